import type { Activity, CaseFacts } from "../facts/types.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import { remembered } from "../needs/remembered.ts";

/** What the programme already has of the measures, by id (national and the office's own). */
export interface InUse {
  /** Running or completed, or listed without a status: not suggested again. */
  readonly had: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  readonly cancelled: ReadonlySet<string>;
}

/** Recognises measures among the activities by `tiltak`, else by their title. */
export function inUse(
  facts: CaseFacts,
  measures: readonly Measure[],
  office: readonly OfficeMeasure[],
): InUse {
  const sets = { had: new Set<string>(), planned: new Set<string>(), cancelled: new Set<string>() };
  for (const activity of facts.activities ?? []) {
    const ids = activity.tiltak
      ? [activity.tiltak]
      : recognise(activity.title, [nationalIndex(measures), officeIndex(office)]);
    for (const id of ids) sets[stateOf(activity)].add(id);
  }
  return sets;
}

function stateOf({ status }: Activity): keyof InUse {
  if (status === "cancelled") return "cancelled";
  return status === "planned" || status === "proposed" ? "planned" : "had";
}

/** Ids by the names that stand for them. */
type Names = ReadonlyMap<string, readonly string[]>;

const nationalIndex = remembered((measures: readonly Measure[]) =>
  indexOf(measures, ({ id, title, words }) => [
    ...titleNames(title.nb),
    ...titleNames(title.nn),
    ...words.nb,
    ...words.nn,
    id.replaceAll("-", " "),
  ]),
);
const officeIndex = remembered((office: readonly OfficeMeasure[]) =>
  indexOf(office, ({ title }) => titleNames(title)),
);

function indexOf<M extends { readonly id: string }>(
  measures: readonly M[],
  namesOf: (measure: M) => string[],
): Names {
  const index = new Map<string, string[]>();
  for (const measure of measures)
    for (const name of distinct(namesOf(measure))) {
      const ids = index.get(name);
      if (ids) ids.push(measure.id);
      else index.set(name, [measure.id]);
    }
  return index;
}

/** "Norskkurs og språktrening" is called by both names; "(AFT)" by what the brackets hold. */
function titleNames(title: string): string[] {
  const inside = /\(([^)]+)\)/.exec(title)?.[1];
  const outside = title.replace(/\([^)]*\)/g, "");
  return [outside, ...outside.split(/,| og | eller |\//), ...(inside ? [inside] : [])];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.map(plain))].filter((n) => n !== "" && !GENERIC.has(n));
}

/** Words of the catalogue that name no one measure. */
const GENERIC = new Set(
  "kurs tiltak gruppe arbeid oppfølging data mat barn pause hvile logg tema familie unge ungdom hobby interesser avis venner syk lege jobb trening i bedrift".split(
    " ",
  ),
);

/** The measures whose name the title holds as whole words; the longest name wins, equal ones all. */
function recognise(title: string, indexes: readonly Names[]): string[] {
  const words = plain(title).split(" ");
  let best = 0;
  let ids: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const name = words.slice(from, to).join(" ");
      if (name.length < best || name.length < SHORTEST_NAME) continue;
      const found = indexes.flatMap((index) => index.get(name) ?? []);
      if (found.length === 0) continue;
      ids = name.length > best ? found : [...ids, ...found];
      best = name.length;
    }
  }
  return ids;
}

/** Abbreviations and single words count from three letters, and only as whole words. */
const SHORTEST_NAME = 3;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

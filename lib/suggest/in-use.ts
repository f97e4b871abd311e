import type { Activity, CaseFacts } from "../facts/types.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";

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
  const named = [...measures.map(nationalNames), ...office.map(officeNames)];
  const sets = { had: new Set<string>(), planned: new Set<string>(), cancelled: new Set<string>() };
  for (const activity of facts.activities ?? []) {
    const ids = activity.tiltak ? [activity.tiltak] : recognise(activity.title, named);
    for (const id of ids) sets[stateOf(activity)].add(id);
  }
  return sets;
}

function stateOf({ status }: Activity): keyof InUse {
  if (status === "cancelled") return "cancelled";
  return status === "planned" || status === "proposed" ? "planned" : "had";
}

interface Named {
  readonly id: string;
  /** Names that stand for the measure wherever they stand in an activity's title. */
  readonly names: readonly string[];
}

function nationalNames({ id, title, words }: Measure): Named {
  const all = [...titleNames(title.nb), ...titleNames(title.nn), ...words.nb, ...words.nn];
  return { id, names: distinct([...all, id.replaceAll("-", " ")]) };
}

function officeNames({ id, title }: OfficeMeasure): Named {
  return { id, names: distinct(titleNames(title)) };
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
function recognise(title: string, named: readonly Named[]): string[] {
  const text = ` ${plain(title)} `;
  let best = 0;
  let ids: string[] = [];
  for (const { id, names } of named) {
    const length = Math.max(0, ...names.filter((n) => holds(text, n)).map((n) => n.length));
    if (length === 0 || length < best) continue;
    ids = length > best ? [id] : [...ids, id];
    best = length;
  }
  return ids;
}

/** Abbreviations and single words count from three letters, and only as whole words. */
function holds(text: string, name: string): boolean {
  return name.length >= 3 && text.includes(` ${name} `);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

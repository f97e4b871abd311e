import type { OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";
import type { Text } from "../text/text.ts";
import { plainText } from "./words.ts";

/** A rule, or a place of the law, that the search box finds beside measures. */
export interface LawEntry {
  readonly id: string;
  readonly title: Text;
  /** Printed references, "sosialtjenesteloven § 31". */
  readonly refs: readonly string[];
  /** Of a place of the law: what it says and is called, and the places it is, "§20a", "4.30.2.2". */
  readonly told?: {
    readonly words: readonly string[];
    readonly says: readonly string[];
    readonly places: readonly string[];
  };
}

export type Source = "tipshefte" | "office" | "law";

/** One document of the index: what is kept of it. */
export interface Entry {
  readonly measure: string;
  readonly source: Source;
  readonly title: Text;
  /** Place of the national measure that an office measure makes concrete; -1 for none. */
  readonly national: number;
}

/** What the index reads of an entry and does not keep. */
export interface Content {
  readonly title: readonly string[];
  readonly words: readonly string[];
  readonly bullets: readonly string[];
  /** Title, id and abbreviation, each on its own: what a query may equal. */
  readonly names: readonly string[];
  readonly needs: readonly Need[];
  readonly circular: string | null;
  /** What a query that names a place of the law finds. */
  readonly places: readonly string[];
}

export interface Lists {
  readonly measures: readonly Measure[];
  readonly office: readonly OfficeMeasure[];
  readonly law: readonly LawEntry[];
}

/** Calls back for every office measure, national measure and rule: this order settles equal scores. */
export function eachDocument(
  { measures, office, law }: Lists,
  take: (entry: Entry, content: Content) => void,
): void {
  const placeOf = new Map(measures.map((m, n) => [m.id, office.length + n] as const));
  const byId = new Map(measures.map((m) => [m.id, m] as const));
  for (const own of office) {
    const national = own.national === undefined ? undefined : byId.get(own.national);
    take(
      {
        measure: own.id,
        source: "office",
        title: { nb: own.title, nn: own.title },
        national: placeOf.get(own.national ?? "") ?? -1,
      },
      officeContent(own, national),
    );
  }
  for (const measure of measures)
    take(
      { measure: measure.id, source: "tipshefte", title: measure.title, national: -1 },
      nationalContent(measure),
    );
  for (const rule of law)
    take({ measure: rule.id, source: "law", title: rule.title, national: -1 }, lawContent(rule));
}

function nationalContent(measure: Measure): Content {
  const { nb, nn } = measure.title;
  const words = [...measure.words.nb, ...measure.words.nn];
  return {
    title: [nb, nn, idName(measure.id)],
    words,
    bullets: [...measure.bullets.nb, ...measure.bullets.nn],
    names: [...namesOf(nb), ...namesOf(nn), idName(measure.id), ...shortNames(words)],
    needs: measure.needs,
    circular: measure.circular,
    places: [],
  };
}

function officeContent(own: OfficeMeasure, national: Measure | undefined): Content {
  const inherited = national?.needs.filter((need) => !own.needs.includes(need)) ?? [];
  return {
    title: [own.title],
    words: [...own.words, own.place ?? "", national?.title.nb ?? "", national?.title.nn ?? ""],
    bullets: [...own.bullets, own.note ?? "", own.contactRole ?? ""],
    names: [...namesOf(own.title), idName(own.id), ...shortNames(own.words)],
    needs: inherited.length > 0 ? [...own.needs, ...inherited] : own.needs,
    circular: national?.circular ?? null,
    places: [],
  };
}

function lawContent({ id, title, refs, told }: LawEntry): Content {
  const called = told?.words ?? [];
  return {
    title: [title.nb, title.nn],
    words: [...refs, ...called],
    bullets: told?.says ?? [],
    names: [title.nb, title.nn, told ? (refs[0] ?? "") : id],
    needs: [],
    circular: null,
    places: told?.places ?? [],
  };
}

function idName(id: string): string {
  return id.replaceAll("-", " ");
}

/** Abbreviations among the search words: "TOA", "IPS", "VTA-O". */
function shortNames(words: readonly string[]): string[] {
  return words.filter((w) => w.length < 8 && /^[A-ZÆØÅ]{2,5}(?:-[A-ZÆØÅ])?$/.test(w));
}

/** "Arbeidsforberedende trening (AFT)" is also called by each of its two names. */
function namesOf(title: string): string[] {
  if (!/[(,]/.test(title)) return [title];
  const inside = /\(([^)]+)\)/.exec(title)?.[1] ?? "";
  const outside = title.replace(/\([^)]*\)/, "");
  const all = [title, inside, outside, outside.split(",")[0] ?? ""];
  return all.filter((name) => plainText(name) !== "");
}

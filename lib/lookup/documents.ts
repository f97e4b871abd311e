import type { OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";
import type { Lang } from "../text/text.ts";
import { plainText } from "./words.ts";

/** A rule or paragraph that the search box finds beside measures. */
export interface LawEntry {
  readonly id: string;
  readonly title: { readonly nb: string; readonly nn: string };
  /** Printed references, "sosialtjenesteloven § 31". */
  readonly refs: readonly string[];
}

export type Source = "tipshefte" | "office" | "law";

/** One entry of the index. */
export interface Entry {
  readonly key: number;
  readonly measure: string;
  readonly source: Source;
  /** The title in the language of the search. */
  readonly shown: string;
  readonly needs: readonly Need[];
  readonly circular: string | null;
  /** Id of the national measure that an office measure makes concrete. */
  readonly national: string | null;
  /** Title, id and abbreviation, each on its own: what a query may equal. */
  readonly names: ReadonlySet<string>;
  /** Search words, each on its own. */
  readonly aliases: ReadonlySet<string>;
  readonly title: string;
  readonly words: string;
  readonly bullets: string;
}

export interface Lists {
  readonly measures: readonly Measure[];
  readonly office: readonly OfficeMeasure[];
  readonly law?: readonly LawEntry[];
  readonly lang: Lang;
}

/** Every measure, office measure and rule as an entry; the order settles equal scores. */
export function entriesOf({ measures, office, law = [], lang }: Lists): Entry[] {
  const bare = [
    ...office.map((m) => officeEntry(m, measures)),
    ...measures.map((m) => nationalEntry(m, lang)),
    ...law.map((r) => lawEntry(r, lang)),
  ];
  return bare.map((entry, key) => ({ ...entry, key }));
}

type Bare = Omit<Entry, "key">;

function nationalEntry(measure: Measure, lang: Lang): Bare {
  const { nb, nn } = measure.title;
  const words = [...measure.words.nb, ...measure.words.nn];
  return {
    measure: measure.id,
    source: "tipshefte",
    shown: lang === "nn" ? nn : nb,
    needs: measure.needs,
    circular: measure.circular,
    national: null,
    names: new Set([...namesOf(nb), ...namesOf(nn), idName(measure.id), ...shortNames(words)]),
    aliases: new Set(words.map(plainText)),
    title: `${nb} ${nn} ${measure.id.replaceAll("-", " ")}`,
    words: words.join(" "),
    bullets: [...measure.bullets.nb, ...measure.bullets.nn].join(" "),
  };
}

function officeEntry(measure: OfficeMeasure, measures: readonly Measure[]): Bare {
  const national = measures.find((m) => m.id === measure.national);
  return {
    measure: measure.id,
    source: "office",
    shown: measure.title,
    needs: [...measure.needs, ...(national?.needs ?? []).filter((n) => !measure.needs.includes(n))],
    circular: national?.circular ?? null,
    national: measure.national ?? null,
    names: new Set([...namesOf(measure.title), idName(measure.id), ...shortNames(measure.words)]),
    aliases: new Set(measure.words.map(plainText)),
    title: measure.title,
    words: [...measure.words, measure.place ?? "", national?.title.nb ?? ""].join(" "),
    bullets: [...measure.bullets, measure.note ?? "", measure.contactRole ?? ""].join(" "),
  };
}

function lawEntry(rule: LawEntry, lang: Lang): Bare {
  return {
    measure: rule.id,
    source: "law",
    shown: lang === "nn" ? rule.title.nn : rule.title.nb,
    needs: [],
    circular: null,
    national: null,
    names: new Set([plainText(rule.title.nb), plainText(rule.title.nn), plainText(rule.id)]),
    aliases: new Set(rule.refs.map(plainText)),
    title: `${rule.title.nb} ${rule.title.nn}`,
    words: rule.refs.join(" "),
    bullets: "",
  };
}

function idName(id: string): string {
  return plainText(id.replaceAll("-", " "));
}

/** Abbreviations among the search words: "TOA", "IPS", "VTA-O". */
function shortNames(words: readonly string[]): string[] {
  return words.filter((w) => /^[A-ZÆØÅ]{2,5}(?:-[A-ZÆØÅ])?$/.test(w)).map(plainText);
}

/** "Arbeidsforberedende trening (AFT)" is also called by each of its two names. */
function namesOf(title: string): string[] {
  const inside = /\(([^)]+)\)/.exec(title)?.[1] ?? "";
  const outside = title.replace(/\([^)]*\)/, "");
  return [title, inside, outside, outside.split(",")[0] ?? ""].map(plainText).filter(Boolean);
}

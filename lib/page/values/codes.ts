import { stemsOf } from "./stems.ts";

/** Codes with the phrases that name them, separated by `|`. */
export type Phrases<C extends string> = Readonly<Partial<Record<C, string>>>;

interface Phrase<C> {
  readonly code: C;
  readonly stems: readonly string[];
}

/** A table of phrases ready for searching. */
export interface Codes<C extends string> {
  /** By the whole phrase's stems. */
  readonly whole: ReadonlyMap<string, C>;
  /** By the first stem, the longest phrase first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase<C>[]>;
}

export function codes<C extends string>(table: Phrases<C>): Codes<C> {
  const phrases = (Object.entries(table) as [C, string][])
    .flatMap(([code, list]) => list.split("|").map((text) => ({ code, stems: stemsOf(text) })))
    .sort((a, b) => b.stems.length - a.stems.length);
  const whole = new Map<string, C>();
  for (const { code, stems } of phrases) {
    const key = stems.join(" ");
    if (!whole.has(key)) whole.set(key, code);
  }
  return { whole, byFirst: Map.groupBy(phrases, ({ stems }) => stems[0] ?? "") };
}

/** The code that the whole text names, nothing more; null for none. */
export function codeOf<C extends string>(table: Codes<C>, text: string): C | null {
  return table.whole.get(stemsOf(text).join(" ")) ?? null;
}

/** Every code whose phrase stands in the text as whole words, in their order; a phrase inside a longer one does not count. */
export function codesIn<C extends string>(table: Codes<C>, text: string): C[] {
  const stems = stemsOf(text);
  const found: C[] = [];
  for (let at = 0; at < stems.length; at++) {
    const phrase = table.byFirst
      .get(stems[at] ?? "")
      ?.find(({ stems: own }) => own.every((word, i) => stems[at + i] === word));
    if (!phrase) continue;
    if (!found.includes(phrase.code)) found.push(phrase.code);
    at += phrase.stems.length - 1;
  }
  return found;
}

/** The one code in the text; null when there is none, when several compete or when the words deny it. */
export function codeIn<C extends string>(table: Codes<C>, text: string): C | null {
  const whole = codeOf(table, text);
  if (whole) return whole;
  const found = codesIn(table, text);
  return found.length === 1 && !/(?<!\p{L})ikk?j?e(?!\p{L})/iu.test(text)
    ? (found[0] ?? null)
    : null;
}

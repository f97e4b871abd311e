import { stemsOf } from "./stems.ts";

/** Codes with the phrases that name them, separated by `|`. */
export type Phrases<C extends string> = Readonly<Partial<Record<C, string>>>;

interface Phrase<C> {
  readonly code: C;
  readonly stems: readonly string[];
}

/** A table of phrases ready for searching, the longest phrase first. */
export type Codes<C extends string> = readonly Phrase<C>[];

export function codes<C extends string>(table: Phrases<C>): Codes<C> {
  const phrases = (Object.entries(table) as [C, string][]).flatMap(([code, list]) =>
    list.split("|").map((phrase) => ({ code, stems: stemsOf(phrase) })),
  );
  return phrases.sort((a, b) => b.stems.length - a.stems.length);
}

/** The code that the whole text names, nothing more; null for none. */
export function codeOf<C extends string>(table: Codes<C>, text: string): C | null {
  const line = stemsOf(text).join(" ");
  return table.find((phrase) => phrase.stems.join(" ") === line)?.code ?? null;
}

/** Every code whose phrase stands in the text as whole words; a phrase inside a longer one found does not count. */
export function codesIn<C extends string>(table: Codes<C>, text: string): C[] {
  const stems: (string | null)[] = stemsOf(text);
  const found: C[] = [];
  for (const { code, stems: phrase } of table) {
    let at = placeOf(stems, phrase);
    if (at >= 0 && !found.includes(code)) found.push(code);
    for (; at >= 0; at = placeOf(stems, phrase)) stems.fill(null, at, at + phrase.length);
  }
  return found;
}

/** The one code in the text; null when there is none, when several compete or when the words deny it. */
export function codeIn<C extends string>(table: Codes<C>, text: string): C | null {
  const found = codesIn(table, text);
  return found.length === 1 && !/(?<!\p{L})ikk?j?e(?!\p{L})/iu.test(text)
    ? (found[0] ?? null)
    : null;
}

function placeOf(stems: readonly (string | null)[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= stems.length; at++) {
    if (phrase.every((word, i) => stems[at + i] === word)) return at;
  }
  return -1;
}

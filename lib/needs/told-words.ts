import { type Clause, isNegation } from "./clause.ts";
import { quoteOf } from "./quote.ts";
import { readTexts } from "./read.ts";
import { PERSON, subjects } from "./subject.ts";
import { fold, tokenize } from "./tokens.ts";

/** Shorter words stand in too many others. */
const MIN_WORD = 4;

/**
 * The clauses that say one of these words of the person, and do not deny it: "liker å fiske" for "fiske". A word may
 * go on in the text ("fisketur").
 */
export function clausesWith(texts: readonly string[], words: readonly string[]): string[] {
  const sought = words.map(fold).filter((w) => w.length >= MIN_WORD && !w.includes(" "));
  if (sought.length === 0) return [];
  return readTexts(texts).flatMap(({ text, people, statements }) =>
    statements.flatMap(({ statement, clause }) => {
      const who = subjects(clause.tokens, clause.parts, people, PERSON);
      return clause.tokens.flatMap((token, at): string[] => {
        const said = sought.some((w) => token.word.startsWith(w));
        const others = who[clause.partOf[at] ?? 0]?.who !== "person";
        if (!said || others || statement.asks || denied(clause, at)) return [];
        return [quoteOf(text, clause, { from: at, to: at + 1 })];
      });
    }),
  );
}

/** Whether any word of the texts begins so; asked before the clauses are read. */
export function wordStarts(texts: readonly string[]): { has(word: string): boolean } {
  const starts = new Set<string>();
  for (const text of texts)
    for (const { word } of tokenize(text))
      for (let n = MIN_WORD; n <= word.length; n++) starts.add(word.slice(0, n));
  return { has: (word) => starts.has(fold(word)) };
}

function denied(clause: Clause, at: number): boolean {
  for (let n = at - 1; n >= Math.max(0, at - 5); n--) if (isNegation(clause, n)) return true;
  return isNegation(clause, at + 1);
}

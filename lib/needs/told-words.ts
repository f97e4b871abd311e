import { type Clause, isNegation, readClause } from "./clause.ts";
import { peopleOf } from "./people.ts";
import { quoteOf } from "./quote.ts";
import { statements } from "./sentences.ts";
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
  return texts.flatMap((text) => {
    const all = statements(tokenize(text));
    const people = peopleOf(all.map((s) => s.body));
    return all.flatMap((statement) => {
      const clause = readClause(statement.label, statement.body);
      const who = subjects(clause.tokens, clause.parts, people, PERSON);
      return clause.tokens.flatMap((token, at): string[] => {
        const said = sought.some((w) => token.word.startsWith(w));
        const others = who[clause.partOf[at] ?? 0]?.who !== "person";
        if (!said || others || statement.asks || denied(clause, at)) return [];
        return [quoteOf(text, clause, { from: at, to: at + 1 })];
      });
    });
  });
}

function denied(clause: Clause, at: number): boolean {
  for (let n = at - 1; n >= Math.max(0, at - 5); n--) if (isNegation(clause, n)) return true;
  return isNegation(clause, at + 1);
}

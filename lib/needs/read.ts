import { type Clause, readClause } from "./clause.ts";
import { type People, peopleOf } from "./people.ts";
import { remembered } from "./remembered.ts";
import { type Statement, statements } from "./sentences.ts";
import { tokenize } from "./tokens.ts";

/** A text taken apart once for all that ask about it: needs, wishes, words. */
export interface ReadText {
  readonly text: string;
  readonly people: People;
  readonly statements: readonly { readonly statement: Statement; readonly clause: Clause }[];
}

/** The texts of one reading. What is worked out is dropped with the list itself and kept nowhere else. */
export const readTexts: (texts: readonly string[]) => readonly ReadText[] = remembered(
  (texts: readonly string[]) => texts.map(readText),
);

function readText(text: string): ReadText {
  const all = statements(tokenize(text));
  return {
    text,
    people: peopleOf(all.map((s) => s.body)),
    statements: all.map((statement) => ({
      statement,
      clause: readClause(statement.label, statement.body),
    })),
  };
}

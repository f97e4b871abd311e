import { isName } from "./mention.ts";
import { type Gender, otherPerson, pronounGender } from "./persons.ts";
import type { Token } from "./tokens.ts";
import { FINITE } from "./words.ts";

/** What the whole text tells of its people. */
export interface People {
  /** Names that stand beside a word for somebody else: "samboeren Lise". */
  readonly otherNames: ReadonlySet<string>;
  /** Names that stand as subjects and inside sentences, and with no word for somebody else: the person's. */
  readonly ownNames: ReadonlySet<string>;
  /** Gender of the pronoun used for the person. */
  readonly gender: Gender;
  /** "Mannen" is a husband: the person is a woman, or the text began without speaking of a man. */
  readonly hasHusband: boolean;
}

/** Reads names and pronouns of a text once, so that every statement can use them. */
export function peopleOf(statements: readonly (readonly Token[])[]): People {
  const otherNames = new Set<string>();
  for (const tokens of statements) {
    for (const [i, token] of tokens.entries()) {
      if (otherPerson(token.word) === undefined) continue;
      const next = tokens[i + 1];
      const name = POSSESSIVES.has(next?.word ?? "") ? tokens[i + 2] : next;
      if (
        name?.capital &&
        !name.shout &&
        name.kind === "word" &&
        otherPerson(name.word) === undefined
      )
        otherNames.add(name.word);
    }
  }
  const gender = genderOf(statements, otherNames);
  const beginsWithMan = statements[0]?.some((t) => MAN.has(t.word)) ?? false;
  return {
    otherNames,
    ownNames: ownNamesOf(statements, otherNames),
    gender,
    hasHusband: gender === "f" || (gender === null && !beginsWithMan),
  };
}

const MAN = new Set(["mann", "mannen", "kar", "karen"]);

/** Names that begin a sentence as its subject and also stand inside one. */
function ownNamesOf(
  statements: readonly (readonly Token[])[],
  otherNames: ReadonlySet<string>,
): Set<string> {
  const inside = new Set<string>();
  const subject = new Set<string>();
  for (const tokens of statements) {
    for (const [i, token] of tokens.entries()) {
      if (!token.capital || token.shout || otherNames.has(token.word)) continue;
      if (isName(tokens, i)) inside.add(token.word);
      if (FINITE.has(tokens[i + 1]?.word ?? "")) subject.add(token.word);
    }
  }
  return inside.intersection(subject);
}

/** A statement that names the person: a pronoun after it takes up the person, not somebody else in it. */
export function namesPerson(tokens: readonly Token[], { ownNames }: People): boolean {
  return tokens.some((t) => t.capital && ownNames.has(t.word));
}

const POSSESSIVES = new Set(["hans", "hennes", "hennar", "hennar", "sin", "min", "mi"]);

/** Gender of the pronouns in statements that speak of nobody else, and follow none that does. */
function genderOf(
  statements: readonly (readonly Token[])[],
  otherNames: ReadonlySet<string>,
): Gender {
  let balance = 0;
  let afterOther = false;
  for (const tokens of statements) {
    const first = tokens.findIndex((t) => pronounGender(t.word) !== undefined);
    const other = tokens.findIndex(
      (t) => otherPerson(t.word) !== undefined || otherNames.has(t.word),
    );
    if (first !== -1 && (other === -1 ? !afterOther : first < other))
      balance += pronounGender(tokens[first]?.word ?? "") === "f" ? -1 : 1;
    afterOther = other !== -1;
  }
  if (balance === 0) return null;
  return balance > 0 ? "m" : "f";
}

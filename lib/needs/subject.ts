import { firstPerson, isOther, type Mention } from "./mention.ts";
import type { Part } from "./parts.ts";
import type { People } from "./people.ts";
import { type Gender, otherPerson } from "./persons.ts";
import { isReporting, reported } from "./reporting.ts";
import type { Token } from "./tokens.ts";

/** Whom a part speaks of. `unclear`: a pronoun that may be the person or somebody else. */
type Who = "person" | "other" | "unclear";

/** Somebody else who was last spoken of, whom a pronoun may take up. */
export interface Antecedent {
  readonly gender: Gender;
}

export interface Subject {
  readonly who: Who;
  /** Somebody else whom a later "han" or "hun" may mean; null for nobody. */
  readonly other: Antecedent | null;
}

export const PERSON: Subject = { who: "person", other: null };

/** The subject of every part of a statement. `before` is the subject of the statement before. */
export function subjects(
  tokens: readonly Token[],
  parts: readonly Part[],
  people: People,
  before: Subject,
): Subject[] {
  const found: Subject[] = [];
  let main: Subject = PERSON;
  for (const [n, part] of parts.entries()) {
    const previous = found[n - 1];
    const own = ownSubject(
      tokens,
      part,
      people,
      previous ?? before,
      reported(tokens, parts[n - 1]),
    );
    const subject = forgetDead(
      tokens,
      part,
      own ?? inherited(tokens, part, previous, main, people),
    );
    found.push(subject);
    if (part.link !== "som" && part.link !== "at") main = subject;
  }
  return found;
}

/** "Faren er død, og han sliter": nobody takes up the dead with a pronoun in the present. */
function forgetDead(tokens: readonly Token[], part: Part, subject: Subject): Subject {
  const dead = tokens.slice(part.from, part.to).some((t) => DEAD.has(t.word));
  return dead && subject.other ? { who: subject.who, other: null } : subject;
}

const DEAD = new Set(["død", "døde", "døydde", "daud", "avdød", "bort"]);

function inherited(
  tokens: readonly Token[],
  part: Part,
  previous: Subject | undefined,
  main: Subject,
  people: People,
): Subject {
  if (!previous) return PERSON;
  if (part.link === "som") return antecedent(tokens, part, people) ?? previous;
  if (part.link === "at") return PERSON;
  if (part.link === ")") return main;
  return part.comma || part.link === "," ? main : previous;
}

/** "en bror som sitter inne": what stands before "som" is the subject after it. */
function antecedent(tokens: readonly Token[], part: Part, people: People): Subject | undefined {
  for (let i = part.from - 1; i >= Math.max(0, part.from - 6); i--) {
    const token = tokens[i];
    if (!token) continue;
    if (isOther(token, people) || isCaredFor(tokens, i))
      return { who: "other", other: { gender: otherPerson(token.word) ?? null } };
    if (token.kind === "mark" && token.word !== "," && token.word !== "(" && token.word !== ")")
      return undefined;
    if (SKIPPED.has(token.word) || /^\d/.test(token.word) || token.capital || token.kind === "mark")
      continue;
    return undefined;
  }
  return undefined;
}

/** "Pleier mannen som …": the man after such a verb is hers, not the person of the case. */
function isCaredFor(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.word ?? "";
  if (tokens[i]?.word === "mann")
    return before === "med" || (tokens[i - 2]?.word === "med" && ["en", "ein"].includes(before));
  return tokens[i]?.word === "mannen" && CARES.test(before);
}

const CARES =
  /^(?:pleier|steller|stellar|hjelper|hjelpe|passer|passar|forsørger|med|til|av|etter|for|forlatt|mistet|mista)$/;

const SKIPPED = new Set([
  "på",
  "år",
  "mnd",
  "½",
  "hans",
  "hennes",
  "sin",
  "hennar",
  "og",
  "hjemme",
  "heime",
  "bor",
  "der",
]);

function ownSubject(
  tokens: readonly Token[],
  part: Part,
  people: People,
  before: Subject,
  reporter: Antecedent | null,
): Subject | undefined {
  const end = part.verb === -1 ? Math.min(part.to, part.from + 5) : part.verb;
  const first = firstPerson(tokens, part.from, end, people, part.verb === -1);
  if (first) return resolve(first, people, before, reporter, isReporting(tokens, part));
  if (part.verb === -1) return undefined;
  const inverted = part.verb > contentStart(tokens, part) || isSubordinate(part);
  if (!inverted) return undefined;
  const after = firstPerson(tokens, part.verb + 1, Math.min(part.to, part.verb + 3), people, true);
  return after && resolve(after, people, before, reporter, isReporting(tokens, part));
}

function isSubordinate(part: Part): boolean {
  return part.link === "at" || part.link === "fordi";
}

/** Past the conjunction that opens the part. */
function contentStart(tokens: readonly Token[], part: Part): number {
  let i = part.from;
  while (
    i < part.to &&
    (tokens[i]?.word === part.link ||
      tokens[i]?.kind === "mark" ||
      OPENERS.has(tokens[i]?.word ?? ""))
  )
    i++;
  return i;
}

const OPENERS = new Set(["og", "men", "eller", "at", "fordi"]);

function resolve(
  mention: Mention,
  people: People,
  before: Subject,
  reporter: Antecedent | null,
  reporting: boolean,
): Subject {
  if (mention.kind === "other")
    return { who: reporting ? "person" : "other", other: { gender: mention.gender } };
  if (mention.kind === "person") return PERSON;
  const candidate = reporter ?? before.other;
  if (people.gender !== null && mention.gender !== people.gender)
    return { who: "other", other: { gender: mention.gender } };
  if (candidate === null) return PERSON;
  const fits = candidate.gender === null || candidate.gender === mention.gender;
  if (!fits) return PERSON;
  if (reporter)
    return people.gender === null && reporter.gender !== null
      ? { who: "unclear", other: reporter }
      : PERSON;
  if (before.who === "person") return PERSON;
  return { who: "unclear", other: candidate };
}

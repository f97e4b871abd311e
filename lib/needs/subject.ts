import type { Part } from "./parts.ts";
import { type Gender, isPersonWord, otherGenitive, otherPerson, pronounGender } from "./persons.ts";
import type { Token } from "./tokens.ts";
import { FINITE } from "./words.ts";

/** Whom a part speaks of. `unclear`: a pronoun that may be the person or somebody else. */
export type Who = "person" | "other" | "unclear";

/** What the whole text tells of its people. */
export interface People {
  /** Names that stand beside a word for somebody else: "samboeren Lise". */
  readonly otherNames: ReadonlySet<string>;
  /** Names that stand as subjects and inside sentences, and with no word for somebody else: the person's. */
  readonly ownNames: ReadonlySet<string>;
  /** Gender of the pronoun used for the person. */
  readonly gender: Gender;
}

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
  if (part.link === "at" || part.link === ")") return PERSON;
  return part.comma || part.link === "," ? main : previous;
}

/** "en bror som sitter inne": what stands before "som" is the subject after it. */
function antecedent(tokens: readonly Token[], part: Part, people: People): Subject | undefined {
  for (let i = part.from - 1; i >= Math.max(0, part.from - 6); i--) {
    const token = tokens[i];
    if (!token) continue;
    if (isOther(token, people))
      return { who: "other", other: { gender: otherPerson(token.word) ?? null } };
    if (token.kind === "mark" && token.word !== "," && token.word !== "(" && token.word !== ")")
      return undefined;
    if (SKIPPED.has(token.word) || /^\d/.test(token.word) || token.capital || token.kind === "mark")
      continue;
    return undefined;
  }
  return undefined;
}

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

type Mention =
  | { readonly kind: "person" }
  | { readonly kind: "pronoun"; readonly gender: "f" | "m" }
  | { readonly kind: "other"; readonly gender: Gender };

/** The first word for a person that no preposition governs; the person itself wins over company ("han og kona"). */
function firstPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
  people: People,
  bare: boolean,
): Mention | undefined {
  let found: Mention | undefined;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || governed(tokens, i, from)) continue;
    const mention = mentionAt(tokens, i, people);
    if (!mention) {
      if (bare && found === undefined && token.kind === "word" && !LIGHT.has(token.word))
        return undefined;
      continue;
    }
    if (mention.kind !== "other") return found && !coordinated(tokens, i) ? found : mention;
    found ??= mention;
  }
  return found;
}

/** Words that may stand before a subject without being one. */
const LIGHT = new Set(
  "og men eller at fordi en ei ein et eit sin sitt sine hans hennes hennar min mi mitt mine den denne nå no da så også òg selv begge eldste yngste eks , ( -".split(
    " ",
  ),
);

function coordinated(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.word === "og" || tokens[i + 1]?.word === "og";
}

function mentionAt(tokens: readonly Token[], i: number, people: People): Mention | undefined {
  const token = tokens[i] as Token;
  const gender = pronounGender(token.word);
  if (gender) return { kind: "pronoun", gender };
  if (isHusband(tokens, i, people)) return { kind: "other", gender: "m" };
  if (isOther(token, people)) return { kind: "other", gender: otherPerson(token.word) ?? null };
  if (otherGenitive(token.word)) return { kind: "other", gender: null };
  if (isPersonWord(token.word)) return { kind: "person" };
  return isName(tokens, i) ? { kind: "person" } : undefined;
}

/** "mannen hennes", "mannen min"; "mannen" alone is the person unless the person is a woman. */
function isHusband(tokens: readonly Token[], i: number, people: People): boolean {
  const word = tokens[i]?.word;
  if (word !== "mannen" && word !== "mann") return false;
  const next = tokens[i + 1]?.word ?? "";
  const before = tokens[i - 1]?.word ?? "";
  if (["hennes", "hennar", "min", "sin"].some((w) => w === next || w === before)) return true;
  return people.gender === "f" && word === "mannen";
}

function isOther(token: Token, people: People): boolean {
  return otherPerson(token.word) !== undefined || people.otherNames.has(token.word);
}

/** A capital inside a sentence, or first in one and followed by a verb: good enough for a name. */
function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.capital === true && !token.shout && i > 0 && tokens[i - 1]?.kind === "word";
}

/** A preposition before the word (its determiners between) takes it out of the subject. */
function governed(tokens: readonly Token[], i: number, from: number): boolean {
  for (let n = i - 1; n >= from; n--) {
    const word = tokens[n]?.word ?? "";
    if (PREPOSITIONS.has(word)) return true;
    if (!DETERMINERS.has(word) && otherPerson(word) === undefined && !tokens[n]?.capital)
      return false;
  }
  return false;
}

const PREPOSITIONS = new Set(
  "til av for med hos fra frå i på om mot etter ved ifølge ifølgje iflg uten utan blant mellom sammen saman pga grunnet via".split(
    " ",
  ),
);
const DETERMINERS = new Set(
  "en ei ein et eit sin sitt sine si hans hennes hennar min mi mitt mine den det de to tre fire små syke syk gamle eldre eldste yngste egen egne eigne".split(
    " ",
  ),
);

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

const REPORTING = new Set(
  "forteller fortel fortalte fortalde fortel sier seier sa opplyser opplyste oppgir oppgav oppga mener meiner meinte mente beskriver skildrar beskrev melder meldte bekrefter stadfester bekreftet skriver skriv skrev rapporterer rapporterte uttrykker uttrykkjer hevder hevdar legger viser bekymret bekymra vurderer vurderte anslår nevner nemner nevnte formidler formidlar opplever synes syns synest tror trur trodde ser merker påpeker påpeikar".split(
    " ",
  ),
);

function isReporting(tokens: readonly Token[], part: Part): boolean {
  for (let i = part.verb; i >= 0 && i < Math.min(part.to, part.verb + 3); i++)
    if (REPORTING.has(tokens[i]?.word ?? "")) return true;
  return false;
}

/** The one who reports in the part before: "Mor forteller at hun …". */
function reported(tokens: readonly Token[], previous: Part | undefined): Antecedent | null {
  if (!previous || !isReporting(tokens, previous)) return null;
  for (let i = previous.from; i < previous.to; i++) {
    const gender = otherPerson(tokens[i]?.word ?? "");
    if (gender !== undefined) return { gender };
  }
  return null;
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
  return {
    otherNames,
    ownNames: ownNamesOf(statements, otherNames),
    gender: genderOf(statements, otherNames),
  };
}

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

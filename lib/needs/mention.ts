import type { People } from "./people.ts";
import { type Gender, isPersonWord, otherGenitive, otherPerson, pronounGender } from "./persons.ts";
import type { Token } from "./tokens.ts";
import { FINITE } from "./words.ts";

/** A word for a person: the one the case is about, a pronoun, or somebody else. */
export type Mention =
  | { readonly kind: "person" }
  | { readonly kind: "pronoun"; readonly gender: "f" | "m" }
  | { readonly kind: "other"; readonly gender: Gender };

/** The first word for a person that no preposition governs; the person itself wins over company ("han og kona"). */
export function firstPerson(
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
  if (gender) return isHimself(tokens, i) ? { kind: "person" } : { kind: "pronoun", gender };
  if (token.start === 0 && YOUNG.has(token.word) && tokens[i + 1]?.word !== "på")
    return { kind: "person" };
  if (isHusband(tokens, i, people)) return { kind: "other", gender: "m" };
  if (isOther(token, people)) return { kind: "other", gender: otherPerson(token.word) ?? null };
  if (isOneOfChildren(tokens, i)) return { kind: "other", gender: null };
  if (otherGenitive(token.word)) return { kind: "other", gender: null };
  if (isOneOfMany(tokens, i)) return { kind: "other", gender: "plural" };
  if (isPersonWord(token.word)) return { kind: "person" };
  return isName(tokens, i) ? { kind: "person" } : undefined;
}

/** "men han selv", "selv har hun": the one the case is about, not the one spoken of before. */
function isHimself(tokens: readonly Token[], i: number): boolean {
  return [i - 2, i - 1, i + 1, i + 2].some((n) => SELF.has(tokens[n]?.word ?? ""));
}

const SELF = new Set(["selv", "sjølv"]);

/** A note that begins with one of these is about that one: "Gutten går nesten ikke ut". */
const YOUNG = new Set("gutten guten gutt gut jenta jenten jente kvinnen kvinna".split(" "));

/** "Andre deltakere", "de andre på kurset". */
function isOneOfMany(tokens: readonly Token[], i: number): boolean {
  return (
    MANY.has(tokens[i]?.word ?? "") &&
    ["andre", "øvrige", "dei", "de"].includes(tokens[i - 1]?.word ?? "")
  );
}

const MANY = new Set(
  "deltakere deltakerne deltakarar deltakarane deltagere deltagerne brukere brukerne brukarar brukarane".split(
    " ",
  ),
);

/** "Fire barn, der den yngste har …", "den ene har …": a child told by its place among the others. */
function isOneOfChildren(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word ?? "";
  const before = tokens[i - 1];
  // "det ene" is a thing.
  const isOneOf = ["ene", "eine"].includes(word) && before?.word === "den";
  if (!isOneOf && !CHILD_BY_AGE.has(word)) return false;
  const next = tokens[i + 1]?.word ?? "";
  const opens = before === undefined || before.kind === "mark" || CHILD_OPENERS.has(before.word);
  return opens && (FINITE.has(next) || next === "på");
}

const CHILD_BY_AGE = new Set([
  "yngste",
  "eldste",
  "minste",
  "mellomste",
  "eldstemann",
  "yngstemann",
]);
const CHILD_OPENERS = new Set(["den", "det", "og", "men", "at", "mens", "fordi"]);

/** "mannen hennes", "mannen min"; "mannen" alone is the person unless the person is a woman. */
function isHusband(tokens: readonly Token[], i: number, people: People): boolean {
  const word = tokens[i]?.word;
  if (word !== "mannen" && word !== "mann") return false;
  const next = tokens[i + 1]?.word ?? "";
  const before = tokens[i - 1]?.word ?? "";
  if (["hennes", "hennar", "min", "sin"].some((w) => w === next || w === before)) return true;
  return people.hasHusband && word === "mannen";
}

/** A word or a known name for somebody else. */
export function isOther(token: Token, people: People): boolean {
  return otherPerson(token.word) !== undefined || people.otherNames.has(token.word);
}

/** A capital inside a sentence, or first in one and followed by a verb: good enough for a name. */
export function isName(tokens: readonly Token[], i: number): boolean {
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

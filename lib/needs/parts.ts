import { isPersonWord, otherPerson } from "./persons.ts";
import type { Token } from "./tokens.ts";
import { FINITE } from "./words.ts";

/** A stretch of a statement that says one thing: it has at most one finite verb of its own. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** The word or mark that binds it to what stands before; empty for the first. */
  readonly link: string;
  /** The mark before the link: ", men" has a comma. */
  readonly comma: boolean;
  /** Place of its finite verb, -1 for none. */
  readonly verb: number;
}

const BREAKS = new Set([";", "(", ")", "–", "—", "•"]);
const CONTRAST = new Set(["men", "mens", "medan", "derimot", "imens"]);
const SUBORDINATE = new Set([
  "fordi",
  "ettersom",
  "slik",
  "som",
  "at",
  "dersom",
  "hvis",
  "viss",
  "hvorvidt",
  "selvom",
  "sjølvom",
]);
/** Begin a clause only where a subject and a verb follow: "om han får", "når ho er", "så han må". */
const MAYBE_SUBORDINATE = new Set([
  "om",
  "når",
  "da",
  "så",
  "for",
  "siden",
  "sidan",
  "enn",
  "inntil",
]);
/** "Som barn", "som ung": no clause. */
const AS = new Set(
  "barn ung ungdom tenåring liten voksen vaksen lærling mor far forelder".split(" "),
);
const COORDINATE = new Set(["og", "eller", "samt"]);

/** Splits the tokens of a statement into parts. Every token lies in one part. */
export function splitParts(tokens: readonly Token[]): Part[] {
  const starts: { at: number; link: string; comma: boolean }[] = [
    { at: 0, link: "", comma: false },
  ];
  for (let i = 1; i < tokens.length; i++) {
    const last = starts.at(-1)?.at ?? 0;
    const comma = tokens[i - 1]?.word === ",";
    const link = linkAt(tokens, i, last);
    if (!link) continue;
    if (comma && last === i - 1) starts.pop();
    starts.push({ at: i, link, comma });
  }
  return starts.map((s, n) => {
    const to = starts[n + 1]?.at ?? tokens.length;
    return { from: s.at, to, link: s.link, comma: s.comma, verb: finiteVerb(tokens, s.at, to) };
  });
}

function linkAt(tokens: readonly Token[], i: number, last: number): string | undefined {
  const word = tokens[i]?.word ?? "";
  if (BREAKS.has(word) || CONTRAST.has(word) || word === ",") return word;
  if (word === "som" && AS.has(tokens[i + 1]?.word ?? "")) return undefined;
  if (SUBORDINATE.has(word))
    return word === "slik" && tokens[i + 1]?.word !== "at" ? undefined : word;
  if (word === "om" && tokens[i + 1]?.word === "at") return undefined;
  if (MAYBE_SUBORDINATE.has(word)) return subjectAndVerbFollow(tokens, i) ? word : undefined;
  if (COORDINATE.has(word))
    return finiteVerb(tokens, last, i) !== -1 && verbFollows(tokens, i + 1) ? word : undefined;
  return undefined;
}

function subjectAndVerbFollow(tokens: readonly Token[], i: number): boolean {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (!next || next.kind === "mark" || FINITE.has(next.word)) return false;
  return after !== undefined && verbFollows(tokens, i + 2, 2);
}

/** A finite verb within the next three words, no mark or conjunction before it. */
function verbFollows(tokens: readonly Token[], from: number, reach = 3): boolean {
  for (let i = from; i < from + reach; i++) {
    const token = tokens[i];
    if (!token || token.kind === "mark" || COORDINATE.has(token.word) || token.word === "å")
      return false;
    if (PREPOSITIONS.has(token.word)) return false;
    if (isVerb(tokens, i, from)) return true;
  }
  return false;
}

const PREPOSITIONS = new Set(["med", "til", "på", "av", "hos", "frå", "fra", "i", "som", "at"]);

function finiteVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isVerb(tokens, i, from)) return i;
  return -1;
}

/** "Søker har" and "læreren mener": a person first, its verb after. "å få" is no finite verb. */
function isVerb(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.word ?? "";
  if (!FINITE.has(word) || tokens[i - 1]?.word === "å") return false;
  const noun = isPersonWord(word) || otherPerson(word) !== undefined;
  const next = tokens[i + 1]?.word ?? "";
  return !(noun && i <= from + 2 && FINITE.has(next));
}

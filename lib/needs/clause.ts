import { type Part, splitParts } from "./parts.ts";
import type { Row } from "./pattern.ts";
import { type CueHit, classId, elementsOf, findHits, type Hit } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { FINITE } from "./words.ts";

/** A statement taken apart: its words, parts, and what the lexicon finds in them. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly elements: readonly ReadonlySet<number>[];
  readonly parts: readonly Part[];
  /** Which part each token lies in. */
  readonly partOf: readonly number[];
  readonly needs: readonly Hit[];
  readonly settled: readonly Hit[];
  readonly mentions: readonly Hit[];
  readonly cues: readonly CueHit[];
  /** What patterns are matched against. */
  readonly row: Row;
  /** Number of tokens that are the label or question; 0 for none. */
  readonly label: number;
}

/** Reads one statement. A label and its answer are one row, with the colon between them as its verb. */
export function readClause(label: readonly Token[], body: readonly Token[]): Clause {
  const tokens = label.length > 0 ? [...label, colon(label), ...body] : body;
  const elements = tokens.map((token, at) => elementsOfToken(token, tokens[at - 1]));
  const parts = splitParts(tokens);
  const partOf = parts.flatMap((part, n) => Array<number>(part.to - part.from).fill(n));
  const row = rowOf(tokens, elements, parts, partOf);
  const found = findHits(row);
  return {
    tokens,
    elements,
    parts,
    partOf,
    needs: found.needs,
    settled: found.settled,
    mentions: found.mentions,
    cues: found.cues,
    row,
    label: label.length,
  };
}

/** Abbreviations that are also words are in the lexicon as "^lar": they count in capitals only. */
function elementsOfToken(token: Token, before: Token | undefined): ReadonlySet<number> {
  if (token.kind === "mark" && token.word !== "/") return NOTHING;
  const few = token.word === "få" && !BEFORE_VERBS.has(before?.word ?? "");
  const plain = few ? elementsOf("få").union(elementsOf("få#")) : elementsOf(token.word);
  return token.shout ? plain.union(elementsOf(`^${token.word}`)) : plain;
}

/** "Å få hjelp" and "kan få" are verbs; "få venner" is what the lexicon has as "få#", few. */
const BEFORE_VERBS = new Set(
  "å kan kunne vil ville skal skulle må måtte bør burde gjerne og også òg til han hun ho".split(
    " ",
  ),
);

const NOTHING: ReadonlySet<number> = new Set();

function colon(label: readonly Token[]): Token {
  const end = label.at(-1)?.end ?? 0;
  return { word: ":", start: end, end, kind: "mark", capital: false, shout: false };
}

/** Patterns go on through "som", "at" and the like, and stop at marks and at what begins a statement of its own. */
const OPEN_LINKS = new Set(["som", "at", "om", "for", "så", "når", "da", "fordi"]);

function rowOf(
  tokens: readonly Token[],
  elements: readonly ReadonlySet<number>[],
  parts: readonly Part[],
  partOf: readonly number[],
): Row {
  const lists = listCommas(tokens);
  return {
    length: tokens.length,
    elements: (at) => elements[at] ?? NOTHING,
    stops(at) {
      const token = tokens[at];
      if (lists.has(at)) return false;
      if (!token || (token.kind === "mark" && token.word !== ":" && token.word !== "/"))
        return true;
      const part = parts[partOf[at] ?? 0];
      return part !== undefined && part.from === at && at > 0 && !OPEN_LINKS.has(part.link);
    },
    ends(at) {
      const token = tokens[at];
      if (!token || (token.kind === "mark" && ![":", "/", ","].includes(token.word))) return true;
      const part = parts[partOf[at] ?? 0];
      return part !== undefined && part.from === at && at > 0 && hasOwnSubject(part);
    },
  };
}

/** Commas of a list that ends with "og" or "eller", and the words right after them: patterns go on through these. */
function listCommas(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, token] of tokens.entries())
    if (token.word === "," && listEnd(tokens, at)) found.add(at).add(at + 1);
  return found;
}

/** Whether "og" or "eller" comes soon, and before it only short things between commas. */
function listEnd(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at <= comma + LIST_REACH; at++) {
    const token = tokens[at];
    if (!token || FINITE.has(token.word) || BREAKS_LIST.has(token.word)) return false;
    if (token.word === "og" || token.word === "eller" || token.word === "samt")
      return at > comma + 1;
    if (token.kind === "mark" && token.word !== ",") return false;
  }
  return false;
}

const LIST_REACH = 9;
const BREAKS_LIST = new Set([
  "men",
  "mens",
  "fordi",
  "som",
  "at",
  "ikke",
  "ikkje",
  "han",
  "hun",
  "ho",
]);

/** "men trenger støtte" goes on with the subject before; "men bruker trenger støtte" has its own. */
function hasOwnSubject(part: Part): boolean {
  return part.verb > part.from + 1 && !OPEN_LINKS.has(part.link) && !IF.has(part.link);
}

/** "Villig til å prøve dersom Nav følger opp": the condition is the support one asks for. */
const IF = new Set(["dersom", "hvis", "viss"]);

/** Whether the word at a place is in a class of function words. */
export function is(clause: Clause, at: number, name: keyof typeof classId): boolean {
  return clause.elements[at]?.has(classId[name]) ?? false;
}

/** A negation that denies: "ikke", but not the one of "ikke bare" and "ikke minst". */
export function isNegation(clause: Clause, at: number): boolean {
  return is(clause, at, "neg") && !is(clause, at + 1, "only");
}

export function word(clause: Clause, at: number): string {
  return clause.tokens[at]?.word ?? "";
}

import { COMPOUND_ENDINGS, NEVER_FIRST, SAFE_FIRST } from "./compound-parts.ts";
import { plainLetters, stem, words } from "./words.ts";

/** The stems that a Norwegian compound is made of, in order: "gjeldsrådgivning" gives "gjeld" and "radgivning". */
export type Splitter = (word: string) => readonly string[];

/** A part of a compound and where it stands in the folded word. */
interface Part {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** The parts of a compound with their places in the folded word; none for a word that is no compound. */
export type PartFinder = (word: string) => readonly Part[];

/** A splitter over the words of these texts: the catalogue's own vocabulary. */
export function createSplitter(texts: readonly string[]): Splitter {
  const partsOf = createPartFinder(texts);
  return (word) => partsOf(word).map((part) => part.stem);
}

/**
 * Cuts from the right: the last part must be a word that commonly ends compounds, the rest a word of the vocabulary or a
 * compound of such. Either alone would cut "lønnstrekk" into "lønn" and "strekk", or "ansvar" into "an" and "svar".
 */
export function createPartFinder(texts: readonly string[]): PartFinder {
  const known = vocabularyOf(texts);
  return (word) => cut(plainLetters(word), known, 2) ?? [];
}

const MIN_FIRST = 4;
const MIN_LAST = 4;
const MIN_WORD = 7;
const LINKS = ["", "s", "e"];
const ENDINGS: ReadonlySet<string> = new Set(COMPOUND_ENDINGS.map(stem));
/** How the endings begin: most places in a word are ruled out by it, without stemming. */
const BEGINNINGS: ReadonlySet<string> = new Set([...ENDINGS].map((ending) => ending.slice(0, 3)));
const NEVER: ReadonlySet<string> = new Set(NEVER_FIRST.map(plainLetters));

function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  const all = texts.flatMap(words).map(plainLetters);
  const long = all.filter((w) => w.length >= MIN_FIRST && !/\d/.test(w) && !NEVER.has(w));
  return new Set([...long, ...SAFE_FIRST.map(plainLetters)]);
}

function cut(word: string, known: ReadonlySet<string>, depth: number): Part[] | undefined {
  if (word.length < MIN_WORD || (depth === 2 && isWhole(word))) return undefined;
  for (let at = word.length - MIN_LAST; at >= MIN_FIRST - 1; at--) {
    if (!BEGINNINGS.has(word.slice(at, at + 3))) continue;
    const last = stem(word.slice(at));
    if (!ENDINGS.has(last)) continue;
    const first = firstParts(word.slice(0, at), known, depth);
    if (first) return [...first, { stem: last, from: at, to: word.length }];
  }
  return undefined;
}

/** A word that ends compounds is not one itself: "oppfølging" is not "opp" and "følging". */
function isWhole(word: string): boolean {
  return BEGINNINGS.has(word.slice(0, 3)) && ENDINGS.has(stem(word));
}

function firstParts(text: string, known: ReadonlySet<string>, depth: number): Part[] | undefined {
  for (const link of LINKS) {
    if (!text.endsWith(link)) continue;
    const bare = text.slice(0, text.length - link.length);
    if (known.has(bare)) return [{ stem: stem(bare), from: 0, to: bare.length }];
  }
  if (depth === 0) return undefined;
  const unlinked = text.endsWith("s") ? text.slice(0, -1) : text;
  return cut(unlinked, known, depth - 1) ?? cut(text, known, depth - 1);
}

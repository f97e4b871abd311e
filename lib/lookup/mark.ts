import type { PartFinder } from "./compounds.ts";
import { isCommon, plainLetters, stem, words } from "./words.ts";

/** A piece of text, and whether it is one of the words searched for. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text into pieces, the words searched for marked. */
export type Marker = (text: string) => Piece[];

/**
 * Marks what the index met: words of a matched stem as a whole, whatever their inflection and spelling; the part of a
 * compound that was met; the beginning of a word that begins as the last word typed.
 */
export function createMarker(
  query: string,
  matched: readonly string[],
  partsOf: PartFinder,
): Marker {
  const asked = words(query);
  const telling = asked.filter((word) => !isCommon(word));
  const own = new Set((telling.length > 0 ? telling : asked).map(stem));
  const wanted = {
    own,
    isAsked: (word: string) => telling.length === 0 && asked.includes(word),
    all: new Set([...matched, ...own]),
    typing: plainLetters(asked.at(-1) ?? ""),
  };
  return (text) => pieces(text, (word) => rangeIn(word, wanted, partsOf));
}

interface Wanted {
  /** Stems of the query's own words, and with them those that the index met for it. */
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** A common word, where nothing else is asked for. */
  readonly isAsked: (word: string) => boolean;
  /** The last word typed, which may be unfinished. */
  readonly typing: string;
}

type Range = readonly [from: number, to: number];

const WORD = /§\s*\d+(?:\s?[a-z](?![\p{L}]))?|\d+(?:\.\d+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const SHORTEST_TYPED = 2;

function pieces(text: string, rangeOf: (word: string) => Range | null): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const add = (to: number, hit: boolean) => {
    if (to > from) found.push({ start: from, text: text.slice(from, to), hit });
    from = to;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const range = rangeOf(word);
    if (!range) continue;
    add(index + range[0], false);
    add(index + range[1], true);
  }
  add(text.length, false);
  return found;
}

function rangeIn(
  word: string,
  { own, all, typing, isAsked }: Wanted,
  partsOf: PartFinder,
): Range | null {
  const lower = word.normalize("NFC").toLowerCase().replace(/\s+/g, "");
  if (isCommon(lower) && !isAsked(lower)) return null;
  const itself = stem(lower);
  if (own.has(itself)) return [0, word.length];
  const { plain, ends } = folded(word);
  if (typing.length >= SHORTEST_TYPED && plain.startsWith(typing))
    return [0, ends[typing.length - 1] ?? word.length];
  if (all.has(itself)) return [0, word.length];
  const met = partsOf(lower).filter((part) => all.has(part.stem));
  const [first, last] = [met[0], met.at(-1)];
  if (!first || !last) return null;
  return [startOf(ends, first.from), ends[last.to - 1] ?? word.length];
}

function startOf(ends: readonly number[], place: number): number {
  return place === 0 ? 0 : (ends[place - 1] ?? 0);
}

/** The folded word, and for each of its letters where the letter ends in the word as written ("ae" is one letter). */
function folded(word: string): { plain: string; ends: number[] } {
  const ends: number[] = [];
  let plain = "";
  for (const { 0: letters, index } of word.matchAll(LETTERS)) {
    plain += plainLetters(letters.normalize("NFC").toLowerCase());
    while (ends.length < plain.length) ends.push(index + letters.length);
  }
  return { plain, ends };
}

/** What `plainLetters` folds together, or one letter with its accents. */
const LETTERS = /ae|oe|aa|[\s\S]\p{M}*/giu;

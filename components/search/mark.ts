/** A piece of text, and whether it is one of the words searched for. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Cuts a text where a word begins with one of the words searched for; also where the searched word begins with it,
 * at four letters or more ("gjelden" marks "gjeld").
 */
export function markWords(text: string, query: string): Piece[] {
  const wanted = fold(query).match(WORD) ?? [];
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(WORD)) {
    const length = matchLength(fold(found[0]), wanted);
    if (length === 0) continue;
    const at = found.index;
    if (at > from) pieces.push({ start: from, text: text.slice(from, at), hit: false });
    pieces.push({ start: at, text: text.slice(at, at + length), hit: true });
    from = at + length;
  }
  if (from < text.length) pieces.push({ start: from, text: text.slice(from), hit: false });
  return pieces;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST_STEM = 4;

function matchLength(word: string, wanted: readonly string[]): number {
  const longest = wanted.filter((w) => word.startsWith(w)).map((w) => w.length);
  if (longest.length > 0) return Math.max(...longest);
  const stem = word.length >= SHORTEST_STEM && wanted.some((w) => w.startsWith(word));
  return stem ? word.length : 0;
}

function fold(text: string): string {
  return text.toLocaleLowerCase("nb");
}

/** A term of the index that a typed one may mean, and how sure that is: 1 for the term itself. */
export interface Near {
  readonly term: string;
  readonly likeness: number;
}

/** Looks up terms by their beginning or nearly. Holds the terms sorted. */
export interface TermFinder {
  /** Terms that begin so, the term itself left out; in the order of the alphabet, at most so many. */
  beginning(prefix: string, most: number): Near[];
  /** Terms at most so many slips away: letters left out, doubled, mistaken or swapped. */
  misspelt(term: string, slips: number): Near[];
}

export function createTermFinder(terms: Iterable<string>): TermFinder {
  const sorted = [...terms].sort();
  return {
    beginning(prefix, most) {
      const found: Near[] = [];
      for (let i = firstFrom(sorted, prefix, 0); i < sorted.length && found.length < most; i++) {
        const term = sorted[i] as string;
        if (!term.startsWith(prefix)) break;
        const more = term.length - prefix.length;
        if (more > 0) found.push({ term, likeness: term.length / (term.length + 0.3 * more) });
      }
      return found;
    },
    misspelt: (term, slips) => misspelt(sorted, term, slips),
  };
}

/**
 * Walks the sorted terms with one table of distances (Damerau's, neighbours swapped count once), keeps the rows of what two
 * terms have in common, and jumps over all terms with a beginning that is too far off already.
 */
function misspelt(sorted: readonly string[], term: string, slips: number): Near[] {
  const found: Near[] = [];
  const width = term.length + 1;
  const rows = [Uint8Array.from({ length: width }, (_, n) => n)];
  let before = "";
  for (let i = 0; i < sorted.length; ) {
    const other = sorted[i] as string;
    let depth = common(before, other);
    before = other;
    let least = 0;
    while (depth < other.length && least <= slips && depth < term.length + slips)
      least = fillRow(rows, term, other, ++depth);
    if (least > slips || depth < other.length) {
      i = firstFrom(sorted, `${other.slice(0, depth)}\uffff`, i + 1);
      before = other.slice(0, depth);
      continue;
    }
    const distance = rows[other.length]?.[term.length] ?? Number.POSITIVE_INFINITY;
    if (distance <= slips && distance > 0)
      found.push({ term: other, likeness: term.length / (term.length + distance) });
    i++;
  }
  return found;
}

/** Fills the row of the first `depth` letters of `other`; gives its least distance. */
function fillRow(rows: Uint8Array[], term: string, other: string, depth: number): number {
  const width = term.length + 1;
  const row = rows[depth] ?? new Uint8Array(width);
  rows[depth] = row;
  const above = rows[depth - 1] as Uint8Array;
  const twoAbove = depth > 1 ? rows[depth - 2] : undefined;
  const letter = other.charCodeAt(depth - 1);
  row[0] = depth;
  let least = depth;
  for (let n = 1; n < width; n++) {
    const typed = term.charCodeAt(n - 1);
    let best = Math.min(
      (above[n] as number) + 1,
      (row[n - 1] as number) + 1,
      (above[n - 1] as number) + (typed === letter ? 0 : 1),
    );
    const isSwapped =
      twoAbove &&
      n > 1 &&
      typed === other.charCodeAt(depth - 2) &&
      term.charCodeAt(n - 2) === letter;
    if (isSwapped) best = Math.min(best, (twoAbove[n - 2] as number) + 1);
    row[n] = best;
    if (best < least) least = best;
  }
  return least;
}

function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

/** The first place, from `from` on, whose term is not before `wanted`. */
function firstFrom(sorted: readonly string[], wanted: string, from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

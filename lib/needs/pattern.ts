import type { Vocabulary } from "./vocabulary.ts";

/*
 * A pattern is a row of elements (see vocabulary.ts) with a space between. `..` lets up to three words stand
 * between, `...` up to six, `....` up to ten; `ord?` may be missing; `$` last: its part ends there; `!ord` first or last: the neighbour must not be that word;
 * `!ord` inside: that word may not stand where the next element is sought. `a & b`: both in either order, up to six words
 * between.
 */
interface Step {
  readonly element: number;
  readonly gap: number;
  readonly optional: boolean;
  readonly without: number | null;
}

export interface Pattern {
  readonly steps: readonly Step[];
  /** Elements of the steps that may not be missing. */
  readonly required: readonly number[];
  readonly notBefore: number | null;
  readonly notAfter: number | null;
  readonly notAfterGap: number;
  /** Only at the end of a part. */
  readonly atEnd: boolean;
}

export function parsePattern(source: string, vocabulary: Vocabulary): Pattern {
  const words = source.trim().split(/\s+/);
  const notBefore = words[0]?.startsWith("!") ? words.shift() : undefined;
  const atEnd = words.at(-1) === "$" && words.pop() !== undefined;
  const notAfter = words.at(-1)?.startsWith("!") ? words.pop() : undefined;
  const steps: Step[] = [];
  let gap = 0;
  let without: number | null = null;
  for (const word of words) {
    if (/^\.+$/.test(word)) gap = GAPS[word.length - 2] ?? 0;
    else if (word.startsWith("!")) without = vocabulary.id(word.slice(1));
    else {
      const optional = word.endsWith("?");
      const element = vocabulary.id(optional ? word.slice(0, -1) : word);
      steps.push({ element, gap, optional, without });
      gap = 0;
      without = null;
    }
  }
  return {
    steps,
    required: steps.flatMap((s) => (s.optional ? [] : [s.element])),
    notBefore: notBefore ? vocabulary.id(notBefore.slice(1)) : null,
    notAfter: notAfter ? vocabulary.id(notAfter.slice(1)) : null,
    notAfterGap: gap,
    atEnd,
  };
}

/** Words that may stand between: `..`, `...`, `....`. */
const GAPS = [3, 6, 10];

/** What the matcher needs of a sentence. */
export interface Row {
  readonly length: number;
  /** The elements of the word at a place. */
  elements(at: number): ReadonlySet<number>;
  /** Whether a pattern that began earlier may not go on into this place. */
  stops(at: number): boolean;
  /** The same for one that follows its subject over "men" and "og": "sjefen er positiv, men ønsker støtte". */
  ends(at: number): boolean;
}

/** A row as one pattern reads it. */
type Words = Pick<Row, "length" | "elements" | "stops">;

/** The places of the words that the pattern meets from `start` on; null where it does not fit. */
export function matchAt(pattern: Pattern, row: Words, start: number): readonly number[] | null {
  if (pattern.notBefore !== null && start > 0 && row.elements(start - 1).has(pattern.notBefore))
    return null;
  const places: number[] = [];
  let at = start;
  for (const [n, step] of pattern.steps.entries()) {
    const found = seek(step, row, at, n === 0);
    if (found === -1 && !step.optional) return null;
    if (found === -1) continue;
    places.push(found);
    at = found + 1;
  }
  if (pattern.atEnd && at < row.length && !row.stops(at)) return null;
  return pattern.notAfter === null || !follows(pattern, row, at, pattern.notAfter) ? places : null;
}

function follows(pattern: Pattern, row: Words, at: number, element: number): boolean {
  for (let i = at; i <= at + pattern.notAfterGap && i < row.length; i++)
    if (row.elements(i).has(element)) return true;
  return false;
}

function seek(step: Step, row: Words, at: number, first: boolean): number {
  for (let i = at; i <= at + step.gap && i < row.length; i++) {
    if (!first && row.stops(i)) return -1;
    const here = row.elements(i);
    if (here.has(step.element)) return i;
    if (step.without !== null && here.has(step.without)) return -1;
  }
  return -1;
}

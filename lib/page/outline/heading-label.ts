import { isTitledBox } from "./cards.ts";
import { addValue, type Frame, type Reader } from "./draft.ts";
import { type PairValue, valuesOf } from "./pairs.ts";
import type { Heading, Piece } from "./pieces.ts";
import { isRunning } from "./words.ts";

/** More pieces than this below a heading are a part, not a value. */
const MOST_BELOW = 6;
/** Longer words below a question are an explanation. */
const LONGEST_ANSWER = 600;

/**
 * A heading that is the label of the few words below it ("Mitt mål", "Fra dato" in an opened card). Returns how many
 * pieces it took; 0 when it heads a part instead.
 */
export function headingAsLabel(
  pieces: readonly Piece[],
  at: number,
  frame: Frame,
  reader: Reader,
): number {
  const heading = pieces[at] as Heading;
  const below = belowHeading(pieces, at);
  const values = valuesBelow(heading, below, reader);
  if (!values || !isLabel(heading, values, frame, reader)) return 0;
  frame.draft.headings.push({ text: heading.text, level: heading.level, node: heading.shown.node });
  for (const { text, node } of asOneText(values))
    addValue(frame, { label: heading.text, shown: text, node }, reader);
  return 1 + below.length;
}

/** What stands between the heading and the next one; nothing where that is more than a few pieces. */
function belowHeading(pieces: readonly Piece[], at: number): readonly Piece[] {
  const rest = pieces.slice(at + 1, at + 2 + MOST_BELOW);
  const end = rest.findIndex((p) => p.kind === "heading" || p.kind === "rule");
  const below = end < 0 ? rest : rest.slice(0, end);
  return below.length <= MOST_BELOW ? below : [];
}

/** Lines, or a single list, control or row of words. Several boxes are things of their own. */
function valuesBelow(
  heading: Heading,
  below: readonly Piece[],
  reader: Reader,
): PairValue[] | null {
  const boxes = below.filter((p) => p.kind === "box" && !(p.inline && below.length === 1));
  const isSection = reader.hints.knowsSection(heading.text);
  // "Pågår" over "2", or over one card: the column of a board.
  if (isSection && below.every((p) => isCount(p) || (p.kind === "box" && isTitledBox(p))))
    return null;
  if (below.length === 0 || (boxes.length > 0 && (below.length > 1 || isSection))) return null;
  const values: PairValue[] = [];
  for (const piece of below) {
    const found = valuesOf(piece, reader);
    const isTale = piece.kind === "struct" && found?.some((v) => isRunning(v.text));
    if (!found || (isTale && isSection)) return null;
    values.push(...found);
  }
  return values;
}

function isCount(piece: Piece): boolean {
  return piece.kind === "line" && /^\(?\d{1,2}\)?$/.test(piece.text);
}

/** Known words, a question with an answer, a colon; inside a card also a heading that is not its first. */
function isLabel(
  heading: Heading,
  values: readonly PairValue[],
  frame: Frame,
  reader: Reader,
): boolean {
  const isTitle = frame.inside === "card" && !frame.headed;
  if (isTitle && !reader.hints.knowsSection(heading.text)) return false;
  if (heading.text.endsWith("?"))
    return values.length === 1 && (values[0]?.text.length ?? 0) <= LONGEST_ANSWER;
  if (heading.text.endsWith(":") || reader.hints.knowsLabel(heading.text)) return true;
  return frame.inside !== null && frame.headed === true;
}

/** Paragraphs are one text; a few short values are several. */
function asOneText(values: readonly PairValue[]): readonly PairValue[] {
  const [first] = values;
  if (!first || values.every((v) => v.text.length <= 60)) return values;
  return [{ text: values.map((v) => v.text).join("\n"), node: first.node }];
}

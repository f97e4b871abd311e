import type { Frame, Reader } from "./draft.ts";
import { isBoundary } from "./kinds.ts";
import type { Box, Piece } from "./pieces.ts";

/** Beside its headings a header holds no more than this: a tag, a date. */
const SLIGHT = 60;

/** Opens boxes that only hold the heading of what follows them, so that the heading heads it. */
export function unwrapHeads(
  pieces: readonly Piece[],
  frame: Frame,
  reader: Reader,
): readonly Piece[] {
  return pieces.flatMap((piece, i) =>
    isHeader(piece, pieces[i + 1], frame, reader)
      ? unwrapHeads(piece.pieces, frame, reader)
      : [piece],
  );
}

function isHeader(
  piece: Piece,
  next: Piece | undefined,
  frame: Frame,
  reader: Reader,
): piece is Box {
  if (piece.kind !== "box" || isBoundary(piece.shown) || !next) return false;
  const level = levelOf(piece);
  const nextLevel = levelOf(next);
  if (level === 0 || slightness(piece) > SLIGHT || isField(piece, frame, reader)) return false;
  return nextLevel === 0 || nextLevel > level;
}

/** A heading that is the label of the words below it. */
function isField({ pieces }: Box, frame: Frame, reader: Reader): boolean {
  const [first, ...rest] = pieces;
  if (first?.kind !== "heading" || rest.length === 0) return false;
  const isInCard = frame.inside !== null && frame.headed === true && rest.length === 1;
  return isInCard || reader.hints.knowsLabel(first.text);
}

/** The level of the heading that a piece begins with, or has after a line or two; 0 for none. */
export function levelOf(piece: Piece): number {
  if (piece.kind === "heading") return piece.level;
  if (piece.kind !== "box") return 0;
  for (const inner of piece.pieces.slice(0, 4)) {
    const level = levelOf(inner);
    if (level > 0) return level;
  }
  return 0;
}

/** Characters beside the headings; more than any header holds where there are parts or controls. */
function slightness(box: Box): number {
  let sum = 0;
  for (const piece of box.pieces) {
    if (piece.kind === "line") sum += piece.text.length;
    else if (piece.kind === "box") sum += slightness(piece);
    else if (piece.kind !== "heading" && piece.kind !== "rule") return SLIGHT + 1;
    if (sum > SLIGHT) break;
  }
  return sum;
}

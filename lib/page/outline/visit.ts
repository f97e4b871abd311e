import { visitBoxes } from "./boxes.ts";
import { addValue, type Block, type Frame, type Reader, under } from "./draft.ts";
import { readFields } from "./fields.ts";
import { headingAsLabel } from "./heading-label.ts";
import { readLines } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { readStruct } from "./structs.ts";
import { unwrapHeads } from "./wrappers.ts";

/** Reading pieces one after the other: the place changes with each heading. */
export interface Cursor {
  readonly pieces: readonly Piece[];
  readonly base: Frame;
  here: Frame;
  open: { readonly text: string; readonly level: number }[];
}

/** Reads pieces in their order into the frame's draft. */
export function visit(pieces: readonly Piece[], frame: Frame, reader: Reader): void {
  const cursor: Cursor = {
    pieces: unwrapHeads(pieces, frame, reader),
    base: frame,
    here: frame,
    open: [],
  };
  let i = 0;
  while (i < cursor.pieces.length) i += step(cursor, i, reader);
}

/** Reads what stands at a place; returns how many pieces that took. */
function step(cursor: Cursor, i: number, reader: Reader): number {
  const piece = cursor.pieces[i] as Piece;
  const { here } = cursor;
  switch (piece.kind) {
    case "heading":
      return headingAsLabel(cursor.pieces, i, here, reader) || openHeading(cursor, piece, reader);
    case "line":
      return readLines(cursor.pieces, i, here, reader);
    case "control":
      return readFields(cursor.pieces, i, here, reader);
    case "box":
      return visitBoxes(cursor.pieces, i, here, reader);
    case "named":
      addValue(here, { label: piece.label, shown: piece.text, node: piece.shown.node }, reader);
      return 1;
    case "struct":
      readStruct(piece, here, reader);
      return 1;
    case "rule":
      cursor.here = { ...here, block: reader.newBlock() };
      return 1;
  }
}

function openHeading(cursor: Cursor, heading: Piece & { kind: "heading" }, reader: Reader): number {
  const { text, level, shown } = heading;
  cursor.open = [...cursor.open.filter((h) => h.level < level), { text, level }];
  cursor.base.draft.headings.push({ text, level, node: shown.node });
  cursor.base.draft.heads.push(text);
  let here: Frame = { ...cursor.base, block: reader.newBlock(), headed: true };
  for (const open of cursor.open) here = under(here, open.text);
  cursor.here = here;
  return 1;
}

/** Numbers for blocks, from 1. */
export function blockCounter(): () => Block {
  let last = 0;
  return () => ({ id: ++last, first: null, last: null });
}

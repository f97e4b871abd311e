import { visitBoxes } from "./boxes.ts";
import { addValue, type Block, type Frame, type Reader, under } from "./draft.ts";
import { readFields } from "./fields.ts";
import { withHeadedGroups } from "./headed-groups.ts";
import { headingAsLabel } from "./heading-label.ts";
import { withLineHeadings } from "./line-headings.ts";
import { readLines } from "./lines.ts";
import type { Heading, Piece } from "./pieces.ts";
import { readStruct } from "./structs.ts";
import { levelOf, unwrapHeads } from "./wrappers.ts";

/** Reading pieces one after the other: the place changes with each heading. */
interface Cursor {
  readonly pieces: readonly Piece[];
  readonly base: Frame;
  here: Frame;
  open: { readonly text: string; readonly level: number }[];
}

/** Reads pieces in their order into the frame's draft. */
export function visit(pieces: readonly Piece[], frame: Frame, reader: Reader): void {
  const headed = withLineHeadings(unwrapHeads(pieces, frame, reader), reader);
  const grouped = withHeadedGroups(headed, frame, reader);
  const cursor: Cursor = { pieces: grouped, base: frame, here: frame, open: [] };
  let i = 0;
  while (i < cursor.pieces.length) i += step(cursor, i, reader);
}

/** Reads what stands at a place; returns how many pieces that took. */
function step(cursor: Cursor, i: number, reader: Reader): number {
  const piece = cursor.pieces[i] as Piece;
  const { here } = cursor;
  switch (piece.kind) {
    case "heading":
      return readHeading(cursor, i, piece, reader);
    case "line":
      return readLines(cursor.pieces, i, here, reader);
    case "control":
      return readFields(cursor.pieces, i, here, reader);
    case "box":
      closeBefore(cursor, levelOf(piece), reader);
      return visitBoxes(cursor.pieces, i, cursor.here, reader);
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

function readHeading(cursor: Cursor, i: number, heading: Heading, reader: Reader): number {
  if (heading.isFolded) return readFolded(cursor, heading, reader);
  const place = cursor.base.inside ? cursor.here : placeFor(heading, cursor, reader);
  const taken = headingAsLabel(cursor.pieces, i, place, reader);
  if (taken === 0) return openHeading(cursor, heading, reader);
  if (place.trail.length < cursor.here.trail.length) {
    cursor.open = cursor.open.filter((h) => h.level < heading.level);
    cursor.here = place;
  }
  return taken;
}

/** The heading of a part that is folded away heads nothing; in a collection it names one thing. */
function readFolded(cursor: Cursor, heading: Heading, reader: Reader): number {
  const { text, level, shown } = heading;
  cursor.here = placeFor(heading, cursor, reader);
  cursor.open = cursor.open.filter((h) => h.level < level);
  const { trail, draft } = cursor.here;
  draft.headings.push({ text, level, node: shown.node });
  const isThing = reader.hints.knowsSection(trail.at(-1) ?? "") && !reader.hints.knowsSection(text);
  const block = reader.newBlock().id;
  if (isThing)
    draft.entries.push({
      kind: "card",
      heading: text,
      values: [],
      loose: [],
      trail,
      block,
      node: shown.node,
    });
  return 1;
}

/**
 * A box that begins with a heading ends what headings of its level, or lower ones, stand over. In a card it does not:
 * there a label may be a heading like the one above it.
 */
function closeBefore(cursor: Cursor, level: number, reader: Reader): void {
  if (level === 0 || cursor.base.inside !== null || cursor.open.every((h) => h.level < level))
    return;
  cursor.here = placeFor({ level }, cursor, reader);
  cursor.open = cursor.open.filter((h) => h.level < level);
}

/** Under the headings that stand above one of this level. */
function placeFor(
  { level }: Pick<Heading, "level">,
  { base, here, open }: Cursor,
  reader: Reader,
): Frame {
  const above = open.filter((h) => h.level < level);
  if (above.length === open.length) return here;
  let place: Frame = { ...base, block: reader.newBlock() };
  for (const heading of above) place = under(place, heading.text);
  return place;
}

function openHeading(cursor: Cursor, heading: Heading, reader: Reader): number {
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

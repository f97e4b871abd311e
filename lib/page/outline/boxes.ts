import { textOf } from "../tree.ts";
import { groupOf, type Part, place } from "./box-groups.ts";
import { readDivTable } from "./div-table.ts";
import { addValue, emptyDraft, type Frame, type Reader, under } from "./draft.ts";
import { readBeside, readLine } from "./lines.ts";
import { regionName } from "./names.ts";
import { areTwins, isLabelLine, isOneOf, isOpenLabel, turnsIn, valuesOf } from "./pairs.ts";
import type { Box, Line, Piece } from "./pieces.ts";
import { canBeLabel } from "./words.ts";

/** Reads the boxes that follow one another from a place on: what they are shows in what they share. */
export function visitBoxes(
  pieces: readonly Piece[],
  at: number,
  frame: Frame,
  reader: Reader,
): number {
  const boxes = boxesFrom(pieces, at);
  if (readDivTable(boxes, frame, reader)) return boxes.length;
  const hasPair = boxes.some((b) => isPair(b, frame, reader));
  const parts = boxes.map((box) => readBox(box, hasPair, frame, reader));
  const isAbove = pieces[at + boxes.length]?.kind === "heading";
  const group = groupOf(parts, isAbove);
  for (const part of parts) place(part, group, frame, reader);
  return boxes.length;
}

function boxesFrom(pieces: readonly Piece[], at: number): Box[] {
  const boxes: Box[] = [];
  for (let i = at; pieces[i]?.kind === "box"; i++) boxes.push(pieces[i] as Box);
  return boxes;
}

function readBox(box: Box, besidePairs: boolean, frame: Frame, reader: Reader): Part {
  const draft = emptyDraft();
  const pair = isPair(box, frame, reader) || (besidePairs && couldBePair(box, reader));
  if (pair && readPair(box, { ...frame, draft }, reader))
    return { box, draft, block: frame.block, isPair: true };
  const block = reader.newBlock();
  const name = box.shown.tag === "section" ? regionName(box.shown) : null;
  const inner = { ...under(frame, name), block, draft };
  if (box.inline) readInline(box, inner, reader);
  else reader.visit(box.pieces, inner);
  return { box, draft, block, isPair: false };
}

/** A label and, beside it, its value or values. */
function isPair({ pieces }: Box, frame: Frame, reader: Reader): boolean {
  const [first, second, ...more] = pieces;
  if (!first || !second || areTwins(first, second)) return false;
  if (!isOpenLabel(first) && !isLabelLine(first, reader)) return false;
  if (/ \d{1,2}$/.test(first.text) && reader.hints.knowsSection(first.text)) return false;
  if (first.kind === "line" && isOneOf(first.text, frame.trail.at(-1))) return false;
  if (more.length === 0) return true;
  if (pieces.filter((p) => p.kind === "box").length > 1) return false;
  return pieces.slice(1).every((p) => p.kind === "control" || isPlainValue(p, reader));
}

function isPlainValue(piece: Piece, reader: Reader): boolean {
  return valuesOf(piece, reader) !== null && !isLabelLine(piece, reader);
}

/** A box like its neighbours that are pairs: a few words and one value. */
function couldBePair({ pieces }: Box, reader: Reader): boolean {
  const [first, second] = pieces;
  return (
    pieces.length === 2 &&
    first?.kind === "line" &&
    canBeLabel(first.text) &&
    valuesOf(second, reader) !== null
  );
}

function readPair({ pieces }: Box, frame: Frame, reader: Reader): boolean {
  const label = pieces[0] as Line;
  const taken = readBeside(label, pieces, 1, frame, reader);
  for (const piece of pieces.slice(1 + taken))
    for (const { text, node } of valuesOf(piece, reader) ?? [])
      addValue(frame, { label: label.text, shown: text, node }, reader);
  return frame.draft.values.length > 0;
}

/** Pieces in one line: labels and values in turns, else a sentence (in a paragraph) or tags. */
function readInline(box: Box, frame: Frame, reader: Reader): void {
  const lines = box.pieces as readonly Line[];
  const isSentence = /^(p|blockquote|figcaption|address|td)$/.test(box.shown.tag);
  if (isSentence && turnsIn(lines, reader).length === 0 && !lines.some(isOpenLabel)) {
    const text = textOf(box.shown, 20_000).replace(/\n/g, " ");
    readLine({ kind: "line", text, shown: box.shown, as: "words", lead: null }, frame, reader);
  } else reader.visit(lines, frame);
}

import { textOf } from "../tree.ts";
import { firstStrong, isOneThing, withItemsInside } from "./cards.ts";
import { readDivTable } from "./div-table.ts";
import {
  addEntry,
  addValue,
  type Block,
  type Draft,
  emptyDraft,
  type Frame,
  merge,
  type Reader,
  under,
} from "./draft.ts";
import { readBeside, readLine } from "./lines.ts";
import { regionName } from "./names.ts";
import { areTwins, isLabelLine, isOneOf, isOpenLabel, turnsIn, valuesOf } from "./pairs.ts";
import type { Box, Line, Piece } from "./pieces.ts";
import { canBeLabel } from "./words.ts";

/** One of several boxes that stand beside one another, and what it holds. */
interface Part {
  readonly box: Box;
  readonly draft: Draft;
  readonly block: Block;
  /** Whether it is a label with its value, and nothing else. */
  readonly isPair: boolean;
}

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
  for (const part of parts) place(part, parts, isAbove, frame, reader);
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
  if (first.kind === "line" && isOneOf(first.text, frame.trail.at(-1))) return false;
  if (more.length === 0) return true;
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

/**
 * Puts what a box holds where it belongs: an entry, a block of its own, or the block around it. `isAbove`: it stands
 * above a heading, as a line over it.
 */
function place(
  part: Part,
  parts: readonly Part[],
  isAbove: boolean,
  frame: Frame,
  reader: Reader,
): void {
  const belongs =
    frame.inside === "card" || part.isPair || (isAbove && part.draft.heads.length === 0);
  const kind = belongs ? null : entryKind(part, parts, frame, reader);
  if (kind) {
    const heading =
      part.draft.heads[0] ?? firstStrong(part.box.pieces) ?? part.draft.loose[0]?.text ?? null;
    addEntry(
      frame.draft,
      { kind, heading, trail: frame.trail, block: part.block.id, shown: part.box.shown },
      withItemsInside(part.draft),
    );
    return;
  }
  if (!part.isPair && part.draft.heads.length === 0 && !repeats(part, parts)) {
    for (const value of part.draft.values)
      if (value.block === part.block.id) value.block = frame.block.id;
    frame.block.first ??= part.block.first;
    frame.block.last = part.block.last ?? frame.block.last;
  }
  merge(frame.draft, part.draft);
}

/** Whether the box describes one thing among others of its kind. */
function entryKind(
  part: Part,
  parts: readonly Part[],
  frame: Frame,
  reader: Reader,
): "card" | "item" | null {
  const { draft, box } = part;
  const [head] = draft.heads;
  const inCollection = reader.hints.knowsSection(frame.trail.at(-1) ?? "");
  const region = box.shown.tag === "section" ? regionName(box.shown) : null;
  if (!isOneThing(draft) || (region && reader.hints.knowsSection(region))) return null;
  if (head !== undefined) {
    const isThing = !reader.hints.knowsSection(head) && (inCollection || repeats(part, parts));
    return isThing && (draft.values.length > 0 || draft.loose.length > 0) ? "card" : null;
  }
  if (draft.values.length > 0)
    return isTitled(part) && (inCollection || repeats(part, parts)) ? "card" : null;
  const several = parts.filter((p) => isLinesOnly(p) && p.draft.heads.length === 0).length > 1;
  return isLinesOnly(part) && (several || inCollection) && !box.inline ? "item" : null;
}

/** Whether another box beside it has a label in common, or is just as bare. */
function repeats(part: Part, parts: readonly Part[]): boolean {
  const labels = new Set(part.draft.values.map((v) => v.label));
  return parts.some((other) => {
    if (other === part || other.isPair || other.draft.heads.length !== part.draft.heads.length)
      return false;
    if (labels.size === 0) return other.draft.values.length === 0 && part.draft.heads.length > 0;
    return other.draft.values.some((v) => labels.has(v.label));
  });
}

/** A line of words before the labels: the name of the thing. */
function isTitled({ box, draft }: Part): boolean {
  const [first] = box.pieces;
  return (
    first?.kind === "line" &&
    draft.loose[0]?.node === first.shown.node &&
    draft.loose[0].text === first.text
  );
}

function isLinesOnly({ draft, isPair }: Part): boolean {
  return (
    !isPair && draft.values.length === 0 && draft.loose.length > 1 && draft.entries.length === 0
  );
}

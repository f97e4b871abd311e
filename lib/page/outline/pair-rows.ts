import { textOf } from "../tree.ts";
import { readValueElement } from "./dl.ts";
import { type Frame, type Reader, under } from "./draft.ts";
import type { Cell, Row } from "./grid.ts";
import { firstLine, piecesOf } from "./pieces.ts";
import { addRecord } from "./records.ts";
import { holdsParts } from "./table.ts";
import { canBeLabel, labelOf, takeApart } from "./words.ts";

/** Rows without column names: labels with their values, places of a layout, or bare records. */
export function readPairRows(rows: readonly Row[], frame: Frame, reader: Reader): void {
  const inner = { ...frame, block: reader.newBlock() };
  const hasLabels = rows.some((r) => pairsIn(r, reader, false).length > 0);
  let here = inner;
  for (const row of rows) {
    const head = groupHead(row);
    if (head !== null) here = { ...under(inner, head), block: reader.newBlock() };
    else readRow(row, hasLabels, here, reader);
  }
}

function readRow(row: Row, besideLabels: boolean, frame: Frame, reader: Reader): void {
  const pairs = pairsIn(row, reader, besideLabels);
  if (pairs.length === 0 && isBare(row, reader)) addRecord(row, new Map(), frame, reader);
  else readCells(row, pairs, frame, reader);
}

function readCells({ cells }: Row, pairs: [Cell, Cell][], frame: Frame, reader: Reader): void {
  const used = new Set(pairs.flat());
  for (const cell of cells) {
    const pair = pairs.find(([label]) => label === cell);
    if (pair) readValueElement(text(pair[0]), pair[1].shown, frame, reader);
    else if (!used.has(cell)) reader.visit(piecesOf(cell.shown, reader.names), frame);
  }
}

/** Label cells, each with the cell beside it. */
function pairsIn({ cells }: Row, reader: Reader, besideLabels: boolean): [Cell, Cell][] {
  const pairs: [Cell, Cell][] = [];
  for (let i = 0; i + 1 < cells.length; i++) {
    const [label, value] = [cells[i] as Cell, cells[i + 1] as Cell];
    const isHeading = cells.length === 2 && isHeadingOnly(label, reader);
    if (
      !isHeading &&
      (holdsParts(label.shown) || !isLabelCell(label, besideLabels && cells.length === 2, reader))
    )
      continue;
    if (isHeading && holdsHeading(value, reader)) continue;
    if (value.header !== null && cells.length > 2) continue;
    pairs.push([label, value]);
    i++;
  }
  return pairs;
}

/** A cell that is marked as a heading and holds nothing else: the label of the cell beside it. */
function isHeadingOnly(cell: Cell, reader: Reader): boolean {
  const [only, ...more] = piecesOf(cell.shown, reader.names);
  return only?.kind === "heading" && more.length === 0 && canBeLabel(only.text);
}

function holdsHeading(cell: Cell, reader: Reader): boolean {
  return piecesOf(cell.shown, reader.names).some((p) => p.kind === "heading");
}

function isLabelCell(cell: Cell, besideLabels: boolean, reader: Reader): boolean {
  const words = text(cell);
  if (!canBeLabel(words)) return false;
  if (
    cell.header !== null ||
    besideLabels ||
    /[:?]$/.test(words) ||
    reader.hints.knowsLabel(labelOf(words))
  )
    return true;
  return firstLine(piecesOf(cell.shown, reader.names))?.as === "label";
}

/** A single header cell, or one over the whole width in bold, heads the rows below it. */
function groupHead({ cells }: Row): string | null {
  const [only] = cells;
  if (cells.length !== 1 || !only || holdsParts(only.shown)) return null;
  return only.header !== null ? labelOf(text(only)) || null : null;
}

/** Several cells of a few words, with no labels or parts of their own inside. */
function isBare({ cells }: Row, reader: Reader): boolean {
  if (cells.some((c) => holdsParts(c.shown))) return false;
  const words = cells.map(text).filter((t) => t !== "");
  return (
    words.length > 1 &&
    words.every((t) => t.length <= 200 && takeApart(t, reader.hints.knowsLabel) === null)
  );
}

function text(cell: Cell): string {
  return textOf(cell.shown, 300).replace(/\n/g, " ");
}

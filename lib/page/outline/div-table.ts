import { isWords, type Shown, textOf } from "../tree.ts";
import type { Frame, Reader } from "./draft.ts";
import { addValue } from "./draft.ts";
import type { Cell, Row } from "./grid.ts";
import type { Box } from "./pieces.ts";
import { addRecord } from "./records.ts";
import { canBeLabel, labelOf } from "./words.ts";

/** Rows made of plain boxes: a first one of known labels names the columns. False when they are no such table. */
export function readDivTable(boxes: readonly Box[], frame: Frame, reader: Reader): boolean {
  const [head, ...rows] = boxes.map((b) => rowOf(b.shown));
  if (!head || rows.length === 0) return false;
  const width = head.cells.length;
  if (width < 2 || rows.some((r) => r.cells.length !== width)) return false;
  const known = (row: Row) => row.cells.filter((c) => isLabel(c, reader)).length;
  if (rows.length === 1 && rows[0] && isFirstOnly(head, rows[0], known))
    return zip(head, rows[0], frame, reader);
  const isHead = head.cells.every((c) => canBeLabel(text(c))) && known(head) * 2 > width;
  if (!isHead || rows.some((r) => isLabel(r.cells[0] as Cell, reader) || known(r) * 2 > width))
    return false;
  const columns = new Map(head.cells.map((c) => [c.column, labelOf(text(c))]));
  for (const row of rows) addRecord(row, columns, frame, reader);
  return true;
}

/** A column of labels beside a column of values. */
function isFirstOnly(labels: Row, values: Row, known: (row: Row) => number): boolean {
  return known(labels) === labels.cells.length && known(values) === 0;
}

function zip(labels: Row, values: Row, frame: Frame, reader: Reader): boolean {
  for (const [i, label] of labels.cells.entries()) {
    const value = values.cells[i] as Cell;
    addValue(frame, { label: text(label), shown: text(value), node: value.shown.node }, reader);
  }
  return true;
}

function isLabel(cell: Cell, reader: Reader): boolean {
  const words = text(cell);
  return canBeLabel(words) && (reader.hints.knowsLabel(labelOf(words)) || /:$/.test(words));
}

function rowOf(shown: Shown): Row {
  const children = shown.children.filter((c): c is Shown => !isWords(c) && c.tag !== "hr");
  const cells = children.map(
    (child, column): Cell => ({ shown: child, header: null, column, width: 1 }),
  );
  return { shown, cells, isHead: false };
}

function text(cell: Cell): string {
  return textOf(cell.shown, 300).replace(/\n/g, " ");
}

import { type Shown, textOf, within } from "../tree.ts";
import { type Frame, type Reader, under } from "./draft.ts";
import { type Cell, gridOf, type Row } from "./grid.ts";
import { headingLevel, structOf } from "./kinds.ts";
import { regionName } from "./names.ts";
import { readPairRows } from "./pair-rows.ts";
import { readColumns, readRecords } from "./records.ts";
import { namesColumns, partsOfTable } from "./table-parts.ts";
import { labelOf } from "./words.ts";

/** A table: records under column names, fields with labels, or only a way to lay out the page. */
export function readTable(table: Shown, frame: Frame, reader: Reader): void {
  const grid = gridOf(table);
  const name = grid.caption ?? regionName(table);
  const inner = name === null ? frame : under(frame, name);
  const parts = partsOfTable(grid.rows, reader);
  for (const { title, rows } of parts) readRows(rows, under(inner, title), reader);
}

function readRows(rows: readonly Row[], frame: Frame, reader: Reader): void {
  const heads = headRows(rows, reader);
  const records = rows.slice(heads.length);
  const columns = columnNames(heads);
  const nameless = columns.size === 0 ? namelessColumns(rows, reader) : null;
  if (nameless) readColumns(rows, nameless, frame, reader);
  else if (columns.size === 0 || isLayout(records)) readPairRows(rows, frame, reader);
  else if (isTurned(records, columns, reader)) readColumns(records, columns, frame, reader);
  else readRecords(records, columns, frame, reader);
}

/** The rows that name the columns: marked as such, or first and made of words that are known as labels. */
function headRows(rows: readonly Row[], reader: Reader): readonly Row[] {
  const end = rows.findIndex((row) => !row.isHead && !isAllHeaders(row));
  const marked = rows.slice(0, end < 0 ? rows.length : end);
  if (marked.length > 0)
    return marked.length < rows.length || marked.some((r) => r.isHead) ? marked : [];
  const [first, second] = rows;
  return first && second && namesColumns(first, second, reader) ? [first] : [];
}

function isAllHeaders({ cells }: Row): boolean {
  const filled = cells.filter((c) => c.header !== null || text(c) !== "");
  return filled.length > 1 && filled.every((c) => c.header !== null);
}

/** The name of each column; the lowest header row counts most. */
function columnNames(heads: readonly Row[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const row of heads)
    for (const cell of row.cells)
      for (let i = 0; i < cell.width; i++) {
        const words = labelOf(text(cell));
        if (words) names.set(cell.column + i, words);
      }
  return names;
}

/** Cells that hold tables, headings or forms are places on the page, not values. */
function isLayout(rows: readonly Row[]): boolean {
  const laidOut = rows
    .flatMap((r) => r.cells)
    .filter((c) => c.header === null && holdsParts(c.shown));
  return laidOut.some((c) =>
    holds(c.shown, (s) => s.tag === "form" || (s.tag === "table" && s.role === "")),
  );
}

export function holdsParts(cell: Shown): boolean {
  return holds(
    cell,
    (s) => headingLevel(s) > 0 || /^(table|dl|card|dialog|fieldset)$/.test(structOf(s) ?? ""),
  );
}

function holds(cell: Shown, test: (shown: Shown) => boolean): boolean {
  for (const inner of within(cell)) if (inner !== cell && test(inner)) return true;
  return false;
}

/** Things side by side without names: each row is a label and one value for each thing. */
function namelessColumns(rows: readonly Row[], reader: Reader): Map<number, string> | null {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < 2 || width < 3 || rows.some((r) => r.cells.length !== width)) return null;
  const isLabel = (cell: Cell | undefined) =>
    cell !== undefined && (cell.header === "row" || reader.hints.knowsLabel(labelOf(text(cell))));
  if (!rows.every((r) => isLabel(r.cells[0]) && !r.cells.slice(1).some(isLabel))) return null;
  return new Map(Array.from({ length: width }, (_, column) => [column, ""]));
}

/** Things side by side: the rows carry the labels, the columns the things. */
function isTurned(
  rows: readonly Row[],
  columns: ReadonlyMap<number, string>,
  reader: Reader,
): boolean {
  const labels = rows.map((r) => r.cells[0]).filter((c) => c !== undefined);
  const known = labels.filter((c) => reader.hints.knowsLabel(labelOf(text(c)))).length;
  const things = [...columns].filter(([column]) => column > 0).map(([, name]) => name);
  return (
    labels.length > 1 &&
    known * 2 > labels.length &&
    things.length > 0 &&
    !things.some(reader.hints.knowsLabel)
  );
}

function text(cell: Cell): string {
  return textOf(cell.shown, 200).replace(/\n/g, " ");
}

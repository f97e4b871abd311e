import { attrOf, textOf } from "../tree.ts";
import {
  addEntry,
  addText,
  addValue,
  type Draft,
  emptyDraft,
  type Frame,
  type Reader,
  under,
} from "./draft.ts";
import type { Cell, Row } from "./grid.ts";
import { piecesOf } from "./pieces.ts";
import { holdsParts } from "./table.ts";
import { valueText } from "./value-text.ts";
import { labelOf } from "./words.ts";

type Columns = ReadonlyMap<number, string>;

/** Rows under column names: one entry each. A row of one wide cell heads the rows below it, or belongs to the one above. */
export function readRecords(
  rows: readonly Row[],
  columns: Columns,
  frame: Frame,
  reader: Reader,
): void {
  let here = frame;
  let last: Draft | null = null;
  for (const row of rows) {
    const [only] = row.cells;
    if (row.cells.length !== 1 || !only || columns.size === 1)
      last = addRecord(row, columns, here, reader);
    else if (only.header !== null) here = under(frame, labelOf(text(only)));
    else readWide(only, last, here, reader);
  }
}

/** A cell over the whole width: details of the row above, or what the table says when it is empty. */
function readWide(cell: Cell, above: Draft | null, frame: Frame, reader: Reader): void {
  const label = frame.trail.at(-1);
  const pieces = piecesOf(cell.shown, reader.names);
  const block = reader.newBlock();
  if (above) {
    const draft = { ...emptyDraft(), values: above.values, loose: above.loose };
    reader.visit(pieces, {
      ...frame,
      block: { ...block, id: above.values[0]?.block ?? block.id },
      draft,
      inside: "card",
    });
    frame.draft.texts.push(...draft.texts);
  } else if (label && !holdsParts(cell.shown))
    addValue({ ...frame, block }, { label, shown: text(cell), node: cell.shown.node }, reader);
  else reader.visit(pieces, { ...frame, block });
}

/** One row as an entry; returns what it holds, so that details below it can be added. */
export function addRecord(row: Row, columns: Columns, frame: Frame, reader: Reader): Draft {
  const block = reader.newBlock();
  const draft = emptyDraft();
  const inner: Frame = { trail: frame.trail, block, draft, inside: "card" };
  for (const cell of row.cells) readCell(cell, columns, inner, reader);
  const isThing = draft.values.length > 0 || draft.loose.length > 0;
  const head = { kind: "row", trail: frame.trail, block: block.id, shown: row.shown } as const;
  addEntry(frame.draft, { ...head, heading: isThing ? headingOf(row) : null }, draft);
  return draft;
}

function readCell(cell: Cell, columns: Columns, frame: Frame, reader: Reader): void {
  const label = columns.get(cell.column) ?? attrOf(cell.shown, "data-label");
  const { node } = cell.shown;
  if (holdsParts(cell.shown)) {
    const outside = { ...frame, inside: null };
    reader.visit(piecesOf(cell.shown, reader.names), label ? under(outside, label) : outside);
    return;
  }
  const { text, checked } = valueText(cell.shown);
  if (label)
    addValue(
      frame,
      { label, shown: text, node, ...(checked === undefined ? {} : { checked }) },
      reader,
    );
  else if (text) addText(frame, text, node);
}

/** The row's header cell, else its first cell with words. */
function headingOf({ cells }: Row): string | null {
  const header = cells.find((c) => c.header === "row" && text(c) !== "");
  const first =
    header ?? cells.find((c) => /\p{L}/u.test(text(c))) ?? cells.find((c) => text(c) !== "");
  return first ? (textOf(first.shown, 300).split("\n")[0] ?? null) : null;
}

/** Things in columns: one entry for each column, labelled by the rows' first cells. */
export function readColumns(
  rows: readonly Row[],
  columns: Columns,
  frame: Frame,
  reader: Reader,
): void {
  for (const [column, heading] of columns) {
    if (column === 0) continue;
    const block = reader.newBlock();
    const draft = emptyDraft();
    const inner: Frame = { trail: frame.trail, block, draft, inside: "card" };
    for (const row of rows) {
      const [label] = row.cells;
      const cell = row.cells.find((c) => c.column <= column && column < c.column + c.width);
      if (label && cell && cell !== label)
        readCell(cell, new Map([[cell.column, labelOf(text(label))]]), inner, reader);
    }
    const shown = rows[0]?.cells.find((c) => c.column === column)?.shown ?? rows[0]?.shown;
    if (shown)
      addEntry(
        frame.draft,
        { kind: "card", heading: heading || null, trail: frame.trail, block: block.id, shown },
        draft,
      );
  }
}

function text(cell: Cell): string {
  return textOf(cell.shown, 300).replace(/\n/g, " ");
}

import { textOf } from "../tree.ts";
import type { Reader } from "./draft.ts";
import type { Cell, Row } from "./grid.ts";
import { firstLine, piecesOf } from "./pieces.ts";
import { holdsParts } from "./table.ts";
import { canBeLabel, labelOf } from "./words.ts";

/** Rows of one table that belong together, and the row over its whole width that heads them. */
export interface TablePart {
  readonly title: string | null;
  readonly rows: readonly Row[];
}

type Kind = "title" | "columns" | "fields" | "row";

/**
 * A sheet drawn as one table: fields with labels, a row over the whole width that heads what follows, column names with
 * rows below them. A table that is all of one kind is one part.
 */
export function partsOfTable(rows: readonly Row[], reader: Reader): readonly TablePart[] {
  const parts: Open[] = [];
  const isMarked = rows[0] !== undefined && isHeaders(rows[0]);
  rows.forEach((row, i) => {
    const open = parts.at(-1);
    const kind = kindOf(row, rows[i + 1], reader);
    if (kind === "title" && (!open?.isList || headsMore(rows.slice(i + 1, i + 3), reader)))
      parts.push({ title: labelOf(text(row.cells[0])), rows: [], isList: false });
    else if (!open)
      parts.push({ title: null, rows: [row], isList: isMarked || kind === "columns" });
    else if (open.rows.length === 0 || isMarked || !begins(kind, open.isList)) {
      open.isList ||= kind === "columns" || isHeaders(row);
      open.rows.push(row);
    } else parts.push({ title: open.title, rows: [row], isList: kind === "columns" });
  });
  return parts;
}

interface Open {
  readonly title: string | null;
  readonly rows: Row[];
  /** Whether its first row names columns. */
  isList: boolean;
}

function isHeaders({ cells, isHead }: Row): boolean {
  return isHead || (cells.length > 1 && cells.every((c) => c.header !== null || text(c) === ""));
}

/** What stands below a title in a list is a part of its own when it has column names or labels of its own. */
function headsMore([next, afterNext]: readonly Row[], reader: Reader): boolean {
  if (!next) return false;
  const kind = kindOf(next, afterNext, reader);
  return kind === "columns" || kind === "fields" || isHeaders(next) || holdsParts(next.shown);
}

/** Column names below fields begin a list; fields below a list end it. */
function begins(kind: Kind, isList: boolean): boolean {
  return isList ? kind === "fields" || kind === "columns" : kind === "columns";
}

function kindOf(row: Row, next: Row | undefined, reader: Reader): Kind {
  if (isTitle(row, next, reader)) return "title";
  if (next && namesColumns(row, next, reader)) return "columns";
  return isFields(row, reader) ? "fields" : "row";
}

/** The name of a part, alone over the width of several columns. */
function isTitle({ cells }: Row, next: Row | undefined, { hints, names }: Reader): boolean {
  const [only] = cells;
  if (cells.length !== 1 || !only || only.width < 2 || !next || holdsParts(only.shown))
    return false;
  const words = text(only);
  if (!canBeLabel(words) || words.length > LONGEST_TITLE) return false;
  if (/^(?:ing(?:en|a|et)|totalt|sum)(?!\p{L})/iu.test(words)) return false;
  const isBold = firstLine(piecesOf(only.shown, names))?.as === "strong";
  return only.header !== null || isBold || hints.knowsSection(labelOf(words));
}

const LONGEST_TITLE = 80;

/** Old tables mark no headers: then known words in the one row and none in the next tell. */
export function namesColumns(first: Row, second: Row, reader: Reader): boolean {
  const known = (row: Row) => row.cells.filter((c) => isLabel(c, reader)).length;
  const count = first.cells.length;
  if (first.cells.some((c) => /\d{2}|:$/.test(text(c)))) return false;
  return (
    count > 1 &&
    second.cells.length === count &&
    (known(first) * 2 > count || (count > 3 && known(first) * 2 === count)) &&
    known(second) * 2 < count &&
    known(second) < known(first)
  );
}

/** Labels in turns with what is no label: "Evaluering 1 | 02.11.2026 | Evaluering 2 | 01.02.2027". */
function isFields({ cells }: Row, reader: Reader): boolean {
  const labels = cells.map((c) => isLabel(c, reader));
  return (
    cells.length > 1 &&
    cells.length % 2 === 0 &&
    cells.every((c, i) => (i % 2 === 0 ? labels[i] || text(c) === "" : !labels[i])) &&
    labels[0] === true &&
    !SUM.test(text(cells[0]))
  );
}

const SUM = /^(?:sum|totalt|til sam+[ae]n|samlet|samla|i alt)(?!\p{L})/iu;

function isLabel(cell: Cell, { hints }: Reader): boolean {
  return hints.knowsLabel(labelOf(text(cell)));
}

function text(cell: Cell | undefined): string {
  return cell ? textOf(cell.shown, 200).replace(/\n/g, " ") : "";
}

import { attrOf, isWords, type Shown, textOf, within } from "../tree.ts";

/** A cell with the columns it covers. */
export interface Cell {
  readonly shown: Shown;
  readonly header: "column" | "row" | null;
  readonly column: number;
  readonly width: number;
}

export interface Row {
  readonly shown: Shown;
  readonly cells: readonly Cell[];
  readonly isHead: boolean;
}

export interface Grid {
  readonly caption: string | null;
  readonly rows: readonly Row[];
}

const WIDEST = 200;

/** The rows and cells of a table or of an ARIA grid, each cell in its column; spans are followed. */
export function gridOf(table: Shown): Grid {
  const rows = table.tag === "table" && !hasRoleRows(table) ? tableRows(table) : roleRows(table);
  const caption = table.children.find((c): c is Shown => !isWords(c) && c.tag === "caption");
  return { caption: caption ? textOf(caption, 200).replace(/\n/g, " ") : null, rows };
}

function hasRoleRows(table: Shown): boolean {
  return (
    /^(grid|treegrid|table)$/.test(table.role) &&
    elements(table).some((c) => c.role === "row" || c.role === "rowgroup")
  );
}

/** Rows of one table, not of tables inside its cells. */
function tableRows(table: Shown): Row[] {
  const covered: number[] = [];
  return elements(table).flatMap((part) => {
    if (part.tag === "tr") return [rowOf(part, covered, false)];
    if (!/^t(head|body|foot)$/.test(part.tag) || part.tag === "tfoot") return [];
    return elements(part)
      .filter((e) => e.tag === "tr")
      .map((tr) => rowOf(tr, covered, part.tag === "thead"));
  });
}

/** `covered`: for each column, how many rows more are covered by a cell above. */
function rowOf(tr: Shown, covered: number[], inHead: boolean): Row {
  const cells: Cell[] = [];
  let column = 0;
  for (const shown of elements(tr).filter((e) => e.tag === "td" || e.tag === "th")) {
    while ((covered[column] ?? 0) > 0) column = step(covered, column);
    const width = span(shown, "colspan");
    const height = span(shown, "rowspan");
    for (let i = 0; i < width; i++) covered[column + i] = height - 1;
    cells.push({ shown, header: headerOf(shown, inHead), column, width });
    column += width;
  }
  for (; column < covered.length; column++) if ((covered[column] ?? 0) > 0) step(covered, column);
  return { shown: tr, cells, isHead: inHead };
}

function step(covered: number[], column: number): number {
  covered[column] = (covered[column] ?? 0) - 1;
  return column + 1;
}

function span(cell: Shown, name: string): number {
  return Math.min(WIDEST, Math.max(1, Number.parseInt(attrOf(cell, name) ?? "1", 10) || 1));
}

function headerOf(cell: Shown, inHead: boolean): Cell["header"] {
  if (cell.tag !== "th" && cell.role !== "columnheader" && cell.role !== "rowheader") return null;
  const scope = (attrOf(cell, "scope") ?? "").toLowerCase();
  if (cell.role === "rowheader" || scope.startsWith("row")) return "row";
  return scope.startsWith("col") || cell.role === "columnheader" || inHead ? "column" : "row";
}

/** Rows by role; parts of one row in several containers (frozen columns) are put together by aria-rowindex. */
function roleRows(grid: Shown): Row[] {
  const byIndex = new Map<string, Row>();
  const rows: Row[] = [];
  for (const shown of within(grid)) {
    if (shown.role !== "row" && !(shown.tag === "tr" && shown.role === "")) continue;
    const row = roleRow(shown);
    const index = attrOf(shown, "aria-rowindex");
    const other = index ? byIndex.get(index) : undefined;
    if (other) rows[rows.indexOf(other)] = joined(other, row, index as string, byIndex);
    else {
      rows.push(row);
      if (index) byIndex.set(index, row);
    }
  }
  return rows.filter((r) => r.cells.length > 0);
}

function joined(a: Row, b: Row, index: string, byIndex: Map<string, Row>): Row {
  const places = new Set(a.cells.map((c) => c.column));
  const moved = b.cells.map((c) =>
    places.has(c.column) ? { ...c, column: c.column + a.cells.length } : c,
  );
  const row = { ...a, cells: [...a.cells, ...moved].sort((x, y) => x.column - y.column) };
  byIndex.set(index, row);
  return row;
}

function roleRow(shown: Shown): Row {
  const found = cellsIn(shown);
  const cells = found.map((cell, i) => ({
    shown: cell,
    header: headerOf(cell, false),
    column: Number(attrOf(cell, "aria-colindex") ?? i + 1) - 1,
    width: Math.min(WIDEST, Math.max(1, Number(attrOf(cell, "aria-colspan") ?? 1) || 1)),
  }));
  return { shown, cells, isHead: cells.length > 0 && cells.every((c) => c.header === "column") };
}

function cellsIn(shown: Shown): Shown[] {
  return elements(shown).flatMap((child) => {
    if (/^(cell|gridcell|columnheader|rowheader)$/.test(child.role) || /^t[dh]$/.test(child.tag))
      return [child];
    return child.role === "row" ? [] : cellsIn(child);
  });
}

function elements(shown: Shown): Shown[] {
  return shown.children.filter((c): c is Shown => !isWords(c));
}

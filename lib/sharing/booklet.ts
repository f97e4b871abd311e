import { measureById } from "../measures/catalogue/index.ts";
import type { MeasureGroup } from "../measures/types.ts";
import { faultText, fileNotes } from "../text/sharing.ts";
import type { Text } from "../text/text.ts";
import { isBookletLine } from "./booklet-lines.ts";
import { groupHeading, nationalTitled, rowTitle } from "./booklet-titles.ts";
import { fieldNamed } from "./fields.ts";
import { cellValue, isFault, short } from "./rows.ts";
import type { Fault, Incoming, IncomingRow, Sheet, SheetRow } from "./types.ts";
import { linesOf } from "./values.ts";

/** A break inside a paragraph of a Word cell; paragraphs have `\n` between. */
export const SOFT_BREAK = "\v";

/**
 * What a table in the booklet's own form holds: two columns, a measure in the first and lines about it in the second,
 * headings between the groups. A line "Sted: …" tells a field, every other line is a bullet. Lines of the booklet
 * itself are left out, and so are rows that nobody has added to.
 */
export function incomingOfBooklet({ rows }: Sheet): Incoming {
  const found: { rows: IncomingRow[]; faults: Fault[]; notes: Text[] } = {
    rows: [],
    faults: [],
    notes: [],
  };
  let group: MeasureGroup = "medvirkning";
  let untouched = 0;
  for (const row of rows.filter((one) => !isHeadings(one))) {
    const heading = groupHeading(row.cells);
    if (heading) {
      group = heading;
      if (ownLines(row, `group ${heading}`).length > 0)
        found.notes.push(fileNotes.besideHeading(row.number));
      continue;
    }
    const read = rowOf(row, group);
    if (read === "untouched") untouched++;
    else if (read) {
      found.faults.push(...read.faults);
      if (read.row) found.rows.push(read.row);
    }
  }
  if (untouched > 0) found.notes.push(fileNotes.untouched(untouched));
  return { ...found, systems: [] };
}

/** Whether a table has the booklet's form: two columns at most, and no headings of a sheet. */
export function isBooklet({ rows }: Sheet): boolean {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width > 2) return false;
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const fields = first?.cells.map((cell) => fieldNamed(cell)?.field) ?? [];
  const isSheet = fields[0] === "title" && fields[1] !== undefined && fields[1] !== "bullets";
  return width === 2 && !isSheet && !(fields[1] === "title");
}

/** "Tiltak | Beskrivelse" over a table of two columns. */
function isHeadings({ cells }: SheetRow): boolean {
  const [first, second] = cells.map((cell) => fieldNamed(cell)?.field);
  return first === "title" && second === "bullets";
}

type Read = { row: IncomingRow | null; faults: Fault[] } | "untouched" | null;

function rowOf(row: SheetRow, group: MeasureGroup): Read {
  const cell = row.cells[0] ?? "";
  const national = titled(cell);
  const lines = ownLines(row, national ?? "");
  const title = titleOf(cell, national);
  if (title === "") {
    const [stood] = lines;
    if (stood === undefined) return null;
    return { row: null, faults: [noTitle(row.number, stood)] };
  }
  if (lines.length === 0 && national) return "untouched";
  const { fields, faults } = fieldsOf(lines, row.number);
  return {
    row: { row: row.number, fields: { group, ...(national && { national }), title, ...fields } },
    faults,
  };
}

/** A row of the booklet without its references and remarks; a title of anybody else's as it is. */
function titleOf(cell: string, national: string | undefined): string {
  const own = cell.replace(/\s+/g, " ").trim();
  const { nb, nn } = measureById(national ?? "")?.title ?? {};
  return national === undefined || own === nb || own === nn ? own : rowTitle(cell) || own;
}

function titled(cell: string): string | undefined {
  if (cell.trim() === "") return undefined;
  return nationalTitled(cell) ?? nationalTitled(cell.split(/[\n\v]/)[0] ?? "");
}

/** The lines of the second cell that are not the booklet's own. */
function ownLines(row: SheetRow, of: string): string[] {
  return linesOf(row.cells[1] ?? "").filter(
    (line) => !/^[\s·•*–-]*$/.test(line) && !isBookletLine(of, line),
  );
}

function fieldsOf(lines: readonly string[], row: number) {
  const fields: Record<string, unknown> = {};
  const faults: Fault[] = [];
  const bullets: string[] = [];
  for (const line of lines) {
    const told = /^([^:\v]{2,40}):\s*([\s\S]*)$/.exec(line);
    const spec = told ? fieldNamed(told[1] ?? "") : undefined;
    if (!spec || !told || spec.field === "title" || spec.field === "bullets") {
      bullets.push(...line.split(SOFT_BREAK).flatMap((part) => part.trim() || []));
      continue;
    }
    const value = cellValue(spec, (told[2] ?? "").replaceAll(SOFT_BREAK, "\n"), row);
    if (isFault(value)) faults.push(value);
    else fields[spec.field] = value;
  }
  return { fields: { bullets, ...fields } as IncomingRow["fields"], faults };
}

function noTitle(row: number, stood: string): Fault {
  return { kind: "wrong", row, text: faultText.noTitle(row, short(stood)) };
}

import { faultText, fileFaults, fileNotes } from "../text/sharing.ts";
import type { Text } from "../text/text.ts";
import { FIELDS, type FieldSpec, fieldNamed } from "./fields.ts";
import { plain } from "./plain.ts";
import type { Fault, Incoming, IncomingRow, Sheet, SheetRow } from "./types.ts";

/** A heading may stand under a title of the sheet and a few lines of text. */
const DEEPEST_HEADING = 20;

interface Column {
  readonly at: number;
  readonly spec: FieldSpec;
}

/** The row with the headings: the first that names the title of a measure; undefined when there is none. */
export function headingRow({ rows }: Sheet): SheetRow | undefined {
  return rows
    .slice(0, DEEPEST_HEADING)
    .find(({ cells }) => cells.some((cell) => fieldNamed(cell)?.field === "title"));
}

/** What a table with headings holds. */
export function incomingOfSheet(sheet: Sheet): Incoming {
  const heading = headingRow(sheet);
  if (!heading) return onlyFault(fileFaults.noHeader(firstWords(sheet)));
  const columns = columnsOf(heading);
  const double = sameColumn(heading, columns);
  if (double) return onlyFault(double);
  const below = sheet.rows.slice(sheet.rows.indexOf(heading) + 1).filter(isFilled);
  if (below.length === 0) return onlyFault(fileFaults.noRows);
  const read = below.map((row) => rowOf(row, columns, heading));
  const unknown = heading.cells.filter(
    (cell, n) => isText(cell) && !columns.some(({ at }) => at === n),
  );
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    faults: read.flatMap(({ faults }) => faults),
    notes: unknown.length > 0 ? [fileNotes.unknownColumns(unknown)] : [],
    systems: [],
  };
}

/** A file of which nothing can be used. */
export function onlyFault(text: Text, row: number | null = null): Incoming {
  return { rows: [], faults: [{ kind: "wrong", row, text }], notes: [], systems: [] };
}

/** What a cell says of a field; null when it is empty, a fault when it cannot be understood. */
export function cellValue(spec: FieldSpec, text: string, row: number): unknown | Fault {
  const clean = text.trim();
  if (clean === "") return null;
  const value = spec.read(clean);
  if (value !== undefined) return value;
  return {
    kind: "wrong",
    row,
    text: faultText.cell(row, spec.name, short(clean), spec.expected),
  } satisfies Fault;
}

export function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "kind" in value && "text" in value;
}

/** The beginning of what stood there, on one line. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

export function isFilled({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** Of two headings that mean the same field ("Kontakt", "Ansvarlig") the first counts. */
function columnsOf({ cells }: SheetRow): Column[] {
  const columns: Column[] = [];
  cells.forEach((cell, at) => {
    const spec = fieldNamed(cell);
    if (spec && !columns.some((column) => column.spec === spec)) columns.push({ at, spec });
  });
  return columns;
}

/** Two columns with the same words over them: nobody can tell which one is meant. */
function sameColumn({ cells }: SheetRow, columns: readonly Column[]): Text | null {
  for (const { at, spec } of columns) {
    const heading = plain(cells[at] ?? "");
    const second = cells.findIndex((cell, n) => n > at && plain(cell) === heading);
    if (second > at) return faultText.sameColumn(spec.name, at + 1, second + 1);
  }
  return null;
}

function rowOf(
  { number, cells }: SheetRow,
  columns: readonly Column[],
  heading: SheetRow,
): { row: IncomingRow | null; faults: Fault[] } {
  const beyond = cells.slice(heading.cells.length).find((cell) => cell.trim() !== "");
  if (beyond !== undefined)
    return { row: null, faults: [wrong(number, faultText.tooManyCells(number, short(beyond)))] };
  const values = columns.map(
    ({ at, spec }) => [spec.field, cellValue(spec, cells[at] ?? "", number)] as const,
  );
  const faults = values.flatMap(([, value]) => (isFault(value) ? [value] : []));
  const fields = Object.fromEntries(values.filter(([, value]) => !isFault(value)));
  if (!fields.title)
    faults.push(wrong(number, faultText.noTitle(number, short(cells.find(isText) ?? ""))));
  return { row: { row: number, fields }, faults };
}

function wrong(row: number, text: Text): Fault {
  return { kind: "wrong", row, text };
}

function isText(cell: string): boolean {
  return cell.trim() !== "";
}

function firstWords({ rows }: Sheet): string {
  return short((rows.find(isFilled)?.cells ?? []).filter(isText).join(" | "));
}

/** The list as a table: a row of headings, and a row for each measure. */
export function tableOf(
  measures: readonly Parameters<FieldSpec["write"]>[0][],
  lang: "nb" | "nn",
): string[][] {
  return [
    FIELDS.map(({ name }) => name[lang]),
    ...measures.map((measure) => FIELDS.map(({ write }) => write(measure))),
  ];
}

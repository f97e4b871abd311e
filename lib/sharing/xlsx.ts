import type { Day } from "../facts/days.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import { fileFaults, fileNotes, sheetText } from "../text/sharing.ts";
import { FIELDS, type FieldSpec } from "./fields.ts";
import { headingRow, isFilled, onlyFault } from "./rows.ts";
import { incomingOfTable } from "./table.ts";
import type { Incoming, Sheet } from "./types.ts";

type Cell = string | number | Date | null;

/** The list as an Excel file: one sheet with the measures, one that says what each column is. Empty list: the template. */
export async function xlsxOf(measures: readonly OfficeMeasure[]): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  const bold = (value: string) => ({ value, fontWeight: "bold" as const });
  const headings = FIELDS.map(({ name }) => bold(name.nb));
  const rows = measures.map((measure) => FIELDS.map((spec) => cellOf(spec, measure)));
  const guide = FIELDS.map(({ name, expected, field }) => [
    bold(name.nb),
    field === "title" ? sheetText.required.nb : expected.nb,
  ]);
  const sheets = [
    {
      sheet: sheetText.measures.nb,
      data: [headings, ...rows],
      stickyRowsCount: 1,
      columns: FIELDS.map(({ field }) => ({ width: WIDE.has(field) ? 36 : 18 })),
      dateFormat: "dd.mm.yyyy",
    },
    {
      sheet: sheetText.guide.nb,
      data: [[bold(sheetText.column.nb), bold(sheetText.holds.nb)], ...guide],
      columns: [{ width: 32 }, { width: 90 }],
    },
  ];
  return write(sheets).toBlob();
}

/** Reads an Excel file: the first sheet that has measures. */
export async function incomingOfXlsx(file: ArrayBuffer): Promise<Incoming> {
  const { default: read } = await import("read-excel-file/universal");
  const sheets = await read(file, { trim: false }).catch(() => null);
  if (!sheets) return onlyFault(fileFaults.brokenXlsx);
  const all = sheets.map(({ sheet, data }) => ({ name: sheet, sheet: sheetOf(data) }));
  const filled = all.filter(({ sheet }) => sheet.rows.some(isFilled));
  const chosen = filled.find(({ sheet }) => headingRow(sheet)) ?? filled[0];
  if (!chosen) return onlyFault(fileFaults.empty);
  const incoming = incomingOfTable(chosen.sheet);
  const others = filled.filter((one) => one !== chosen && one.name !== sheetText.guide.nb);
  const note = fileNotes.otherSheets(others.map(({ name }) => name));
  return others.length === 0 ? incoming : { ...incoming, notes: [...incoming.notes, note] };
}

const WIDE: ReadonlySet<string> = new Set(["title", "bullets", "howToRefer", "needs", "note"]);
const DAYS: ReadonlySet<string> = new Set(["nextStart", "validUntil", "reviewBy"]);
const COUNTS: ReadonlySet<string> = new Set(["capacity", "places"]);

function cellOf({ field, write }: FieldSpec, measure: OfficeMeasure): Cell {
  const value = measure[field];
  if (DAYS.has(field) && typeof value === "string")
    return new Date(`${value satisfies Day}T00:00Z`);
  if (COUNTS.has(field) && typeof value === "number") return value;
  return write(measure) || null;
}

function sheetOf(data: readonly (readonly unknown[])[]): Sheet {
  return {
    rows: data.map((cells, n) => ({ number: n + 1, cells: cells.map(textOf) })),
  };
}

/** A cell as one would type it: days as ISO, a time of day (Excel's first days) as hours and minutes. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell).replace(/\r\n?/g, "\n");
  if (Number.isNaN(cell.getTime())) return "";
  const iso = cell.toISOString();
  return cell.getUTCFullYear() < 1905 ? iso.slice(11, 16) : iso.slice(0, 10);
}

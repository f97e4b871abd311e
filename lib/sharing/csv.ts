import type { OfficeMeasure } from "../measures/office.ts";
import { faultText, fileFaults } from "../text/sharing.ts";
import { fieldNamed } from "./fields.ts";
import { onlyFault, tableOf } from "./rows.ts";
import { incomingOfTable } from "./table.ts";
import type { Incoming, Sheet } from "./types.ts";

/** The list as CSV that Norwegian Excel opens as it is: semicolons, UTF-8 with a byte order mark, CRLF. */
export async function csvOf(measures: readonly OfficeMeasure[]): Promise<string> {
  const { default: papa } = await import("papaparse");
  const rows = tableOf(measures, "nb").map((row) => row.map(harmless));
  return `\ufeff${papa.unparse(rows, { delimiter: ";", newline: "\r\n" })}\r\n`;
}

/** Reads CSV with semicolons, commas or tabs between the cells. */
export async function incomingOfCsv(text: string): Promise<Incoming> {
  const read = await sheetOfCsv(text);
  return "sheet" in read ? incomingOfTable(read.sheet) : read;
}

/** The cells of a CSV text, or why there are none. Rows are counted as a sheet counts them. */
async function sheetOfCsv(text: string): Promise<{ sheet: Sheet } | Incoming> {
  const { default: papa } = await import("papaparse");
  const clean = text.replace(/^\ufeff/, "").replace(/^sep=.\r?\n/i, "");
  if (clean.trim() === "") return onlyFault(fileFaults.empty);
  const known = (delimiter: string) =>
    headingsKnown(papa.parse<string[]>(clean, { delimiter, preview: MOST_LINES }).data);
  const delimiter = DELIMITERS.toSorted((a, b) => known(b) - known(a))[0];
  const { data, errors } = papa.parse<string[]>(clean, { delimiter });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) {
    const row = (broken.row ?? 0) + 1;
    return onlyFault(faultText.broken(row), row);
  }
  return {
    sheet: {
      rows: data.map((cells, n) => ({
        number: n + 1,
        cells: cells.map((cell) => plainCell(cell.replace(/\r\n?/g, "\n"))),
      })),
    },
  };
}

/** In the order that counts where nothing tells them apart: Norwegian Excel writes semicolons. */
const DELIMITERS = [";", "\t", ","] as const;
/** The headings stand among the first lines. */
const MOST_LINES = 20;

/** The most headings that are known in one line; without any, a little for every cell. */
function headingsKnown(lines: readonly (readonly string[])[]): number {
  const counts = lines.map(
    (cells) => cells.filter((cell) => fieldNamed(cell)).length + Math.min(cells.length, 50) / 1000,
  );
  return Math.max(0, ...counts);
}

/** A spreadsheet takes a cell that begins so for a formula, and would run what somebody has written there. */
const FORMULA = /^[=+\-@\t\r]/;

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

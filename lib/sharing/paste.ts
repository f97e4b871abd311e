import { fileFaults } from "../text/sharing.ts";
import { isFilled, onlyFault } from "./rows.ts";
import { incomingOfTable } from "./table.ts";
import type { Incoming, Sheet } from "./types.ts";

/** What was copied in another program. `html` is parsed, and nothing of it is ever drawn. */
export interface Pasted {
  readonly html: Document | null;
  readonly text: string;
}

/** Reads a table that was copied in Word or Excel: its HTML where there is some, else its text with tabs. */
export async function incomingOfPaste({ html, text }: Pasted): Promise<Incoming> {
  const sheet = (html && sheetOfHtml(html)) ?? (await sheetOfTabs(text));
  return sheet ? incomingOfTable(sheet) : onlyFault(fileFaults.nothingPasted);
}

function sheetOfHtml(html: Document): Sheet | null {
  const tables = [...html.querySelectorAll("table")].filter(
    (table) => !table.parentElement?.closest("table"),
  );
  const lines = tables.flatMap((table) => [...table.rows]);
  const rows = lines.map((row, n) => ({ number: n + 1, cells: cellsOf(row) }));
  return rows.some(isFilled) ? { rows } : null;
}

/** A cell that spans columns stands in the first of them; one that fills its row is alone in it. */
function cellsOf(row: HTMLTableRowElement): string[] {
  const cells = [...row.cells];
  const [only] = cells;
  if (cells.length === 1 && only) return [cellText(only)];
  return cells.flatMap((cell) => [
    cellText(cell),
    ...Array<string>(Math.max(0, Math.min(cell.colSpan, 50) - 1)).fill(""),
  ]);
}

function cellText(cell: Element): string {
  const lines = textOf(cell).split("\n");
  return lines
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

const BLOCKS: ReadonlySet<string> = new Set(["P", "DIV", "LI", "UL", "OL", "TR", "TABLE"]);

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? "").replace(/\s+/g, " ");
  if (node.nodeName === "BR") return "\n";
  if (node.nodeName === "STYLE" || node.nodeName === "SCRIPT") return "";
  const inside = [...node.childNodes].map(textOf).join("");
  return BLOCKS.has(node.nodeName) ? `\n${inside}\n` : inside;
}

async function sheetOfTabs(text: string): Promise<Sheet | null> {
  if (!text.includes("\t") || text.trim() === "") return null;
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(text, { delimiter: "\t" });
  const rows = data.map((cells, n) => ({ number: n + 1, cells }));
  return rows.some(isFilled) ? { rows } : null;
}

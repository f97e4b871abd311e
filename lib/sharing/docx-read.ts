import { fileFaults } from "../text/sharing.ts";
import { SOFT_BREAK } from "./booklet.ts";
import { headingRow, onlyFault } from "./rows.ts";
import { incomingOfTable } from "./table.ts";
import type { Incoming, Sheet, SheetRow } from "./types.ts";

/** A part of mammoth's document tree; only what is used here. */
interface Part {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
}

/** Reads the tables of a Word document: the booklet's form, or a table with headings. */
export async function incomingOfDocx(file: ArrayBuffer): Promise<Incoming> {
  const tree = await treeOf(file).catch(() => null);
  if (!tree) return onlyFault(fileFaults.brokenDocx);
  const sheet = sheetOf(partsOf(tree, "table"));
  return sheet ? incomingOfTable(sheet) : onlyFault(fileFaults.noTable);
}

async function treeOf(arrayBuffer: ArrayBuffer): Promise<Part | null> {
  const { default: mammoth } = await import("mammoth");
  let tree: Part | null = null;
  const keep = (document: Part): Part => {
    tree = document;
    // Nothing is to be made of it: what is wanted is the tree.
    return { ...document, children: [] };
  };
  // In Node mammoth asks for `buffer`, in a browser for `arrayBuffer`.
  const input = { arrayBuffer, buffer: arrayBuffer } as { arrayBuffer: ArrayBuffer };
  await mammoth.convertToHtml(input, { transformDocument: keep, externalFileAccess: false });
  return tree;
}

/** A table with headings alone; else the rows of all tables, one after the other: the booklet may be cut in parts. */
function sheetOf(tables: readonly Part[]): Sheet | null {
  let number = 0;
  const all: Sheet[] = tables.map((table) => ({
    rows: partsOf(table, "tableRow").map((row): SheetRow => {
      number++;
      return { number, cells: partsOf(row, "tableCell").map(cellText) };
    }),
  }));
  const wide = (sheet: Sheet) => sheet.rows.some(({ cells }) => cells.length > 2);
  const withHeadings = all.find((sheet) => wide(sheet) && headingRow(sheet));
  const rows = all.filter((sheet) => !wide(sheet)).flatMap((sheet) => sheet.rows);
  if (withHeadings) return withHeadings;
  return all.length === 0 ? null : { rows: rows.length > 0 ? rows : (all[0]?.rows ?? []) };
}

/** The parts of a kind, not those inside one another. */
function partsOf(part: Part, type: string): Part[] {
  return (part.children ?? []).flatMap((child) =>
    child.type === type ? [child] : partsOf(child, type),
  );
}

function cellText(cell: Part): string {
  return partsOf(cell, "paragraph").map(textOf).join("\n");
}

function textOf(part: Part): string {
  if (part.type === "text") return part.value ?? "";
  if (part.type === "tab") return " ";
  if (part.type === "break") return SOFT_BREAK;
  return (part.children ?? []).map(textOf).join("");
}

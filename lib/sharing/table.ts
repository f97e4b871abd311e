import { incomingOfBooklet, isBooklet } from "./booklet.ts";
import { incomingOfSheet } from "./rows.ts";
import type { Incoming, Sheet } from "./types.ts";

/** What a table holds: a sheet with headings, or the booklet's own form. */
export function incomingOfTable(sheet: Sheet): Incoming {
  return isBooklet(sheet) ? incomingOfBooklet(sheet) : incomingOfSheet(sheet);
}

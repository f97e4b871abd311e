import type { Day } from "../facts/days.ts";
import { readGeneric } from "../page/read.ts";
import type { PageAccess, PageReading } from "../page/types.ts";

/** Reads a page as it stands, by its labels: no system needs to be known. `asOf`: the day that ages are counted by. */
export function readPage(document: Document, access: PageAccess, asOf: Day): PageReading {
  return readGeneric(document, access, asOf);
}

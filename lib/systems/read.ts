import type { Day } from "../facts/days.ts";
import { readGeneric } from "../page/read.ts";
import type { PageReading } from "../page/types.ts";

/** Reads a snapshot of a page by its labels: no system needs to be known. `asOf`: the day that ages are counted by. */
export function readPage(snapshot: string | null, asOf: Day): PageReading {
  return readGeneric(snapshot, asOf);
}

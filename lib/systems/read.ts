import type { Day } from "../facts/days.ts";
import { readGeneric } from "../page/read.ts";
import type { PageReading } from "../page/types.ts";
import { type Here, learnedHere } from "./learned.ts";

/**
 * Reads a snapshot of a page by its labels: no system needs to be known. `asOf`: the day that ages are counted by.
 * `here`: the page's address and what the office has taught about its system.
 */
export function readPage(snapshot: string | null, asOf: Day, here?: Here): PageReading {
  return readGeneric(snapshot, asOf, here && learnedHere(here));
}

import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { importList } from "../../lib/store/import.ts";
import { listOffice } from "../../lib/store/office.ts";
import { listsOf } from "../bench/lookup-lists.ts";

/* Runs in the extension's own page, on its own database: takes a list in, and tells which edition stands. */

/** Editions of one list differ in every measure. */
function edition(size: number, number: number): OfficeMeasure[] {
  return listsOf(size).office.map((own) => ({ ...own, note: `utgave ${number}` }));
}

/** Prepares an edition and begins taking it in; the promise is for who waits. */
function begin(size: number, number: number): void {
  const measures = edition(size, number);
  Object.assign(globalThis, { taken: importList({ measures }, "2026-11-22") });
}

/** How many measures stand of each edition. */
async function standing(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { note } of await listOffice()) counts[note ?? ""] = (counts[note ?? ""] ?? 0) + 1;
  return counts;
}

Object.assign(globalThis, { killImport: { begin, standing } });

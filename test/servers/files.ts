import type { OfficeMeasure } from "../../lib/measures/office.ts";

/** A measure of a list, with defaults as the reader gives them. */
export function entry(id: string, fields: Partial<OfficeMeasure> = {}): OfficeMeasure {
  return { id, title: id, group: "andre-tiltak", bullets: [], needs: [], words: [], ...fields };
}

/** A list file. */
export function listFile(measures: readonly OfficeMeasure[], office = "Fylket Prøve"): string {
  const file = { format: "skreddersom-kontorliste", version: 2, office, measures };
  return `${JSON.stringify(file, null, 2)}\n`;
}

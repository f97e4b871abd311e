import { measureById } from "./catalogue/index.ts";
import type { OfficeMeasure } from "./office.ts";
import type { Measure } from "./types.ts";

/** The national measure of an id of the catalogue, or of an office measure that makes one concrete. */
export function nationalOf(id: string, office: readonly OfficeMeasure[]): Measure | undefined {
  return measureById(office.find((m) => m.id === id)?.national ?? id) ?? undefined;
}

/** Minutes a week, least and most: the office's own where it has told. */
export function minutesRange(
  id: string,
  office: readonly OfficeMeasure[],
): readonly [number, number] | undefined {
  const own = office.find((m) => m.id === id)?.minutesPerWeek;
  return own === undefined ? nationalOf(id, office)?.minutesPerWeek : [own, own];
}

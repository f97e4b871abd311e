import type { OfficeMeasure } from "./office.ts";

/** Who keeps a list that others use, from the widest to the nearest. The own list is nearer than all of them. */
export const LEVELS = ["county", "municipality", "office"] as const;
export type Level = (typeof LEVELS)[number];

/** A list that came from elsewhere. */
export interface Layer {
  readonly level: Level;
  /** What the list is called where its entries are shown. */
  readonly name: string;
  readonly measures: readonly OfficeMeasure[];
}

/**
 * One list of the own entries and those of all layers: national < county < municipality < office < own. Of entries with
 * the same id the nearest counts alone, also where it says that the office does not have the measure. The nearest come
 * first; of two layers of one level the one that was given first. Entries of a layer carry its name.
 */
export function stack(
  own: readonly OfficeMeasure[],
  layers: readonly Layer[],
): readonly OfficeMeasure[] {
  if (layers.length === 0) return own;
  const taken = new Set(own.map(({ id }) => id));
  const all: OfficeMeasure[] = [...own];
  for (const { name, measures } of layers.toSorted(byNearness))
    for (const measure of measures) {
      if (taken.has(measure.id)) continue;
      taken.add(measure.id);
      all.push({ ...measure, from: name });
    }
  return all;
}

function byNearness(a: Layer, b: Layer): number {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
}

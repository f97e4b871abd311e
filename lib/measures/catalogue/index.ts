import type { Measure } from "../types.ts";
import { medvirkning } from "./medvirkning.ts";

/** Every national measure, group by group in the order of the tip booklet. */
export const catalogue: readonly Measure[] = [...medvirkning];

const byId = new Map(catalogue.map((measure) => [measure.id, measure]));

/** The national measure with this id; undefined for an id that is not in the catalogue. */
export function measureById(id: string): Measure | undefined {
  return byId.get(id);
}

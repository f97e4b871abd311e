import type { Measure } from "../types.ts";
import { andreAktiviteter } from "./andre-aktiviteter.ts";
import { andreTiltak } from "./andre-tiltak.ts";
import { arbeidsrettet } from "./arbeidsrettet.ts";
import { arbeidssoking } from "./arbeidssoking.ts";
import { medvirkning } from "./medvirkning.ts";
import { oppfolgingsmater } from "./oppfolgingsmater.ts";

/** Every national measure, group by group. */
export const catalogue: readonly Measure[] = [
  ...medvirkning,
  ...arbeidsrettet,
  ...arbeidssoking,
  ...andreTiltak,
  ...andreAktiviteter,
  ...oppfolgingsmater,
];

const byId = new Map(catalogue.map((measure) => [measure.id, measure]));

/** The national measure with this id; undefined for an id that is not in the catalogue. */
export function measureById(id: string): Measure | undefined {
  return byId.get(id);
}

import type { OfficeMeasure } from "../measures/office.ts";
import type { Measure } from "../measures/types.ts";
import { remembered } from "../needs/remembered.ts";
import { nearness } from "./first-choice.ts";
import { type Gate, gateOf } from "./gates.ts";
import { asMeasure } from "./local.ts";
import type { Met } from "./rank.ts";
import { isUnusual } from "./unusual.ts";

/** What of a measure is the same for every case. */
export interface Prepared {
  readonly measure: Measure;
  /** All needs it meets, the nearest first. */
  readonly meets: readonly Met[];
  /** The same for measures of one group that meet the same needs equally nearly. */
  readonly kind: string;
  readonly gate: Gate | undefined;
  /** The office's own measure that it is; null for a national one. */
  readonly office: OfficeMeasure | null;
}

/** Every programme has these by law: they are proposed where one is lacking, never for a need. */
const PROCESS: ReadonlySet<string> = new Set(["brukermedvirkning", "evaluering"]);

export function prepare(measure: Measure, office: OfficeMeasure | null): Prepared {
  const needs = PROCESS.has(measure.id) ? [] : measure.needs;
  const meets = needs
    .map((need, place) => ({ need, place: nearness(measure.id, need, place) }))
    .sort((a, b) => a.place - b.place);
  return { measure, meets, kind: kindOf(measure, meets), gate: gateOf(measure.id), office };
}

function kindOf({ id, group }: Measure, meets: readonly Met[]): string {
  const parts = meets.map(({ need, place }) => `${need}${place}`);
  return [group, isUnusual(id) ? "*" : "", ...parts].join(" ");
}

/** A list of measures prepared once, as long as the list itself lives. */
export const prepareAll = remembered((measures: readonly Measure[]) =>
  measures.map((measure) => prepare(measure, null)),
);

export const idsOf = remembered(
  (measures: readonly Measure[]): ReadonlySet<string> => new Set(measures.map((m) => m.id)),
);

/** The same for an office's measures, each standing on its own. */
export const prepareOffice = remembered((office: readonly OfficeMeasure[]) =>
  office.map((own) => prepare(asMeasure(own), own)),
);

import { nationalOf } from "../../measures/national.ts";
import type { OfficeMeasure } from "../../measures/office.ts";
import type { PlanActivity } from "../../plan/types.ts";

/** What a line of a plan is begun with. */
export interface Chosen {
  readonly measure: string;
  readonly title: string;
  readonly local: string | null;
  readonly minutesPerWeek: number | null;
}

/** A measure as a line of a plan, for the whole programme until somebody says otherwise. */
export function lineOfMeasure(
  { measure, title, local, minutesPerWeek }: Chosen,
  office: readonly OfficeMeasure[],
  id: string,
): PlanActivity {
  return {
    ...blankLine(id),
    title,
    measure,
    kind: nationalOf(measure, office)?.counts ?? "other-support",
    place: local ?? "",
    spans: [{ from: null, to: null, minutesPerWeek }],
  };
}

/** An empty line, to be written in by hand. */
export function blankLine(id: string): PlanActivity {
  return {
    id,
    title: "",
    measure: null,
    kind: "other-support",
    status: "planned",
    provider: null,
    place: "",
    spans: [{ from: null, to: null, minutesPerWeek: null }],
    days: [],
    timeOfDay: "day",
    clock: "",
    purpose: "",
    leadsTo: null,
    justification: "",
  };
}

import { minutesRange, nationalOf } from "../../measures/national.ts";
import type { OfficeMeasure } from "../../measures/office.ts";
import type { Gap } from "../../plan/gaps.ts";
import type { Plan, PlanActivity } from "../../plan/types.ts";
import { frameOf } from "../proposal/frame.ts";
import type { CaseReport } from "../types.ts";
import { lineOfMeasure } from "./line.ts";

/** A measure that could take the free time of some weeks. */
export interface Filling {
  readonly measure: string;
  readonly title: string;
  /** Minutes a week. */
  readonly minutes: number;
  /** The line that it would be, under this id. */
  line(id: string): PlanActivity;
}

/** What the fillings follow from. */
export type Fillable = Pick<Plan, "activities" | "start" | "end">;

/**
 * The best suggestions that are not in the plan and usually take no more than there is room for; each takes as much of
 * the free time as it usually can. Job search only where it belongs, in the closing part (rundskriv 35 punkt 4.30.2.3).
 */
export function fillingsFor(
  gap: Gap,
  plan: Fillable,
  report: CaseReport,
  office: readonly OfficeMeasure[],
): Filling[] {
  const taken = new Set(plan.activities.map(({ measure }) => measure));
  const { jobSearchDue } = frameOf(
    { programme: { start: plan.start, end: plan.end } },
    report.date,
  );
  return report.suggestions.flatMap(({ measure, title, local }): Filling[] => {
    const range = minutesRange(measure, office);
    if (!range || taken.has(measure) || range[0] > gap.minutes) return [];
    if (nationalOf(measure, office)?.counts === "job-search" && gap.to < jobSearchDue) return [];
    const minutes = Math.min(range[1], gap.minutes);
    const spans = [{ from: gap.from, to: gap.to, minutesPerWeek: minutes }];
    const line = (id: string) => ({
      ...lineOfMeasure({ measure, title, local, minutesPerWeek: minutes }, office, id),
      spans,
    });
    return [{ measure, title, minutes, line }];
  });
}

import { daysInPeriod } from "../facts/days.ts";
import type { Activity } from "../facts/types.ts";
import type { ActivityAt } from "./activity-list.ts";
import { clip, type Period } from "./periods.ts";
import { FULL_WEEK, minutesOf } from "./week.ts";
import { isEmployment, isPaidWork, isSupport, kindOf, measureOf } from "./work-directed.ts";

/** Planned time, in minutes a week times days: at least and at most, where dates leave it open. */
interface Volume {
  readonly least: number;
  readonly most: number;
}

/** The planned time of a programme by what it does for work; `unsure`: some reading counts it, another does not. */
export interface Volumes {
  readonly work: Volume;
  readonly unsure: Volume;
  readonly other: Volume;
}

/** The activities' time inside the period. Those without hours count for nothing; ask `withoutHours` first. */
export function volumesOf(list: readonly ActivityAt[], period: Period): Volumes {
  const sum = (part: Part) =>
    list
      .filter(({ activity }) => partOf(activity) === part)
      .map(({ activity }) => volume(activity, period))
      .reduce((a, b) => ({ least: a.least + b.least, most: a.most + b.most }), {
        least: 0,
        most: 0,
      });
  return { work: sum("work"), unsure: sum("unsure"), other: sum("other") };
}

/** Activities that may lie in the period and whose hours are not known. */
export function withoutHours(list: readonly ActivityAt[], period: Period): ActivityAt[] {
  return list.filter(
    ({ activity }) => weekly(activity) === null && daysAtMost(activity, period) > 0,
  );
}

type Part = keyof Volumes;

/** Education counts after an individual assessment (§ 30); job search, paid work and læretid count. */
function partOf(activity: Activity): Part {
  const kind = kindOf(activity);
  if (!kind || isSupport(activity)) return "unsure";
  if (kind === "work-directed" || kind === "job-search" || isEmployment(activity)) return "work";
  const measure = measureOf(activity)?.kind;
  if (kind === "education")
    return activity.assessed === true || measure === "work-directed" ? "work" : "unsure";
  return measure === "work-directed" || measure === "job-search" ? "unsure" : "other";
}

function volume(activity: Activity, period: Period): Volume {
  const minutes = weekly(activity) ?? 0;
  const most = minutes * daysAtMost(activity, period);
  const sure = activity.from && activity.to !== undefined && activity.status !== "proposed";
  return { least: sure ? most : 0, most };
}

/** Hours, else a job's percentage of 37.5 hours. */
function weekly(activity: Activity): number | null {
  const minutes = minutesOf(activity);
  if (minutes !== null) return minutes;
  const { positionPct } = activity;
  return isPaidWork(activity) && typeof positionPct === "number"
    ? (positionPct * FULL_WEEK) / 100
    : null;
}

function daysAtMost({ from, to }: Activity, period: Period): number {
  const [inside] = clip([{ from: from ?? period.from, to: to ?? period.to }], period);
  return inside ? daysInPeriod(inside.from, inside.to) : 0;
}

import type { Day } from "../facts/days.ts";
import type { Activity } from "../facts/types.ts";
import { runsOn } from "./activity-time.ts";
import { placeIn } from "./place-paths.ts";
import { isPaidWork } from "./work-directed.ts";

/** A job's share of full time in percent, between `low` and `high` where only its hours are known. */
export interface Share {
  readonly low: number;
  readonly high: number;
}

/** One job on a day. */
export interface JobShare {
  readonly activity: Activity;
  readonly path: string;
  /** Whether it runs on the day; null when that is not known. */
  readonly runs: boolean | null;
  /** Null when neither percentage nor hours are known. */
  readonly share: Share | null;
}

/** Full time lies between a shift week of 33.6 hours and a week of 40. */
const SHORTEST_FULL_TIME = 2016;
const LONGEST_FULL_TIME = 2400;

/** The paid jobs among the activities, lønnstilskudd included; a job without a known end goes on. */
export function sharesOf(activities: readonly Activity[], day: Day): JobShare[] {
  return activities
    .map((activity, i) => ({ activity, path: placeIn("activities", i) }))
    .filter(({ activity }) => isPaidWork(activity) && activity.status !== "cancelled")
    .map(({ activity, path }) => {
      const { status, to } = activity;
      const open = to === undefined && status !== "completed";
      const runs = runsOn(open ? { ...activity, to: null } : activity, day, day);
      return { activity, path, runs, share: shareOf(activity) };
    });
}

/** The stated percentage, else hours against the job's own full time, else against what full time can be. */
export function shareOf(activity: Activity): Share | null {
  const { positionPct, minutesPerWeek, fullTimeMinutes } = activity;
  if (typeof positionPct === "number") return { low: positionPct, high: positionPct };
  if (typeof minutesPerWeek !== "number") return null;
  const of = (full: number) => (minutesPerWeek * 100) / full;
  const widest = { low: of(LONGEST_FULL_TIME), high: of(SHORTEST_FULL_TIME) };
  if (!fullTimeMinutes) return widest;
  const own = of(fullTimeMinutes);
  return fullTimeMinutes >= SHORTEST_FULL_TIME && fullTimeMinutes <= LONGEST_FULL_TIME
    ? { low: own, high: own }
    : { low: Math.min(own, widest.low), high: Math.max(own, widest.high) };
}

/** The shares together; null when one of them is not known. */
export function sumOf(jobs: readonly JobShare[]): Share | null {
  let [low, high] = [0, 0];
  for (const { share } of jobs) {
    if (!share) return null;
    low += share.low;
    high += share.high;
  }
  return { low, high };
}

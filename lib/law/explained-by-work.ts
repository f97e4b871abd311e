import type { Day } from "../facts/days.ts";
import type { Activity } from "../facts/types.ts";
import { coversDay, jobsOf } from "./jobs.ts";
import { isRate, rateOn } from "./paid-rate.ts";
import type { PaidPeriod } from "./payments.ts";
import { afterWork } from "./stonad/reductions.ts";

/** Whether the amount may be the right rate reduced for a job whose hours fit, or are not known. */
export function mayBeWork(
  activities: readonly Activity[] | null | undefined,
  paid: PaidPeriod,
  days: readonly Day[],
): boolean {
  const jobs = jobsOf(activities).filter(({ activity }) =>
    days.some((day) => coversDay(activity, day) !== false),
  );
  if (!jobs.length) return false;
  const isOpen = jobs.some(({ activity }) => isUnsettled(activity, days));
  return isOpen || days.every((day) => isReduced(paid, day, minutesOn(jobs, day)));
}

function isUnsettled(activity: Activity, days: readonly Day[]): boolean {
  return (
    typeof activity.minutesPerWeek !== "number" ||
    days.some((day) => coversDay(activity, day) === null)
  );
}

function minutesOn(jobs: readonly { readonly activity: Activity }[], day: Day): number {
  return jobs
    .filter(({ activity }) => coversDay(activity, day))
    .reduce((sum, { activity }) => sum + (activity.minutesPerWeek ?? 0), 0);
}

function isReduced(paid: PaidPeriod, day: Day, minutes: number): boolean {
  return (["full", "two-thirds"] as const).some((share) => {
    const rate = rateOn(day, share);
    return rate !== null && isRate(paid.perDay, afterWork(rate, minutes));
  });
}

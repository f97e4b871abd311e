import type { Day } from "../facts/days.ts";
import type { Activity } from "../facts/types.ts";

/** Whether the activity has begun by `day`, as seen on `asOf`; null when that is not known. */
export function begunBy(activity: Activity, day: Day, asOf: Day): boolean | null {
  const { from, status } = activity;
  if (status === "cancelled") return false;
  if (from) return status === "proposed" && from <= day ? null : from <= day;
  return (status === "running" || status === "completed") && asOf <= day ? true : null;
}

/**
 * Whether the activity runs on `day`, as seen on `asOf`; null when that is not known. A field for the end that is
 * shown and blank (null) means that no end is set. Dates go before the status, but a running activity whose end has
 * passed contradicts itself: not known.
 */
export function runsOn(activity: Activity, day: Day, asOf: Day): boolean | null {
  const begun = begunBy(activity, day, asOf);
  if (begun === false) return false;
  const over = endedBefore(activity, day, asOf);
  if (over === true) return false;
  return begun === null || over === null ? null : true;
}

/** Whether the activity ended before `day`, as seen on `asOf`; null when that is not known. */
export function endedBefore(activity: Activity, day: Day, asOf: Day): boolean | null {
  const { to, status } = activity;
  if (to) return to < day && status === "running" && day <= asOf ? null : to < day;
  if (status === "completed") return asOf <= day ? true : null;
  if (to === null) return false;
  return status === "running" && day <= asOf ? false : null;
}

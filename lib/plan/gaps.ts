import { addDays, type Day } from "../facts/days.ts";
import type { PlanWeek } from "./types.ts";

/** Weeks in a row that lack, or hold beyond full time, the same number of minutes. */
export interface Gap {
  /** Monday of the first week and Sunday of the last. */
  readonly from: Day;
  readonly to: Day;
  /** ISO week numbers of the first and the last. */
  readonly first: number;
  readonly last: number;
  /** Minutes a week; negative where there is more than full time. */
  readonly minutes: number;
  /** Some activity of these weeks has no hours yet. */
  readonly untimed: boolean;
}

/** Where the plan is not full time. Weeks with nothing to fill (holiday, all days off) are passed over. */
export function gapsOf(weeks: readonly PlanWeek[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { monday, number, target, total, untimed } of weeks) {
    if (target === 0) continue;
    // A week cut by holidays lacks what full weeks lack, in proportion.
    const minutes = Math.round(((target - total) * FULL) / target);
    if (Math.abs(minutes) < LEAST) continue;
    const last = gaps.at(-1);
    const isUntimed = untimed.length > 0;
    if (
      last &&
      addDays(last.to, 1) === monday &&
      Math.abs(last.minutes - minutes) < LEAST &&
      last.untimed === isUntimed
    )
      gaps[gaps.length - 1] = { ...last, to: addDays(monday, 6), last: number };
    else
      gaps.push({
        from: monday,
        to: addDays(monday, 6),
        first: number,
        last: number,
        minutes,
        untimed: isUntimed,
      });
  }
  return gaps;
}

const FULL = 2250;
/** Differences of less than a quarter of an hour a week come of rounding. */
const LEAST = 15;

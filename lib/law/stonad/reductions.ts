import { compare, type Fraction, fraction, minus, times } from "../fraction.ts";

/** Full time: 37 h 30 min a week, 7 h 30 min a day. */
export const FULL_WEEK_MINUTES = 2250;
export const FULL_DAY_MINUTES = 450;

/** What is left after paid work (§ 37): reduced by the hours' share of full time, never below 0. */
export function afterWork(amount: Fraction, minutesPerWeek: number): Fraction {
  const left = fraction(Math.max(0, FULL_WEEK_MINUTES - minutesPerWeek), FULL_WEEK_MINUTES);
  return times(amount, left);
}

/** What is left after another benefit krone for krone (§ 38), never below 0. */
export function afterBenefit(amount: Fraction, benefit: Fraction): Fraction {
  return compare(amount, benefit) < 0 ? fraction(0) : minus(amount, benefit);
}

/** The stønad that answers to time missed of one day (§ 36): 7 h 30 min is the whole day. */
export function forMissedTime(daily: Fraction, minutes: number): Fraction {
  return times(daily, fraction(minutes, FULL_DAY_MINUTES));
}

import { type Day, daysInPeriod, lastDayOfMonths } from "../facts/days.ts";
import { dailyByFormerG, dailyStonad, type Share, STONAD_DAYS } from "./amounts.ts";
import { compare, type Fraction, fraction, isWithin, rounded, times, total } from "./fraction.ts";
import type { PaidPeriod } from "./payments.ts";
import { shareOn, stonadDays } from "./stonad/days.ts";

const ONE_KRONE = fraction(1);

/** A period of no more days than this is one payment, and its amount holds for each day of it. */
export const ONE_PAYMENT = 31;

/** Whether an amount per day is the rate, at most one krone from it, unrounded or in whole kroner. */
export function isRate(paid: Fraction, rate: Fraction): boolean {
  return isWithin(paid, rate, ONE_KRONE) || isWithin(paid, fraction(rounded(rate, 0)), ONE_KRONE);
}

/** More than the rate by over a krone. */
export function isAbove(paid: Fraction, rate: Fraction): boolean {
  return compare(paid, rate) > 0 && !isRate(paid, rate);
}

/**
 * The stønad days an amount is judged by: those of a period that is over; of one that goes on, a granted rate,
 * only the day of the case. Empty when it has not begun.
 */
export function judgedDays({ period }: PaidPeriod, asOf: Day): Day[] {
  if (period.to <= asOf) return stonadDays(period.from, period.to);
  return period.from <= asOf ? [asOf] : [];
}

/** The shares that may be right on the day: one, or both when the birth date or the birthday is not settled. */
export function rightShares(birth: Day | null | undefined, day: Day): readonly Share[] {
  const share = birth ? shareOn(birth, day) : null;
  return share ? [share] : ["full", "two-thirds"];
}

/** The rate of the day; null when its G is not known. */
export function rateOn(day: Day, share: Share): Fraction | null {
  const rate = dailyStonad(day, share);
  return rate.known ? rate.value : null;
}

/** The same by the G that was replaced on the last 1 May. */
export function formerRate(day: Day, share: Share): Fraction | null {
  const rate = dailyByFormerG(day, share);
  return rate.known ? rate.value : null;
}

/** Whether an amount is the full rate of the day or two thirds of it. */
export function isSomeRate(paid: Fraction, day: Day, rateOf: typeof rateOn): boolean {
  return (["full", "two-thirds"] as const).some((share) => {
    const rate = rateOf(day, share);
    return rate !== null && isRate(paid, rate);
  });
}

/** Whether the right rate changes in a period too long to be one payment; then the amount may be the latest one. */
export function isLongOverChange(
  paid: PaidPeriod,
  days: readonly Day[],
  birth: Day | null | undefined,
): boolean {
  return isLong(paid) && changes(days, birth);
}

/** Whether the period is too long to be one payment. */
export function isLong({ period }: PaidPeriod): boolean {
  return daysInPeriod(period.from, period.to) > ONE_PAYMENT;
}

/** Whether the right rate is not the same on all the days. */
export function changes(days: readonly Day[], birth: Day | null | undefined): boolean {
  const rates = days.map((day) => {
    const rate = rateOn(day, rightShares(birth, day)[0] ?? "full");
    return rate ? `${rate.top}/${rate.bottom}` : "";
  });
  return new Set(rates).size > 1;
}

/** Whether the amount may be a twelfth of the year spread over the stønad days of a month the days lie in. */
export function isMonthly(paid: Fraction, days: readonly Day[]): boolean {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return months.some((month) => {
    const ofMonth = monthDays(month);
    const rates = (["full", "two-thirds"] as const).flatMap(
      (share) => rateOn(ofMonth[0] ?? `${month}-01`, share) ?? [],
    );
    const spread = fraction(STONAD_DAYS, 12 * ofMonth.length);
    return rates.some((rate) => isRate(paid, times(rate, spread)));
  });
}

function monthDays(month: string): Day[] {
  const first = `${month}-01`;
  return stonadDays(first, lastDayOfMonths(first, 1));
}

/** The mean over the days; null without days, or when it is not known on one of them. */
export function meanOf(
  days: readonly Day[],
  amountOn: (day: Day) => Fraction | null,
): Fraction | null {
  const amounts = days.flatMap((day) => amountOn(day) ?? []);
  if (!days.length || amounts.length < days.length) return null;
  return times(total(amounts), fraction(1, days.length));
}

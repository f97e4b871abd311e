import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Share } from "./amounts.ts";
import { compare, fraction, times } from "./fraction.ts";
import { isAbove, isRate, meanOf, rateOn } from "./paid-rate.ts";
import type { PaidPeriod } from "./payments.ts";
import { inside } from "./periods.ts";
import { cutsOf } from "./unpaid-time.ts";

/**
 * Whether the amount may be the right rate with days, or hours of days, cut by a decision and spread over the period:
 * it then lies between the rate without all the days the decision reaches and the whole rate.
 */
export function mayBeCut(
  decisions: CaseFacts["decisions"],
  { perDay }: PaidPeriod,
  days: readonly Day[],
  shares: readonly Share[],
): boolean {
  const reach = cutsOf(decisions).map(({ widest }) => widest);
  const cut = days.filter((day) => inside(day, reach));
  if (!cut.length) return false;
  return shares.some((share) => {
    const whole = meanOf(days, (day) => rateOn(day, share));
    if (!whole || isAbove(perDay, whole)) return false;
    const least = times(whole, fraction(days.length - cut.length, days.length));
    return isRate(perDay, least) || compare(perDay, least) > 0;
  });
}

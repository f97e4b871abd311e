import type { Day } from "../../facts/days.ts";
import { compare, type Fraction, fraction, minus, times } from "../fraction.ts";
import { inside, type Period } from "../periods.ts";
import { stonadDays } from "./days.ts";

/** What was paid against what is right for the same days. Never negative. */
export interface Settlement {
  /** To pay out afterwards (etterbetaling). */
  readonly owed: Fraction;
  /** Paid too much: may be deducted from payments to come (§ 40); from false information, repaid by § 23 instead. */
  readonly overpaid: Fraction;
}

export function settle(right: Fraction, paid: Fraction): Settlement {
  return { owed: leastNothing(minus(right, paid)), overpaid: leastNothing(minus(paid, right)) };
}

/** A listed benefit that was paid afterwards for a period. */
export interface BackPayment extends Period {
  readonly amount: Fraction;
}

/**
 * The most the municipality may claim of a benefit paid afterwards (§ 38): what the benefit and the stønad have in
 * common, day for day, so the lesser of the two over the common days. The benefit is spread evenly on its stønad days,
 * `paid` evenly on `days`, the days that it was paid for.
 */
export function refundCap(back: BackPayment, days: readonly Day[], paid: Fraction): Fraction {
  const all = stonadDays(back.from, back.to).length;
  const common = days.filter((day) => inside(day, [back])).length;
  if (common === 0) return fraction(0);
  const ofBenefit = times(back.amount, fraction(common, all));
  const ofStonad = times(paid, fraction(common, days.length));
  return compare(ofBenefit, ofStonad) < 0 ? ofBenefit : ofStonad;
}

/** What is left to deduct (§ 40) after deductions already made; null when they are more than was paid too much. */
export function leftToDeduct(overpaid: Fraction, deducted: Fraction): Fraction | null {
  const left = minus(overpaid, deducted);
  return compare(left, fraction(0)) < 0 ? null : left;
}

function leastNothing(amount: Fraction): Fraction {
  return compare(amount, fraction(0)) < 0 ? fraction(0) : amount;
}

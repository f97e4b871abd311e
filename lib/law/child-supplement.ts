import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { barnetillegg } from "./amounts.ts";
import { entitlement } from "./entitled-children.ts";
import { type Fraction, fraction, minus } from "./fraction.ts";
import { isRate } from "./paid-rate.ts";
import { afterWork } from "./stonad/reductions.ts";

/**
 * Whether child supplement may explain that an amount is above the rate: yes while the children are not known, and
 * when the difference is the supplement for one or more of them (some systems show the two as one amount).
 */
export function mayBeChildSupplement(
  children: CaseFacts["children"],
  paid: Fraction,
  rate: Fraction,
  day: Day,
): boolean {
  return isSupplement(children, minus(paid, rate), day, (whole) => whole);
}

/** The same where the participant works so many minutes a week: the supplement is reduced with the stønad (§ 37). */
export function mayBeReducedSupplement(
  children: CaseFacts["children"],
  paid: Fraction,
  rate: Fraction,
  day: Day,
  minutes: number,
): boolean {
  return isSupplement(children, minus(paid, rate), day, (whole) => afterWork(whole, minutes));
}

function isSupplement(
  children: CaseFacts["children"],
  difference: Fraction,
  day: Day,
  reduced: (whole: Fraction) => Fraction,
): boolean {
  if (!children) return true;
  const perChild = barnetillegg(day);
  if (!perChild.known) return false;
  return children.some((_, i) => isRate(difference, reduced(fraction(perChild.value * (i + 1)))));
}

/** How many of the children give supplement on the day: surely at least, and at most. */
export function entitledCount(
  children: NonNullable<CaseFacts["children"]>,
  day: Day,
): { readonly least: number; readonly most: number } {
  const each = children.map((child) => entitlement(child, day).entitled);
  return {
    least: each.filter((e) => e === true).length,
    most: each.filter((e) => e !== false).length,
  };
}

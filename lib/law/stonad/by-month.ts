import { addDays, type Day } from "../../facts/days.ts";
import type { Fraction } from "../fraction.ts";
import { clip, type Period } from "../periods.ts";
import { calculate } from "./calculate.ts";
import { monthsOf } from "./stretches.ts";
import type { StonadInput } from "./types.ts";

/** One calendar month of the period, as it is paid (§ 39: in arrears). */
export interface MonthAmount extends Period {
  readonly total: Fraction;
  /** The first day on which the month may be paid: the day after its last. */
  readonly payableFrom: Day;
}

/** The period month by month; the unrounded months sum to the whole. Empty where the period is refused. */
export function byMonth(input: StonadInput): MonthAmount[] {
  return monthsOf(input).flatMap((month): MonthAmount[] => {
    const part = calculate(within(input, month));
    return part.known ? [{ ...month, total: part.total, payableFrom: addDays(month.to, 1) }] : [];
  });
}

/** The same case in a part of the period: what lies outside the part is left out. */
export function within(input: StonadInput, part: Period): StonadInput {
  const touches = (one: Period) => clip([one], part).length > 0;
  return {
    ...input,
    ...part,
    children: input.children.filter(touches),
    work: input.work.filter(touches),
    missed: input.missed.filter(touches),
    benefits: input.benefits.filter(touches),
    unpaid: input.unpaid.filter(touches),
  };
}

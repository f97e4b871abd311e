import type { Day } from "../../facts/days.ts";
import type { CaseFacts } from "../../facts/types.ts";
import { byMonth, type MonthAmount } from "../../law/stonad/by-month.ts";
import { calculate } from "../../law/stonad/calculate.ts";
import { type FromCase, stonadFromCase } from "../../law/stonad/from-case.ts";
import { monthOf } from "../../law/stonad/stretches.ts";
import type { Calculation, StonadInput } from "../../law/stonad/types.ts";

/** A calculation as the panel shows it: the whole, and month by month. */
export interface Computation {
  readonly input: StonadInput;
  readonly calculation: Calculation;
  readonly months: readonly MonthAmount[];
}

/** Works out the stønad of a period (§§ 35–39). */
export function compute(input: StonadInput): Computation {
  const calculation = calculate(input);
  return { input, calculation, months: calculation.known ? byMonth(input) : [] };
}

/** What the case says of the calendar month that holds the day. */
export function stonadOfMonth(facts: CaseFacts, day: Day): FromCase {
  return stonadFromCase(facts, monthOf(day));
}

import type { Text } from "../text/text.ts";
import { commonDays, type PaidPeriod } from "./payments.ts";
import { type Silent, silent } from "./silent.ts";
import { type UnpaidFacts, unpaidTime } from "./unpaid-time.ts";

/** Whether days of the payment may be without stønad: cut by a decision, leave or interruption. */
export function mayHoldUnpaidDays(facts: UnpaidFacts, { period }: PaidPeriod): boolean {
  return unpaidTime(facts).possible.some((time) => commonDays(time, period).length > 0);
}

/** The amount may be the mean over days with and without stønad; the record does not tell which. */
export function perhapsMean(text: Text, seen: readonly string[]): Silent {
  return silent(
    {
      nb: `${text.nb} Dager i perioden kan være uten stønad, så beløpet kan ikke sammenlignes med satsen.`,
      nn: `${text.nn} Dagar i perioden kan vere utan stønad, så beløpet kan ikkje samanliknast med satsen.`,
    },
    [...seen, "decisions", "leaves", "interruptions"],
  );
}

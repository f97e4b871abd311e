import { type Day, lastDayOfMonths } from "../facts/days.ts";
import type { Decision } from "../facts/types.ts";

/** What is known of the period a decision decides; a side is null where it is not known. */
export interface DecidedPeriod {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The decision's own dates; the last day is worked out from "12 måneder" where only that is stated. */
export function decidedPeriod(decision: Decision): DecidedPeriod {
  const { from, to, months } = decision;
  if (to) return { from: from ?? null, to };
  return { from: from ?? null, to: from && months ? lastDayOfMonths(from, months) : null };
}

/** The day the decision takes effect: its first day, else the day it was made. */
export function effectDay(decision: Decision): Day | null {
  return decision.from ?? decision.date ?? null;
}

/** Whether the decision can carry the programme's time forward (a grant, a duration, an extension, a readmission). */
export function carriesTime(decision: Decision): boolean {
  return ["innvilgelse", "varighet", "forlengelse", "igjeninntak", "unknown"].includes(
    decision.kind,
  );
}

/** The days that decide which law governs a decision, when its own date is not known. */
export function lawDay(decision: Decision, otherwise: Day): Day {
  return decision.date ?? decision.from ?? otherwise;
}

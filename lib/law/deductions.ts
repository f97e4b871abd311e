import type { Absence, CaseFacts } from "../facts/types.ts";
import { coversDay, jobsOf } from "./jobs.ts";
import { benefitsOf, commonDays } from "./payments.ts";
import type { Period } from "./periods.ts";
import { stonadDays } from "./stonad/days.ts";

/** The benefits that reduce the stønad krone for krone (§ 38); the list is exhaustive. */
export const LISTED_38 = ["dagpenger", "sykepenger", "foreldrepenger"] as const;

/** Whether something known may have reduced the stønad in a period. */
export interface Deductions {
  readonly state: "none" | "some" | "unknown";
  /** Facts that would show it. */
  readonly missing: readonly string[];
}

export type DeductionFacts = Pick<CaseFacts, "activities" | "absences" | "benefits">;

/** What may have reduced the stønad: jobs (§ 37), absence (§ 36) and the listed benefits (§ 38). */
export function deductionsIn(facts: DeductionFacts, period: Period): Deductions {
  if (hasJob(facts, period) || hasListed(facts, period) || hasAbsence(facts, period))
    return { state: "some", missing: [] };
  const missing = (["activities", "absences"] as const).filter((key) => !facts[key]);
  return { state: missing.length ? "unknown" : "none", missing };
}

/** A job that does, or for what is known may, fall in the period. */
function hasJob({ activities }: DeductionFacts, period: Period): boolean {
  const days = stonadDays(period.from, period.to);
  return jobsOf(activities).some(({ activity }) =>
    days.some((day) => coversDay(activity, day) !== false),
  );
}

function hasListed({ benefits }: DeductionFacts, period: Period): boolean {
  return benefitsOf(benefits, ...LISTED_38).some(({ benefit: { from, to } }) => {
    const widest = { from: from ?? period.from, to: to ?? period.to };
    return commonDays(widest, period).length > 0;
  });
}

function hasAbsence({ absences }: DeductionFacts, period: Period): boolean {
  return (absences ?? []).filter(mayReduce).some(({ from, to }) => {
    const widest = { from: from ?? period.from, to: to ?? period.to };
    return commonDays(widest, period).length > 0;
  });
}

/** Absence with a known good cause and permission does not reduce the stønad. */
function mayReduce({ cause, permission }: Absence): boolean {
  return !cause || cause === "none" || permission !== true;
}

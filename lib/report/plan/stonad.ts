import { addDays, type Day, earlier } from "../../facts/days.ts";
import type { CaseFacts } from "../../facts/types.ts";
import { monthOf } from "../../law/stonad/stretches.ts";
import { planFacts } from "../../plan/facts.ts";
import type { Plan, PlanWeek } from "../../plan/types.ts";
import { compute, stonadOfMonth } from "../stonad/compute.ts";
import { formatKroner } from "../stonad/kroner.ts";

/** What the plan means in one calendar month. */
export interface PlanMonth {
  /** First day of the month that lies in the programme. */
  readonly from: Day;
  /** Before tax, kroner with two decimals as Norwegian writes them; null where the rates of the month are not known yet. */
  readonly amount: string | null;
  /** Planned minutes in the weeks that begin in the month. */
  readonly minutes: number;
}

/** The stønad month by month as the plan stands, with what the case says of work, children and other benefits (§§ 35–39). Empty where the birth date is not known. */
export function planStonad(
  base: CaseFacts,
  plan: Plan,
  weeks: readonly PlanWeek[],
  asOf: Day,
): PlanMonth[] {
  const { start, end } = plan;
  if (!start || !end || !base.person?.birthDate) return [];
  const { facts } = planFacts(base, plan, asOf);
  const months: PlanMonth[] = [];
  for (let from = start; from <= end && months.length < MOST_MONTHS; ) {
    const month = monthOf(from);
    const to = earlier(month.to, end);
    const { calculation } = compute({ ...stonadOfMonth(facts, from).input, from, to });
    const minutes = weeks
      .filter(({ monday }) => from <= monday && monday <= to)
      .reduce((sum, { total }) => sum + total, 0);
    months.push({
      from,
      amount: calculation.known ? formatKroner(calculation.total) : null,
      minutes,
    });
    from = addDays(month.to, 1);
  }
  return months;
}

const MOST_MONTHS = 60;

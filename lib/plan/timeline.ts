import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { computed } from "../law/computed.ts";
import { planFacts } from "./facts.ts";
import type { Milestone, Plan } from "./types.ts";

/** The days the programme hangs on, in the order of time (§§ 30 and 32, rundskriv 35 punkt 4.30.2 and 4.32). */
export function milestonesOf(plan: Plan, base: CaseFacts, asOf: Day): readonly Milestone[] {
  const { halfway, jobSearchDue, maxEnd, maxEndSpecial } = computed(
    planFacts(base, plan, asOf).facts,
    asOf,
  );
  const ends = plan.periods.map(({ to }) => to).filter((day) => day !== plan.end);
  const all: (Milestone | null)[] = [
    at("start", plan.start),
    at("halfway", halfway),
    at("job-search", jobSearchDue),
    ...plan.evaluations.map(({ day }) => at("evaluation", day)),
    ...ends.map((day) => at("period-end", day)),
    at("end", plan.end),
    at("max-end", maxEnd),
    at("max-end-special", maxEndSpecial),
  ];
  return all.flatMap((m) => m ?? []).sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function at(kind: Milestone["kind"], day: Day | null | undefined): Milestone | null {
  return day ? { kind, day } : null;
}

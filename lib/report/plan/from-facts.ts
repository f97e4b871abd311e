import type { Activity, CaseFacts } from "../../facts/types.ts";
import { measureById } from "../../measures/catalogue/index.ts";
import { EMPTY_PLAN } from "../../plan/empty.ts";
import { grantsOf } from "../../plan/granted.ts";
import type { Plan, PlanActivity } from "../../plan/types.ts";

/** The plan that the case page itself shows, to go on with; what it does not show stays empty. */
export function planFromFacts(facts: CaseFacts): Plan {
  const ids = counter();
  const programme = facts.programme ?? {};
  const { start = null, end = null } = programme;
  return {
    ...EMPTY_PLAN,
    goal: programme.goal ?? "",
    goalIsWork: programme.goalIsWork ?? null,
    subGoals: (programme.subGoals ?? []).map((text) => ({ id: ids(), text })),
    start,
    end,
    periods: periodsOf(facts).map((period) => ({ id: ids(), ...period })),
    evaluations: (programme.evaluationDates ?? []).map((day) => ({ id: ids(), day })),
    breaks: breaksOf(facts).map((one) => ({ id: ids(), ...one })),
    activities: (facts.activities ?? []).map((activity) => activityOf(activity, ids())),
  };
}

/** One activity of the case as a line of a plan. */
export function activityOf(activity: Activity, id: string): PlanActivity {
  const { title, tiltak, kind, status, provider, from, to, minutesPerWeek, timeOfDay } = activity;
  const measure = measureById(tiltak ?? "");
  return {
    id,
    title,
    measure: measure?.id ?? tiltak ?? null,
    kind: kind ?? measure?.counts ?? "other-support",
    status: status ?? "planned",
    provider: provider ?? null,
    place: "",
    spans: [{ from: from ?? null, to: to ?? null, minutesPerWeek: minutesPerWeek ?? null }],
    days: [],
    timeOfDay: timeOfDay ?? null,
    clock: "",
    purpose: "",
    leadsTo: null,
    justification: "",
  };
}

/** "a1", "a2", … */
export function counter(): () => string {
  let n = 0;
  return () => {
    n += 1;
    return `a${n}`;
  };
}

function periodsOf(facts: CaseFacts): { from: string; to: string }[] {
  return grantsOf(facts).flatMap(({ from, to }) =>
    from && to && from <= to ? [{ from, to }] : [],
  );
}

function breaksOf({ leaves, interruptions }: CaseFacts): Omit<Plan["breaks"][number], "id">[] {
  const of = (
    kind: "leave" | "interruption",
    list: CaseFacts["leaves"] | CaseFacts["interruptions"],
  ) =>
    (list ?? []).flatMap(({ from, to }) => (from && to && from <= to ? [{ kind, from, to }] : []));
  return [...of("leave", leaves), ...of("interruption", interruptions)];
}

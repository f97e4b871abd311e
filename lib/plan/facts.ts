import { addDays, type Day, earlier, lastDayOfMonths } from "../facts/days.ts";
import type { Activity, CaseFacts, Decision } from "../facts/types.ts";
import { grantsOf } from "./granted.ts";
import type { Plan, PlanActivity, Span } from "./types.ts";

/** The case with a plan as its programme, and whose each of its activities is. */
export interface PlanFacts {
  readonly facts: CaseFacts;
  /** Ids of the plan's activities: `owners[i]` is the one that `facts.activities[i]` comes from. */
  readonly owners: readonly string[];
}

/**
 * The case as it would be if the plan were its written programme: what the plan holds is all there is of goal, content
 * and evaluation dates; decisions that the case lacks are taken as made for the plan's periods, so that its length can
 * be judged. What the plan cannot know is left as the case has it.
 */
export function planFacts(base: CaseFacts, plan: Plan, asOf: Day): PlanFacts {
  const begun = plan.start !== null && plan.start <= asOf;
  const pairs = plan.activities.flatMap((activity) =>
    activity.spans.map((span) => [activity.id, activityOf(activity, span, plan)] as const),
  );
  const facts: CaseFacts = {
    ...base,
    decisions: decisionsOf(base, plan, asOf),
    interruptions: breaksOf(plan, "interruption", base.interruptions, begun, { decided: true }),
    leaves: breaksOf(plan, "leave", base.leaves, begun, { approved: true }),
    programme: programmeOf(base, plan, asOf),
    activities: pairs.map(([, activity]) => activity),
  };
  if (isSaid(plan.family)) facts.familyConsidered = true;
  else if (facts.familyConsidered === undefined) facts.familyConsidered = null;
  if (!facts.applicationReceived && !begun) facts.applicationReceived = asOf;
  return { facts, owners: pairs.map(([owner]) => owner) };
}

function programmeOf(base: CaseFacts, plan: Plan, asOf: Day): CaseFacts["programme"] {
  const { minutesPerWeek, ...known } = base.programme ?? {};
  const goal = plan.goal.trim() || null;
  return {
    ...known,
    start: plan.start,
    end: plan.end,
    status: known.status ?? (plan.start !== null && plan.start <= asOf ? "running" : "planned"),
    goal,
    goalIsWork: goal === null ? undefined : (plan.goalIsWork ?? known.goalIsWork),
    subGoals: plan.subGoals.map(({ text }) => text),
    evaluationDates: plan.evaluations.map(({ day }) => day).sort(),
    madeWithUser: isSaid(plan.participation) ? true : known.madeWithUser,
    documentDate: known.documentDate ?? asOf,
    statesStartDate: plan.start !== null,
    fullyRead: true,
    planComplete: true,
  };
}

/** What is not filled in is empty, not unknown: the plan is all there is. */
function activityOf(
  activity: PlanActivity,
  { from, to, minutesPerWeek }: Span,
  plan: Plan,
): Activity {
  const { title, measure, kind, provider, status, timeOfDay, justification, purpose } = activity;
  return {
    title,
    tiltak: measure ?? undefined,
    kind,
    provider: provider ?? undefined,
    status,
    from: from ?? plan.start,
    to: to ?? plan.end,
    minutesPerWeek,
    timeOfDay: timeOfDay ?? "day",
    justified: isSaid(justification) || null,
    assessed: isSaid(justification) || isSaid(purpose) || null,
  };
}

function isSaid(text: string): boolean {
  return text.trim() !== "";
}

function breaksOf<T extends { from?: Day | null; to?: Day | null }>(
  { breaks }: Plan,
  kind: Plan["breaks"][number]["kind"],
  known: readonly T[] | null | undefined,
  begun: boolean,
  extra: Partial<T>,
): T[] | null | undefined {
  const own = breaks.filter((b) => b.kind === kind);
  const fresh = own.filter((b) => !known?.some((k) => k.from === b.from && k.to === b.to));
  if (fresh.length === 0 && !known) return begun ? known : [];
  return [...(known ?? []), ...fresh.map(({ from, to }) => ({ from, to, ...extra }) as T)];
}

/** The case's own decisions, and one for each period of the plan that none of them grants. */
function decisionsOf(base: CaseFacts, plan: Plan, asOf: Day): Decision[] {
  const known = base.decisions ?? [];
  const granting = grantsOf(base);
  const periods =
    plan.periods.length > 0
      ? plan.periods
      : granting.length === 0 && plan.start && plan.end
        ? yearsOf(plan.start, plan.end)
        : [];
  const fresh = periods.filter(
    ({ from, to }) => !granting.some((d) => d.from === from && d.to === to),
  );
  const first = granting.length === 0 ? fresh[0] : undefined;
  return [
    ...known,
    ...fresh.map((period) => ({
      kind: period === first ? ("innvilgelse" as const) : ("forlengelse" as const),
      date: period.from < asOf ? period.from : asOf,
      from: period.from,
      to: period.to,
      statesDuration: true,
    })),
  ];
}

/** A decision is made for a year at a time (rundskriv 35 punkt 4.32). */
function yearsOf(start: Day, end: Day): { from: Day; to: Day }[] {
  const years: { from: Day; to: Day }[] = [];
  for (let from = start; from <= end && years.length < MOST_YEARS; ) {
    const to = earlier(lastDayOfMonths(from, 12), end);
    years.push({ from, to });
    from = addDays(to, 1);
  }
  return years;
}

const MOST_YEARS = 10;

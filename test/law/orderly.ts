import type { Day } from "../../lib/facts/days.ts";
import type { Activity, CaseFacts, Programme } from "../../lib/facts/types.ts";

/*
 * A made-up case without contradictions in itself: what says two things at once has no right answer, and taking one
 * of them away rightly gives the other. Periods end after they begin, a status agrees with its dates, and a decision
 * states its time in one way.
 */
export function orderly(facts: CaseFacts, asOf: Day): CaseFacts {
  return {
    ...facts,
    ...each(facts, "decisions", (d) => {
      const { months, ...rest } = inOrder(d);
      return rest.to ? rest : { ...rest, months };
    }),
    ...each(facts, "activities", (a) => inTime(oneSize(inOrder(a)), asOf)),
    ...each(facts, "interruptions", inOrder),
    ...each(facts, "leaves", inOrder),
    ...each(facts, "absences", inOrder),
    ...each(facts, "benefits", inOrder),
    ...(facts.programme ? { programme: programmeInTime(facts.programme, asOf) } : {}),
  };
}

type Lists = "decisions" | "activities" | "interruptions" | "leaves" | "absences" | "benefits";
type Item<K extends Lists> = NonNullable<CaseFacts[K]>[number];

function each<K extends Lists>(facts: CaseFacts, list: K, tidy: (item: Item<K>) => Item<K>) {
  const items = facts[list] as readonly Item<K>[] | null | undefined;
  return items ? { [list]: items.map(tidy) } : {};
}

function inOrder<T extends { from?: Day | null; to?: Day | null }>(item: T): T {
  const { from, to } = item;
  return from && to && to < from ? { ...item, from: to, to: from } : item;
}

/** The percentage or the hours, not both. */
function oneSize({ positionPct, ...activity }: Activity): Activity {
  return activity.minutesPerWeek === undefined ? { ...activity, positionPct } : activity;
}

/** A status for activities whose dates leave room for it. */
function inTime(activity: Activity, asOf: Day): Activity {
  const { status, from, to } = activity;
  const begun = Boolean(from && from <= asOf);
  const over = Boolean(to && to < asOf);
  const fits =
    (status === "running" && begun && !over) || (status === "completed" && begun && over);
  if (fits || status === "cancelled" || status === "proposed") return activity;
  const { status: _, ...rest } = activity;
  return rest;
}

function programmeInTime(programme: Programme, asOf: Day): Programme {
  const { start, end, status, ...rest } = programme;
  const [first, last] = start && end && end < start ? [end, start] : [start, end];
  const begun = Boolean(first && first <= asOf);
  const over = Boolean(last && last < asOf);
  const fits = {
    planned: !first || first > asOf,
    running: begun && !over,
    interrupted: begun && !over,
    completed: begun && over,
    ended: begun && over,
  };
  return { ...rest, start: first, end: last, ...(status && fits[status] ? { status } : {}) };
}

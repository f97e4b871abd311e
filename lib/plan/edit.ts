import { addDays, type Day, daysBetween } from "../facts/days.ts";
import type { Plan, Span } from "./types.ts";

/** The parts of a plan that are lists of things with ids. */
type Lists = {
  readonly [K in keyof Plan as Plan[K] extends readonly { id: string }[] ? K : never]: Plan[K];
};
type ListName = keyof Lists;
type Item<K extends ListName> = Lists[K][number];

/** One change of a plan by the caseworker. */
export type PlanEdit =
  | { readonly type: "set"; readonly fields: Partial<Plan> }
  /** Adds the thing, or puts it in the place of the one with the same id. */
  | { readonly [K in ListName]: { type: "put"; list: K; item: Item<K> } }[ListName]
  | { readonly type: "remove"; readonly list: ListName; readonly id: string }
  /** Moves the whole plan so that it begins on the day. */
  | { readonly type: "move"; readonly start: Day }
  | { readonly type: "load"; readonly plan: Plan };

/** The plan after one change. */
export function editPlan(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.type) {
    case "set":
      return { ...plan, ...edit.fields };
    case "put":
      return { ...plan, [edit.list]: withItem(plan[edit.list], edit.item) };
    case "remove":
      return removed(plan, edit.list, edit.id);
    case "move":
      return plan.start
        ? moved(plan, daysBetween(plan.start, edit.start))
        : { ...plan, start: edit.start };
    case "load":
      return edit.plan;
  }
}

/** An id that nothing in the plan has: "a1", "a2", … */
export function newId(plan: Plan): string {
  const taken = [
    plan.subGoals,
    plan.periods,
    plan.phases,
    plan.evaluations,
    plan.breaks,
    plan.activities,
  ]
    .flat()
    .map(({ id }) => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0));
  return `a${Math.max(0, ...taken) + 1}`;
}

/** The plan with every day moved by as many days. */
export function moved(plan: Plan, days: number): Plan {
  const to = (day: Day) => addDays(day, days);
  const period = <T extends { from: Day; to: Day }>(p: T): T => ({
    ...p,
    from: to(p.from),
    to: to(p.to),
  });
  const span = (s: Span): Span => ({ ...s, from: s.from && to(s.from), to: s.to && to(s.to) });
  return {
    ...plan,
    start: plan.start && to(plan.start),
    end: plan.end && to(plan.end),
    periods: plan.periods.map(period),
    phases: plan.phases.map(period),
    breaks: plan.breaks.map(period),
    evaluations: plan.evaluations.map((e) => ({ ...e, day: to(e.day) })),
    activities: plan.activities.map((a) => ({ ...a, spans: a.spans.map(span) })),
  };
}

function withItem<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
  const at = list.findIndex(({ id }) => id === item.id);
  return at < 0 ? [...list, item] : list.with(at, item);
}

/** What built up to a thing that is gone builds up to nothing. */
function removed(plan: Plan, list: ListName, id: string): Plan {
  const less = { ...plan, [list]: plan[list].filter((item) => item.id !== id) };
  const activities = less.activities.map((a) => (a.leadsTo === id ? { ...a, leadsTo: null } : a));
  return { ...less, activities };
}

import type { Plan } from "./types.ts";

export const EMPTY_PLAN: Plan = {
  goal: "",
  goalIsWork: null,
  subGoals: [],
  start: null,
  end: null,
  periods: [],
  phases: [],
  evaluations: [],
  breaks: [],
  activities: [],
  participation: "",
  family: "",
};

/** Whether nothing has been put in the plan. */
export function isEmptyPlan(plan: Plan): boolean {
  // Asked at every change: a plan with activities need not be looked through.
  return plan.activities.length === 0 && JSON.stringify(plan) === JSON.stringify(EMPTY_PLAN);
}

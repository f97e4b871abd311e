import type { Day } from "../../lib/facts/days.ts";
import { editPlan, type PlanEdit } from "../../lib/plan/edit.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import type { Plan } from "../../lib/plan/types.ts";
import { type Choices, isNoChoice, NO_CHOICES } from "../../lib/report/choices.ts";
import type { Override } from "../../lib/report/overrides.ts";
import type { Answer } from "../../lib/report/types.ts";

/** What the caseworker has done on one person. In memory only. */
export interface Work {
  readonly answers: readonly Answer[];
  readonly overrides: readonly Override[];
  /** Needs struck out or added, measures hidden. */
  readonly choices: Choices;
  readonly plan: Plan;
  /** The plan as it was before each of the latest changes, the last one last. */
  readonly past: readonly Plan[];
  /** The day to judge by; null is today. */
  readonly date: Day | null;
}

export const EMPTY_WORK: Work = {
  answers: [],
  overrides: [],
  choices: NO_CHOICES,
  plan: EMPTY_PLAN,
  past: [],
  date: null,
};

/** What the caseworker said of the case, beside the plan. */
export type Said = Pick<Work, "answers" | "overrides" | "choices" | "date">;

/** Whether the caseworker has said nothing yet; a plan may stand there. */
export function isUntouched({ answers, overrides, choices, date }: Said): boolean {
  return answers.length + overrides.length === 0 && isNoChoice(choices) && date === null;
}

/** The answers with one more, or with one changed; a changed answer keeps its place. */
export function withAnswer(answers: readonly Answer[], next: Answer): readonly Answer[] {
  const { question } = next;
  if (!answers.some((a) => a.question === question)) return [...answers, next];
  return answers.map((a) => (a.question === question ? next : a));
}

/** The overrides with one more; one finding is set aside for one reason. */
export function withOverride(overrides: readonly Override[], next: Override): readonly Override[] {
  return [...overrides.filter((o) => o.rule !== next.rule), next];
}

/** The work with one change of the plan, which can be undone. */
export function withEdit(work: Work, edit: PlanEdit): Work {
  const plan = editPlan(work.plan, edit);
  return { ...work, plan, past: [...work.past.slice(1 - MOST_PAST), work.plan] };
}

const MOST_PAST = 50;

/** The plan as it was before the latest change. */
export function undoEdit(work: Work): Work {
  const plan = work.past.at(-1);
  return plan ? { ...work, plan, past: work.past.slice(0, -1) } : work;
}

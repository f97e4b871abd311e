import { activityQuestions } from "./questions/activities.ts";
import { decisionQuestions } from "./questions/decisions.ts";
import { moneyQuestions } from "./questions/money.ts";
import { personQuestions } from "./questions/person.ts";
import { programmeQuestions } from "./questions/programme.ts";
import { timeAwayQuestions } from "./questions/time-away.ts";
import type { Question } from "./questions/types.ts";

export type { AnswerValue, Question } from "./questions/types.ts";

/** One question for each fact that a rule can miss. */
export const questions: readonly Question[] = [
  ...personQuestions,
  ...decisionQuestions,
  ...programmeQuestions,
  ...activityQuestions,
  ...timeAwayQuestions,
  ...moneyQuestions,
];

const byShape = new Map(questions.flatMap((q) => q.fills.map((shape) => [shape, q] as const)));

/** The question that would fill a missing fact path, `decisions[2].reasoned`; null where none can. */
export function questionFor(path: string): Question | null {
  return byShape.get(path.replace(/\[\d+\]/g, "[]")) ?? null;
}

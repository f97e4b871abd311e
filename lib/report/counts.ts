import { addDays } from "../facts/days.ts";
import type { CaseReport } from "./types.ts";

/** The numbers of the pill and of the panel's tabs. Deadlines: those within 30 days. */
export interface Counts {
  readonly violations: number;
  readonly deadlines: number;
  readonly questions: number;
  readonly suggestions: number;
}

/** Deadlines further away than this many days are not counted. */
export const NEAR_DAYS = 30;

/** The numbers of the pill and of the panel's tabs. What the caseworker has set aside does not count. */
export function countsOf(report: CaseReport): Counts {
  const near = addDays(report.date, NEAR_DAYS);
  const { questions, suggestions } = report;
  const findings = report.findings.filter((f) => !f.override?.holds);
  return {
    violations: findings.filter((f) => f.status === "violation").length,
    deadlines: findings.filter((f) => f.status === "upcoming" && f.due !== null && f.due <= near)
      .length,
    questions: questions.filter((q) => q.answer === null).length,
    suggestions: suggestions.length,
  };
}

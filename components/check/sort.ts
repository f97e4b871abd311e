import type { Day } from "../../lib/facts/days.ts";
import { daysBetween } from "../../lib/facts/days.ts";
import { NEAR_DAYS } from "../../lib/report/counts.ts";
import type { CaseReport, ReportFinding, ReportQuestion } from "../../lib/report/types.ts";
import { byStage } from "./stages.ts";
import { isDuty, toneOf } from "./tone.ts";

/** The findings and questions of Kontroll, each in the place where it is shown, the most urgent first. */
export interface CheckLists {
  /** Duties by a source someone has read. */
  readonly violations: readonly ReportFinding[];
  /** Broken as well, but advice only, or by a source nobody has confirmed. */
  readonly concerns: readonly ReportFinding[];
  /** Deadlines that are near, or the next one where none is. */
  readonly deadlines: readonly ReportFinding[];
  readonly laterDeadlines: readonly ReportFinding[];
  /** Set aside by the caseworker. */
  readonly overridden: readonly ReportFinding[];
  readonly open: readonly ReportQuestion[];
  readonly answered: readonly ReportQuestion[];
  /** Open, and the answer to a question may decide it. */
  readonly waiting: readonly ReportFinding[];
  /** Open, and nothing but an assessment decides it. */
  readonly assess: readonly ReportFinding[];
  readonly satisfied: readonly ReportFinding[];
  readonly notApplicable: readonly ReportFinding[];
}

export function sortFindings(report: CaseReport): CheckLists {
  const standing = report.findings.filter((f) => !f.override?.holds);
  const having = (status: ReportFinding["status"]) =>
    standing.filter((f) => f.status === status).sort(byStage);
  const asked = new Set(
    report.questions.flatMap((q) => (q.answer === null || q.answer === "unknown" ? q.rules : [])),
  );
  const breaches = having("violation").sort((a, b) => rank(a) - rank(b));
  const unknown = having("cannot-tell");
  const upcoming = having("upcoming").sort(byDue);
  const isShown = (f: ReportFinding, index: number) => index === 0 || isNearDue(f, report.date);
  return {
    violations: breaches.filter(isDuty),
    concerns: breaches.filter((f) => !isDuty(f)),
    deadlines: upcoming.filter(isShown),
    laterDeadlines: upcoming.filter((f, i) => !isShown(f, i)),
    overridden: report.findings.filter((f) => f.override?.holds).sort(byStage),
    open: report.questions.filter((q) => q.answer === null),
    answered: report.questions.filter((q) => q.answer !== null),
    waiting: unknown.filter((f) => asked.has(f.rule)),
    assess: unknown.filter((f) => !asked.has(f.rule)),
    satisfied: having("satisfied"),
    notApplicable: having("not-applicable"),
  };
}

/** Whether a deadline is near, or already passed, on the day of the report. */
export function isNear(due: Day, date: Day): boolean {
  return daysBetween(date, due) <= NEAR_DAYS;
}

function isNearDue({ due }: ReportFinding, date: Day): boolean {
  return due !== null && isNear(due, date);
}

/** What the page proves comes before what rests on an answer, duties before advice. */
function rank(finding: ReportFinding): number {
  const severities: readonly ReportFinding["severity"][] = ["must", "should", "may"];
  return (toneOf(finding) === "proven" ? 0 : 10) + severities.indexOf(finding.severity);
}

function byDue(a: ReportFinding, b: ReportFinding): number {
  return (a.due ?? "9999").localeCompare(b.due ?? "9999");
}

import type { Day } from "../../lib/facts/days.ts";
import { daysBetween } from "../../lib/facts/days.ts";
import { NEAR_DAYS } from "../../lib/report/counts.ts";
import type { CaseReport, ReportFinding, ReportQuestion } from "../../lib/report/types.ts";
import { stageLabels } from "../../lib/text/need-labels.ts";
import { toneOf } from "./tone.ts";

/** The findings and questions of Kontroll, each in the place where it is shown, the most urgent first. */
export interface CheckLists {
  /** Duties by a source someone has read. */
  readonly violations: readonly ReportFinding[];
  /** Broken as well, but advice only, or by a source nobody has confirmed. */
  readonly concerns: readonly ReportFinding[];
  readonly deadlines: readonly ReportFinding[];
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
  const having = (status: ReportFinding["status"]) =>
    report.findings.filter((f) => f.status === status).sort(byUrgency);
  const open = report.questions.filter((q) => q.answer === null);
  const undecided = report.questions.filter((q) => q.answer === null || q.answer === "unknown");
  const asked = new Set(undecided.flatMap((q) => q.rules));
  const breaches = having("violation");
  const rank = (f: ReportFinding) => (toneOf(f, report.evidence) === "proven" ? 0 : 1);
  const unknown = having("cannot-tell");
  return {
    violations: breaches.filter(isDuty).sort((a, b) => rank(a) - rank(b)),
    concerns: breaches.filter((f) => !isDuty(f)),
    deadlines: having("upcoming"),
    open,
    answered: report.questions.filter((q) => q.answer !== null),
    waiting: unknown.filter((f) => asked.has(f.rule)),
    assess: unknown.filter((f) => !asked.has(f.rule)),
    satisfied: having("satisfied").sort(byStage),
    notApplicable: having("not-applicable").sort(byStage),
  };
}

/** Whether a deadline is near, or already passed, on the day of the report. */
export function isNear(due: Day, date: Day): boolean {
  return daysBetween(date, due) <= NEAR_DAYS;
}

function isDuty(finding: ReportFinding): boolean {
  return finding.severity === "must" && finding.verified;
}

const SEVERITIES: readonly ReportFinding["severity"][] = ["must", "should", "may"];
const STAGES = Object.keys(stageLabels);

function byUrgency(a: ReportFinding, b: ReportFinding): number {
  return (
    (a.due ?? "9999").localeCompare(b.due ?? "9999") ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byStage(a, b)
  );
}

function byStage(a: ReportFinding, b: ReportFinding): number {
  return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
}

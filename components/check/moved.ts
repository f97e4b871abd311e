import type { CaseReport, ReportFinding } from "../../lib/report/types.ts";
import type { Moved } from "../../lib/text/check.ts";

/** The rules whose status is another than before. */
export function movedRules(before: CaseReport, after: CaseReport): ReadonlySet<string> {
  const was = new Map(before.findings.map((f) => [f.rule, f.status]));
  const changed = after.findings.filter((f) => was.has(f.rule) && was.get(f.rule) !== f.status);
  return new Set(changed.map((f) => f.rule));
}

/** How many of the moved findings ended as breach, deadline and in order. */
export function countMoved(report: CaseReport, rules: ReadonlySet<string>): Moved {
  const ended = (status: ReportFinding["status"]) =>
    report.findings.filter((f) => rules.has(f.rule) && f.status === status).length;
  return {
    violations: ended("violation"),
    upcoming: ended("upcoming"),
    satisfied: ended("satisfied"),
  };
}

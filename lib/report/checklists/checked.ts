import type { Text } from "../../text/text.ts";
import type { CaseReport, ReportFinding, ReportQuestion } from "../types.ts";
import { aheadOf } from "./ahead.ts";
import { type SpecialCase, specialCases } from "./groups.ts";
import type { Checklist } from "./lists.ts";

/** One line of a checklist: a finding, and the questions whose answers may settle it. */
export interface CheckedItem {
  readonly finding: ReportFinding;
  readonly settled: boolean;
  /** What must be in place, where nothing is granted yet and the finding cannot tell. */
  readonly ahead: Text | null;
  /** Open ones; each stands at the first line that waits for it. */
  readonly questions: readonly ReportQuestion[];
}

interface CheckedPart {
  readonly title: Text;
  readonly items: readonly CheckedItem[];
  /** The points of the circular on special cases, where they belong to the part. */
  readonly specialCases: readonly SpecialCase[];
}

/** A checklist as the case stands. Lines that do not apply to the case are left out and counted by themselves. */
export interface CheckedList {
  readonly parts: readonly CheckedPart[];
  readonly settled: number;
  readonly total: number;
  readonly notApplicable: number;
}

/** The lines of the checklist, from the findings and questions of the report. */
export function checkedList(list: Checklist, report: CaseReport): CheckedList {
  const asked = new Set<string>();
  const questionsOf = (rule: string): ReportQuestion[] => {
    const open = report.questions.filter(
      (q) => q.answer === null && q.rules.includes(rule) && !asked.has(q.id),
    );
    for (const { id } of open) asked.add(id);
    return open;
  };
  const findings = new Map(report.findings.map((finding) => [finding.rule, finding]));
  const seen = new Set<string>();
  const parts = list.parts.map(({ title, rules, withSpecialCases }) => ({
    title,
    specialCases: withSpecialCases ? specialCases(report) : [],
    items: rules.flatMap((rule): CheckedItem[] => {
      const finding = findings.get(rule);
      if (!finding || finding.status === "not-applicable") return [];
      seen.add(rule);
      const settled = isSettled(finding);
      const ahead = settled ? null : aheadOf(rule, report);
      return [{ finding, settled, ahead, questions: settled ? [] : questionsOf(rule) }];
    }),
  }));
  const all = [...new Set(list.parts.flatMap((part) => part.rules))];
  const settled = all.filter((rule) => seen.has(rule) && isSettled(findings.get(rule)));
  return {
    parts: parts.filter((part) => part.items.length > 0 || part.specialCases.length > 0),
    settled: settled.length,
    total: seen.size,
    notApplicable: all.length - seen.size,
  };
}

/** Settled is what the facts decide, or the caseworker has set aside with a reason. */
function isSettled(finding: ReportFinding | undefined): boolean {
  return finding?.status !== "cannot-tell" || finding.override?.holds === true;
}

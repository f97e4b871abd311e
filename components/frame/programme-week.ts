import { type Day, daysBetween } from "../../lib/facts/days.ts";
import { grantsOf } from "../../lib/plan/granted.ts";
import type { CaseReport } from "../../lib/report/types.ts";

/** The programme's week on the day of the report, and how many it has; null outside the programme. */
export function programmeWeek(
  report: CaseReport,
): { readonly week: number; readonly of: number | null } | null {
  const { start, end } = report.facts.programme ?? {};
  if (!start || report.date < start) return null;
  const last = end ?? grantedUntil(report, start);
  if (last && report.date > last) return null;
  return { week: weeks(start, report.date), of: last ? weeks(start, last) : null };
}

function weeks(from: Day, to: Day): number {
  return Math.floor(daysBetween(from, to) / 7) + 1;
}

/** The latest day that a grant or an extension states. */
function grantedUntil(report: CaseReport, start: Day): Day | null {
  const days = grantsOf(report.facts).flatMap(({ to }) => (to && to >= start ? [to] : []));
  return days.sort().at(-1) ?? null;
}

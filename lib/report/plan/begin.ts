import { addDays, type Day, lastDayOfMonths, mondayOf } from "../../facts/days.ts";
import type { OfficeMeasure } from "../../measures/office.ts";
import type { Plan } from "../../plan/types.ts";
import type { Lang } from "../../text/text.ts";
import { frameOf } from "../proposal/frame.ts";
import { contentOf } from "../proposal/propose.ts";
import type { CaseReport } from "../types.ts";
import { planFromFacts } from "./from-facts.ts";
import { planFromProposal } from "./from-proposal.ts";

/**
 * A plan to begin with: what the page shows of the programme; days that it does not show are proposed, to be changed.
 */
export function beginPlan({ facts, date }: CaseReport): Plan {
  const plan = planFromFacts(facts);
  const granted = plan.periods
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const end = facts.programme?.end ?? granted;
  const frame = frameOf({ ...facts, programme: { ...facts.programme, end } }, date);
  return { ...plan, start: frame.start, end: frame.end };
}

/** A plan of the measures that fit the case best. */
export function suggestedPlan(
  report: CaseReport,
  office: readonly OfficeMeasure[],
  lang: Lang,
): Plan {
  return planFromProposal(contentOf(report, office, lang), lang);
}

/** The days an example is laid out over: the case's own, else a year that is well under way, so that all its parts show. */
export function exampleDays(report: CaseReport): { start: Day; end: Day } {
  const { start, end } = beginPlan(report);
  if (report.facts.programme?.start && start && end) return { start, end };
  const begun = mondayOf(addDays(report.date, -UNDER_WAY_DAYS));
  return { start: begun, end: lastDayOfMonths(begun, 12) };
}

const UNDER_WAY_DAYS = 140;

/** The same with nothing of the page's in it but the days. */
export function emptyPlan(report: CaseReport): Plan {
  const { start, end, periods } = beginPlan(report);
  return { ...planFromFacts({}), start, end, periods };
}

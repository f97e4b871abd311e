import { FULL_WEEK } from "../../law/week.ts";
import { formatDay, formatMinutes } from "../../text/format.ts";
import { demandText as text } from "../../text/proposal.ts";
import type { Lang, Text } from "../../text/text.ts";
import type { CaseReport } from "../types.ts";
import { sum } from "./fill.ts";
import type { Demand, Frame, Stretch } from "./types.ts";

/** What § 30 asks, in the order of the section, each with what the proposal does about it. */
export function demandsOf(
  { findings, facts, needs }: CaseReport,
  frame: Frame,
  stretches: readonly Stretch[],
  lang: Lang,
): Demand[] {
  const reference = (rule: string) => findings.find((f) => f.rule === rule)?.reference ?? "§ 30";
  const day = (iso: string) => formatDay(iso, lang);
  const work = stretches.map(({ items }) => sum(items.filter((i) => WORK.has(i.kind))));
  const shares = work.map((minutes) => formatMinutes(minutes, lang)).join(", ");
  const children =
    Boolean(facts.children?.length) ||
    needs.some(({ need }) => need === "parenting" || need === "care-duties");
  const has = (kind: string) => stretches.some(({ items }) => items.some((i) => i.kind === kind));
  const all: [string, Text, Text | null][] = [
    ["user-participation", text.together.asks, text.together.answers],
    ["essential-part-work-directed", text.essential.asks, text.essential.answers(shares)],
    ["work-measure-by-halfway", text.halfway.asks, text.halfway.answers(day(frame.halfway))],
    [
      "job-search-3-months-before-end",
      text.search.asks,
      text.search.answers(day(frame.jobSearchDue)),
    ],
    ["full-time-37-5", text.fullTime.asks, text.fullTime.answers(formatMinutes(FULL_WEEK, lang))],
    ["year-round", text.yearRound.asks, text.yearRound.answers],
    ["daytime-or-justified", text.daytime.asks, text.daytime.answers],
    ["start-within-6-months", text.start.asks, text.start.answers(day(frame.start))],
    [
      "evaluation-dates-in-programme",
      text.evaluation.asks,
      text.evaluation.answers(frame.evaluations.map(day).join(", ")),
    ],
    ["duration-max-two-years", text.duration.asks, text.duration.answers(day(frame.end))],
    ["other-measures-assessed", text.other.asks, text.other.answers],
    ["education-work-goal", text.education.asks, has("education") ? text.education.answers : null],
    ["health-need-not-excessive", text.health.asks, text.health.answers],
    ["paid-work-max-50", text.paid.asks, text.paid.answers],
    ["family-considered", text.family.asks, children ? text.family.answers : text.family.ask],
    ["insurance-and-hse", text.insurance.asks, text.insurance.answers],
    ["deltakerbevis-issued", text.certificate.asks, text.certificate.answers],
  ];
  return all.flatMap(([rule, asks, answers]) =>
    answers ? [{ asks, answers, reference: reference(rule) }] : [],
  );
}

const WORK: ReadonlySet<string> = new Set([
  "work-directed",
  "job-search",
  "paid-work",
  "apprenticeship",
]);

import type { PlanActivity } from "../../plan/types.ts";
import { formatDay } from "../../text/format.ts";
import { paperNames, paperText, programmeText as text } from "../../text/papers.ts";
import { activityBlocks } from "./activity-blocks.ts";
import { statusWords } from "./activity-words.ts";
import { placesOf } from "./law.ts";
import { type Pen, penFor } from "./pen.ts";
import { nameOf, officeOf, signatures } from "./person.ts";
import type { Block, Paper, PaperInput } from "./types.ts";
import { phaseBlocks, weekBlocks } from "./week-blocks.ts";
import { period } from "./words.ts";

/** The programme as it is agreed: content, start and evaluation. How long it lasts is for the decision alone. */
export function programmePaper(input: PaperInput): Paper {
  const pen = penFor(input.lang);
  const { plan } = input;
  const activities = plan.activities.filter(isPlanned);
  return {
    id: "program",
    title: pen.say(paperNames.program.title),
    lang: pen.lang,
    blocks: [
      pen.field(paperText.name, nameOf(input, pen)),
      pen.field(paperText.office, officeOf(input, pen)),
      pen.field(text.start, pen.day(plan.start, text.startBlank)),
      pen.p(plan.participation.trim() ? text.intro : text.introOpen),
      ...goalBlocks(input, pen),
      ...together(input, pen),
      ...phaseBlocks(input, pen),
      pen.h2(text.activities),
      ...activityBlocks(input, activities, pen, statusWords),
      ...weekBlocks(input, pen),
      ...evaluationBlocks(input, pen),
      ...breakBlocks(input, pen),
      pen.h2(text.family),
      pen.p(pen.known(plan.family, text.familyBlank)),
      ...basis(input, pen),
      signatures(pen),
    ],
  };
}

function isPlanned({ status }: PlanActivity): boolean {
  return status !== "cancelled" && status !== "proposed";
}

function goalBlocks({ plan }: PaperInput, pen: Pen): Block[] {
  const goals = plan.subGoals.filter((goal) => goal.text.trim());
  return [
    pen.h2(text.goal),
    pen.p(pen.known(plan.goal, text.goalBlank)),
    pen.h3(text.subGoals),
    goals.length > 0
      ? pen.list(goals.map((goal) => [pen.words(goal.text.trim())]))
      : pen.p(pen.blank(text.subGoalsBlank)),
  ];
}

function together({ plan }: PaperInput, pen: Pen): Block[] {
  return [
    pen.h2(text.participation),
    pen.p(pen.known(plan.participation, text.participationBlank)),
  ];
}

function evaluationBlocks({ plan }: PaperInput, pen: Pen): Block[] {
  const days = plan.evaluations.map(({ day }) => day).sort();
  if (days.length === 0) return [pen.h2(text.evaluations), pen.p(pen.blank(text.evaluationsBlank))];
  return [
    pen.h2(text.evaluations),
    pen.p(text.evaluationsAbout),
    pen.list(days.map((day) => [pen.words(formatDay(day, pen.lang))])),
  ];
}

function breakBlocks({ plan }: PaperInput, pen: Pen): Block[] {
  const lines = plan.breaks.map(({ kind, from, to }) => [
    pen.words(`${pen.say(text.breakKinds[kind])}: ${period(from, to)}`),
  ]);
  return [
    pen.h2(text.breaks),
    lines.length > 0 ? pen.list(lines) : pen.p(pen.blank(text.breaksBlank)),
  ];
}

function basis({ report }: PaperInput, pen: Pen): Block[] {
  const places = placesOf(
    [
      "full-time-37-5",
      "start-date-in-programme",
      "evaluation-dates-in-programme",
      "user-participation",
    ],
    report.date,
  );
  return places ? [pen.p(text.basis(places))] : [];
}

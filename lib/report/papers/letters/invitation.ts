import { inviteText as text } from "../../../text/letters.ts";
import type { Paper, PaperInput } from "../types.ts";
import { basis, letter } from "./parts.ts";

/** Innkalling til evaluering: the next agreed day, where there is one. */
export function invitationLetter(input: PaperInput): Paper {
  const { report, plan } = input;
  const next = plan.evaluations
    .map(({ day }) => day)
    .sort()
    .find((day) => day >= report.date);
  const goal = plan.goal.trim();
  return letter("innkalling", input, (pen, day) => [
    pen.p(text.invited),
    pen.field(text.day, pen.day(next, text.dayBlank)),
    pen.field(text.time, pen.blank(text.timeBlank)),
    pen.field(text.place, pen.blank(text.placeBlank)),
    ...(goal ? [pen.field(text.goal, pen.words(goal))] : []),
    pen.h2(text.topics),
    pen.list(text.topicList.map((topic) => [pen.words(topic)])),
    pen.p(text.bring),
    ...basis(["evaluation-dates-in-programme", "user-participation"], pen, day),
  ]);
}

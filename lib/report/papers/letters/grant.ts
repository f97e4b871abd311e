import { formatDay } from "../../../text/format.ts";
import { letterText, grantText as text } from "../../../text/letters.ts";
import { placesOf } from "../law.ts";
import type { Pen } from "../pen.ts";
import type { Block, Paper, PaperInput } from "../types.ts";
import { basis, complaint, lawNote, letter, numberField } from "./parts.ts";

/** Innvilgelse: the decision states the duration; the reasons are the caseworker's. */
export function grantLetter(input: PaperInput): Paper {
  const { report, plan } = input;
  return letter("innvilgelse", input, (pen, day) => [
    numberField(pen),
    ...lawNote(["sotjl-29", "r35-4.29.1.2", "sotjl-32", "sotjl-35"], pen, day),
    pen.p(text.granted),
    pen.field(text.received, pen.day(report.facts.applicationReceived, text.receivedBlank)),
    pen.h2(text.duration),
    pen.p(
      pen.words(`${pen.say(text.durationFrom)} `),
      pen.day(plan.periods[0]?.from, letterText.fromBlank),
      pen.words(` ${pen.say(text.durationTo)} `),
      pen.day(plan.periods[0]?.to, letterText.toBlank),
      pen.words("."),
    ),
    pen.h2(letterText.reason),
    pen.p(pen.blank(text.reasonBlank)),
    pen.h2(text.benefit),
    pen.p(pen.blank(text.benefitBlank)),
    ...next(input, pen),
    ...basis(
      [
        "target-group-benefits",
        "tight-followup-needed",
        "decision-states-duration",
        "stonad-annual-rate",
        "decision-is-enkeltvedtak",
      ],
      pen,
      day,
    ),
    ...complaint(pen, day),
  ]);
}

function next({ report }: PaperInput, pen: Pen): Block[] {
  const { latestStart } = report.computed;
  const places = placesOf(["start-within-6-months"], report.date);
  const isAhead = latestStart !== undefined && latestStart >= report.date && places !== "";
  return [
    pen.h2(text.next),
    pen.p(text.nextSays),
    ...(isAhead ? [pen.p(text.startBy(formatDay(latestStart, pen.lang), places))] : []),
  ];
}

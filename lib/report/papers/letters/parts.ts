import type { Day } from "../../../facts/days.ts";
import { COMPLAINT_WEEKS } from "../../../law/complaint-deadline.ts";
import { letterText as text } from "../../../text/letters.ts";
import { paperNames, paperText } from "../../../text/papers.ts";
import { placesOf, pointLines } from "../law.ts";
import { type Pen, penFor } from "../pen.ts";
import { nameOf, officeOf } from "../person.ts";
import type { RuleId } from "../rule-ids.ts";
import type { Block, Paper, PaperId, PaperInput } from "../types.ts";

/** A letter: whom it is for, what it says, and how to reach the office. */
export function letter(
  id: PaperId,
  input: PaperInput,
  body: (pen: Pen, day: Day) => readonly Block[],
): Paper {
  const pen = penFor(input.lang);
  return {
    id,
    title: pen.say(paperNames[id].title),
    lang: pen.lang,
    blocks: [
      pen.field(paperText.name, nameOf(input, pen)),
      pen.field(paperText.date, pen.blank(paperText.dateBlank)),
      ...body(pen, input.report.date),
      pen.h2(text.contact),
      pen.p(pen.blank(text.contactBlank)),
      pen.p(pen.words(text.regards)),
      pen.p(pen.known(null, CASEWORKER)),
      pen.p(officeOf(input, pen)),
    ],
  };
}

const CASEWORKER = {
  nb: "navnet ditt",
  nn: "namnet ditt",
  en: "your name",
};

/** A place for the number, which the case system fills in itself. */
export function numberField(pen: Pen): Block {
  return pen.field(paperText.numberLabel, pen.blank(paperText.numberBlank));
}

/** The places a letter rests on, by the law of its day. */
export function basis(rules: readonly RuleId[], pen: Pen, day: Day): Block[] {
  const places = placesOf(rules, day);
  return [
    pen.h2(text.basis),
    pen.p(places ? pen.words(text.basisOf(places)) : pen.blank(text.basisBlank)),
  ];
}

/** The right to complain and to see the case, in every decision. */
export function complaint(pen: Pen, day: Day): Block[] {
  const places = placesOf(["complaint-deadline-3-weeks"], day);
  return [
    pen.h2(text.complaint),
    ...(places ? [pen.p(text.complaintSays(COMPLAINT_WEEKS, places))] : []),
    pen.p(pen.blank(text.complaintBlank)),
    pen.h2(text.accessTitle),
    pen.p(pen.blank(text.access)),
  ];
}

/** What the law's entries say, for the one who writes. */
export function lawNote(points: readonly string[], pen: Pen, day: Day): Block[] {
  const lines = pointLines(points, day, pen.lang === "nn" ? "nn" : "nb");
  return lines.length > 0 ? [pen.note(lines)] : [];
}

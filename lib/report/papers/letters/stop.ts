import { letterText, stopText as text } from "../../../text/letters.ts";
import { placesOf } from "../law.ts";
import type { Pen } from "../pen.ts";
import type { Block, Paper, PaperInput } from "../types.ts";
import { basis, complaint, lawNote, letter, numberField } from "./parts.ts";

/** Forhåndsvarsel: nothing is decided, and the participant is heard. */
export function warningLetter(input: PaperInput): Paper {
  return letter("forhaandsvarsel", input, (pen, day) => [
    numberField(pen),
    ...lawNote(["sotjl-34", "sotjl-41"], pen, day),
    pen.p(text.warning),
    pen.field(text.which, pen.blank(text.whichBlank)),
    pen.h2(text.why),
    pen.p(pen.blank(text.whyBlank)),
    pen.h2(text.say),
    pen.p(pen.words(`${pen.say(text.saySays)} `), pen.blank(text.sayBlank), pen.words(".")),
    ...basis(["objective-ground-for-stop", "advance-notice-before-stop"], pen, day),
  ]);
}

/** Avbrudd or avslutning: which of the two, from when and why is for the caseworker to say. */
export function stopLetter(input: PaperInput): Paper {
  return letter("avbrudd", input, (pen, day) => [
    numberField(pen),
    ...lawNote(["sotjl-34", "sotjl-41"], pen, day),
    pen.p(pen.words(`${pen.say(text.decided)} `), pen.blank(text.decidedBlank), pen.words(".")),
    pen.field(letterText.from, pen.blank(letterText.fromBlank)),
    pen.field(letterText.to, pen.blank(letterText.toBlank)),
    pen.field(text.warned, pen.blank(text.warnedBlank)),
    pen.h2(letterText.reason),
    pen.p(pen.blank(text.whyBlank)),
    ...consequences(input, pen),
    ...basis(["objective-ground-for-stop", "decision-is-enkeltvedtak"], pen, day),
    ...complaint(pen, day),
  ]);
}

/** What each of the two means; the one that does not apply is deleted. */
function consequences({ report: { date } }: PaperInput, pen: Pen): Block[] {
  const stopped = placesOf(["no-stonad-during-interruption"], date);
  const proof = placesOf(["deltakerbevis-issued"], date);
  return [
    ...(stopped ? [pen.h3(text.during), pen.p(text.duringSays(stopped))] : []),
    ...(proof ? [pen.h3(text.end), pen.p(text.endSays(proof))] : []),
  ];
}

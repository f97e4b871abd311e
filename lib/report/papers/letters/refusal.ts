import { grantText, letterText, refusalText as text } from "../../../text/letters.ts";
import type { Paper, PaperInput } from "../types.ts";
import { basis, complaint, lawNote, letter, numberField } from "./parts.ts";

/** Avslag: which condition is not met is for the caseworker to say. */
export function refusalLetter(input: PaperInput): Paper {
  return letter("avslag", input, (pen, day) => [
    numberField(pen),
    ...lawNote(["sotjl-29", "sotjl-41"], pen, day),
    pen.p(text.refused),
    pen.field(
      grantText.received,
      pen.day(input.report.facts.applicationReceived, grantText.receivedBlank),
    ),
    pen.h2(letterText.reason),
    pen.p(pen.blank(text.reasonBlank)),
    pen.h2(text.other),
    pen.p(pen.blank(text.otherBlank)),
    ...basis(["refusal-disproportionate-burden", "decision-is-enkeltvedtak"], pen, day),
    ...complaint(pen, day),
  ]);
}

import { computed } from "../../../law/computed.ts";
import { planFacts } from "../../../plan/facts.ts";
import { formatDay } from "../../../text/format.ts";
import { grantText, letterText, extensionText as text } from "../../../text/letters.ts";
import { placesOf } from "../law.ts";
import type { Pen } from "../pen.ts";
import type { Block, Paper, PaperInput } from "../types.ts";
import { basis, complaint, lawNote, letter, numberField } from "./parts.ts";

/** Forlengelse: a new period with an end, reasons, and special reasons where it goes beyond the usual limit. */
export function extensionLetter(input: PaperInput): Paper {
  const period = newPeriod(input);
  return letter("forlengelse", input, (pen, day) => [
    numberField(pen),
    ...lawNote(["sotjl-32", "sotjl-29"], pen, day),
    pen.p(text.extended),
    pen.h2(grantText.duration),
    pen.p(
      pen.words(`${pen.say(text.durationFrom)} `),
      pen.day(period?.from, letterText.fromBlank),
      pen.words(` ${pen.say(grantText.durationTo)} `),
      pen.day(period?.to, letterText.toBlank),
      pen.words("."),
    ),
    pen.h2(letterText.reason),
    pen.p(pen.blank(text.reasonBlank)),
    ...special(input, pen),
    ...basis(
      ["reasoned-extension-decision", "decision-states-duration", "decision-is-enkeltvedtak"],
      pen,
      day,
    ),
    ...complaint(pen, day),
  ]);
}

/** The plan's last period, where it is not the first and has not begun: what the extension is to give. */
function newPeriod({ plan, report }: PaperInput) {
  const last = plan.periods.length > 1 ? plan.periods.at(-1) : undefined;
  return last && last.from > report.date ? last : undefined;
}

/** Beyond the usual limit only special reasons hold. Where the limit is not known, the letter asks. */
function special(input: PaperInput, pen: Pen): Block[] {
  const { report, plan } = input;
  const { facts } = planFacts(report.facts, plan, report.date);
  const { maxEnd } = computed(facts, report.date);
  const to = newPeriod(input)?.to;
  if (maxEnd && to && to <= maxEnd) return [];
  const places = placesOf(["extension-beyond-two-years"], report.date);
  return [
    pen.h2(maxEnd ? text.specialAfter(formatDay(maxEnd, pen.lang)) : text.special),
    pen.p(pen.blank(text.specialBlank), pen.words(places ? ` (${places})` : "")),
  ];
}

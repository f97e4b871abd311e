import { sotjl } from "../../../law/cite.ts";
import { letterText, consentText as text } from "../../../text/letters.ts";
import { paperNames, paperText } from "../../../text/papers.ts";
import { penFor } from "../pen.ts";
import { nameOf, officeOf } from "../person.ts";
import type { Paper, PaperInput } from "../types.ts";

/** The duty of confidentiality; no rule judges it, for no page shows whether it is kept. */
const CONFIDENTIALITY = sotjl("§ 44");

/** Samtykke og taushetsplikt: with whom, what, for what, until when. All of it is for the participant to say. */
export function consentPaper(input: PaperInput): Paper {
  const pen = penFor(input.lang);
  const sign = [paperText.placeAndDate, paperText.participant].map(pen.say);
  return {
    id: "samtykke",
    title: pen.say(paperNames.samtykke.title),
    lang: pen.lang,
    blocks: [
      pen.note([pen.say(text.checkLaw)]),
      pen.field(paperText.name, nameOf(input, pen)),
      pen.field(paperText.office, officeOf(input, pen)),
      pen.p(text.about),
      pen.h2(text.who),
      pen.list([[pen.blank(text.whoBlank)], [pen.blank(text.whoBlank)]]),
      pen.field(text.what, pen.blank(text.whatBlank)),
      pen.field(text.why, pen.blank(text.whyBlank)),
      pen.field(text.until, pen.blank(text.untilBlank)),
      pen.h2(text.rights),
      pen.list(text.rightLines.map((line) => [pen.words(line)])),
      pen.p(letterText.basisOf(CONFIDENTIALITY.ref)),
      pen.p(pen.strong(text.yes)),
      { kind: "signature", labels: sign },
      pen.h2(text.confidentiality),
      pen.p(text.promise),
      { kind: "signature", labels: [pen.say(paperText.placeAndDate), pen.say(text.partner)] },
    ],
  };
}

import { paperText } from "../../text/papers.ts";
import type { Pen } from "./pen.ts";
import type { Block, PaperInput, Run } from "./types.ts";

/** The participant by name; never by number, address or municipality. */
export function nameOf({ report }: PaperInput, pen: Pen): Run {
  return pen.known(report.facts.person?.name, paperText.nameBlank);
}

/** Where somebody's address is hidden, nothing that tells of places is written by itself. */
export function hidesPlaces({ report }: PaperInput): boolean {
  const tags = report.facts.person?.protection ?? [];
  return tags.includes("fortrolig-adresse") || tags.includes("strengt-fortrolig");
}

/** The office as the case names it. It tells where a person lives, so not where that is hidden. */
export function officeOf(input: PaperInput, pen: Pen): Run {
  const name = hidesPlaces(input) ? null : input.report.facts.office?.name;
  return pen.known(name, paperText.officeBlank);
}

/** The lines to sign at the end. */
export function signatures({ say }: Pen): Block {
  return {
    kind: "signature",
    labels: [say(paperText.placeAndDate), say(paperText.participant), say(paperText.caseworker)],
  };
}

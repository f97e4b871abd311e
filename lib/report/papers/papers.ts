import { paperNames } from "../../text/papers.ts";
import type { Lang, Text } from "../../text/text.ts";
import { certificatePaper } from "./certificate.ts";
import { checklistPaper } from "./checklist.ts";
import { cleaned } from "./clean.ts";
import { consentPaper } from "./letters/consent.ts";
import { extensionLetter } from "./letters/extension.ts";
import { grantLetter } from "./letters/grant.ts";
import { invitationLetter } from "./letters/invitation.ts";
import { refusalLetter } from "./letters/refusal.ts";
import { stopLetter, warningLetter } from "./letters/stop.ts";
import { notePaper } from "./note-29.ts";
import { programmePaper } from "./programme.ts";
import type { Paper, PaperId, PaperInput } from "./types.ts";

/** A kind of paper, when it is used, and the languages it can be written in. */
export interface PaperKind {
  readonly id: PaperId;
  readonly title: Text;
  readonly when: Text;
  /** Empty where the paper holds findings, which are in the report's own language. */
  readonly langs: readonly Lang[];
}

interface Maker extends PaperKind {
  readonly make: (input: PaperInput) => Paper;
}

const BOTH: readonly Lang[] = ["nb", "nn"];
const ALL: readonly Lang[] = ["nb", "nn", "en"];

const MAKERS: readonly Maker[] = [
  maker("program", ALL, programmePaper),
  maker("vurdering-29", [], notePaper),
  maker("sjekkliste-for-vedtak", [], checklistPaper),
  maker("innvilgelse", BOTH, grantLetter),
  maker("avslag", BOTH, refusalLetter),
  maker("innkalling", ALL, invitationLetter),
  maker("forlengelse", BOTH, extensionLetter),
  maker("forhaandsvarsel", BOTH, warningLetter),
  maker("avbrudd", BOTH, stopLetter),
  maker("deltakerbevis", ALL, certificatePaper),
  maker("samtykke", BOTH, consentPaper),
];

export const paperKinds: readonly PaperKind[] = MAKERS;

/** Makes a paper of a case and its plan. No national number is ever in it. */
export function paperOf(id: PaperId, input: PaperInput): Paper {
  const found = MAKERS.find((one) => one.id === id);
  if (!found) throw new RangeError(`No paper is called ${id}`);
  return cleaned(found.make(input), input);
}

function maker(id: PaperId, langs: readonly Lang[], make: Maker["make"]): Maker {
  return { id, ...paperNames[id], langs, make };
}

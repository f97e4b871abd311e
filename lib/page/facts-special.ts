import { decisionLeaves } from "./facts-decision.ts";
import type { Leaf, Said } from "./facts-leaf.ts";
import {
  benefitStatus,
  benefits,
  decisionStatus,
  held,
  namedBenefit,
  namedDocument,
  programmeStatus,
  provider,
  start,
  titles,
} from "./facts-special-case.ts";
import {
  jobseeker,
  languageBarrier,
  partner,
  protection,
  residence,
  sentence,
} from "./facts-special-person.ts";

/** Fields whose value is more than one word of a table, or tells of another person too. */
export const SPECIAL: Readonly<Record<string, (said: Said) => Leaf[]>> = {
  "decisions.kind": decisionLeaves,
  "decisions.status": decisionStatus,
  "programme.start": start,
  "programme.status": programmeStatus,
  "evaluations.heldOn": held,
  "activities.title": titles,
  "activities.provider": provider,
  "benefits.kind": benefits,
  "benefits.status": benefitStatus,
  "benefits.named": namedBenefit,
  "documents.named": namedDocument,
  "children.count": () => [],
  "person.partner": partner,
  "person.registeredJobseeker": jobseeker,
  "person.residence": residence,
  "person.protection": protection,
  "person.languageBarrier": languageBarrier,
  "person.servingSentence": sentence,
};

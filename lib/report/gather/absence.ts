import type { CaseFacts, Evidence } from "../../facts/types.ts";
import type { PageRead } from "../gather.ts";

interface Gathered {
  readonly facts: CaseFacts;
  readonly evidence: readonly Evidence[];
}

/**
 * "The whole programme was read" makes absence count, but only against lists that are whole themselves: a page with the
 * § 14 a decisions alone is no list of the case's documents. Then the first assessment is told by its day instead.
 */
export function withoutPartialList({ facts, evidence }: Gathered, reads: readonly PageRead[]) {
  const { documents, ...others } = facts;
  const counts = reads.some(({ reading }) => readWhole(reading.facts) && !reading.facts.documents);
  if (!counts || !documents?.every(({ kind }) => kind === "aev" || kind === "paragraph-14a"))
    return { facts, evidence };
  const rest = evidence.filter(({ fact }) => !fact.startsWith("documents"));
  const days = documents.flatMap(({ date }) => date ?? []).sort();
  const [day] = days;
  if (!day || facts.person?.workAbilityAssessedOn) return { facts: others, evidence: rest };
  const at = documents.findIndex(({ date }) => date === day);
  const told = evidence.filter(({ fact }) => fact === `documents[${at}].date`);
  return {
    facts: { ...others, person: { ...facts.person, workAbilityAssessedOn: day } },
    evidence: [...rest, ...told.map((e) => ({ ...e, fact: "person.workAbilityAssessedOn" }))],
  };
}

function readWhole({ programme, wholeCaseRead }: CaseFacts): boolean {
  return programme?.fullyRead === true || wholeCaseRead === true;
}

import type { CaseFacts, Evidence } from "../../facts/types.ts";
import type { PageRead } from "../gather.ts";

interface Gathered {
  readonly facts: CaseFacts;
  readonly evidence: readonly Evidence[];
}

/** Lists of which a page of another kind may show only some. */
const PARTIAL = [
  "decisions",
  "activities",
  "interruptions",
  "leaves",
  "absences",
  "evaluations",
  "contactDates",
] as const;

/**
 * "The whole programme was read" makes absence count, but only in what its own page shows: a board's meetings are not
 * all the contact there was. Where another page alone tells a list, absence counts no more.
 */
export function withoutFalseAbsence(gathered: Gathered, reads: readonly PageRead[]): Gathered {
  const whole = reads.map(({ reading }) => reading.facts).filter(readWhole);
  if (whole.length === 0) return gathered;
  const settled = withoutAssessmentList(gathered, whole);
  const { facts } = settled;
  const foreign = PARTIAL.some((list) => facts[list]?.length && !whole.some((own) => own[list]));
  return foreign ? withoutFlags(settled) : settled;
}

function readWhole({ programme, wholeCaseRead }: CaseFacts): boolean {
  return programme?.fullyRead === true || wholeCaseRead === true;
}

function withoutFlags({ facts, evidence }: Gathered): Gathered {
  const { wholeCaseRead: _, programme, ...others } = facts;
  const { fullyRead: __, planComplete: ___, ...known } = programme ?? {};
  return {
    facts: programme ? { ...others, programme: known } : others,
    evidence: evidence.filter(({ fact }) => !FLAGS.has(fact)),
  };
}

const FLAGS = new Set(["wholeCaseRead", "programme.fullyRead", "programme.planComplete"]);

/** The § 14 a decisions of another page are no list of the case's documents: the first is told by its day instead. */
function withoutAssessmentList(
  { facts, evidence }: Gathered,
  whole: readonly CaseFacts[],
): Gathered {
  const { documents, ...others } = facts;
  const isAssessment = documents?.every(({ kind }) => kind === "aev" || kind === "paragraph-14a");
  if (!documents?.length || !isAssessment || whole.every((own) => own.documents))
    return { facts, evidence };
  const rest = evidence.filter(({ fact }) => !fact.startsWith("documents"));
  const [day] = documents.flatMap(({ date }) => date ?? []).sort();
  if (!day || facts.person?.workAbilityAssessedOn) return { facts: others, evidence: rest };
  const at = documents.findIndex(({ date }) => date === day);
  const told = evidence.filter(({ fact }) => fact === `documents[${at}].date`);
  return {
    facts: { ...others, person: { ...facts.person, workAbilityAssessedOn: day } },
    evidence: [...rest, ...told.map((e) => ({ ...e, fact: "person.workAbilityAssessedOn" }))],
  };
}

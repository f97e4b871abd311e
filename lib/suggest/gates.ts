import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Need } from "../needs/types.ts";

/** What a measure needs to make sense for somebody at all. */
export interface Person {
  readonly facts: CaseFacts;
  readonly needs: ReadonlySet<Need>;
  /** Measures that a goal or a wish leads to. */
  readonly wished: ReadonlySet<string>;
  /** All free text, lower case. */
  readonly text: string;
  readonly date: Day;
}

/** Asks whether a measure made for those with one particular need, wish or standing is for this person. */
export type Gate = (person: Person) => boolean;

/** The gate of a measure; undefined for one that suits anybody whose need it meets. */
export function gateOf(measure: string): Gate | undefined {
  return GATES.get(measure);
}

const needs =
  (...any: readonly Need[]) =>
  (person: Person) =>
    any.some((need) => person.needs.has(need));
const wishes = (id: string) => (person: Person) => person.wished.has(id);
const either = (a: Gate, b: Gate) => (p: Person) => a(p) || b(p);

/** Measures that would be absurd for everybody else. What is not here suits anybody whose need it meets. */
const GATES: ReadonlyMap<string, Gate> = new Map(
  Object.entries<Gate>({
    tannhelse: needs("dental"),
    "ernaering-og-kosthold": needs("nutrition", "fitness"),
    "psykisk-helse": needs("mental-health", "social-anxiety"),
    jobbintervju: either(needs("job-search-skills"), wishes("jobbintervju")),
    jobbsokerkurs: either(needs("job-search-skills", "work-goal"), wishes("jobbsokerkurs")),
    kriminalitetsforebygging: needs("crime"),
    samfunnsstraff: (p) =>
      p.facts.person?.servingSentence === "community-sentence" || p.text.includes("samfunnsstraff"),
    "ips-jobbstotte": needs("mental-health", "substance-use", "social-anxiety"),
    "fremmedspraklige-selvstendig-liv": (p) =>
      p.needs.has("language") || p.facts.person?.languageBarrier === true,
    "ungdom-selvstendig-liv": (p) => FIRST_HOME.test(p.text),
    foreldreveiledning: (p) =>
      needs("parenting", "care-duties")(p) || (p.facts.children?.length ?? 0) > 0,
    boligfremskaffelse: either(needs("housing"), wishes("boligfremskaffelse")),
    "lese-og-skriveferdigheter": either(needs("literacy"), wishes("lese-og-skriveferdigheter")),
    laeretid: either(needs("apprenticeship"), wishes("laeretid")),
    "hoyere-utdanning": wishes("hoyere-utdanning"),
    "ordinaer-utdanning-i-stedet-for-jobb": either(
      needs("education"),
      wishes("ordinaer-utdanning-i-stedet-for-jobb"),
    ),
    "varig-tilrettelagt-arbeid": hasLastingReduction,
    "varig-lonnstilskudd": hasLastingReduction,
    "registrering-som-arbeidssoker": (p) =>
      p.facts.person?.registeredJobseeker !== true && p.needs.has("not-registered"),
    "personlig-hygiene-og-renhold": needs("hygiene"),
    ansvarsgruppe: (p) => SHARED.filter((need) => p.needs.has(need)).length > 1,
  }),
);

/** Needs that other services follow up too: with two of them somebody must hold the threads. */
const SHARED: readonly Need[] = [
  "substance-use",
  "mental-health",
  "physical-health",
  "parenting",
  "crime",
  "housing",
];

/**
 * The booklet's row for the young is about managing on one's own: it is proposed where the text tells of that, never
 * from an age.
 */
const FIRST_HOME =
  /\b(hybel|ettervern|fosterhjem|fosterheim|barnevernsinstitusjon|ungdom|flytt\w* (?:\S+ ){0,2}(?:hjemmefra|heimanfrå|heimefrå)|bo(?:r|dd)? (?:\S+ )?for seg selv|bu(?:r|dd)? (?:\S+ )?for seg sjølv|stå på egne bein|stå på eigne bein)/;

function hasLastingReduction({ facts }: Person): boolean {
  const group = facts.person?.innsatsgruppe;
  return group === "gradert-varig" || group === "varig-tilpasset";
}

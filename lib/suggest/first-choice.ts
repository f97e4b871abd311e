import type { Need } from "../needs/types.ts";

/**
 * The measures one thinks of first for each need, the most direct first. A measure's own list of needs says what it
 * may help with; this says where to begin. From the tip booklet's rows and the measures that came later.
 */
export const FIRST_CHOICE: Readonly<Record<Need, readonly string[]>> = {
  language: ["spraktrening-norskkurs", "dagsaktuelt-spraktrening", "arbeidstrening"],
  literacy: ["lese-og-skriveferdigheter", "bibliotek", "grunnskole-og-videregaende"],
  "digital-skills": ["dataopplaering", "bibliotek"],
  education: ["grunnskole-og-videregaende", "fag-og-yrkesopplaering", "amo-kurs"],
  apprenticeship: ["laeretid", "fag-og-yrkesopplaering", "praktisk-opplaering-i-bedrift"],
  "work-experience": [
    "arbeidstrening",
    "kommunale-arbeids-og-aktivitetstiltak",
    "arbeidsforberedende-trening",
    "lonnstilskudd",
  ],
  "job-search-skills": ["soke-jobb", "jobbsokerkurs", "jobbintervju", "finne-jobb"],
  "work-goal": ["karriereveiledning", "interessekartlegging", "avklaring"],
  motivation: ["motivasjon-og-bevisstgjoring", "individuell-oppfolging", "likemannsarbeid"],
  "daily-structure": [
    "frammotekompetanse",
    "kommunale-arbeids-og-aktivitetstiltak",
    "egenaktivitet",
  ],
  debt: ["okonomi-og-gjeldsradgivning"],
  "household-economy": ["okonomi-og-gjeldsradgivning"],
  housing: ["boligfremskaffelse", "boveiledning"],
  transport: ["stottepersoner", "frammotekompetanse", "amo-kurs", "lokalsamfunnskunnskap"],
  "mental-health": ["psykisk-helse", "behandling", "mestringskurs", "ips-jobbstotte"],
  "social-anxiety": ["psykisk-helse", "stottepersoner", "gruppearbeid", "folkehelse"],
  "substance-use": ["behandling", "folkehelse", "likemannsarbeid"],
  "physical-health": ["helsehjelp", "fysioterapi", "arbeidsrettet-rehabilitering"],
  sensory: ["hjelpemidler-i-arbeid", "helsehjelp"],
  dental: ["tannhelse"],
  fitness: ["fysisk-trening", "folkehelse"],
  nutrition: ["ernaering-og-kosthold", "folkehelse"],
  hygiene: ["personlig-hygiene-og-renhold", "boveiledning"],
  "appearance-conduct": ["egen-framtreden", "arbeidslivets-spilleregler", "gruppearbeid"],
  "social-network": ["nettverksarbeid", "fritidsaktiviteter", "gruppearbeid"],
  leisure: ["fritidsaktiviteter", "frivillige-lag-og-organisasjoner", "egenaktivitet"],
  parenting: ["foreldreveiledning", "nettverksarbeid"],
  "care-duties": ["foreldreveiledning", "nettverksarbeid", "planlegging-av-program"],
  crime: ["kriminalitetsforebygging", "likemannsarbeid"],
  "local-knowledge": ["lokalsamfunnskunnskap", "fremmedspraklige-selvstendig-liv"],
  "workplace-adaptation": [
    "tilretteleggings-og-oppfolgingsgaranti",
    "hjelpemidler-i-arbeid",
    "inkluderingstilskudd",
  ],
  "employer-support": ["arbeidsgiveroppfolging", "mentor", "arbeid-med-stotte"],
  "not-registered": ["registrering-som-arbeidssoker"],
};

/** How near a measure is to a need: 0 the first choice, then the further ones, then by its own list of needs. */
export function nearness(measure: string, need: Need, place: number): number {
  const choice = FIRST_CHOICE[need].indexOf(measure);
  return choice === -1 ? Math.max(place, 1) + 2 : choice;
}

import type { AevArea, Measure } from "../measures/types.ts";
import type { Hope } from "../needs/hopes.ts";
import type { Need } from "../needs/types.ts";

/** The six areas of the arbeidsevnevurdering, in the order NAV goes through them. */
export const AREAS: readonly AevArea[] = [
  "arbeidserfaring",
  "utdanning-og-kompetanse",
  "interesser",
  "personlige-muligheter",
  "sosiale-forhold",
  "helse",
];

/** The area in which a need is a gap between what working life asks and what the person has. Our own reading. */
export const AREA_OF_NEED: Readonly<Record<Need, AevArea>> = {
  "work-experience": "arbeidserfaring",
  "job-search-skills": "arbeidserfaring",
  "not-registered": "arbeidserfaring",
  "employer-support": "arbeidserfaring",
  language: "utdanning-og-kompetanse",
  literacy: "utdanning-og-kompetanse",
  "digital-skills": "utdanning-og-kompetanse",
  education: "utdanning-og-kompetanse",
  apprenticeship: "utdanning-og-kompetanse",
  leisure: "interesser",
  "work-goal": "interesser",
  motivation: "personlige-muligheter",
  "daily-structure": "personlige-muligheter",
  "appearance-conduct": "personlige-muligheter",
  hygiene: "personlige-muligheter",
  debt: "sosiale-forhold",
  "household-economy": "sosiale-forhold",
  housing: "sosiale-forhold",
  transport: "sosiale-forhold",
  "social-network": "sosiale-forhold",
  parenting: "sosiale-forhold",
  "care-duties": "sosiale-forhold",
  crime: "sosiale-forhold",
  "local-knowledge": "sosiale-forhold",
  "mental-health": "helse",
  "social-anxiety": "helse",
  "substance-use": "helse",
  "physical-health": "helse",
  sensory: "helse",
  dental: "helse",
  fitness: "helse",
  nutrition: "helse",
  "workplace-adaptation": "helse",
};

/** The area in which a wish or a resource is a possibility. */
export const AREA_OF_HOPE: Readonly<Record<Hope["kind"], AevArea>> = {
  experience: "arbeidserfaring",
  schooling: "utdanning-og-kompetanse",
  work: "interesser",
  interest: "interesser",
  sport: "interesser",
  animals: "interesser",
  employer: "sosiale-forhold",
  companion: "sosiale-forhold",
};

/** The area of a measure of the office's own: that of the first need it meets, else of what its group works on. */
export function areaOfOwn({ needs, group }: Pick<Measure, "needs" | "group">): AevArea {
  const [first] = needs;
  return first ? AREA_OF_NEED[first] : AREA_OF_GROUP[group];
}

const AREA_OF_GROUP: Readonly<Record<Measure["group"], AevArea>> = {
  medvirkning: "personlige-muligheter",
  arbeidsrettet: "arbeidserfaring",
  arbeidssoking: "arbeidserfaring",
  "andre-tiltak": "sosiale-forhold",
  "andre-aktiviteter": "helse",
  oppfolgingsmater: "sosiale-forhold",
};

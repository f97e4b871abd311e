import type { Text } from "./text.ts";

/** What each need is called, two or three words at most: the labels stand on chips. */
export const needLabels = {
  language: { nb: "Norsk språk", nn: "Norsk språk", en: "Norwegian language" },
  literacy: { nb: "Lesing og skriving", nn: "Lesing og skriving", en: "Reading and writing" },
  "digital-skills": {
    nb: "Digitale ferdigheter",
    nn: "Digitale ferdigheiter",
    en: "Digital skills",
  },
  education: { nb: "Utdanning", nn: "Utdanning", en: "Education" },
  apprenticeship: { nb: "Lærlingplass", nn: "Lærlingplass", en: "Apprenticeship" },
  "work-experience": { nb: "Arbeidserfaring", nn: "Arbeidserfaring", en: "Work experience" },
  "job-search-skills": { nb: "Å søke jobb", nn: "Å søkje jobb", en: "Job search skills" },
  "work-goal": { nb: "Jobbmål", nn: "Jobbmål", en: "Work goal" },
  motivation: { nb: "Motivasjon", nn: "Motivasjon", en: "Motivation" },
  "daily-structure": {
    nb: "Struktur i hverdagen",
    nn: "Struktur i kvardagen",
    en: "Daily structure",
  },
  debt: { nb: "Gjeld", nn: "Gjeld", en: "Debt" },
  "household-economy": { nb: "Privatøkonomi", nn: "Privatøkonomi", en: "Household economy" },
  housing: { nb: "Bolig", nn: "Bustad", en: "Housing" },
  transport: { nb: "Transport", nn: "Transport", en: "Transport" },
  "mental-health": { nb: "Psykisk helse", nn: "Psykisk helse", en: "Mental health" },
  "social-anxiety": { nb: "Sosial angst", nn: "Sosial angst", en: "Social anxiety" },
  "substance-use": { nb: "Rus", nn: "Rus", en: "Substance use" },
  "physical-health": { nb: "Fysisk helse", nn: "Fysisk helse", en: "Physical health" },
  sensory: { nb: "Hørsel eller syn", nn: "Høyrsel eller syn", en: "Hearing or sight" },
  dental: { nb: "Tannhelse", nn: "Tannhelse", en: "Dental health" },
  fitness: { nb: "Fysisk form", nn: "Fysisk form", en: "Fitness" },
  nutrition: { nb: "Kosthold", nn: "Kosthald", en: "Diet" },
  hygiene: { nb: "Hygiene", nn: "Hygiene", en: "Hygiene" },
  "appearance-conduct": {
    nb: "Framtreden og samspill",
    nn: "Framferd og samspel",
    en: "Conduct and interaction",
  },
  "social-network": { nb: "Sosialt nettverk", nn: "Sosialt nettverk", en: "Social network" },
  leisure: { nb: "Fritid", nn: "Fritid", en: "Leisure" },
  parenting: { nb: "Foreldrerolle", nn: "Foreldrerolle", en: "Parenting" },
  "care-duties": { nb: "Omsorgsoppgaver", nn: "Omsorgsoppgåver", en: "Care duties" },
  crime: { nb: "Kriminalitet", nn: "Kriminalitet", en: "Crime" },
  "local-knowledge": {
    nb: "Kjent i lokalsamfunnet",
    nn: "Kjend i lokalsamfunnet",
    en: "Local knowledge",
  },
  "workplace-adaptation": {
    nb: "Tilrettelegging på jobb",
    nn: "Tilrettelegging på jobb",
    en: "Workplace adaptation",
  },
  "employer-support": {
    nb: "Støtte til arbeidsgiver",
    nn: "Støtte til arbeidsgivar",
    en: "Support for the employer",
  },
  "not-registered": {
    nb: "Ikke registrert arbeidssøker",
    nn: "Ikkje registrert arbeidssøkjar",
    en: "Not registered as a jobseeker",
  },
} satisfies Record<string, Text>;

/** The six groups of the tip booklet. */
export const groupLabels = {
  medvirkning: {
    nb: "Medvirkning og planlegging",
    nn: "Medverknad og planlegging",
    en: "Participation and planning",
  },
  arbeidsrettet: {
    nb: "Arbeidsrettede tiltak",
    nn: "Arbeidsretta tiltak",
    en: "Work-directed measures",
  },
  arbeidssoking: { nb: "Arbeidssøking", nn: "Arbeidssøking", en: "Job search" },
  "andre-tiltak": { nb: "Andre tiltak", nn: "Andre tiltak", en: "Other measures" },
  "andre-aktiviteter": {
    nb: "Helse og andre aktiviteter",
    nn: "Helse og andre aktivitetar",
    en: "Health and other activities",
  },
  oppfolgingsmater: {
    nb: "Måter å følge opp på",
    nn: "Måtar å følgje opp på",
    en: "Ways of following up",
  },
} satisfies Record<string, Text>;

/** The stages of a case that rules belong to, in the order of a case's life. */
export const stageLabels = {
  inngang: { nb: "Søknad og vilkår", nn: "Søknad og vilkår", en: "Application and conditions" },
  vedtak: { nb: "Vedtak", nn: "Vedtak", en: "Decision" },
  innhold: {
    nb: "Innholdet i programmet",
    nn: "Innhaldet i programmet",
    en: "Content of the programme",
  },
  varighet: { nb: "Varighet", nn: "Varigheit", en: "Duration" },
  gjennomforing: {
    nb: "Gjennomføring og fravær",
    nn: "Gjennomføring og fråvær",
    en: "Participation and absence",
  },
  avslutning: {
    nb: "Avbrudd og avslutning",
    nn: "Avbrot og avslutning",
    en: "Interruption and termination",
  },
  stonad: { nb: "Kvalifiseringsstønad", nn: "Kvalifiseringsstønad", en: "Qualification benefit" },
  tiltak: { nb: "Rammer for tiltakene", nn: "Rammer for tiltaka", en: "Limits of the measures" },
  datakvalitet: {
    nb: "Opplysninger i saken",
    nn: "Opplysningar i saka",
    en: "Information in the case",
  },
} satisfies Record<string, Text>;

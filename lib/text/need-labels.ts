import type { Text } from "./text.ts";

/** What each need is called, two or three words at most: the labels stand on chips. */
export const needLabels = {
  language: { nb: "Norsk språk", nn: "Norsk språk" },
  literacy: { nb: "Lesing og skriving", nn: "Lesing og skriving" },
  "digital-skills": { nb: "Digitale ferdigheter", nn: "Digitale ferdigheiter" },
  education: { nb: "Utdanning", nn: "Utdanning" },
  apprenticeship: { nb: "Lærlingplass", nn: "Lærlingplass" },
  "work-experience": { nb: "Arbeidserfaring", nn: "Arbeidserfaring" },
  "job-search-skills": { nb: "Å søke jobb", nn: "Å søkje jobb" },
  "work-goal": { nb: "Jobbmål", nn: "Jobbmål" },
  motivation: { nb: "Motivasjon", nn: "Motivasjon" },
  "daily-structure": { nb: "Struktur i hverdagen", nn: "Struktur i kvardagen" },
  debt: { nb: "Gjeld", nn: "Gjeld" },
  "household-economy": { nb: "Privatøkonomi", nn: "Privatøkonomi" },
  housing: { nb: "Bolig", nn: "Bustad" },
  transport: { nb: "Transport", nn: "Transport" },
  "mental-health": { nb: "Psykisk helse", nn: "Psykisk helse" },
  "social-anxiety": { nb: "Sosial angst", nn: "Sosial angst" },
  "substance-use": { nb: "Rus", nn: "Rus" },
  "physical-health": { nb: "Fysisk helse", nn: "Fysisk helse" },
  sensory: { nb: "Hørsel eller syn", nn: "Høyrsel eller syn" },
  dental: { nb: "Tannhelse", nn: "Tannhelse" },
  fitness: { nb: "Fysisk form", nn: "Fysisk form" },
  nutrition: { nb: "Kosthold", nn: "Kosthald" },
  hygiene: { nb: "Hygiene", nn: "Hygiene" },
  "appearance-conduct": { nb: "Framtreden og samspill", nn: "Framferd og samspel" },
  "social-network": { nb: "Sosialt nettverk", nn: "Sosialt nettverk" },
  leisure: { nb: "Fritid", nn: "Fritid" },
  parenting: { nb: "Foreldrerolle", nn: "Foreldrerolle" },
  "care-duties": { nb: "Omsorgsoppgaver", nn: "Omsorgsoppgåver" },
  crime: { nb: "Kriminalitet", nn: "Kriminalitet" },
  "local-knowledge": { nb: "Kjent i lokalsamfunnet", nn: "Kjend i lokalsamfunnet" },
  "workplace-adaptation": { nb: "Tilrettelegging på jobb", nn: "Tilrettelegging på jobb" },
  "employer-support": { nb: "Støtte til arbeidsgiver", nn: "Støtte til arbeidsgivar" },
  "not-registered": { nb: "Ikke registrert arbeidssøker", nn: "Ikkje registrert arbeidssøkjar" },
} satisfies Record<string, Text>;

/** The six groups of the tip booklet. */
export const groupLabels = {
  medvirkning: { nb: "Medvirkning og planlegging", nn: "Medverknad og planlegging" },
  arbeidsrettet: { nb: "Arbeidsrettede tiltak", nn: "Arbeidsretta tiltak" },
  arbeidssoking: { nb: "Arbeidssøking", nn: "Arbeidssøking" },
  "andre-tiltak": { nb: "Andre tiltak", nn: "Andre tiltak" },
  "andre-aktiviteter": { nb: "Helse og andre aktiviteter", nn: "Helse og andre aktivitetar" },
  oppfolgingsmater: { nb: "Måter å følge opp på", nn: "Måtar å følgje opp på" },
} satisfies Record<string, Text>;

/** The stages of a case that rules belong to, in the order of a case's life. */
export const stageLabels = {
  inngang: { nb: "Søknad og vilkår", nn: "Søknad og vilkår" },
  vedtak: { nb: "Vedtak", nn: "Vedtak" },
  innhold: { nb: "Innholdet i programmet", nn: "Innhaldet i programmet" },
  varighet: { nb: "Varighet", nn: "Varigheit" },
  gjennomforing: { nb: "Gjennomføring og fravær", nn: "Gjennomføring og fråvær" },
  avslutning: { nb: "Avbrudd og avslutning", nn: "Avbrot og avslutning" },
  stonad: { nb: "Kvalifiseringsstønad", nn: "Kvalifiseringsstønad" },
  tiltak: { nb: "Rammer for tiltakene", nn: "Rammer for tiltaka" },
  datakvalitet: { nb: "Opplysninger i saken", nn: "Opplysningar i saka" },
} satisfies Record<string, Text>;

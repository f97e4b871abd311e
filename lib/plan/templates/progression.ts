import type { Template } from "./types.ts";

/**
 * Content and progression over a programme: a calm start, rest that tapers off, work-directed time that grows, job
 * search at the end (§ 30, rundskriv 35 punkt 4.30.2). The hours are our own.
 */
export const progression: Template = {
  id: "progresjon",
  title: { nb: "Eksempel på progresjon", nn: "Døme på progresjon", en: "Example of progression" },
  about: {
    nb: "Rolig start, mindre hvile etter hvert, mer arbeidsretting, jobbsøking til slutt.",
    nn: "Roleg start, mindre kvile etter kvart, meir arbeidsretting, jobbsøking til slutt.",
    en: "A gentle start, less rest over time, more work-directed time, job search at the end.",
  },
  goal: { nb: "Ordinært arbeid", nn: "Ordinært arbeid", en: "Ordinary work" },
  subGoals: [
    {
      nb: "Faste rutiner i hverdagen",
      nn: "Faste rutinar i kvardagen",
      en: "Regular daily routines",
    },
    {
      nb: "Erfaring fra en arbeidsplass",
      nn: "Erfaring frå ein arbeidsplass",
      en: "Experience from a workplace",
    },
    { nb: "Klar for jobbintervju", nn: "Klar for jobbintervju", en: "Ready for job interviews" },
  ],
  phases: [
    { nb: "Rolig start", nn: "Roleg start", en: "Gentle start" },
    { nb: "I gang", nn: "I gang", en: "Under way" },
    { nb: "Mest mulig arbeid", nn: "Mest mogleg arbeid", en: "As much work as possible" },
    { nb: "Mot jobb", nn: "Mot jobb", en: "Towards a job" },
  ],
  lines: [
    {
      measure: "arbeidstrening",
      title: {
        nb: "Arbeidstrening i ordinær bedrift",
        nn: "Arbeidstrening i ordinær bedrift",
        en: "Work training in an ordinary business",
      },
      kind: "work-directed",
      place: null,
      purpose: {
        nb: "Erfaring og referanse",
        nn: "Erfaring og referanse",
        en: "Experience and a reference",
      },
      justification: null,
      leadsTo: 1,
      hours: [0, 0, 26, 20],
    },
    {
      measure: "kommunale-arbeids-og-aktivitetstiltak",
      title: {
        nb: "Kommunalt arbeidstiltak",
        nn: "Kommunalt arbeidstiltak",
        en: "Municipal work measure",
      },
      kind: "work-directed",
      place: null,
      purpose: {
        nb: "Komme i gang med arbeid i trygge rammer",
        nn: "Kome i gang med arbeid i trygge rammer",
        en: "Getting started with work in a safe setting",
      },
      justification: null,
      leadsTo: 0,
      hours: [19, 23, 0, 0],
    },
    {
      measure: "hviletid",
      title: { nb: "Avtalt hviletid", nn: "Avtalt kviletid", en: "Agreed rest time" },
      kind: "rest",
      place: null,
      purpose: { nb: "Rolig tilvenning", nn: "Roleg tilvenning", en: "A gentle adjustment" },
      justification: {
        nb: "Trengs i starten for å klare å gjennomføre. Trappes ned til hvert evalueringsmøte.",
        nn: "Trengst i starten for å klare å gjennomføre. Blir trappa ned til kvart evalueringsmøte.",
        en: "Needed at the start to be able to complete the programme. Reduced at each evaluation meeting.",
      },
      leadsTo: 0,
      hours: [7.5, 3.5, 0, 0],
    },
    {
      measure: "individuell-oppfolging",
      title: {
        nb: "Samtaler med veileder",
        nn: "Samtalar med rettleiar",
        en: "Conversations with the caseworker",
      },
      kind: "meeting",
      place: { nb: "NAV-kontoret", nn: "NAV-kontoret", en: "The NAV office" },
      purpose: {
        nb: "Se på utbytte og justere",
        nn: "Sjå på utbyte og justere",
        en: "Look at results and adjust",
      },
      justification: null,
      leadsTo: null,
      hours: [1, 1, 1, 1],
    },
    {
      measure: "okonomi-og-gjeldsradgivning",
      title: {
        nb: "Råd om egen økonomi",
        nn: "Råd om eigen økonomi",
        en: "Advice on personal finances",
      },
      kind: "other-support",
      place: null,
      purpose: {
        nb: "Ro og oversikt, slik at arbeidet får plass",
        nn: "Ro og oversikt, slik at arbeidet får plass",
        en: "Calm and control, to make room for work",
      },
      justification: null,
      leadsTo: 0,
      hours: [2, 2, 1.5, 1],
    },
    {
      measure: "dataopplaering",
      title: {
        nb: "Kurs i grunnleggende ferdigheter",
        nn: "Kurs i grunnleggjande ferdigheiter",
        en: "Course in basic skills",
      },
      kind: "education",
      place: null,
      purpose: {
        nb: "Ferdigheter som jobben krever",
        nn: "Ferdigheiter som jobben krev",
        en: "Skills the job requires",
      },
      justification: {
        nb: "Vurdert som nødvendig for å komme i arbeid.",
        nn: "Vurdert som nødvendig for å kome i arbeid.",
        en: "Assessed as necessary for getting into work.",
      },
      leadsTo: 2,
      hours: [4, 5, 6, 5],
    },
    {
      measure: "fysisk-trening",
      title: { nb: "Trening med veiledning", nn: "Trening med rettleiing", en: "Guided exercise" },
      kind: "health",
      place: null,
      purpose: {
        nb: "Krefter til å stå i jobb",
        nn: "Krefter til å stå i jobb",
        en: "Strength to hold a job",
      },
      justification: {
        nb: "Bedre helse støtter opp under arbeidstreningen.",
        nn: "Betre helse støttar opp under arbeidstreninga.",
        en: "Better health supports the work training.",
      },
      leadsTo: 0,
      hours: [4, 3, 3, 3],
    },
    {
      measure: "soke-jobb",
      title: { nb: "Søke jobb", nn: "Søkje jobb", en: "Apply for jobs" },
      kind: "job-search",
      place: null,
      purpose: {
        nb: "Finne en stilling som varer",
        nn: "Finne ei stilling som varer",
        en: "Find a position that lasts",
      },
      justification: null,
      leadsTo: 2,
      hours: [0, 0, 0, 7.5],
    },
  ],
};

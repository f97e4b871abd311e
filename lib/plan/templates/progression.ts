import type { Template } from "./types.ts";

/**
 * Content and progression over a programme: a calm start, rest that tapers off, work-directed time that grows, job
 * search at the end (§ 30, rundskriv 35 punkt 4.30.2). The hours are our own.
 */
export const progression: Template = {
  id: "progresjon",
  title: { nb: "Eksempel på progresjon", nn: "Døme på progresjon" },
  about: {
    nb: "Rolig start, mindre hvile etter hvert, mer arbeidsretting, jobbsøking til slutt.",
    nn: "Roleg start, mindre kvile etter kvart, meir arbeidsretting, jobbsøking til slutt.",
  },
  goal: { nb: "Ordinært arbeid", nn: "Ordinært arbeid" },
  subGoals: [
    { nb: "Faste rutiner i hverdagen", nn: "Faste rutinar i kvardagen" },
    { nb: "Erfaring fra en arbeidsplass", nn: "Erfaring frå ein arbeidsplass" },
    { nb: "Klar for jobbintervju", nn: "Klar for jobbintervju" },
  ],
  phases: [
    { nb: "Rolig start", nn: "Roleg start" },
    { nb: "I gang", nn: "I gang" },
    { nb: "Mest mulig arbeid", nn: "Mest mogleg arbeid" },
    { nb: "Mot jobb", nn: "Mot jobb" },
  ],
  lines: [
    {
      measure: "arbeidstrening",
      title: { nb: "Arbeidstrening i ordinær bedrift", nn: "Arbeidstrening i ordinær bedrift" },
      kind: "work-directed",
      place: null,
      purpose: { nb: "Erfaring og referanse", nn: "Erfaring og referanse" },
      justification: null,
      leadsTo: 1,
      hours: [0, 0, 26, 20],
    },
    {
      measure: "kommunale-arbeids-og-aktivitetstiltak",
      title: { nb: "Kommunalt arbeidstiltak", nn: "Kommunalt arbeidstiltak" },
      kind: "work-directed",
      place: null,
      purpose: {
        nb: "Komme i gang med arbeid i trygge rammer",
        nn: "Kome i gang med arbeid i trygge rammer",
      },
      justification: null,
      leadsTo: 0,
      hours: [19, 23, 0, 0],
    },
    {
      measure: "hviletid",
      title: { nb: "Avtalt hviletid", nn: "Avtalt kviletid" },
      kind: "rest",
      place: null,
      purpose: { nb: "Rolig tilvenning", nn: "Roleg tilvenning" },
      justification: {
        nb: "Trengs i starten for å klare å gjennomføre. Trappes ned til hvert evalueringsmøte.",
        nn: "Trengst i starten for å klare å gjennomføre. Blir trappa ned til kvart evalueringsmøte.",
      },
      leadsTo: 0,
      hours: [7.5, 3.5, 0, 0],
    },
    {
      measure: "individuell-oppfolging",
      title: { nb: "Samtaler med veileder", nn: "Samtalar med rettleiar" },
      kind: "meeting",
      place: { nb: "NAV-kontoret", nn: "NAV-kontoret" },
      purpose: { nb: "Se på utbytte og justere", nn: "Sjå på utbyte og justere" },
      justification: null,
      leadsTo: null,
      hours: [1, 1, 1, 1],
    },
    {
      measure: "okonomi-og-gjeldsradgivning",
      title: { nb: "Råd om egen økonomi", nn: "Råd om eigen økonomi" },
      kind: "other-support",
      place: null,
      purpose: {
        nb: "Ro og oversikt, slik at arbeidet får plass",
        nn: "Ro og oversikt, slik at arbeidet får plass",
      },
      justification: null,
      leadsTo: 0,
      hours: [2, 2, 1.5, 1],
    },
    {
      measure: "dataopplaering",
      title: { nb: "Kurs i grunnleggende ferdigheter", nn: "Kurs i grunnleggjande ferdigheiter" },
      kind: "education",
      place: null,
      purpose: { nb: "Ferdigheter som jobben krever", nn: "Ferdigheiter som jobben krev" },
      justification: {
        nb: "Vurdert som nødvendig for å komme i arbeid.",
        nn: "Vurdert som nødvendig for å kome i arbeid.",
      },
      leadsTo: 2,
      hours: [4, 5, 6, 5],
    },
    {
      measure: "fysisk-trening",
      title: { nb: "Trening med veiledning", nn: "Trening med rettleiing" },
      kind: "health",
      place: null,
      purpose: { nb: "Krefter til å stå i jobb", nn: "Krefter til å stå i jobb" },
      justification: {
        nb: "Bedre helse støtter opp under arbeidstreningen.",
        nn: "Betre helse støttar opp under arbeidstreninga.",
      },
      leadsTo: 0,
      hours: [4, 3, 3, 3],
    },
    {
      measure: "soke-jobb",
      title: { nb: "Søke jobb", nn: "Søkje jobb" },
      kind: "job-search",
      place: null,
      purpose: { nb: "Finne en stilling som varer", nn: "Finne ei stilling som varer" },
      justification: null,
      leadsTo: 2,
      hours: [0, 0, 0, 7.5],
    },
  ],
};

import type { Template } from "./types.ts";

/**
 * The activity plan of someone who wants to be a driver, as the course presentation shows it: goal, three sub-goals and
 * what is done, under way and planned. Hours, and the job search that § 30 asks for at the end, are our own.
 */
export const driver: Template = {
  id: "sjafor",
  title: {
    nb: "Aktivitetsplan: jobb som sjåfør",
    nn: "Aktivitetsplan: jobb som sjåfør",
    en: "Activity plan: a job as a driver",
  },
  about: {
    nb: "Mål, delmål og tiltak som er fullført, gjennomføres og planlegges.",
    nn: "Mål, delmål og tiltak som er fullførte, blir gjennomførte og er planlagde.",
    en: "Goal, sub-goals and measures that are completed, under way and planned.",
  },
  goal: { nb: "Jobb som sjåfør", nn: "Jobb som sjåfør", en: "A job as a driver" },
  subGoals: [
    { nb: "Beholde bolig", nn: "Behalde bustad", en: "Keep a home" },
    { nb: "Velordnet økonomi", nn: "Velordna økonomi", en: "Finances in order" },
    {
      nb: "Aktiv og positiv fritid",
      nn: "Aktiv og positiv fritid",
      en: "Active and positive leisure time",
    },
  ],
  phases: [
    { nb: "Komme i gang", nn: "Kome i gang", en: "Getting started" },
    { nb: "Aktiv hverdag", nn: "Aktiv kvardag", en: "Active everyday life" },
    { nb: "Førerkort", nn: "Førarkort", en: "Driving licence" },
    { nb: "Ut i jobb", nn: "Ut i jobb", en: "Into work" },
  ],
  lines: [
    {
      measure: "amo-kurs",
      title: {
        nb: "AMO-kurs: førerkort klasse BE og CE",
        nn: "AMO-kurs: førarkort klasse BE og CE",
        en: "AMO course: driving licence classes BE and CE",
      },
      kind: "work-directed",
      place: null,
      purpose: {
        nb: "Førerkortet som yrket krever",
        nn: "Førarkortet som yrket krev",
        en: "The driving licence the job requires",
      },
      justification: null,
      leadsTo: null,
      hours: [0, 0, 32.5, 0],
    },
    {
      measure: "arbeidstrening",
      title: { nb: "Arbeidstrening", nn: "Arbeidstrening", en: "Work training" },
      kind: "work-directed",
      place: {
        nb: "Bredesen Graving og transport",
        nn: "Bredesen Graving og transport",
        en: "Bredesen Graving og transport",
      },
      purpose: {
        nb: "Erfaring som sjåfør",
        nn: "Erfaring som sjåfør",
        en: "Experience as a driver",
      },
      justification: null,
      leadsTo: null,
      hours: [0, 0, 0, 25],
    },
    {
      measure: "oppfolging",
      title: { nb: "Oppfølgingstiltaket", nn: "Oppfølgingstiltaket", en: "Follow-up measure" },
      kind: "work-directed",
      place: null,
      purpose: {
        nb: "Støtte på vei inn i en jobb",
        nn: "Støtte på veg inn i ein jobb",
        en: "Support on the way into a job",
      },
      justification: null,
      leadsTo: null,
      hours: [0, 0, 0, 2.5],
    },
    {
      measure: "okonomi-og-gjeldsradgivning",
      title: {
        nb: "Budsjettarbeid og økonomisk veiledning",
        nn: "Budsjettarbeid og økonomisk rettleiing",
        en: "Budgeting and financial guidance",
      },
      kind: "other-support",
      place: null,
      purpose: {
        nb: "Oversikt og orden i økonomien",
        nn: "Oversikt og orden i økonomien",
        en: "Finances in order and under control",
      },
      justification: null,
      leadsTo: 1,
      hours: [2.5, 2.5, 2.5, 0],
    },
    {
      measure: "boveiledning",
      title: { nb: "Boveiledning", nn: "Burettleiing", en: "Housing support" },
      kind: "other-support",
      place: null,
      purpose: { nb: "Beholde boligen", nn: "Behalde bustaden", en: "Keep the home" },
      justification: null,
      leadsTo: 0,
      hours: [2.5, 2.5, 2.5, 2.5],
    },
    {
      measure: "kommunale-arbeids-og-aktivitetstiltak",
      title: {
        nb: "«Aktiv hverdag», med egen logg",
        nn: "«Aktiv kvardag», med eigen logg",
        en: "“Active everyday life”, with a personal log",
      },
      kind: "work-directed",
      place: {
        nb: "Kommunalt sysselsettingstiltak",
        nn: "Kommunalt sysselsetjingstiltak",
        en: "Municipal employment measure",
      },
      purpose: {
        nb: "Arbeidsvaner. Deltakeren fører logg",
        nn: "Arbeidsvanar. Deltakaren fører logg",
        en: "Work habits. The participant keeps a log",
      },
      justification: null,
      leadsTo: null,
      hours: [22.5, 32.5, 0, 0],
    },
    {
      measure: "mestringskurs",
      title: {
        nb: "KIB: kurs i belastningsmestring",
        nn: "KIB: kurs i belastningsmeistring",
        en: "KIB: course in coping with strain",
      },
      kind: "other-support",
      place: null,
      purpose: { nb: "Håndtere belastninger", nn: "Handtere belastningar", en: "Handle strain" },
      justification: null,
      leadsTo: null,
      hours: [5, 0, 0, 0],
    },
    {
      measure: "planlegging-av-program",
      title: {
        nb: "Samtaler ved NAV-kontoret: aktivitetsplan",
        nn: "Samtalar ved NAV-kontoret: aktivitetsplan",
        en: "Conversations at the NAV office: activity plan",
      },
      kind: "meeting",
      place: { nb: "NAV-kontoret", nn: "NAV-kontoret", en: "The NAV office" },
      purpose: {
        nb: "Lage planen sammen",
        nn: "Lage planen saman",
        en: "Draw up the plan together",
      },
      justification: null,
      leadsTo: null,
      hours: [2.5, 0, 0, 0],
    },
    {
      measure: "interessekartlegging",
      title: {
        nb: "Kartlegge interesser for fritiden",
        nn: "Kartleggje interesser for fritida",
        en: "Explore interests for leisure time",
      },
      kind: "other-support",
      place: null,
      purpose: {
        nb: "Finne en aktivitet som gir overskudd",
        nn: "Finne ein aktivitet som gir overskot",
        en: "Find an activity that gives energy",
      },
      justification: null,
      leadsTo: 2,
      hours: [2.5, 0, 0, 0],
    },
    {
      measure: "soke-jobb",
      title: {
        nb: "Søke jobb som sjåfør",
        nn: "Søkje jobb som sjåfør",
        en: "Apply for jobs as a driver",
      },
      kind: "job-search",
      place: null,
      purpose: { nb: "Fast stilling", nn: "Fast stilling", en: "Permanent position" },
      justification: null,
      leadsTo: null,
      hours: [0, 0, 0, 7.5],
    },
  ],
};

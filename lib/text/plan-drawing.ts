import type { Text } from "./text.ts";

/** The drawn week and timeline. */
export const drawingText = {
  title: { nb: "Uker og tidslinje", nn: "Veker og tidslinje", en: "Weeks and timeline" },
  weeks: { nb: "Uke for uke", nn: "Veke for veke", en: "Week by week" },
  timeline: { nb: "Tidslinje", nn: "Tidslinje", en: "Timeline" },
  loading: { nb: "Tegner …", nn: "Teiknar …", en: "Drawing …" },
  noDays: {
    nb: "Sett start og slutt for å tegne planen.",
    nn: "Set start og slutt for å teikne planen.",
    en: "Set start and end to draw the plan.",
  },
  weekName: (number: number, day: string): Text => ({
    nb: `Uke ${number}, fra ${day}`,
    nn: `Veke ${number}, frå ${day}`,
    en: `Week ${number}, from ${day}`,
  }),
  weekSum: (sum: string, full: string): Text => ({
    nb: `${sum} av ${full}`,
    nn: `${sum} av ${full}`,
    en: `${sum} of ${full}`,
  }),
  offWeek: { nb: "fri hele uken", nn: "fri heile veka", en: "off all week" },
  chooseWeek: {
    nb: "Velg uke med piltastene",
    nn: "Vel veke med piltastane",
    en: "Choose a week with the arrow keys",
  },
  asTable: { nb: "Vis som tabell", nn: "Vis som tabell", en: "Show as table" },
  week: { nb: "Uke", nn: "Veke", en: "Week" },
  sum: { nb: "Sum", nn: "Sum", en: "Total" },
  full: { nb: "Full tid", nn: "Full tid", en: "Full time" },
  day: { nb: "Dato", nn: "Dato", en: "Date" },
  what: { nb: "Hva", nn: "Kva", en: "What" },
  hidden: (n: number): Text => ({
    nb: `og ${n} til`,
    nn: `og ${n} til`,
    en: `and ${n} more`,
  }),
  beyond: (day: string): Text => ({
    nb: `Lengste slutt: ${day} (utenfor tegningen)`,
    nn: `Lengste slutt: ${day} (utanfor teikninga)`,
    en: `Latest possible end: ${day} (outside the drawing)`,
  }),
  large: {
    nb: "Stor tegning og visning for deltakeren",
    nn: "Stor teikning og vising for deltakaren",
    en: "Large drawing and view for the participant",
  },
} as const;

/** The stacks of a week. */
export const bandNames = {
  "work-directed": { nb: "Arbeidsrettet", nn: "Arbeidsretta", en: "Work-directed" },
  "job-search": { nb: "Jobbsøking", nn: "Jobbsøking", en: "Job search" },
  education: { nb: "Utdanning", nn: "Utdanning", en: "Education" },
  other: { nb: "Andre tiltak", nn: "Andre tiltak", en: "Other measures" },
  health: { nb: "Helse", nn: "Helse", en: "Health" },
  rest: { nb: "Hvile", nn: "Kvile", en: "Rest" },
} satisfies Record<string, Text>;

export const milestoneNames = {
  start: { nb: "Start", nn: "Start", en: "Start" },
  halfway: {
    nb: "Halvveis: arbeidsrettet tiltak må være i gang",
    nn: "Halvvegs: arbeidsretta tiltak må vere i gang",
    en: "Halfway: a work-directed measure must be under way",
  },
  "job-search": {
    nb: "Siste dag for å begynne med jobbsøking",
    nn: "Siste dag for å byrje med jobbsøking",
    en: "Last day to begin job search",
  },
  evaluation: { nb: "Evaluering", nn: "Evaluering", en: "Evaluation" },
  "period-end": {
    nb: "Vedtaksperioden slutter",
    nn: "Vedtaksperioden sluttar",
    en: "The decided period ends",
  },
  end: { nb: "Slutt", nn: "Slutt", en: "End" },
  "max-end": {
    nb: "Lengste slutt (to år)",
    nn: "Lengste slutt (to år)",
    en: "Latest possible end (two years)",
  },
  "max-end-special": {
    nb: "Lengste slutt med særlige grunner",
    nn: "Lengste slutt med særlege grunnar",
    en: "Latest possible end for special reasons",
  },
} satisfies Record<string, Text>;

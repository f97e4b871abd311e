import type { Text } from "./text.ts";

/** What the participant sees on the screen: short and plain, in the language they choose. */
export const participantText = {
  title: { nb: "Programmet ditt", nn: "Programmet ditt", en: "Your programme" },
  goal: { nb: "Målet ditt", nn: "Målet ditt", en: "Your goal" },
  noGoal: {
    nb: "Målet blir vi enige om sammen.",
    nn: "Målet blir vi samde om saman.",
    en: "We will agree on the goal together.",
  },
  subGoals: { nb: "På veien dit", nn: "På vegen dit", en: "On the way there" },
  week: (number: number): Text => ({
    nb: `Uke ${number}`,
    nn: `Veke ${number}`,
    en: `Week ${number}`,
  }),
  anytime: { nb: "I løpet av uken", nn: "I løpet av veka", en: "During the week" },
  nothing: { nb: "Ingen avtaler", nn: "Ingen avtalar", en: "Nothing planned" },
  holiday: { nb: "Fridag", nn: "Fridag", en: "Public holiday" },
  off: { nb: "Fri", nn: "Fri", en: "Day off" },
  private: { nb: "Egen avtale", nn: "Eigen avtale", en: "Private appointment" },
  next: { nb: "Dette skjer framover", nn: "Dette skjer framover", en: "What happens next" },
  start: { nb: "Programmet begynner", nn: "Programmet byrjar", en: "The programme starts" },
  evaluation: {
    nb: "Vi snakker om hvordan det går, og endrer planen om det trengs",
    nn: "Vi snakkar om korleis det går, og endrar planen om det trengst",
    en: "We talk about how it is going, and change the plan if needed",
  },
  begins: (title: string): Text => ({
    nb: `${title} begynner`,
    nn: `${title} byrjar`,
    en: `${title} starts`,
  }),
  break: { nb: "Ferie", nn: "Ferie", en: "Holiday" },
  end: {
    nb: "Siste dag i programmet",
    nn: "Siste dag i programmet",
    en: "Last day of the programme",
  },
  before: { nb: "Uken før", nn: "Veka før", en: "Previous week" },
  after: { nb: "Neste uke", nn: "Neste veke", en: "Next week" },
  language: { nb: "Språk", nn: "Språk", en: "Language" },
  hideHealth: {
    nb: "Skjul helse og hvile",
    nn: "Skjul helse og kvile",
    en: "Hide health and rest",
  },
  drawing: { nb: "Tegning", nn: "Teikning", en: "Drawing" },
  together: { nb: "Sammen med deltakeren", nn: "Saman med deltakaren", en: "With the participant" },
  gone: {
    nb: "Saken er lukket i sidepanelet, så planen vises ikke her lenger. Åpne den på nytt fra Program.",
    nn: "Saka er lukka i sidepanelet, så planen blir ikkje vist her lenger. Opne ho på nytt frå Program.",
    en: "The case has been closed in the side panel, so the plan is no longer shown. Open it again from Program.",
  },
  zoomIn: { nb: "Større tegning", nn: "Større teikning", en: "Larger" },
  zoomOut: { nb: "Mindre tegning", nn: "Mindre teikning", en: "Smaller" },
  zoomReset: { nb: "Hele programmet", nn: "Heile programmet", en: "Whole programme" },
} as const;

export const languageNames = { nb: "Bokmål", nn: "Nynorsk", en: "English" } as const;

import type { Lang, Text } from "./text.ts";

/** Kontroll: findings, deadlines, questions. */
export const checkText = {
  violations: { nb: "Bryter loven", nn: "Bryt lova", en: "Breaches the law" },
  concerns: {
    nb: "Bør rettes eller sjekkes",
    nn: "Bør rettast eller sjekkast",
    en: "Should be corrected or checked",
  },
  deadlines: { nb: "Frister", nn: "Fristar", en: "Deadlines" },
  laterDeadlines: { nb: "Senere frister", nn: "Seinare fristar", en: "Later deadlines" },
  open: { nb: "Må avklares", nn: "Må avklarast", en: "To be clarified" },
  assess: { nb: "Krever din vurdering", nn: "Krev di vurdering", en: "Needs your assessment" },
  waiting: {
    nb: "Regler som venter på svar",
    nn: "Reglar som ventar på svar",
    en: "Rules waiting for answers",
  },
  answered: { nb: "Besvart av deg", nn: "Svara av deg", en: "Answered by you" },
  satisfied: { nb: "I orden", nn: "I orden", en: "In order" },
  notApplicable: { nb: "Gjelder ikke", nn: "Gjeld ikkje", en: "Does not apply" },
  nothingWrong: {
    nb: "Ingen brudd eller frister i det som er lest",
    nn: "Ingen brot eller fristar i det som er lese",
    en: "No breaches or deadlines in what has been read",
  },
  nothingWrongHelp: {
    nb: "Det som ikke står i siden, er ikke vurdert.",
    nn: "Det som ikkje står i sida, er ikkje vurdert.",
    en: "What is not on the page has not been assessed.",
  },
  nothingToJudge: {
    nb: "Siden har ikke nok opplysninger til å vurdere noe ennå",
    nn: "Sida har ikkje nok opplysningar til å vurdere noko enno",
    en: "The page does not have enough information to assess anything yet",
  },
  because: { nb: "Fordi", nn: "Fordi", en: "Because" },
  doThis: { nb: "Gjør", nn: "Gjer", en: "Do" },
  ifNeeded: { nb: "Ved behov", nn: "Ved behov", en: "If needed" },
  assessIt: {
    nb: "Vurder dette, og skriv vurderingen i saken.",
    nn: "Vurder dette, og skriv vurderinga i saka.",
    en: "Assess this, and write your assessment in the case.",
  },
  findOut: {
    nb: "Finn ut det som mangler, eller skriv i saken hvorfor det ikke lar seg avklare.",
    nn: "Finn ut det som manglar, eller skriv i saka kvifor det ikkje lèt seg avklare.",
    en: "Find out what is missing, or write in the case why it cannot be clarified.",
  },
  copyNote: { nb: "Kopier til notat", nn: "Kopier til notat", en: "Copy to note" },
  statusBreaks: { nb: "Bryter loven", nn: "Bryt lova", en: "Breaches the law" },
  statusBreaksByAnswer: {
    nb: "Bryter loven, etter svaret ditt",
    nn: "Bryt lova, etter svaret ditt",
    en: "Breaches the law, by your answer",
  },
  statusUnconfirmed: {
    nb: "Mulig brudd, ikke bekreftet kilde",
    nn: "Mogleg brot, ikkje stadfesta kjelde",
    en: "Possible breach, source not confirmed",
  },
  statusConcern: { nb: "Bør rettes", nn: "Bør rettast", en: "Should be corrected" },
  statusUpcoming: { nb: "Frist", nn: "Frist", en: "Deadline" },
  statusCannotTell: { nb: "Ikke avklart", nn: "Ikkje avklart", en: "Not clarified" },
  statusSatisfied: { nb: "I orden", nn: "I orden", en: "In order" },
  statusNotApplicable: { nb: "Gjelder ikke", nn: "Gjeld ikkje", en: "Does not apply" },
  ruleSince: (from: string): Text => ({
    nb: `Slik regelen er fra ${from}.`,
    nn: `Slik regelen er frå ${from}.`,
    en: `The rule as it has been since ${from}.`,
  }),
  ruleBetween: (from: string, to: string): Text => ({
    nb: `Slik regelen var ${from}–${to}.`,
    nn: `Slik regelen var ${from}–${to}.`,
    en: `The rule as it was ${from}–${to}.`,
  }),
  missing: { nb: "Mangler", nn: "Manglar", en: "Missing" },
  progress: (done: number, all: number): Text => ({
    nb: `${done} av ${all} besvart`,
    nn: `${done} av ${all} svara`,
    en: `${done} of ${all} answered`,
  }),
  decides: (n: number, stages: string): Text => ({
    nb: `Avgjør ${n === 1 ? "en regel" : `${n} regler`} om ${stages}.`,
    nn: `Avgjer ${n === 1 ? "ein regel" : `${n} reglar`} om ${stages}.`,
    en: `Decides ${n === 1 ? "one rule" : `${n} rules`} on ${stages}.`,
  }),
  decidesMany: (n: number): Text => ({
    nb: `Avgjør ${n} regler.`,
    nn: `Avgjer ${n} reglar.`,
    en: `Decides ${n} rules.`,
  }),
  choose: { nb: "Velg svar", nn: "Vel svar", en: "Choose an answer" },
  chooseWrong: { nb: "Velg et svar først", nn: "Vel eit svar først", en: "Choose an answer first" },
  about: { nb: "Gjelder", nn: "Gjeld", en: "About" },
  yes: { nb: "Ja", nn: "Ja", en: "Yes" },
  no: { nb: "Nei", nn: "Nei", en: "No" },
  unknown: { nb: "Vet ikke", nn: "Veit ikkje", en: "Don’t know" },
  answer: { nb: "Svar", nn: "Svar", en: "Answer" },
  yourAnswer: { nb: "Ditt svar", nn: "Svaret ditt", en: "Your answer" },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  takeBackAnswer: (ask: string): Text => ({
    nb: `Ta tilbake svaret på «${ask}»`,
    nn: `Ta tilbake svaret på «${ask}»`,
    en: `Take back the answer to “${ask}”`,
  }),
  change: { nb: "Endre", nn: "Endre", en: "Change" },
  changeAnswer: (ask: string): Text => ({
    nb: `Endre svaret på «${ask}»`,
    nn: `Endre svaret på «${ask}»`,
    en: `Change the answer to “${ask}”`,
  }),
  dateHint: {
    nb: "Dag, måned og år, for eksempel 2.3.2026",
    nn: "Dag, månad og år, til dømes 2.3.2026",
    en: "Day, month and year, for example 2.3.2026",
  },
  dateWrong: {
    nb: "Skriv en dato som finnes, for eksempel 2.3.2026",
    nn: "Skriv ein dato som finst, til dømes 2.3.2026",
    en: "Enter a date that exists, for example 2.3.2026",
  },
  daysHint: {
    nb: "En eller flere datoer med komma mellom, for eksempel 2.3.2026, 1.6.2026",
    nn: "Ein eller fleire datoar med komma mellom, til dømes 2.3.2026, 1.6.2026",
    en: "One or more dates separated by commas, for example 2.3.2026, 1.6.2026",
  },
  daysWrong: {
    nb: "Skriv datoer som finnes, med komma mellom",
    nn: "Skriv datoar som finst, med komma mellom",
    en: "Enter dates that exist, separated by commas",
  },
  noDays: { nb: "Ingen er avtalt", nn: "Ingen er avtalte", en: "None agreed" },
  numberWrong: (most: number): Text => ({
    nb: `Skriv et helt tall fra 0 til ${most}`,
    nn: `Skriv eit heilt tal frå 0 til ${most}`,
    en: `Enter a whole number from 0 to ${most}`,
  }),
  hoursHint: {
    nb: "Timer per uke, for eksempel 37,5",
    nn: "Timar per veke, til dømes 37,5",
    en: "Hours per week, for example 37.5",
  },
  hoursWrong: {
    nb: "Skriv timer som 7,5 eller 7 t 30 min",
    nn: "Skriv timar som 7,5 eller 7 t 30 min",
    en: "Enter hours as 7.5 or 7 h 30 min",
  },
  takenBack: (left: number): Text => ({
    nb: `Svaret er tatt tilbake. ${left} spørsmål igjen.`,
    nn: `Svaret er teke tilbake. ${left} spørsmål igjen.`,
    en: `The answer has been taken back. ${left} ${left === 1 ? "question" : "questions"} left.`,
  }),
  moved: (changes: Moved, left: number): Text => ({
    nb: `Svaret er brukt. ${moved(changes, MOVED.nb)}${left} spørsmål igjen.`,
    nn: `Svaret er brukt. ${moved(changes, MOVED.nn)}${left} spørsmål igjen.`,
    en: `The answer has been used. ${moved(changes, MOVED.en)}${left} ${left === 1 ? "question" : "questions"} left.`,
  }),
} as const;

/** How many findings an answer moved, by where they went. */
export interface Moved {
  readonly violations: number;
  readonly upcoming: number;
  readonly satisfied: number;
}

const MOVED = {
  nb: {
    verb: "Flyttet",
    to: "til",
    violations: "brudd",
    upcoming: "frister",
    satisfied: "i orden",
  },
  nn: { verb: "Flytta", to: "til", violations: "brot", upcoming: "fristar", satisfied: "i orden" },
  en: {
    verb: "Moved",
    to: "to",
    violations: "breaches",
    upcoming: "deadlines",
    satisfied: "in order",
  },
} as const;

function moved(changes: Moved, words: (typeof MOVED)[Lang]): string {
  const { verb, to } = words;
  const parts = [
    changes.violations > 0 ? `${changes.violations} ${to} ${words.violations}` : "",
    changes.upcoming > 0 ? `${changes.upcoming} ${to} ${words.upcoming}` : "",
    changes.satisfied > 0 ? `${changes.satisfied} ${to} ${words.satisfied}` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `${verb}: ${parts.join(", ")}. ` : "";
}

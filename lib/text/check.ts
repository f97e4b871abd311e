import type { Text } from "./text.ts";

/** Kontroll: findings, deadlines, questions. */
export const checkText = {
  violations: { nb: "Bryter loven", nn: "Bryt lova" },
  concerns: { nb: "Bør rettes eller sjekkes", nn: "Bør rettast eller sjekkast" },
  deadlines: { nb: "Frister", nn: "Fristar" },
  open: { nb: "Må avklares", nn: "Må avklarast" },
  assess: { nb: "Krever din vurdering", nn: "Krev di vurdering" },
  waiting: { nb: "Regler som venter på svar", nn: "Reglar som ventar på svar" },
  answered: { nb: "Besvart av deg", nn: "Svara av deg" },
  satisfied: { nb: "I orden", nn: "I orden" },
  notApplicable: { nb: "Gjelder ikke", nn: "Gjeld ikkje" },
  nothingWrong: {
    nb: "Ingen brudd eller frister i det som er lest",
    nn: "Ingen brot eller fristar i det som er lese",
  },
  nothingWrongHelp: {
    nb: "Det som ikke står i siden, er ikke vurdert.",
    nn: "Det som ikkje står i sida, er ikkje vurdert.",
  },
  nothingToJudge: {
    nb: "Siden har ikke nok opplysninger til å vurdere noe ennå",
    nn: "Sida har ikkje nok opplysningar til å vurdere noko enno",
  },
  because: { nb: "Fordi", nn: "Fordi" },
  doThis: { nb: "Gjør", nn: "Gjer" },
  unverified: {
    nb: "Kilden er ikke bekreftet. Sjekk regelverket før du bruker dette.",
    nn: "Kjelda er ikkje stadfesta. Sjekk regelverket før du bruker dette.",
  },
  copyNote: { nb: "Kopier til notat", nn: "Kopier til notat" },
  statusBreaks: { nb: "Bryter loven", nn: "Bryt lova" },
  statusBreaksByAnswer: {
    nb: "Bryter loven, etter svaret ditt",
    nn: "Bryt lova, etter svaret ditt",
  },
  statusUnconfirmed: {
    nb: "Mulig brudd, ikke bekreftet kilde",
    nn: "Mogleg brot, ikkje stadfesta kjelde",
  },
  statusConcern: { nb: "Bør rettes", nn: "Bør rettast" },
  statusUpcoming: { nb: "Frist", nn: "Frist" },
  statusCannotTell: { nb: "Ikke avklart", nn: "Ikkje avklart" },
  statusSatisfied: { nb: "I orden", nn: "I orden" },
  statusNotApplicable: { nb: "Gjelder ikke", nn: "Gjeld ikkje" },
  rule: { nb: "Regel", nn: "Regel" },
  missing: { nb: "Mangler", nn: "Manglar" },
  progress: (done: number, all: number): Text => ({
    nb: `${done} av ${all} besvart`,
    nn: `${done} av ${all} svara`,
  }),
  decides: (n: number): Text => ({
    nb: n === 1 ? "Avgjør 1 regel" : `Avgjør ${n} regler`,
    nn: n === 1 ? "Avgjer 1 regel" : `Avgjer ${n} reglar`,
  }),
  about: { nb: "Gjelder", nn: "Gjeld" },
  yes: { nb: "Ja", nn: "Ja" },
  no: { nb: "Nei", nn: "Nei" },
  unknown: { nb: "Vet ikke", nn: "Veit ikkje" },
  answer: { nb: "Svar", nn: "Svar" },
  yourAnswer: { nb: "Ditt svar", nn: "Svaret ditt" },
  change: { nb: "Endre", nn: "Endre" },
  changeAnswer: (ask: string): Text => ({
    nb: `Endre svaret på «${ask}»`,
    nn: `Endre svaret på «${ask}»`,
  }),
  dateHint: {
    nb: "Dag, måned og år, for eksempel 2.3.2026",
    nn: "Dag, månad og år, til dømes 2.3.2026",
  },
  dateWrong: {
    nb: "Skriv en dato som finnes, for eksempel 2.3.2026",
    nn: "Skriv ein dato som finst, til dømes 2.3.2026",
  },
  numberHint: { nb: "Skriv et helt tall", nn: "Skriv eit heilt tal" },
  numberWrong: { nb: "Bare siffer, uten desimaler", nn: "Berre siffer, utan desimalar" },
  hoursHint: { nb: "Timer per uke, for eksempel 37,5", nn: "Timar per veke, til dømes 37,5" },
  hoursWrong: {
    nb: "Skriv timer som 7,5 eller 7 t 30 min",
    nn: "Skriv timar som 7,5 eller 7 t 30 min",
  },
  noteDate: (day: string): Text => ({ nb: `Per ${day}`, nn: `Per ${day}` }),
  moved: (changes: Moved, left: number): Text => ({
    nb: `Svaret er brukt. ${moved(changes, "Flyttet", "brudd", "frister")}${left} spørsmål igjen.`,
    nn: `Svaret er brukt. ${moved(changes, "Flytta", "brot", "fristar")}${left} spørsmål igjen.`,
  }),
} as const;

/** How many findings an answer moved, by where they went. */
export interface Moved {
  readonly violations: number;
  readonly upcoming: number;
  readonly satisfied: number;
}

function moved(to: Moved, verb: string, breaches: string, deadlines: string): string {
  const parts = [
    to.violations > 0 ? `${to.violations} til ${breaches}` : "",
    to.upcoming > 0 ? `${to.upcoming} til ${deadlines}` : "",
    to.satisfied > 0 ? `${to.satisfied} til i orden` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `${verb}: ${parts.join(", ")}. ` : "";
}

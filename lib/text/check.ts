import type { Text } from "./text.ts";

/** Kontroll: findings, deadlines, questions. */
export const checkText = {
  violations: { nb: "Bryter loven", nn: "Bryt lova" },
  concerns: { nb: "Bør rettes eller sjekkes", nn: "Bør rettast eller sjekkast" },
  deadlines: { nb: "Frister", nn: "Fristar" },
  laterDeadlines: { nb: "Senere frister", nn: "Seinare fristar" },
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
  ifNeeded: { nb: "Ved behov", nn: "Ved behov" },
  assessIt: {
    nb: "Vurder dette, og skriv vurderingen i saken.",
    nn: "Vurder dette, og skriv vurderinga i saka.",
  },
  findOut: {
    nb: "Finn ut det som mangler, eller skriv i saken hvorfor det ikke lar seg avklare.",
    nn: "Finn ut det som manglar, eller skriv i saka kvifor det ikkje lèt seg avklare.",
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
  ruleSince: (from: string): Text => ({
    nb: `Slik regelen er fra ${from}.`,
    nn: `Slik regelen er frå ${from}.`,
  }),
  ruleBetween: (from: string, to: string): Text => ({
    nb: `Slik regelen var ${from}–${to}.`,
    nn: `Slik regelen var ${from}–${to}.`,
  }),
  missing: { nb: "Mangler", nn: "Manglar" },
  progress: (done: number, all: number): Text => ({
    nb: `${done} av ${all} besvart`,
    nn: `${done} av ${all} svara`,
  }),
  decides: (n: number, stages: string): Text => ({
    nb: `Avgjør ${n === 1 ? "en regel" : `${n} regler`} om ${stages}.`,
    nn: `Avgjer ${n === 1 ? "ein regel" : `${n} reglar`} om ${stages}.`,
  }),
  decidesMany: (n: number): Text => ({ nb: `Avgjør ${n} regler.`, nn: `Avgjer ${n} reglar.` }),
  choose: { nb: "Velg svar", nn: "Vel svar" },
  chooseWrong: { nb: "Velg et svar først", nn: "Vel eit svar først" },
  about: { nb: "Gjelder", nn: "Gjeld" },
  yes: { nb: "Ja", nn: "Ja" },
  no: { nb: "Nei", nn: "Nei" },
  unknown: { nb: "Vet ikke", nn: "Veit ikkje" },
  answer: { nb: "Svar", nn: "Svar" },
  yourAnswer: { nb: "Ditt svar", nn: "Svaret ditt" },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake" },
  takeBackAnswer: (ask: string): Text => ({
    nb: `Ta tilbake svaret på «${ask}»`,
    nn: `Ta tilbake svaret på «${ask}»`,
  }),
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
  daysHint: {
    nb: "En eller flere datoer med komma mellom, for eksempel 2.3.2026, 1.6.2026",
    nn: "Ein eller fleire datoar med komma mellom, til dømes 2.3.2026, 1.6.2026",
  },
  daysWrong: {
    nb: "Skriv datoer som finnes, med komma mellom",
    nn: "Skriv datoar som finst, med komma mellom",
  },
  noDays: { nb: "Ingen er avtalt", nn: "Ingen er avtalte" },
  numberWrong: (most: number): Text => ({
    nb: `Skriv et helt tall fra 0 til ${most}`,
    nn: `Skriv eit heilt tal frå 0 til ${most}`,
  }),
  hoursHint: { nb: "Timer per uke, for eksempel 37,5", nn: "Timar per veke, til dømes 37,5" },
  hoursWrong: {
    nb: "Skriv timer som 7,5 eller 7 t 30 min",
    nn: "Skriv timar som 7,5 eller 7 t 30 min",
  },
  takenBack: (left: number): Text => ({
    nb: `Svaret er tatt tilbake. ${left} spørsmål igjen.`,
    nn: `Svaret er teke tilbake. ${left} spørsmål igjen.`,
  }),
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

import { factLabels } from "./fact-labels.ts";
import type { Text } from "./text.ts";

/** Connecting case systems, and "pek og lær". */
export const connectText = {
  region: { nb: "Dette fagsystemet", nn: "Dette fagsystemet" },
  open: {
    nb: "Siden er ikke koblet til. Den leses bare når du ber om det.",
    nn: "Sida er ikkje kopla til. Ho blir berre lesen når du ber om det.",
  },
  read: { nb: "Les denne siden", nn: "Les denne sida" },
  connect: { nb: "Koble til dette systemet", nn: "Kople til dette systemet" },
  asks: (host: string): Text => ({
    nb: `Nettleseren spør om utvidelsen får lese ${host}. Ingen andre steder blir med.`,
    nn: `Nettlesaren spør om utvidinga får lese ${host}. Ingen andre stader blir med.`,
  }),
  refused: {
    nb: "Systemet er ikke koblet til, fordi tilgangen ikke ble gitt. Du kan koble til senere.",
    nn: "Systemet er ikkje kopla til, fordi tilgangen ikkje vart gitt. Du kan kople til seinare.",
  },
  needsButton: {
    nb: "Trykk på Skreddersøm-knappen i verktøylinja (Alt+K) mens siden er framme.",
    nn: "Trykk på Skreddersøm-knappen i verktøylinja (Alt+K) medan sida er framme.",
  },
  connected: (host: string): Text => ({
    nb: `${host} er koblet til. Sakene der leses når du åpner dem.`,
    nn: `${host} er kopla til. Sakene der blir lesne når du opnar dei.`,
  }),
  changed: (missed: number, of: number): Text => ({
    nb: `Siden ser annerledes ut: ${missed} av ${of} felt ble ikke funnet.`,
    nn: `Sida ser annleis ut: ${missed} av ${of} felt vart ikkje funne.`,
  }),
  changedHelp: (names: string): Text => ({
    nb: `${names}. Er feltene på en annen fane, er alt i orden. Ellers kan du lære bort siden på nytt.`,
    nn: `${names}. Er felta på ei anna fane, er alt i orden. Elles kan du lære bort sida på nytt.`,
  }),
  byOffice: { nb: "lært av kontoret", nn: "lært av kontoret" },
} as const;

export const learnText = {
  start: { nb: "Lær meg denne siden", nn: "Lær meg denne sida" },
  end: { nb: "Avslutt læringen", nn: "Avslutt læringa" },
  looking: { nb: "Ser på siden …", nn: "Ser på sida …" },
  failed: {
    nb: "Siden kan ikke læres nå. Vent til den står stille, og prøv igjen.",
    nn: "Sida kan ikkje lærast no. Vent til ho står stille, og prøv igjen.",
  },
  nobody: {
    nb: "Siden viser ingen person vi er sikre på. Det du lærer bort, brukes når en sak er åpen.",
    nn: "Sida viser ingen person vi er sikre på. Det du lærer bort, blir brukt når ei sak er open.",
  },
  chooseHelp: {
    nb: "Pek på en verdi i siden, eller velg den i listen.",
    nn: "Peik på ein verdi i sida, eller vel han i lista.",
  },
  point: { nb: "Pek i siden", nn: "Peik i sida" },
  pointing: {
    nb: "Klikk på verdien i siden. Esc avslutter.",
    nn: "Klikk på verdien i sida. Esc avsluttar.",
  },
  unread: { nb: "Ikke lest", nn: "Ikkje lese" },
  alreadyRead: { nb: "Allerede lest", nn: "Allereie lese" },
  nothing: {
    nb: "Siden viser ingen verdier å peke på.",
    nn: "Sida viser ingen verdiar å peike på.",
  },
  noLabel: { nb: "Uten merkelapp", nn: "Utan merkelapp" },
  blank: { nb: "tomt", nn: "tomt" },
  under: (heading: string): Text => ({ nb: `Under «${heading}»`, nn: `Under «${heading}»` }),
  filter: { nb: "Finn en verdi", nn: "Finn ein verdi" },
  what: (label: string): Text => ({ nb: `Hva er «${label}»?`, nn: `Kva er «${label}»?` }),
  search: { nb: "Finn en opplysning", nn: "Finn ei opplysning" },
  noHit: {
    nb: "Ingen opplysning heter det. Prøv et annet ord.",
    nn: "Inga opplysning heiter det. Prøv eit anna ord.",
  },
  ignore: {
    nb: "Gjelder noen andre, eller er ikke en opplysning: les den aldri",
    nn: "Gjeld nokon andre, eller er ikkje ei opplysning: les ho aldri",
  },
  ignored: { nb: "Leses aldri", nn: "Blir aldri lesen" },
  back: { nb: "Tilbake", nn: "Tilbake" },
  keeps: { nb: "Dette huskes", nn: "Dette blir hugsa" },
  keepsLabel: (label: string): Text => ({
    nb: `Merkelappen «${label}»`,
    nn: `Merkelappen «${label}»`,
  }),
  keepsMark: (mark: string): Text => ({ nb: `Feltnavnet ${mark}`, nn: `Feltnamnet ${mark}` }),
  keepsPlace: (n: number): Text => ({ nb: `Plass nummer ${n}`, nn: `Plass nummer ${n}` }),
  keepsHeading: {
    nb: "Overskriften i raden eller kortet",
    nn: "Overskrifta i rada eller kortet",
  },
  keepsPage: (page: string): Text => ({ nb: `Sider som ${page}`, nn: `Sider som ${page}` }),
  keepsNoValue: {
    nb: "Verdien og navnet på personen lagres ikke.",
    nn: "Verdien og namnet på personen blir ikkje lagra.",
  },
  found: (n: number): Text => ({
    nb: n === 1 ? "1 verdi på denne siden" : `${n} verdier på denne siden`,
    nn: n === 1 ? "1 verdi på denne sida" : `${n} verdiar på denne sida`,
  }),
  states: {
    read: { nb: "Forstått", nn: "Forstått" },
    empty: { nb: "Tomt felt", nn: "Tomt felt" },
    unparsable: {
      nb: "Ikke forstått: vises som den står",
      nn: "Ikkje forstått: blir vist som han står",
    },
    ignored: { nb: "Leses ikke", nn: "Blir ikkje lesen" },
  },
  refusals: {
    private: {
      nb: "Merkelappen ligner et navn, et nummer eller en dato. Slikt lagres ikke, så denne kan ikke læres.",
      nn: "Merkelappen liknar eit namn, eit nummer eller ein dato. Slikt blir ikkje lagra, så denne kan ikkje lærast.",
    },
    nameless: {
      nb: "Verdien står uten merkelapp og overskrift, og kan ikke kjennes igjen.",
      nn: "Verdien står utan merkelapp og overskrift, og kan ikkje kjennast igjen.",
    },
  },
  save: { nb: "Lagre", nn: "Lagre" },
  saved: (name: Text): Text => ({
    nb: `Lagret: ${name.nb}. Siden er lest på nytt.`,
    nn: `Lagra: ${name.nn}. Sida er lesen på nytt.`,
  }),
  notSaved: {
    nb: "Kunne ikke lagre. Ingenting er endret.",
    nn: "Kunne ikkje lagre. Ingenting er endra.",
  },
  sameSystem: (origin: string): Text => ({
    nb: `Fagsystemet «${origin}» står flere ganger.`,
    nn: `Fagsystemet «${origin}» står fleire gonger.`,
  }),
} as const;

export const systemsText = {
  title: { nb: "Fagsystemer", nn: "Fagsystem" },
  intro: {
    nb: "Systemene utvidelsen får lese, i tillegg til NAVs egne, og det kontoret har lært den. Koble til et nytt fra panelet mens siden er åpen.",
    nn: "Systema utvidinga får lese, i tillegg til NAV sine eigne, og det kontoret har lært ho. Kople til eit nytt frå panelet medan sida er open.",
  },
  none: { nb: "Ingen systemer er koblet til.", nn: "Ingen system er kopla til." },
  name: { nb: "Navn", nn: "Namn" },
  connected: { nb: "Koblet til", nn: "Kopla til" },
  notConnected: { nb: "Ikke koblet til", nn: "Ikkje kopla til" },
  builtIn: { nb: "Følger med", nn: "Følgjer med" },
  connect: { nb: "Koble til", nn: "Kople til" },
  remove: { nb: "Fjern", nn: "Fjern" },
  keep: { nb: "Behold", nn: "Behald" },
  removeName: (title: string): Text => ({ nb: `Fjern ${title}`, nn: `Fjern ${title}` }),
  removeAsk: (title: string): Text => ({
    nb: `Fjerne ${title}? Tilgangen og alt som er lært der, blir borte.`,
    nn: `Fjerne ${title}? Tilgangen og alt som er lært der, blir borte.`,
  }),
  removed: (title: string): Text => ({
    nb: `${title} er fjernet, med alt som var lært der.`,
    nn: `${title} er fjerna, med alt som var lært der.`,
  }),
  learned: (n: number): Text => ({
    nb: n === 1 ? "1 felt er lært" : `${n} felt er lært`,
    nn: n === 1 ? "1 felt er lært" : `${n} felt er lært`,
  }),
  nothingLearned: { nb: "Ingenting er lært her.", nn: "Ingenting er lært her." },
  forget: (name: string): Text => ({ nb: `Glem «${name}»`, nn: `Gløym «${name}»` }),
  pillOff: { nb: "Tallene i siden er skjult.", nn: "Tala i sida er gøymde." },
  pillOn: { nb: "Vis tallene igjen", nn: "Vis tala igjen" },
  importAsk: (systems: number, fields: number): Text => ({
    nb: `Filen har også ${systems === 1 ? "ett fagsystem" : `${systems} fagsystemer`} med ${fields} lærte felt. Vil du ta dem med? Tilgang må du gi selv etterpå.`,
    nn: `Fila har òg ${systems === 1 ? "eitt fagsystem" : `${systems} fagsystem`} med ${fields} lærte felt. Vil du ta dei med? Tilgang må du gi sjølv etterpå.`,
  }),
  importYes: { nb: "Ta med", nn: "Ta med" },
  importNo: { nb: "Bare tiltakene", nn: "Berre tiltaka" },
  imported: (n: number): Text => ({
    nb: n === 1 ? "Ett fagsystem er tatt med." : `${n} fagsystemer er tatt med.`,
    nn: n === 1 ? "Eitt fagsystem er teke med." : `${n} fagsystem er tekne med.`,
  }),
} as const;

/** Lists of the case: what stands in them is named after the list. */
const LISTS = new Set(
  "decisions activities interruptions leaves absences evaluations benefits documents".split(" "),
);

/** What a fact that can be taught is called, and under which heading; `path` has no list index. */
export function learnName(path: string): { readonly group: Text; readonly name: Text } {
  const [top = "", key] = path.split(".");
  const list = LISTS.has(top);
  const group = GROUPS[top] ?? factLabels[top] ?? GROUPS.case ?? { nb: "", nn: "" };
  if (key === "period") return { group, name: { nb: "Fra og til", nn: "Frå og til" } };
  const name = factLabels[list ? `${top}[].${key}` : path] ?? { nb: path, nn: path };
  return { group, name };
}

const GROUPS: Readonly<Record<string, Text>> = {
  case: { nb: "Søknad og oppfølging", nn: "Søknad og oppfølging" },
  applicationReceived: { nb: "Søknad og oppfølging", nn: "Søknad og oppfølging" },
  refusalReason: { nb: "Søknad og oppfølging", nn: "Søknad og oppfølging" },
  contactDates: { nb: "Søknad og oppfølging", nn: "Søknad og oppfølging" },
  familyConsidered: { nb: "Søknad og oppfølging", nn: "Søknad og oppfølging" },
  person: { nb: "Person", nn: "Person" },
  office: { nb: "NAV-kontor", nn: "NAV-kontor" },
  socialAssistance: { nb: "Sosialhjelp", nn: "Sosialhjelp" },
};

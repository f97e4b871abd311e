import { factLabels } from "./fact-labels.ts";
import { say, type Text } from "./text.ts";

/** Connecting case systems, and "pek og lær". */
export const connectText = {
  region: { nb: "Dette fagsystemet", nn: "Dette fagsystemet", en: "This case system" },
  open: {
    nb: "Siden er ikke koblet til. Den leses bare når du ber om det.",
    nn: "Sida er ikkje kopla til. Ho blir berre lesen når du ber om det.",
    en: "The page is not connected. It is read only when you ask.",
  },
  read: { nb: "Les denne siden", nn: "Les denne sida", en: "Read this page" },
  connect: {
    nb: "Koble til dette systemet",
    nn: "Kople til dette systemet",
    en: "Connect this system",
  },
  asks: (host: string): Text => ({
    nb: `Nettleseren spør om utvidelsen får lese ${host}. Ingen andre steder blir med.`,
    nn: `Nettlesaren spør om utvidinga får lese ${host}. Ingen andre stader blir med.`,
    en: `The browser asks whether Skreddersøm may read ${host}. No other sites are included.`,
  }),
  refused: {
    nb: "Systemet er ikke koblet til, fordi tilgangen ikke ble gitt. Du kan koble til senere.",
    nn: "Systemet er ikkje kopla til, fordi tilgangen ikkje vart gitt. Du kan kople til seinare.",
    en: "The system is not connected because access was not granted. You can connect it later.",
  },
  needsButton: {
    nb: "Trykk på Skreddersøm-knappen i verktøylinja (Alt+K) mens siden er framme.",
    nn: "Trykk på Skreddersøm-knappen i verktøylinja (Alt+K) medan sida er framme.",
    en: "Click the Skreddersøm button in the toolbar (Alt+K) while the page is in front.",
  },
  connected: (host: string): Text => ({
    nb: `${host} er koblet til. Sakene der leses når du åpner dem.`,
    nn: `${host} er kopla til. Sakene der blir lesne når du opnar dei.`,
    en: `${host} is connected. Cases there are read when you open them.`,
  }),
  changed: (missed: number, of: number): Text => ({
    nb: `Siden ser annerledes ut: ${missed} av ${of} felt ble ikke funnet.`,
    nn: `Sida ser annleis ut: ${missed} av ${of} felt vart ikkje funne.`,
    en: `The page looks different: ${missed} of ${of} fields were not found.`,
  }),
  changedHelp: (names: string): Text => ({
    nb: `${names}. Er feltene på en annen fane, er alt i orden. Ellers kan du lære bort siden på nytt.`,
    nn: `${names}. Er felta på ei anna fane, er alt i orden. Elles kan du lære bort sida på nytt.`,
    en: `${names}. If the fields are on another tab, all is well. Otherwise you can teach the page again.`,
  }),
  byOffice: { nb: "lært av kontoret", nn: "lært av kontoret", en: "taught by the office" },
} as const;

export const learnText = {
  start: { nb: "Lær meg denne siden", nn: "Lær meg denne sida", en: "Teach me this page" },
  end: { nb: "Avslutt læringen", nn: "Avslutt læringa", en: "Stop teaching" },
  looking: { nb: "Ser på siden …", nn: "Ser på sida …", en: "Looking at the page …" },
  failed: {
    nb: "Siden kan ikke læres nå. Vent til den står stille, og prøv igjen.",
    nn: "Sida kan ikkje lærast no. Vent til ho står stille, og prøv igjen.",
    en: "The page cannot be taught now. Wait until it stops changing, and try again.",
  },
  nobody: {
    nb: "Siden viser ingen person vi er sikre på. Det du lærer bort, brukes når en sak er åpen.",
    nn: "Sida viser ingen person vi er sikre på. Det du lærer bort, blir brukt når ei sak er open.",
    en: "The page shows no person we are sure of. What you teach is used when a case is open.",
  },
  chooseHelp: {
    nb: "Pek på en verdi i siden, eller velg den i listen.",
    nn: "Peik på ein verdi i sida, eller vel han i lista.",
    en: "Point at a value on the page, or choose it in the list.",
  },
  point: { nb: "Pek i siden", nn: "Peik i sida", en: "Point on the page" },
  pointing: {
    nb: "Klikk på verdien i siden. Esc avslutter.",
    nn: "Klikk på verdien i sida. Esc avsluttar.",
    en: "Click the value on the page. Esc ends.",
  },
  unread: { nb: "Ikke lest", nn: "Ikkje lese", en: "Not read" },
  alreadyRead: { nb: "Allerede lest", nn: "Allereie lese", en: "Already read" },
  nothing: {
    nb: "Siden viser ingen verdier å peke på.",
    nn: "Sida viser ingen verdiar å peike på.",
    en: "The page shows no values to point at.",
  },
  noLabel: { nb: "Uten merkelapp", nn: "Utan merkelapp", en: "No label" },
  blank: { nb: "tomt", nn: "tomt", en: "empty" },
  under: (heading: string): Text => ({
    nb: `Under «${heading}»`,
    nn: `Under «${heading}»`,
    en: `Under “${heading}”`,
  }),
  filter: { nb: "Finn en verdi", nn: "Finn ein verdi", en: "Find a value" },
  what: (label: string): Text => ({
    nb: `Hva er «${label}»?`,
    nn: `Kva er «${label}»?`,
    en: `What is “${label}”?`,
  }),
  search: { nb: "Finn en opplysning", nn: "Finn ei opplysning", en: "Find a piece of information" },
  noHit: {
    nb: "Ingen opplysning heter det. Prøv et annet ord.",
    nn: "Inga opplysning heiter det. Prøv eit anna ord.",
    en: "Nothing is called that. Try another word.",
  },
  ignore: {
    nb: "Gjelder noen andre, eller er ikke en opplysning: les den aldri",
    nn: "Gjeld nokon andre, eller er ikkje ei opplysning: les ho aldri",
    en: "Is about someone else, or is not information: never read it",
  },
  ignored: { nb: "Leses aldri", nn: "Blir aldri lesen", en: "Never read" },
  back: { nb: "Tilbake", nn: "Tilbake", en: "Back" },
  keeps: { nb: "Dette huskes", nn: "Dette blir hugsa", en: "What is remembered" },
  keepsLabel: (label: string): Text => ({
    nb: `Merkelappen «${label}»`,
    nn: `Merkelappen «${label}»`,
    en: `The label “${label}”`,
  }),
  keepsMark: (mark: string): Text => ({
    nb: `Feltnavnet ${mark}`,
    nn: `Feltnamnet ${mark}`,
    en: `The field name ${mark}`,
  }),
  keepsPlace: (n: number): Text => ({
    nb: `Plass nummer ${n}`,
    nn: `Plass nummer ${n}`,
    en: `Place number ${n}`,
  }),
  keepsHeading: {
    nb: "Overskriften i raden eller kortet",
    nn: "Overskrifta i rada eller kortet",
    en: "The heading of the row or card",
  },
  keepsPage: (page: string): Text => ({
    nb: `Sider som ${page}`,
    nn: `Sider som ${page}`,
    en: `Pages like ${page}`,
  }),
  keepsNoValue: {
    nb: "Verdien og navnet på personen lagres ikke.",
    nn: "Verdien og namnet på personen blir ikkje lagra.",
    en: "The value and the person’s name are not saved.",
  },
  found: (n: number): Text => ({
    nb: n === 1 ? "1 verdi på denne siden" : `${n} verdier på denne siden`,
    nn: n === 1 ? "1 verdi på denne sida" : `${n} verdiar på denne sida`,
    en: n === 1 ? "1 value on this page" : `${n} values on this page`,
  }),
  states: {
    read: { nb: "Forstått", nn: "Forstått", en: "Understood" },
    empty: { nb: "Tomt felt", nn: "Tomt felt", en: "Empty field" },
    unparsable: {
      nb: "Ikke forstått: vises som den står",
      nn: "Ikkje forstått: blir vist som han står",
      en: "Not understood: shown as it stands",
    },
    ignored: { nb: "Leses ikke", nn: "Blir ikkje lesen", en: "Not read" },
  },
  refusals: {
    private: {
      nb: "Merkelappen ligner et navn, et nummer eller en dato. Slikt lagres ikke, så denne kan ikke læres.",
      nn: "Merkelappen liknar eit namn, eit nummer eller ein dato. Slikt blir ikkje lagra, så denne kan ikkje lærast.",
      en: "The label looks like a name, a number or a date. Such things are not saved, so this one cannot be taught.",
    },
    nameless: {
      nb: "Verdien står uten merkelapp og overskrift, og kan ikke kjennes igjen.",
      nn: "Verdien står utan merkelapp og overskrift, og kan ikkje kjennast igjen.",
      en: "The value has no label or heading, and cannot be recognised again.",
    },
  },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  saved: (name: Text): Text => ({
    nb: `Lagret: ${name.nb}. Siden er lest på nytt.`,
    nn: `Lagra: ${name.nn}. Sida er lesen på nytt.`,
    en: `Saved: ${say(name, "en")}. The page has been read again.`,
  }),
  notSaved: {
    nb: "Kunne ikke lagre. Ingenting er endret.",
    nn: "Kunne ikkje lagre. Ingenting er endra.",
    en: "Could not save. Nothing has changed.",
  },
  sameSystem: (origin: string): Text => ({
    nb: `Fagsystemet «${origin}» står flere ganger.`,
    nn: `Fagsystemet «${origin}» står fleire gonger.`,
    en: `The case system “${origin}” is listed more than once.`,
  }),
} as const;

export const systemsText = {
  title: { nb: "Fagsystemer", nn: "Fagsystem", en: "Case systems" },
  intro: {
    nb: "Systemene utvidelsen får lese, i tillegg til NAVs egne, og det kontoret har lært den. Koble til et nytt fra panelet mens siden er åpen.",
    nn: "Systema utvidinga får lese, i tillegg til NAV sine eigne, og det kontoret har lært ho. Kople til eit nytt frå panelet medan sida er open.",
    en: "The systems Skreddersøm may read, besides NAV’s own, and what the office has taught it. Connect a new one from the panel while its page is open.",
  },
  none: {
    nb: "Ingen systemer er koblet til.",
    nn: "Ingen system er kopla til.",
    en: "No systems are connected.",
  },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  connected: { nb: "Koblet til", nn: "Kopla til", en: "Connected" },
  notConnected: { nb: "Ikke koblet til", nn: "Ikkje kopla til", en: "Not connected" },
  builtIn: { nb: "Følger med", nn: "Følgjer med", en: "Included" },
  connect: { nb: "Koble til", nn: "Kople til", en: "Connect" },
  remove: { nb: "Fjern", nn: "Fjern", en: "Remove" },
  keep: { nb: "Behold", nn: "Behald", en: "Keep" },
  removeName: (title: string): Text => ({
    nb: `Fjern ${title}`,
    nn: `Fjern ${title}`,
    en: `Remove ${title}`,
  }),
  removeAsk: (title: string): Text => ({
    nb: `Fjerne ${title}? Tilgangen og alt som er lært der, blir borte.`,
    nn: `Fjerne ${title}? Tilgangen og alt som er lært der, blir borte.`,
    en: `Remove ${title}? The access and everything taught there will be gone.`,
  }),
  removed: (title: string): Text => ({
    nb: `${title} er fjernet, med alt som var lært der.`,
    nn: `${title} er fjerna, med alt som var lært der.`,
    en: `${title} has been removed, with everything taught there.`,
  }),
  learned: (n: number): Text => ({
    nb: n === 1 ? "1 felt er lært" : `${n} felt er lært`,
    nn: n === 1 ? "1 felt er lært" : `${n} felt er lært`,
    en: n === 1 ? "1 field taught" : `${n} fields taught`,
  }),
  nothingLearned: {
    nb: "Ingenting er lært her.",
    nn: "Ingenting er lært her.",
    en: "Nothing has been taught here.",
  },
  forget: (name: string): Text => ({
    nb: `Glem «${name}»`,
    nn: `Gløym «${name}»`,
    en: `Forget “${name}”`,
  }),
  pillOff: {
    nb: "Tallene i siden er skjult.",
    nn: "Tala i sida er gøymde.",
    en: "The numbers on the page are hidden.",
  },
  pillOn: { nb: "Vis tallene igjen", nn: "Vis tala igjen", en: "Show the numbers again" },
  importAsk: (systems: number, fields: number): Text => ({
    nb: `Filen har også ${systems === 1 ? "ett fagsystem" : `${systems} fagsystemer`} med ${fields} lærte felt. Vil du ta dem med? Tilgang må du gi selv etterpå.`,
    nn: `Fila har òg ${systems === 1 ? "eitt fagsystem" : `${systems} fagsystem`} med ${fields} lærte felt. Vil du ta dei med? Tilgang må du gi sjølv etterpå.`,
    en: `The file also has ${systems === 1 ? "one case system" : `${systems} case systems`} with ${fields} ${fields === 1 ? "taught field" : "taught fields"}. Do you want to include them? You must grant access yourself afterwards.`,
  }),
  importYes: { nb: "Ta med", nn: "Ta med", en: "Include" },
  importNo: { nb: "Bare tiltakene", nn: "Berre tiltaka", en: "Only the measures" },
  imported: (n: number): Text => ({
    nb: n === 1 ? "Ett fagsystem er tatt med." : `${n} fagsystemer er tatt med.`,
    nn: n === 1 ? "Eitt fagsystem er teke med." : `${n} fagsystem er tekne med.`,
    en: n === 1 ? "One case system included." : `${n} case systems included.`,
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
  const group = GROUPS[top] ?? factLabels[top] ?? GROUPS.case ?? { nb: "", nn: "", en: "" };
  if (key === "period")
    return { group, name: { nb: "Fra og til", nn: "Frå og til", en: "From and to" } };
  const name = factLabels[list ? `${top}[].${key}` : path] ?? { nb: path, nn: path, en: path };
  return { group, name };
}

const GROUPS: Readonly<Record<string, Text>> = {
  case: { nb: "Søknad og oppfølging", nn: "Søknad og oppfølging", en: "Application and follow-up" },
  applicationReceived: {
    nb: "Søknad og oppfølging",
    nn: "Søknad og oppfølging",
    en: "Application and follow-up",
  },
  refusalReason: {
    nb: "Søknad og oppfølging",
    nn: "Søknad og oppfølging",
    en: "Application and follow-up",
  },
  contactDates: {
    nb: "Søknad og oppfølging",
    nn: "Søknad og oppfølging",
    en: "Application and follow-up",
  },
  familyConsidered: {
    nb: "Søknad og oppfølging",
    nn: "Søknad og oppfølging",
    en: "Application and follow-up",
  },
  person: { nb: "Person", nn: "Person", en: "Person" },
  office: { nb: "NAV-kontor", nn: "NAV-kontor", en: "NAV office" },
  socialAssistance: { nb: "Sosialhjelp", nn: "Sosialhjelp", en: "Social assistance" },
};

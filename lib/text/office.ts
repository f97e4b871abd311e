import type { Text } from "./text.ts";

const MONTH_NAMES = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];

/** Local measures: the form, the office page, import and export. */
export const officeText = {
  page: { nb: "Lokale tiltak", nn: "Lokale tiltak" },
  intro: {
    nb: "Tiltakene kontoret har selv. De vises sammen med tipsheftet i panelet. Listen ligger bare i denne nettleseren.",
    nn: "Tiltaka kontoret har sjølv. Dei blir viste saman med tipsheftet i panelet. Lista ligg berre i denne nettlesaren.",
  },
  loading: { nb: "Henter listen …", nn: "Hentar lista …" },
  none: {
    nb: "Ingen lokale tiltak ennå. Legg til det første, hent en liste fra en fil, eller se på eksempelet.",
    nn: "Ingen lokale tiltak enno. Legg til det første, hent ei liste frå ei fil, eller sjå på dømet.",
  },
  add: { nb: "Legg til lokalt tiltak", nn: "Legg til lokalt tiltak" },
  seeAll: { nb: "Se lokale tiltak", nn: "Sjå lokale tiltak" },
  editTitle: (title: string): Text => ({ nb: `Endre «${title}»`, nn: `Endre «${title}»` }),
  deleteTitle: (title: string): Text => ({ nb: `Slett «${title}»`, nn: `Slett «${title}»` }),
  deleted: (title: string): Text => ({
    nb: `«${title}» er slettet.`,
    nn: `«${title}» er sletta.`,
  }),
  saved: (title: string): Text => ({ nb: `«${title}» er lagret.`, nn: `«${title}» er lagra.` }),
  title: { nb: "Navn på tiltaket", nn: "Namn på tiltaket" },
  titleMissing: { nb: "Skriv hva tiltaket heter", nn: "Skriv kva tiltaket heiter" },
  group: { nb: "Hva slags tiltak", nn: "Kva slags tiltak" },
  national: { nb: "Gjelder tiltaket i tipsheftet", nn: "Gjeld tiltaket i tipsheftet" },
  nationalNone: { nb: "Eget tiltak", nn: "Eige tiltak" },
  nationalHelp: {
    nb: "Velg et nasjonalt tiltak hvis dette er kontorets utgave av det.",
    nn: "Vel eit nasjonalt tiltak om dette er kontoret si utgåve av det.",
  },
  place: { nb: "Sted", nn: "Stad" },
  start: { nb: "Oppstart", nn: "Oppstart" },
  startHelp: {
    nb: "For eksempel «løpende» eller «mandager kl. 10»",
    nn: "Til dømes «løpande» eller «måndagar kl. 10»",
  },
  needs: { nb: "Behov tiltaket møter", nn: "Behov tiltaket møter" },
  note: { nb: "Merknad", nn: "Merknad" },
  bullets: { nb: "Hva det er", nn: "Kva det er" },
  onePerLine: { nb: "Én setning per linje", nn: "Éi setning per linje" },
  words: { nb: "Søkeord", nn: "Søkjeord" },
  wordsHelp: { nb: "Skill med komma", nn: "Skil med komma" },
  contact: { nb: "Kontakt", nn: "Kontakt" },
  contactRole: { nb: "Kontakt (rolle, ikke navn)", nn: "Kontakt (rolle, ikkje namn)" },
  howToRefer: { nb: "Slik søker du inn", nn: "Slik søkjer du inn" },
  routineUrl: { nb: "Lenke til rutinen", nn: "Lenkje til rutinen" },
  routineWrong: { nb: "Lenken må begynne med https://", nn: "Lenkja må byrje med https://" },
  routine: { nb: "Rutine", nn: "Rutine" },
  hours: { nb: "Timer per uke", nn: "Timar per veke" },
  freePlaces: (n: number): Text => ({
    nb: n === 0 ? "Fullt nå" : n === 1 ? "1 ledig plass" : `${n} ledige plasser`,
    nn: n === 0 ? "Fullt no" : n === 1 ? "1 ledig plass" : `${n} ledige plassar`,
  }),
  inMonths: (months: readonly number[]): Text => {
    const names = months.map((m) => MONTH_NAMES[m - 1] ?? "").join(", ");
    return { nb: `Går i ${names}`, nn: `Går i ${names}` };
  },
  places: { nb: "Ledige plasser nå", nn: "Ledige plassar no" },
  placesHelp: {
    nb: "0 betyr fullt. Tomt betyr at dere ikke vet.",
    nn: "0 tyder fullt. Tomt tyder at de ikkje veit.",
  },
  placesWrong: { nb: "Skriv et helt tall, 0 eller mer", nn: "Skriv eit heilt tal, 0 eller meir" },
  months: { nb: "Måneder tiltaket går", nn: "Månader tiltaket går" },
  monthsHelp: {
    nb: "Tall fra 1 til 12 med komma, for eksempel «3, 4, 9». Tomt betyr hele året.",
    nn: "Tal frå 1 til 12 med komma, til dømes «3, 4, 9». Tomt tyder heile året.",
  },
  monthsWrong: {
    nb: "Skriv månedene som tall fra 1 til 12",
    nn: "Skriv månadene som tal frå 1 til 12",
  },
  dayHelp: { nb: "For eksempel 02.03.2027", nn: "Til dømes 02.03.2027" },
  dayWrong: {
    nb: "Skriv en dato, for eksempel 02.03.2027",
    nn: "Skriv ein dato, til dømes 02.03.2027",
  },
  reviewByHelp: {
    nb: "Dagen noen bør se om dette fortsatt stemmer",
    nn: "Dagen nokon bør sjå om dette framleis stemmer",
  },
  hiddenHelp: {
    nb: "Tiltaket blir ikke foreslått eller funnet i søk. Gjelder det et nasjonalt tiltak, blir heller ikke det foreslått.",
    nn: "Tiltaket blir ikkje foreslått eller funne i søk. Gjeld det eit nasjonalt tiltak, blir heller ikkje det foreslått.",
  },
  moreFields: { nb: "Flere felt", nn: "Fleire felt" },
  nationalIdWarning: {
    nb: "Dette ligner et fødselsnummer. Listen skal ikke ha opplysninger om personer.",
    nn: "Dette liknar eit fødselsnummer. Lista skal ikkje ha opplysningar om personar.",
  },
  phoneWarning: {
    nb: "Dette ligner et privat mobilnummer. Bruk sentralbord eller en rolle.",
    nn: "Dette liknar eit privat mobilnummer. Bruk sentralbord eller ei rolle.",
  },
  saveAnyway: { nb: "Lagre likevel", nn: "Lagre likevel" },
  example: { nb: "Hent eksempel (Sunndal)", nn: "Hent døme (Sunndal)" },
  undone: { nb: "Endringen er angret.", nn: "Endringa er angra." },
  officeName: { nb: "Kontor", nn: "Kontor" },
  officeNameHelp: {
    nb: "Står i filen når du lagrer listen",
    nn: "Står i fila når du lagrar lista",
  },
} as const;

/** Why a list file could not be used. */
export const importErrors = {
  notJson: (place: string): Text => ({
    nb: `Filen er ikke gyldig JSON${place}. Velg en fil som er lagret herfra, eller se på eksempelet.`,
    nn: `Fila er ikkje gyldig JSON${place}. Vel ei fil som er lagra herifrå, eller sjå på dømet.`,
  }),
  notList: {
    nb: "Filen er ikke en kontorliste. Den skal begynne med «format»: «skreddersom-kontorliste» og «version»: 2.",
    nn: "Fila er ikkje ei kontorliste. Ho skal byrje med «format»: «skreddersom-kontorliste» og «version»: 2.",
  },
  /** `stood`: what stands there now; null where there is nothing to show. */
  place: (where: string, expected: string, stood: string | null): Text => ({
    nb: `${where}: skal være ${expected}${stood === null ? "" : `, men her står «${stood}»`}.`,
    nn: `${where}: skal vere ${expected}${stood === null ? "" : `, men her står «${stood}»`}.`,
  }),
  inMeasure: (number: number, title: string): Text => ({
    nb: title === "" ? `Tiltak ${number}` : `Tiltak ${number} («${title}»)`,
    nn: title === "" ? `Tiltak ${number}` : `Tiltak ${number} («${title}»)`,
  }),
  sameId: (id: string): Text => ({
    nb: `Id «${id}» står flere ganger. Hvert tiltak må ha sin egen id.`,
    nn: `Id «${id}» står fleire gonger. Kvart tiltak må ha sin eigen id.`,
  }),
  without: (keys: readonly string[]): Text => ({
    nb: `uten «${keys.join("», «")}», som ikke finnes i formatet`,
    nn: `utan «${keys.join("», «")}», som ikkje finst i formatet`,
  }),
  oneOf: (values: readonly string[]): Text => ({
    nb: `én av: ${values.join(", ")}`,
    nn: `éin av: ${values.join(", ")}`,
  }),
  badLink: {
    nb: "«routineUrl» skal begynne med https://.",
    nn: "«routineUrl» skal byrje med https://.",
  },
  unknownNational: (id: string): Text => ({
    nb: `«national»: «${id}» er ikke et tiltak i tipsheftet.`,
    nn: `«national»: «${id}» er ikkje eit tiltak i tipsheftet.`,
  }),
  unreadable: {
    nb: "Filen kunne ikke åpnes. Sjekk at den ikke er flyttet, og prøv igjen.",
    nn: "Fila kunne ikkje opnast. Sjekk at ho ikkje er flytta, og prøv igjen.",
  },
} as const;

/** What went wrong with the browser's storage, and the way out. */
/** The way out when the list cannot be used. */
export const rescueText = {
  title: { nb: "Redd listen", nn: "Redd lista" },
  save: { nb: "Lagre det som kan leses", nn: "Lagre det som kan lesast" },
  saved: (read: number, lost: number): Text => ({
    nb: `${read} tiltak er lagret i en fil.${lost > 0 ? ` ${lost} kunne ikke leses.` : ""}`,
    nn: `${read} tiltak er lagra i ei fil.${lost > 0 ? ` ${lost} kunne ikkje lesast.` : ""}`,
  }),
  nothing: {
    nb: "Nettleseren gir oss ingenting å lagre. Start den på nytt og prøv igjen.",
    nn: "Nettlesaren gir oss ingenting å lagre. Start han på nytt og prøv igjen.",
  },
  reset: { nb: "Slett alt og begynn på nytt …", nn: "Slett alt og byrj på nytt …" },
  sure: {
    nb: "Dette sletter listen, historikken, delte lister, det som er lært om fagsystemene, og utkast som er tatt vare på. Det kan ikke angres. Lagre det som kan leses først.",
    nn: "Dette slettar lista, historikken, delte lister, det som er lært om fagsystema, og utkast som er tekne vare på. Det kan ikkje angrast. Lagre det som kan lesast først.",
  },
  no: { nb: "Nei, behold", nn: "Nei, behald" },
  yes: { nb: "Ja, slett alt", nn: "Ja, slett alt" },
  rows: (count: number): Text => ({
    nb: `${count} tiltak i listen er skadet og vises ikke. Lagre det som kan leses, begynn på nytt, og hent filen inn igjen.`,
    nn: `${count} tiltak i lista er skadde og blir ikkje viste. Lagre det som kan lesast, byrj på nytt, og hent fila inn igjen.`,
  }),
  open: { nb: "Åpne «Lokale tiltak»", nn: "Opne «Lokale tiltak»" },
} as const;

export const storeErrors = {
  full: {
    nb: "Det er ikke plass til mer i nettleserens lager. Slett tiltak du ikke trenger, eller frigjør plass på maskinen, og prøv igjen.",
    nn: "Det er ikkje plass til meir i lageret til nettlesaren. Slett tiltak du ikkje treng, eller frigjer plass på maskina, og prøv igjen.",
  },
  blocked: {
    nb: "Listen er åpen i en eldre utgave av utvidelsen. Lukk andre paneler og faner med Skreddersøm, og prøv igjen.",
    nn: "Lista er open i ei eldre utgåve av utvidinga. Lukk andre panel og faner med Skreddersøm, og prøv igjen.",
  },
  newer: {
    nb: "Listen er laget av en nyere utgave av utvidelsen. Oppdater Skreddersøm, og prøv igjen. Går ikke det, kan du redde listen på siden «Lokale tiltak».",
    nn: "Lista er laga av ei nyare utgåve av utvidinga. Oppdater Skreddersøm, og prøv igjen. Går ikkje det, kan du redde lista på sida «Lokale tiltak».",
  },
  unavailable: {
    nb: "Nettleseren slipper ikke til lageret sitt. Det skjer i privat modus og når lagring er slått av. Tipsheftet virker som før.",
    nn: "Nettlesaren slepp ikkje til lageret sitt. Det skjer i privat modus og når lagring er slått av. Tipsheftet verkar som før.",
  },
  broken: {
    nb: "Listen kunne ikke leses. Start nettleseren på nytt. Hjelper ikke det, kan du lagre det som kan leses på siden «Lokale tiltak», begynne på nytt og hente det inn igjen.",
    nn: "Lista kunne ikkje lesast. Start nettlesaren på nytt. Hjelper ikkje det, kan du lagre det som kan lesast på sida «Lokale tiltak», byrje på nytt og hente det inn igjen.",
  },
} as const;

import { MONTHS, MONTHS_EN } from "./format.ts";
import type { Text } from "./text.ts";

/** Local measures: the form, the office page, import and export. */
export const officeText = {
  page: { nb: "Lokale tiltak", nn: "Lokale tiltak", en: "Local measures" },
  intro: {
    nb: "Tiltakene kontoret har selv. De vises sammen med tipsheftet i panelet. Listen ligger bare i denne nettleseren.",
    nn: "Tiltaka kontoret har sjølv. Dei blir viste saman med tipsheftet i panelet. Lista ligg berre i denne nettlesaren.",
    en: "The office’s own measures. They are shown together with the booklet of ideas in the panel. The list is kept only in this browser.",
  },
  loading: { nb: "Henter listen …", nn: "Hentar lista …", en: "Loading the list …" },
  none: {
    nb: "Ingen lokale tiltak ennå. Legg til det første, hent en liste fra en fil, eller se på eksempelet.",
    nn: "Ingen lokale tiltak enno. Legg til det første, hent ei liste frå ei fil, eller sjå på dømet.",
    en: "No local measures yet. Add the first, import a list from a file, or look at the example.",
  },
  add: { nb: "Legg til lokalt tiltak", nn: "Legg til lokalt tiltak", en: "Add a local measure" },
  seeAll: { nb: "Se lokale tiltak", nn: "Sjå lokale tiltak", en: "See local measures" },
  editTitle: (title: string): Text => ({
    nb: `Endre «${title}»`,
    nn: `Endre «${title}»`,
    en: `Change “${title}”`,
  }),
  deleteTitle: (title: string): Text => ({
    nb: `Slett «${title}»`,
    nn: `Slett «${title}»`,
    en: `Delete “${title}”`,
  }),
  deleted: (title: string): Text => ({
    nb: `«${title}» er slettet.`,
    nn: `«${title}» er sletta.`,
    en: `“${title}” has been deleted.`,
  }),
  saved: (title: string): Text => ({
    nb: `«${title}» er lagret.`,
    nn: `«${title}» er lagra.`,
    en: `“${title}” has been saved.`,
  }),
  title: { nb: "Navn på tiltaket", nn: "Namn på tiltaket", en: "Name of the measure" },
  titleMissing: {
    nb: "Skriv hva tiltaket heter",
    nn: "Skriv kva tiltaket heiter",
    en: "Enter the name of the measure",
  },
  group: { nb: "Hva slags tiltak", nn: "Kva slags tiltak", en: "Kind of measure" },
  national: {
    nb: "Gjelder tiltaket i tipsheftet",
    nn: "Gjeld tiltaket i tipsheftet",
    en: "Belongs to this measure in the booklet",
  },
  nationalNone: { nb: "Eget tiltak", nn: "Eige tiltak", en: "Own measure" },
  nationalHelp: {
    nb: "Velg et nasjonalt tiltak hvis dette er kontorets utgave av det.",
    nn: "Vel eit nasjonalt tiltak om dette er kontoret si utgåve av det.",
    en: "Choose a national measure if this is the office’s version of it.",
  },
  place: { nb: "Sted", nn: "Stad", en: "Place" },
  start: { nb: "Oppstart", nn: "Oppstart", en: "Start" },
  startHelp: {
    nb: "For eksempel «løpende» eller «mandager kl. 10»",
    nn: "Til dømes «løpande» eller «måndagar kl. 10»",
    en: "For example “any time” or “Mondays at 10”",
  },
  needs: { nb: "Behov tiltaket møter", nn: "Behov tiltaket møter", en: "Needs the measure meets" },
  note: { nb: "Merknad", nn: "Merknad", en: "Remark" },
  bullets: { nb: "Hva det er", nn: "Kva det er", en: "What it is" },
  onePerLine: {
    nb: "Én setning per linje",
    nn: "Éi setning per linje",
    en: "One sentence per line",
  },
  words: { nb: "Søkeord", nn: "Søkjeord", en: "Search words" },
  wordsHelp: { nb: "Skill med komma", nn: "Skil med komma", en: "Separate with commas" },
  contact: { nb: "Kontakt", nn: "Kontakt", en: "Contact" },
  contactRole: {
    nb: "Kontakt (rolle, ikke navn)",
    nn: "Kontakt (rolle, ikkje namn)",
    en: "Contact (role, not name)",
  },
  howToRefer: { nb: "Slik søker du inn", nn: "Slik søkjer du inn", en: "How to refer" },
  routineUrl: { nb: "Lenke til rutinen", nn: "Lenkje til rutinen", en: "Link to the routine" },
  routineWrong: {
    nb: "Lenken må begynne med https://",
    nn: "Lenkja må byrje med https://",
    en: "The link must begin with https://",
  },
  routine: { nb: "Rutine", nn: "Rutine", en: "Routine" },
  hours: { nb: "Timer per uke", nn: "Timar per veke", en: "Hours per week" },
  freePlaces: (n: number): Text => ({
    nb: n === 0 ? "Fullt nå" : n === 1 ? "1 ledig plass" : `${n} ledige plasser`,
    nn: n === 0 ? "Fullt no" : n === 1 ? "1 ledig plass" : `${n} ledige plassar`,
    en: n === 0 ? "Full now" : n === 1 ? "1 place free" : `${n} places free`,
  }),
  inMonths: (months: readonly number[]): Text => {
    const names = months.map((m) => MONTHS[m - 1] ?? "").join(", ");
    const namesEn = months.map((m) => MONTHS_EN[m - 1] ?? "").join(", ");
    return { nb: `Går i ${names}`, nn: `Går i ${names}`, en: `Runs in ${namesEn}` };
  },
  places: { nb: "Ledige plasser nå", nn: "Ledige plassar no", en: "Places free now" },
  placesHelp: {
    nb: "0 betyr fullt. Tomt betyr at dere ikke vet.",
    nn: "0 tyder fullt. Tomt tyder at de ikkje veit.",
    en: "0 means full. Empty means that you do not know.",
  },
  placesWrong: {
    nb: "Skriv et helt tall, 0 eller mer",
    nn: "Skriv eit heilt tal, 0 eller meir",
    en: "Enter a whole number, 0 or more",
  },
  months: { nb: "Måneder tiltaket går", nn: "Månader tiltaket går", en: "Months the measure runs" },
  monthsHelp: {
    nb: "Tall fra 1 til 12 med komma, for eksempel «3, 4, 9». Tomt betyr hele året.",
    nn: "Tal frå 1 til 12 med komma, til dømes «3, 4, 9». Tomt tyder heile året.",
    en: "Numbers from 1 to 12 with commas, for example “3, 4, 9”. Empty means all year.",
  },
  monthsWrong: {
    nb: "Skriv månedene som tall fra 1 til 12",
    nn: "Skriv månadene som tal frå 1 til 12",
    en: "Enter the months as numbers from 1 to 12",
  },
  dayHelp: {
    nb: "For eksempel 02.03.2027",
    nn: "Til dømes 02.03.2027",
    en: "For example 02.03.2027 (day.month.year)",
  },
  dayWrong: {
    nb: "Skriv en dato, for eksempel 02.03.2027",
    nn: "Skriv ein dato, til dømes 02.03.2027",
    en: "Enter a date, for example 02.03.2027",
  },
  reviewByHelp: {
    nb: "Dagen noen bør se om dette fortsatt stemmer",
    nn: "Dagen nokon bør sjå om dette framleis stemmer",
    en: "The day somebody should check that this is still right",
  },
  hiddenHelp: {
    nb: "Tiltaket blir ikke foreslått eller funnet i søk. Gjelder det et nasjonalt tiltak, blir heller ikke det foreslått.",
    nn: "Tiltaket blir ikkje foreslått eller funne i søk. Gjeld det eit nasjonalt tiltak, blir heller ikkje det foreslått.",
    en: "The measure is neither suggested nor found by search. If it belongs to a national measure, that is not suggested either.",
  },
  moreFields: { nb: "Flere felt", nn: "Fleire felt", en: "More fields" },
  nationalIdWarning: {
    nb: "Dette ligner et fødselsnummer. Listen skal ikke ha opplysninger om personer.",
    nn: "Dette liknar eit fødselsnummer. Lista skal ikkje ha opplysningar om personar.",
    en: "This looks like a national identity number. The list must not hold information about people.",
  },
  phoneWarning: {
    nb: "Dette ligner et privat mobilnummer. Bruk sentralbord eller en rolle.",
    nn: "Dette liknar eit privat mobilnummer. Bruk sentralbord eller ei rolle.",
    en: "This looks like a private mobile number. Use a switchboard or a role.",
  },
  saveAnyway: { nb: "Lagre likevel", nn: "Lagre likevel", en: "Save anyway" },
  example: {
    nb: "Hent eksempel (Sunndal)",
    nn: "Hent døme (Sunndal)",
    en: "Load the example (Sunndal)",
  },
  undone: {
    nb: "Endringen er angret.",
    nn: "Endringa er angra.",
    en: "The change has been undone.",
  },
  officeName: { nb: "Kontor", nn: "Kontor", en: "Office" },
  officeNameHelp: {
    nb: "Står i filen når du lagrer listen",
    nn: "Står i fila når du lagrar lista",
    en: "Written in the file when you save the list",
  },
} as const;

/** Why a list file could not be used. */
export const importErrors = {
  notJson: (place: string): Text => ({
    nb: `Filen er ikke gyldig JSON${place}. Velg en fil som er lagret herfra, eller se på eksempelet.`,
    nn: `Fila er ikkje gyldig JSON${place}. Vel ei fil som er lagra herifrå, eller sjå på dømet.`,
    en: `The file is not valid JSON${place}. Choose a file saved from here, or look at the example.`,
  }),
  notList: {
    nb: "Filen er ikke en kontorliste. Den skal begynne med «format»: «skreddersom-kontorliste» og «version»: 2.",
    nn: "Fila er ikkje ei kontorliste. Ho skal byrje med «format»: «skreddersom-kontorliste» og «version»: 2.",
    en: "The file is not an office list. It must begin with “format”: “skreddersom-kontorliste” and “version”: 2.",
  },
  /** `stood`: what stands there now; null where there is nothing to show. */
  place: (where: string, expected: string, stood: string | null): Text => ({
    nb: `${where}: skal være ${expected}${stood === null ? "" : `, men her står «${stood}»`}.`,
    nn: `${where}: skal vere ${expected}${stood === null ? "" : `, men her står «${stood}»`}.`,
    en: `${where}: should be ${expected}${stood === null ? "" : `, but this is “${stood}”`}.`,
  }),
  inMeasure: (number: number, title: string): Text => ({
    nb: title === "" ? `Tiltak ${number}` : `Tiltak ${number} («${title}»)`,
    nn: title === "" ? `Tiltak ${number}` : `Tiltak ${number} («${title}»)`,
    en: title === "" ? `Measure ${number}` : `Measure ${number} (“${title}”)`,
  }),
  sameId: (id: string): Text => ({
    nb: `Id «${id}» står flere ganger. Hvert tiltak må ha sin egen id.`,
    nn: `Id «${id}» står fleire gonger. Kvart tiltak må ha sin eigen id.`,
    en: `The id “${id}” occurs more than once. Each measure must have its own id.`,
  }),
  without: (keys: readonly string[]): Text => ({
    nb: `uten «${keys.join("», «")}», som ikke finnes i formatet`,
    nn: `utan «${keys.join("», «")}», som ikkje finst i formatet`,
    en: `without “${keys.join("”, “")}”, which the format does not have`,
  }),
  oneOf: (values: readonly string[]): Text => ({
    nb: `én av: ${values.join(", ")}`,
    nn: `éin av: ${values.join(", ")}`,
    en: `one of: ${values.join(", ")}`,
  }),
  badLink: {
    nb: "«routineUrl» skal begynne med https://.",
    nn: "«routineUrl» skal byrje med https://.",
    en: "“routineUrl” must begin with https://.",
  },
  unknownNational: (id: string): Text => ({
    nb: `«national»: «${id}» er ikke et tiltak i tipsheftet.`,
    nn: `«national»: «${id}» er ikkje eit tiltak i tipsheftet.`,
    en: `“national”: “${id}” is not a measure in the booklet.`,
  }),
  unreadable: {
    nb: "Filen kunne ikke åpnes. Sjekk at den ikke er flyttet, og prøv igjen.",
    nn: "Fila kunne ikkje opnast. Sjekk at ho ikkje er flytta, og prøv igjen.",
    en: "The file could not be opened. Check that it has not been moved, and try again.",
  },
} as const;

/** What went wrong with the browser's storage, and the way out. */
/** The way out when the list cannot be used. */
export const rescueText = {
  title: { nb: "Redd listen", nn: "Redd lista", en: "Rescue the list" },
  save: {
    nb: "Lagre det som kan leses",
    nn: "Lagre det som kan lesast",
    en: "Save what can be read",
  },
  saved: (read: number, lost: number): Text => ({
    nb: `${read} tiltak er lagret i en fil.${lost > 0 ? ` ${lost} kunne ikke leses.` : ""}`,
    nn: `${read} tiltak er lagra i ei fil.${lost > 0 ? ` ${lost} kunne ikkje lesast.` : ""}`,
    en: `${read} ${read === 1 ? "measure has" : "measures have"} been saved to a file.${lost > 0 ? ` ${lost} could not be read.` : ""}`,
  }),
  nothing: {
    nb: "Nettleseren gir oss ingenting å lagre. Start den på nytt og prøv igjen.",
    nn: "Nettlesaren gir oss ingenting å lagre. Start han på nytt og prøv igjen.",
    en: "The browser gives us nothing to save. Restart it and try again.",
  },
  reset: {
    nb: "Slett alt og begynn på nytt …",
    nn: "Slett alt og byrj på nytt …",
    en: "Delete everything and start again …",
  },
  sure: {
    nb: "Dette sletter listen, historikken, delte lister, det som er lært om fagsystemene, og utkast som er tatt vare på. Det kan ikke angres. Lagre det som kan leses først.",
    nn: "Dette slettar lista, historikken, delte lister, det som er lært om fagsystema, og utkast som er tekne vare på. Det kan ikkje angrast. Lagre det som kan lesast først.",
    en: "This deletes the list, its history, shared lists, what has been taught about case systems, and kept drafts. It cannot be undone. Save what can be read first.",
  },
  no: { nb: "Nei, behold", nn: "Nei, behald", en: "No, keep it" },
  yes: { nb: "Ja, slett alt", nn: "Ja, slett alt", en: "Yes, delete everything" },
  rows: (count: number): Text => ({
    nb: `${count} tiltak i listen er skadet og vises ikke. Lagre det som kan leses, begynn på nytt, og hent filen inn igjen.`,
    nn: `${count} tiltak i lista er skadde og blir ikkje viste. Lagre det som kan lesast, byrj på nytt, og hent fila inn igjen.`,
    en: `${count} ${count === 1 ? "measure in the list is damaged and not" : "measures in the list are damaged and not"} shown. Save what can be read, start again, and import the file again.`,
  }),
  open: { nb: "Åpne «Lokale tiltak»", nn: "Opne «Lokale tiltak»", en: "Open “Local measures”" },
} as const;

export const storeErrors = {
  full: {
    nb: "Det er ikke plass til mer i nettleserens lager. Slett tiltak du ikke trenger, eller frigjør plass på maskinen, og prøv igjen.",
    nn: "Det er ikkje plass til meir i lageret til nettlesaren. Slett tiltak du ikkje treng, eller frigjer plass på maskina, og prøv igjen.",
    en: "There is no more room in the browser’s storage. Delete measures you do not need, or free some space on the computer, and try again.",
  },
  blocked: {
    nb: "Listen er åpen i en eldre utgave av utvidelsen. Lukk andre paneler og faner med Skreddersøm, og prøv igjen.",
    nn: "Lista er open i ei eldre utgåve av utvidinga. Lukk andre panel og faner med Skreddersøm, og prøv igjen.",
    en: "The list is open in an older version of Skreddersøm. Close other panels and tabs with Skreddersøm, and try again.",
  },
  newer: {
    nb: "Listen er laget av en nyere utgave av utvidelsen. Oppdater Skreddersøm, og prøv igjen. Går ikke det, kan du redde listen på siden «Lokale tiltak».",
    nn: "Lista er laga av ei nyare utgåve av utvidinga. Oppdater Skreddersøm, og prøv igjen. Går ikkje det, kan du redde lista på sida «Lokale tiltak».",
    en: "The list was made by a newer version of Skreddersøm. Update, and try again. If that is not possible, you can rescue the list on the page “Local measures”.",
  },
  unavailable: {
    nb: "Nettleseren slipper ikke til lageret sitt. Det skjer i privat modus og når lagring er slått av. Tipsheftet virker som før.",
    nn: "Nettlesaren slepp ikkje til lageret sitt. Det skjer i privat modus og når lagring er slått av. Tipsheftet verkar som før.",
    en: "The browser does not give access to its storage. This happens in private mode and when storage is turned off. The booklet works as before.",
  },
  broken: {
    nb: "Listen kunne ikke leses. Start nettleseren på nytt. Hjelper ikke det, kan du lagre det som kan leses på siden «Lokale tiltak», begynne på nytt og hente det inn igjen.",
    nn: "Lista kunne ikkje lesast. Start nettlesaren på nytt. Hjelper ikkje det, kan du lagre det som kan lesast på sida «Lokale tiltak», byrje på nytt og hente det inn igjen.",
    en: "The list could not be read. Restart the browser. If that does not help, you can save what can be read on the page “Local measures”, start again and import it.",
  },
} as const;

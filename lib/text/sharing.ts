import { officeText } from "./office.ts";
import { say, type Text } from "./text.ts";

/** What each field of a local measure is called: headings of columns, and names in messages. */
export const fieldNames = {
  id: { nb: "Id", nn: "Id", en: "Id" },
  title: officeText.title,
  national: officeText.national,
  group: officeText.group,
  bullets: officeText.bullets,
  needs: officeText.needs,
  words: officeText.words,
  place: officeText.place,
  contactRole: officeText.contactRole,
  howToRefer: officeText.howToRefer,
  routineUrl: officeText.routineUrl,
  start: officeText.start,
  nextStart: { nb: "Neste oppstart", nn: "Neste oppstart", en: "Next start" },
  minutesPerWeek: officeText.hours,
  capacity: { nb: "Plasser i alt", nn: "Plassar i alt", en: "Places in all" },
  places: officeText.places,
  months: officeText.months,
  cost: { nb: "Hva det koster", nn: "Kva det kostar", en: "What it costs" },
  validUntil: { nb: "Gjelder til", nn: "Gjeld til", en: "Valid until" },
  reviewBy: { nb: "Se over innen", nn: "Sjå over innan", en: "Review by" },
  note: officeText.note,
  hidden: { nb: "Har vi ikke", nn: "Har vi ikkje", en: "We do not have it" },
} satisfies Record<string, Text>;

/** What a cell should hold. Begins small: stands after "Her skal det stå". */
export const expects = {
  text: { nb: "tekst", nn: "tekst", en: "text" },
  number: {
    nb: "et helt tall, 0 eller mer",
    nn: "eit heilt tal, 0 eller meir",
    en: "a whole number, 0 or more",
  },
  day: {
    nb: "en dato, for eksempel 02.03.2027",
    nn: "ein dato, til dømes 02.03.2027",
    en: "a date, for example 02.03.2027",
  },
  hours: {
    nb: "timer i uken, for eksempel 7,5 eller 7:30, høyst 168",
    nn: "timar i veka, til dømes 7,5 eller 7:30, høgst 168",
    en: "hours per week, for example 7,5 or 7:30, at most 168",
  },
  months: {
    nb: "måneder som tall fra 1 til 12 eller navn, med komma mellom",
    nn: "månader som tal frå 1 til 12 eller namn, med komma mellom",
    en: "months as numbers from 1 to 12 or Norwegian names, separated by commas",
  },
  link: {
    nb: "en lenke som begynner med https://",
    nn: "ei lenkje som byrjar med https://",
    en: "a link that begins with https://",
  },
  yesNo: { nb: "ja eller nei", nn: "ja eller nei", en: "“ja” or “nei” (yes or no)" },
  id: {
    nb: "små bokstaver a–z, tall og bindestrek, eller ingenting",
    nn: "små bokstavar a–z, tal og bindestrek, eller ingenting",
    en: "small letters a–z, digits and hyphens, or nothing",
  },
  national: {
    nb: "navnet på et tiltak i tipsheftet, eller ingenting",
    nn: "namnet på eit tiltak i tipsheftet, eller ingenting",
    en: "the name of a measure in the booklet, or nothing",
  },
  oneOf: (names: readonly Text[]): Text => ({
    nb: `én av: ${names.map(({ nb }) => nb).join(", ")}`,
    nn: `éin av: ${names.map(({ nn }) => nn).join(", ")}`,
    en: `one of: ${names.map(({ nb }) => nb).join(", ")}`,
  }),
  needs: (names: readonly string[]): Text => ({
    nb: `behov med komma mellom, av disse: ${names.join(", ")}`,
    nn: `behov med komma mellom, av desse: ${names.join(", ")}`,
    en: `needs separated by commas, from these: ${names.join(", ")}`,
  }),
} as const;

const row = (n: number, column: Text | null): Required<Text> => ({
  nb: `Rad ${n}${column ? `, «${column.nb}»` : ""}`,
  nn: `Rad ${n}${column ? `, «${column.nn}»` : ""}`,
  en: `Row ${n}${column ? `, “${column.nb}”` : ""}`,
});

/** What is wrong with a place in a file: where, what stands there, what should, what to do. */
export const faultText = {
  cell: (n: number, column: Text, stood: string, expected: Text): Text => ({
    nb: `${row(n, column).nb}: Her står «${stood}». Det skal være ${expected.nb}. Rett det i filen og hent den igjen.`,
    nn: `${row(n, column).nn}: Her står «${stood}». Det skal vere ${expected.nn}. Rett det i fila og hent ho igjen.`,
    en: `${row(n, column).en}: This says “${stood}”. It should be ${say(expected, "en")}. Correct it in the file and import it again.`,
  }),
  noTitle: (n: number, stood: string): Text => ({
    nb: `Rad ${n}: Raden har ikke noe navn på tiltaket, men her står «${stood}». Skriv hva tiltaket heter, eller slett raden, og hent filen igjen.`,
    nn: `Rad ${n}: Rada har ikkje noko namn på tiltaket, men her står «${stood}». Skriv kva tiltaket heiter, eller slett rada, og hent fila igjen.`,
    en: `Row ${n}: The row has no name of a measure, but says “${stood}”. Enter the name of the measure, or delete the row, and import the file again.`,
  }),
  twice: (n: number, title: string, first: number): Text => ({
    nb: `Rad ${n}: «${title}» står allerede i rad ${first}. Slett den ene, eller gi dem ulike navn eller steder, og hent filen igjen.`,
    nn: `Rad ${n}: «${title}» står alt i rad ${first}. Slett den eine, eller gi dei ulike namn eller stader, og hent fila igjen.`,
    en: `Row ${n}: “${title}” is already in row ${first}. Delete one of them, or give them different names or places, and import the file again.`,
  }),
  taken: (n: number, title: string, other: string): Text => ({
    nb: `Rad ${n}: «${title}» har samme id som et nasjonalt tiltak («${other}»). Bruk en annen id, eller la den stå tom, og hent filen igjen.`,
    nn: `Rad ${n}: «${title}» har same id som eit nasjonalt tiltak («${other}»). Bruk ein annan id, eller lat han stå tom, og hent fila igjen.`,
    en: `Row ${n}: “${title}” has the same id as a national measure (“${other}”). Use another id, or leave it empty, and import the file again.`,
  }),
  nationalId: (n: number, column: Text): Text => ({
    nb: `${row(n, column).nb}: Her står et fødselsnummer eller d-nummer. Listen skal ikke ha opplysninger om personer. Fjern det fra filen og hent den igjen.`,
    nn: `${row(n, column).nn}: Her står eit fødselsnummer eller d-nummer. Lista skal ikkje ha opplysningar om personar. Fjern det frå fila og hent ho igjen.`,
    en: `${row(n, column).en}: This is a national identity number or D number. The list must not hold information about people. Remove it from the file and import it again.`,
  }),
  likeNationalId: (n: number, column: Text, stood: string): Text => ({
    nb: `${row(n, column).nb}: «${stood}» ligner et fødselsnummer. Fjern det fra filen hvis det gjelder en person.`,
    nn: `${row(n, column).nn}: «${stood}» liknar eit fødselsnummer. Fjern det frå fila om det gjeld ein person.`,
    en: `${row(n, column).en}: “${stood}” looks like a national identity number. Remove it from the file if it belongs to a person.`,
  }),
  phone: (n: number, column: Text, stood: string): Text => ({
    nb: `${row(n, column).nb}: «${stood}» ligner et privat mobilnummer. Bruk sentralbordet eller en rolle.`,
    nn: `${row(n, column).nn}: «${stood}» liknar eit privat mobilnummer. Bruk sentralbordet eller ei rolle.`,
    en: `${row(n, column).en}: “${stood}” looks like a private mobile number. Use the switchboard or a role.`,
  }),
  broken: (n: number): Text => ({
    nb: `Rad ${n}: Et anførselstegn (") er åpnet og ikke lukket. Legg til det som mangler, og hent filen igjen.`,
    nn: `Rad ${n}: Eit hermeteikn (") er opna og ikkje lukka. Legg til det som manglar, og hent fila igjen.`,
    en: `Row ${n}: A quotation mark (") is opened and not closed. Add the missing one, and import the file again.`,
  }),
  tooManyCells: (n: number, stood: string): Text => ({
    nb: `Rad ${n}: Her er flere celler enn overskrifter («${stood}»). Sett anførselstegn rundt tekst med skilletegn i, eller slett det som er for mye, og hent filen igjen.`,
    nn: `Rad ${n}: Her er fleire celler enn overskrifter («${stood}»). Set hermeteikn rundt tekst med skiljeteikn i, eller slett det som er for mykje, og hent fila igjen.`,
    en: `Row ${n}: There are more cells than headings (“${stood}”). Put quotation marks around text with separators in it, or delete what is too much, and import the file again.`,
  }),
  sameColumn: (name: Text, first: number, second: number): Text => ({
    nb: `Kolonne ${first} og ${second} har begge overskriften «${name.nb}». Behold den ene, og hent filen igjen.`,
    nn: `Kolonne ${first} og ${second} har begge overskrifta «${name.nn}». Behald den eine, og hent fila igjen.`,
    en: `Columns ${first} and ${second} both have the heading “${name.nb}”. Keep one of them, and import the file again.`,
  }),
} as const;

/** Why a whole file cannot be used. Each says what to do. */
export const fileFaults = {
  empty: {
    nb: "Filen er tom. Velg en annen fil, eller last ned malen og fyll den ut.",
    nn: "Fila er tom. Vel ei anna fil, eller last ned malen og fyll han ut.",
    en: "The file is empty. Choose another file, or download the template and fill it in.",
  },
  noRows: {
    nb: "Tabellen har overskrifter, men ingen tiltak under. Fyll ut minst én rad.",
    nn: "Tabellen har overskrifter, men ingen tiltak under. Fyll ut minst éi rad.",
    en: "The table has headings but no measures below. Fill in at least one row.",
  },
  noHeader: (found: string): Text => ({
    nb: `Fant ingen kolonne med navn på tiltakene. Øverst sto «${found}»; en av overskriftene skal være «${officeText.title.nb}». Bruk malen, eller gi kolonnen den overskriften.`,
    nn: `Fann inga kolonne med namn på tiltaka. Øvst sto «${found}»; ei av overskriftene skal vere «${officeText.title.nn}». Bruk malen, eller gi kolonna den overskrifta.`,
    en: `Found no column with names of measures. The top row says “${found}”; one of the headings must be “${officeText.title.nb}”. Use the template, or give the column that heading.`,
  }),
  noTable: {
    nb: "Dokumentet har ingen tabell. Tiltakene skal stå i en tabell med to kolonner, som i tipsheftet: navn på tiltaket, og merknader.",
    nn: "Dokumentet har ingen tabell. Tiltaka skal stå i ein tabell med to kolonnar, som i tipsheftet: namn på tiltaket, og merknader.",
    en: "The document has no table. The measures must be in a table with two columns, as in the booklet: name of the measure, and remarks.",
  },
  brokenDocx: {
    nb: "Word-filen er skadet og kan ikke åpnes. Åpne den i Word, lagre den på nytt som .docx, og hent den igjen.",
    nn: "Word-fila er skadd og kan ikkje opnast. Opne ho i Word, lagre ho på nytt som .docx, og hent ho igjen.",
    en: "The Word file is damaged and cannot be opened. Open it in Word, save it again as .docx, and import it again.",
  },
  brokenXlsx: {
    nb: "Excel-filen er skadet og kan ikke åpnes. Åpne den i Excel, lagre den på nytt som .xlsx, og hent den igjen.",
    nn: "Excel-fila er skadd og kan ikkje opnast. Opne ho i Excel, lagre ho på nytt som .xlsx, og hent ho igjen.",
    en: "The Excel file is damaged and cannot be opened. Open it in Excel, save it again as .xlsx, and import it again.",
  },
  oldOffice: {
    nb: "Dette er en Word- eller Excel-fil i det gamle formatet, eller en fil med passord. Åpne den, lagre den som .docx eller .xlsx uten passord, og hent den igjen.",
    nn: "Dette er ei Word- eller Excel-fil i det gamle formatet, eller ei fil med passord. Opne ho, lagre ho som .docx eller .xlsx utan passord, og hent ho igjen.",
    en: "This is a Word or Excel file in the old format, or a file with a password. Open it, save it as .docx or .xlsx without a password, and import it again.",
  },
  pdf: {
    nb: "Dette er en PDF, og den kan ikke leses som en tabell. Finn Word- eller Excel-filen den er laget av, eller kopier tabellen og lim den inn.",
    nn: "Dette er ein PDF, og han kan ikkje lesast som ein tabell. Finn Word- eller Excel-fila han er laga av, eller kopier tabellen og lim han inn.",
    en: "This is a PDF and cannot be read as a table. Find the Word or Excel file it was made from, or copy the table and paste it.",
  },
  otherZip: {
    nb: "Dette er en pakket fil (zip), men verken .docx eller .xlsx. Pakk den ut, og velg filen med tiltakene.",
    nn: "Dette er ei pakka fil (zip), men korkje .docx eller .xlsx. Pakk ho ut, og vel fila med tiltaka.",
    en: "This is a packed file (zip), but neither .docx nor .xlsx. Unpack it, and choose the file with the measures.",
  },
  binary: {
    nb: "Filen er ikke tekst, Word eller Excel. Velg en fil av typen .json, .csv, .xlsx eller .docx.",
    nn: "Fila er ikkje tekst, Word eller Excel. Vel ei fil av typen .json, .csv, .xlsx eller .docx.",
    en: "The file is not text, Word or Excel. Choose a file of type .json, .csv, .xlsx or .docx.",
  },
  newer: (version: string): Text => ({
    nb: `Listen er laget av en nyere utgave av Skreddersøm (versjon ${version}). Oppdater utvidelsen, og hent filen igjen.`,
    nn: `Lista er laga av ei nyare utgåve av Skreddersøm (versjon ${version}). Oppdater utvidinga, og hent fila igjen.`,
    en: `The list was made by a newer version of Skreddersøm (version ${version}). Update, and import the file again.`,
  }),
  tooBig: (mb: number): Text => ({
    nb: `Filen er større enn ${mb} MB. En kontorliste er mye mindre. Er det riktig fil?`,
    nn: `Fila er større enn ${mb} MB. Ei kontorliste er mykje mindre. Er det rett fil?`,
    en: `The file is larger than ${mb} MB. An office list is much smaller. Is it the right file?`,
  }),
  nothingPasted: {
    nb: "Fant ingen tabell i det du limte inn. Merk hele tabellen i Word eller Excel, med overskriftene, og kopier den.",
    nn: "Fann ingen tabell i det du limte inn. Merk heile tabellen i Word eller Excel, med overskriftene, og kopier han.",
    en: "Found no table in what you pasted. Select the whole table in Word or Excel, with the headings, and copy it.",
  },
} as const;

/** What was left out of a file without harm. */
export const fileNotes = {
  unknownColumns: (names: readonly string[]): Text => ({
    nb: `Disse kolonnene er ikke kjent og blir ikke med: ${names.join(", ")}.`,
    nn: `Desse kolonnane er ikkje kjende og blir ikkje med: ${names.join(", ")}.`,
    en: `These columns are not known and are left out: ${names.join(", ")}.`,
  }),
  untouched: (n: number): Text => ({
    nb: `${n} ${n === 1 ? "rad" : "rader"} er som i tipsheftet, uten noe kontoret har lagt til. De blir ikke med.`,
    nn: `${n} ${n === 1 ? "rad" : "rader"} er som i tipsheftet, utan noko kontoret har lagt til. Dei blir ikkje med.`,
    en: `${n} ${n === 1 ? "row is" : "rows are"} as in the booklet, with nothing added by the office. Left out.`,
  }),
  besideHeading: (n: number): Text => ({
    nb: `Rad ${n} er en overskrift. Teksten ved siden av blir ikke med.`,
    nn: `Rad ${n} er ei overskrift. Teksten ved sida av blir ikkje med.`,
    en: `Row ${n} is a heading. The text beside it is left out.`,
  }),
  otherSheets: (names: readonly string[]): Text => ({
    nb: `Bare det første arket med tiltak er lest. Disse er ikke med: ${names.join(", ")}.`,
    nn: `Berre det første arket med tiltak er lese. Desse er ikkje med: ${names.join(", ")}.`,
    en: `Only the first sheet with measures has been read. Left out: ${names.join(", ")}.`,
  }),
} as const;

/** Names of sheets and columns of an Excel file. */
export const sheetText = {
  measures: { nb: "Tiltak", nn: "Tiltak" },
  guide: { nb: "Veiledning", nn: "Rettleiing" },
  column: { nb: "Kolonne", nn: "Kolonne" },
  holds: { nb: "Hva som skal stå der", nn: "Kva som skal stå der" },
  required: {
    nb: "tekst; alle rader må ha dette, resten kan stå tomt",
    nn: "tekst; alle rader må ha dette, resten kan stå tomt",
  },
} as const;

/** The list as a Word document. */
export const docxText = {
  title: { nb: "Lokale tiltak", nn: "Lokale tiltak" },
  titleOf: (office: string): Text => ({
    nb: `Lokale tiltak: ${office}`,
    nn: `Lokale tiltak: ${office}`,
  }),
  intro: {
    nb: "Skriv nye tiltak i egne rader. Linjer som «Sted: …» og «Neste oppstart: …» blir egne felt når dokumentet hentes inn igjen.",
    nn: "Skriv nye tiltak i eigne rader. Linjer som «Stad: …» og «Neste oppstart: …» blir eigne felt når dokumentet blir henta inn igjen.",
  },
  columns: {
    nb: ["Innhold/elementer/tiltak", "Merknader/tekst"],
    nn: ["Innhald/element/tiltak", "Merknader/tekst"],
  },
} as const;

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Files of the office page: choosing, the preview, the import and saving. */
export const filesText = {
  get: { nb: "Hent tiltak inn", nn: "Hent tiltak inn", en: "Import measures" },
  choose: { nb: "Velg fil", nn: "Vel fil", en: "Choose a file" },
  drop: {
    nb: "Slipp en fil her, eller velg den. Excel, CSV, Word med tabell som i tipsheftet, eller en liste lagret herfra (JSON).",
    nn: "Slepp ei fil her, eller vel ho. Excel, CSV, Word med tabell som i tipsheftet, eller ei liste lagra herifrå (JSON).",
    en: "Drop a file here, or choose it. Excel, CSV, Word with a table as in the booklet, or a list saved from here (JSON).",
  },
  paste: { nb: "Lim inn en tabell", nn: "Lim inn ein tabell", en: "Paste a table" },
  pasteHelp: {
    nb: "Kopier tabellen i Word eller Excel, og lim den inn her",
    nn: "Kopier tabellen i Word eller Excel, og lim han inn her",
    en: "Copy the table in Word or Excel, and paste it here",
  },
  template: {
    nb: "Last ned mal (Excel)",
    nn: "Last ned mal (Excel)",
    en: "Download a template (Excel, in Norwegian)",
  },
  save: { nb: "Lagre listen som fil", nn: "Lagre lista som fil", en: "Save the list as a file" },
  saveAs: (name: string): Text => ({
    nb: `Lagre som ${name}`,
    nn: `Lagre som ${name}`,
    en: `Save as ${name}`,
  }),
  cannotSave: {
    nb: "Filen kunne ikke lages. Prøv igjen, eller velg et annet format.",
    nn: "Fila kunne ikkje lagast. Prøv igjen, eller vel eit anna format.",
    en: "The file could not be made. Try again, or choose another format.",
  },
  reading: { nb: "Leser filen …", nn: "Les fila …", en: "Reading the file …" },
  preview: (name: string): Text => ({
    nb: `Se over før du henter inn: ${name}`,
    nn: `Sjå over før du hentar inn: ${name}`,
    en: `Look through before importing: ${name}`,
  }),
  pasted: { nb: "innlimt tabell", nn: "innlimt tabell", en: "pasted table" },
  example: { nb: "eksempel fra Sunndal", nn: "døme frå Sunndal", en: "example from Sunndal" },
  sum: (n: { added: number; changed: number; same: number; wrong: number }): Text => ({
    nb: `${many(n.added, "nytt", "nye")}, ${many(n.changed, "endret", "endret")}, ${many(n.same, "likt", "like")}, ${many(n.wrong, "feil", "feil")}.`,
    nn: `${many(n.added, "nytt", "nye")}, ${many(n.changed, "endra", "endra")}, ${many(n.same, "likt", "like")}, ${many(n.wrong, "feil", "feil")}.`,
    en: `${n.added} new, ${n.changed} changed, ${n.same} the same, ${many(n.wrong, "error", "errors")}.`,
  }),
  faults: { nb: "Må rettes", nn: "Må rettast", en: "Must be corrected" },
  added: { nb: "Nye", nn: "Nye", en: "New" },
  changed: { nb: "Endres", nn: "Blir endra", en: "Will change" },
  same: { nb: "Som før", nn: "Som før", en: "As before" },
  nothing: { nb: "(tomt)", nn: "(tomt)", en: "(empty)" },
  close: { nb: "Lukk", nn: "Lukk", en: "Close" },
  becomes: { nb: "blir", nn: "blir", en: "becomes" },
  withoutFaulty: {
    nb: "Hent inn resten, uten radene som må rettes",
    nn: "Hent inn resten, utan radene som må rettast",
    en: "Import the rest, without the rows that must be corrected",
  },
  notPersonal: {
    nb: "Ingen av numrene gjelder en privatperson",
    nn: "Ingen av nummera gjeld ein privatperson",
    en: "None of the numbers belongs to a private person",
  },
  take: (n: number): Text => ({
    nb: `Hent inn ${n} tiltak`,
    nn: `Hent inn ${n} tiltak`,
    en: `Import ${n} ${n === 1 ? "measure" : "measures"}`,
  }),
  nothingToTake: {
    nb: "Ingenting nytt å hente inn. Listen er som før.",
    nn: "Ikkje noko nytt å hente inn. Lista er som før.",
    en: "Nothing new to import. The list is as before.",
  },
  cannot: {
    nb: "Ingenting hentes inn før feilene er rettet. Listen er som før.",
    nn: "Ingenting blir henta inn før feila er retta. Lista er som før.",
    en: "Nothing is imported until the errors are corrected. The list is as before.",
  },
  importing: (done: number, all: number): Text => ({
    nb: `${done} av ${all} tiltak er skrevet`,
    nn: `${done} av ${all} tiltak er skrivne`,
    en: `${done} of ${all} measures written`,
  }),
  imported: (added: number, replaced: number): Text => ({
    nb: `${added} tiltak lagt til, ${replaced} endret.`,
    nn: `${added} tiltak lagde til, ${replaced} endra.`,
    en: `${added} ${added === 1 ? "measure" : "measures"} added, ${replaced} changed.`,
  }),
  undo: (n: number): Text => ({
    nb: `Angre siste henting (${n} tiltak)`,
    nn: `Angre siste henting (${n} tiltak)`,
    en: `Undo the last import (${n} ${n === 1 ? "measure" : "measures"})`,
  }),
  undone: (n: number, kept: number): Text => ({
    nb: `Hentingen er angret for ${n} tiltak.${kept > 0 ? ` ${kept} er endret etterpå og står som de er.` : ""}`,
    nn: `Hentinga er angra for ${n} tiltak.${kept > 0 ? ` ${kept} er endra etterpå og står som dei er.` : ""}`,
    en: `The import has been undone for ${n} ${n === 1 ? "measure" : "measures"}.${kept > 0 ? ` ${kept} ${kept === 1 ? "has changed since and stays as it is" : "have changed since and stay as they are"}.` : ""}`,
  }),
} as const;

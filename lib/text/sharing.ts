import { officeText } from "./office.ts";
import type { Text } from "./text.ts";

/** What each field of a local measure is called: headings of columns, and names in messages. */
export const fieldNames = {
  id: { nb: "Id", nn: "Id" },
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
  nextStart: { nb: "Neste oppstart", nn: "Neste oppstart" },
  minutesPerWeek: officeText.hours,
  capacity: { nb: "Plasser i alt", nn: "Plassar i alt" },
  places: officeText.places,
  months: officeText.months,
  cost: { nb: "Hva det koster", nn: "Kva det kostar" },
  validUntil: { nb: "Gjelder til", nn: "Gjeld til" },
  reviewBy: { nb: "Se over innen", nn: "Sjå over innan" },
  note: officeText.note,
  hidden: { nb: "Har vi ikke", nn: "Har vi ikkje" },
} satisfies Record<string, Text>;

/** What a cell should hold. Begins small: stands after "Her skal det stå". */
export const expects = {
  text: { nb: "tekst", nn: "tekst" },
  number: { nb: "et helt tall, 0 eller mer", nn: "eit heilt tal, 0 eller meir" },
  day: {
    nb: "en dato, for eksempel 02.03.2027",
    nn: "ein dato, til dømes 02.03.2027",
  },
  hours: {
    nb: "timer i uken, for eksempel 7,5 eller 7:30, høyst 168",
    nn: "timar i veka, til dømes 7,5 eller 7:30, høgst 168",
  },
  months: {
    nb: "måneder som tall fra 1 til 12 eller navn, med komma mellom",
    nn: "månader som tal frå 1 til 12 eller namn, med komma mellom",
  },
  link: {
    nb: "en lenke som begynner med https://",
    nn: "ei lenkje som byrjar med https://",
  },
  yesNo: { nb: "ja eller nei", nn: "ja eller nei" },
  id: {
    nb: "små bokstaver a–z, tall og bindestrek, eller ingenting",
    nn: "små bokstavar a–z, tal og bindestrek, eller ingenting",
  },
  national: {
    nb: "navnet på et tiltak i tipsheftet, eller ingenting",
    nn: "namnet på eit tiltak i tipsheftet, eller ingenting",
  },
  oneOf: (names: readonly Text[]): Text => ({
    nb: `én av: ${names.map(({ nb }) => nb).join(", ")}`,
    nn: `éin av: ${names.map(({ nn }) => nn).join(", ")}`,
  }),
  needs: (names: readonly string[]): Text => ({
    nb: `behov med komma mellom, av disse: ${names.join(", ")}`,
    nn: `behov med komma mellom, av desse: ${names.join(", ")}`,
  }),
} as const;

const row = (n: number, column: Text | null): Text => ({
  nb: `Rad ${n}${column ? `, «${column.nb}»` : ""}`,
  nn: `Rad ${n}${column ? `, «${column.nn}»` : ""}`,
});

/** What is wrong with a place in a file: where, what stands there, what should, what to do. */
export const faultText = {
  cell: (n: number, column: Text, stood: string, expected: Text): Text => ({
    nb: `${row(n, column).nb}: Her står «${stood}». Det skal være ${expected.nb}. Rett det i filen og hent den igjen.`,
    nn: `${row(n, column).nn}: Her står «${stood}». Det skal vere ${expected.nn}. Rett det i fila og hent ho igjen.`,
  }),
  noTitle: (n: number, stood: string): Text => ({
    nb: `Rad ${n}: Raden har ikke noe navn på tiltaket, men her står «${stood}». Skriv hva tiltaket heter, eller slett raden, og hent filen igjen.`,
    nn: `Rad ${n}: Rada har ikkje noko namn på tiltaket, men her står «${stood}». Skriv kva tiltaket heiter, eller slett rada, og hent fila igjen.`,
  }),
  twice: (n: number, title: string, first: number): Text => ({
    nb: `Rad ${n}: «${title}» står allerede i rad ${first}. Slett den ene, eller gi dem ulike navn eller steder, og hent filen igjen.`,
    nn: `Rad ${n}: «${title}» står alt i rad ${first}. Slett den eine, eller gi dei ulike namn eller stader, og hent fila igjen.`,
  }),
  taken: (n: number, title: string, other: string): Text => ({
    nb: `Rad ${n}: «${title}» har samme id som et nasjonalt tiltak («${other}»). Bruk en annen id, eller la den stå tom, og hent filen igjen.`,
    nn: `Rad ${n}: «${title}» har same id som eit nasjonalt tiltak («${other}»). Bruk ein annan id, eller lat han stå tom, og hent fila igjen.`,
  }),
  nationalId: (n: number, column: Text): Text => ({
    nb: `${row(n, column).nb}: Her står et fødselsnummer eller d-nummer. Listen skal ikke ha opplysninger om personer. Fjern det fra filen og hent den igjen.`,
    nn: `${row(n, column).nn}: Her står eit fødselsnummer eller d-nummer. Lista skal ikkje ha opplysningar om personar. Fjern det frå fila og hent ho igjen.`,
  }),
  likeNationalId: (n: number, column: Text, stood: string): Text => ({
    nb: `${row(n, column).nb}: «${stood}» ligner et fødselsnummer. Fjern det fra filen hvis det gjelder en person.`,
    nn: `${row(n, column).nn}: «${stood}» liknar eit fødselsnummer. Fjern det frå fila om det gjeld ein person.`,
  }),
  phone: (n: number, column: Text, stood: string): Text => ({
    nb: `${row(n, column).nb}: «${stood}» ligner et privat mobilnummer. Bruk sentralbordet eller en rolle.`,
    nn: `${row(n, column).nn}: «${stood}» liknar eit privat mobilnummer. Bruk sentralbordet eller ei rolle.`,
  }),
  broken: (n: number): Text => ({
    nb: `Rad ${n}: Et anførselstegn (") er åpnet og ikke lukket. Legg til det som mangler, og hent filen igjen.`,
    nn: `Rad ${n}: Eit hermeteikn (") er opna og ikkje lukka. Legg til det som manglar, og hent fila igjen.`,
  }),
  tooManyCells: (n: number, stood: string): Text => ({
    nb: `Rad ${n}: Her er flere celler enn overskrifter («${stood}»). Sett anførselstegn rundt tekst med skilletegn i, eller slett det som er for mye, og hent filen igjen.`,
    nn: `Rad ${n}: Her er fleire celler enn overskrifter («${stood}»). Set hermeteikn rundt tekst med skiljeteikn i, eller slett det som er for mykje, og hent fila igjen.`,
  }),
  sameColumn: (name: Text, first: number, second: number): Text => ({
    nb: `Kolonne ${first} og ${second} har begge overskriften «${name.nb}». Behold den ene, og hent filen igjen.`,
    nn: `Kolonne ${first} og ${second} har begge overskrifta «${name.nn}». Behald den eine, og hent fila igjen.`,
  }),
} as const;

/** Why a whole file cannot be used. Each says what to do. */
export const fileFaults = {
  empty: {
    nb: "Filen er tom. Velg en annen fil, eller last ned malen og fyll den ut.",
    nn: "Fila er tom. Vel ei anna fil, eller last ned malen og fyll han ut.",
  },
  noRows: {
    nb: "Tabellen har overskrifter, men ingen tiltak under. Fyll ut minst én rad.",
    nn: "Tabellen har overskrifter, men ingen tiltak under. Fyll ut minst éi rad.",
  },
  noHeader: (found: string): Text => ({
    nb: `Fant ingen kolonne med navn på tiltakene. Øverst sto «${found}»; en av overskriftene skal være «${officeText.title.nb}». Bruk malen, eller gi kolonnen den overskriften.`,
    nn: `Fann inga kolonne med namn på tiltaka. Øvst sto «${found}»; ei av overskriftene skal vere «${officeText.title.nn}». Bruk malen, eller gi kolonna den overskrifta.`,
  }),
  noTable: {
    nb: "Dokumentet har ingen tabell. Tiltakene skal stå i en tabell med to kolonner, som i tipsheftet: navn på tiltaket, og merknader.",
    nn: "Dokumentet har ingen tabell. Tiltaka skal stå i ein tabell med to kolonnar, som i tipsheftet: namn på tiltaket, og merknader.",
  },
  brokenDocx: {
    nb: "Word-filen er skadet og kan ikke åpnes. Åpne den i Word, lagre den på nytt som .docx, og hent den igjen.",
    nn: "Word-fila er skadd og kan ikkje opnast. Opne ho i Word, lagre ho på nytt som .docx, og hent ho igjen.",
  },
  brokenXlsx: {
    nb: "Excel-filen er skadet og kan ikke åpnes. Åpne den i Excel, lagre den på nytt som .xlsx, og hent den igjen.",
    nn: "Excel-fila er skadd og kan ikkje opnast. Opne ho i Excel, lagre ho på nytt som .xlsx, og hent ho igjen.",
  },
  oldOffice: {
    nb: "Dette er en Word- eller Excel-fil i det gamle formatet, eller en fil med passord. Åpne den, lagre den som .docx eller .xlsx uten passord, og hent den igjen.",
    nn: "Dette er ei Word- eller Excel-fil i det gamle formatet, eller ei fil med passord. Opne ho, lagre ho som .docx eller .xlsx utan passord, og hent ho igjen.",
  },
  pdf: {
    nb: "Dette er en PDF, og den kan ikke leses som en tabell. Finn Word- eller Excel-filen den er laget av, eller kopier tabellen og lim den inn.",
    nn: "Dette er ein PDF, og han kan ikkje lesast som ein tabell. Finn Word- eller Excel-fila han er laga av, eller kopier tabellen og lim han inn.",
  },
  otherZip: {
    nb: "Dette er en pakket fil (zip), men verken .docx eller .xlsx. Pakk den ut, og velg filen med tiltakene.",
    nn: "Dette er ei pakka fil (zip), men korkje .docx eller .xlsx. Pakk ho ut, og vel fila med tiltaka.",
  },
  binary: {
    nb: "Filen er ikke tekst, Word eller Excel. Velg en fil av typen .json, .csv, .xlsx eller .docx.",
    nn: "Fila er ikkje tekst, Word eller Excel. Vel ei fil av typen .json, .csv, .xlsx eller .docx.",
  },
  newer: (version: string): Text => ({
    nb: `Listen er laget av en nyere utgave av Skreddersøm (versjon ${version}). Oppdater utvidelsen, og hent filen igjen.`,
    nn: `Lista er laga av ei nyare utgåve av Skreddersøm (versjon ${version}). Oppdater utvidinga, og hent fila igjen.`,
  }),
  tooBig: (mb: number): Text => ({
    nb: `Filen er større enn ${mb} MB. En kontorliste er mye mindre. Er det riktig fil?`,
    nn: `Fila er større enn ${mb} MB. Ei kontorliste er mykje mindre. Er det rett fil?`,
  }),
  nothingPasted: {
    nb: "Fant ingen tabell i det du limte inn. Merk hele tabellen i Word eller Excel, med overskriftene, og kopier den.",
    nn: "Fann ingen tabell i det du limte inn. Merk heile tabellen i Word eller Excel, med overskriftene, og kopier han.",
  },
} as const;

/** What was left out of a file without harm. */
export const fileNotes = {
  unknownColumns: (names: readonly string[]): Text => ({
    nb: `Disse kolonnene er ikke kjent og blir ikke med: ${names.join(", ")}.`,
    nn: `Desse kolonnane er ikkje kjende og blir ikkje med: ${names.join(", ")}.`,
  }),
  untouched: (n: number): Text => ({
    nb: `${n} ${n === 1 ? "rad" : "rader"} er som i tipsheftet, uten noe kontoret har lagt til. De blir ikke med.`,
    nn: `${n} ${n === 1 ? "rad" : "rader"} er som i tipsheftet, utan noko kontoret har lagt til. Dei blir ikkje med.`,
  }),
  besideHeading: (n: number): Text => ({
    nb: `Rad ${n} er en overskrift. Teksten ved siden av blir ikke med.`,
    nn: `Rad ${n} er ei overskrift. Teksten ved sida av blir ikkje med.`,
  }),
  otherSheets: (names: readonly string[]): Text => ({
    nb: `Bare det første arket med tiltak er lest. Disse er ikke med: ${names.join(", ")}.`,
    nn: `Berre det første arket med tiltak er lese. Desse er ikkje med: ${names.join(", ")}.`,
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
  get: { nb: "Hent tiltak inn", nn: "Hent tiltak inn" },
  choose: { nb: "Velg fil", nn: "Vel fil" },
  drop: {
    nb: "Slipp en fil her, eller velg den. Excel, CSV, Word med tabell som i tipsheftet, eller en liste lagret herfra (JSON).",
    nn: "Slepp ei fil her, eller vel ho. Excel, CSV, Word med tabell som i tipsheftet, eller ei liste lagra herifrå (JSON).",
  },
  paste: { nb: "Lim inn en tabell", nn: "Lim inn ein tabell" },
  pasteHelp: {
    nb: "Kopier tabellen i Word eller Excel, og lim den inn her",
    nn: "Kopier tabellen i Word eller Excel, og lim han inn her",
  },
  template: { nb: "Last ned mal (Excel)", nn: "Last ned mal (Excel)" },
  save: { nb: "Lagre listen som fil", nn: "Lagre lista som fil" },
  saveAs: (name: string): Text => ({ nb: `Lagre som ${name}`, nn: `Lagre som ${name}` }),
  cannotSave: {
    nb: "Filen kunne ikke lages. Prøv igjen, eller velg et annet format.",
    nn: "Fila kunne ikkje lagast. Prøv igjen, eller vel eit anna format.",
  },
  reading: { nb: "Leser filen …", nn: "Les fila …" },
  preview: (name: string): Text => ({
    nb: `Se over før du henter inn: ${name}`,
    nn: `Sjå over før du hentar inn: ${name}`,
  }),
  pasted: { nb: "innlimt tabell", nn: "innlimt tabell" },
  example: { nb: "eksempel fra Sunndal", nn: "døme frå Sunndal" },
  sum: (n: { added: number; changed: number; same: number; wrong: number }): Text => ({
    nb: `${many(n.added, "nytt", "nye")}, ${many(n.changed, "endret", "endret")}, ${many(n.same, "likt", "like")}, ${many(n.wrong, "feil", "feil")}.`,
    nn: `${many(n.added, "nytt", "nye")}, ${many(n.changed, "endra", "endra")}, ${many(n.same, "likt", "like")}, ${many(n.wrong, "feil", "feil")}.`,
  }),
  faults: { nb: "Må rettes", nn: "Må rettast" },
  added: { nb: "Nye", nn: "Nye" },
  changed: { nb: "Endres", nn: "Blir endra" },
  same: { nb: "Som før", nn: "Som før" },
  nothing: { nb: "(tomt)", nn: "(tomt)" },
  close: { nb: "Lukk", nn: "Lukk" },
  becomes: { nb: "blir", nn: "blir" },
  withoutFaulty: {
    nb: "Hent inn resten, uten radene som må rettes",
    nn: "Hent inn resten, utan radene som må rettast",
  },
  notPersonal: {
    nb: "Ingen av numrene gjelder en privatperson",
    nn: "Ingen av nummera gjeld ein privatperson",
  },
  take: (n: number): Text => ({ nb: `Hent inn ${n} tiltak`, nn: `Hent inn ${n} tiltak` }),
  nothingToTake: {
    nb: "Ingenting nytt å hente inn. Listen er som før.",
    nn: "Ikkje noko nytt å hente inn. Lista er som før.",
  },
  cannot: {
    nb: "Ingenting hentes inn før feilene er rettet. Listen er som før.",
    nn: "Ingenting blir henta inn før feila er retta. Lista er som før.",
  },
  importing: (done: number, all: number): Text => ({
    nb: `${done} av ${all} tiltak er skrevet`,
    nn: `${done} av ${all} tiltak er skrivne`,
  }),
  imported: (added: number, replaced: number): Text => ({
    nb: `${added} tiltak lagt til, ${replaced} endret.`,
    nn: `${added} tiltak lagde til, ${replaced} endra.`,
  }),
  undo: (n: number): Text => ({
    nb: `Angre siste henting (${n} tiltak)`,
    nn: `Angre siste henting (${n} tiltak)`,
  }),
  undone: (n: number, kept: number): Text => ({
    nb: `Hentingen er angret for ${n} tiltak.${kept > 0 ? ` ${kept} er endret etterpå og står som de er.` : ""}`,
    nn: `Hentinga er angra for ${n} tiltak.${kept > 0 ? ` ${kept} er endra etterpå og står som dei er.` : ""}`,
  }),
} as const;

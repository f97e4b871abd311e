import type { Text } from "./text.ts";

/** Settings, what the product is, and the first day. */
export const aboutText = {
  language: { nb: "Språk i panelet og på sidene", nn: "Språk i panelet og på sidene" },
  asBrowser: { nb: "Som nettleseren", nn: "Som nettlesaren" },
  about: { nb: "Om Skreddersøm", nn: "Om Skreddersøm" },
  version: (version: string): Text => ({ nb: `Versjon ${version}`, nn: `Versjon ${version}` }),
  private: {
    nb: "Det du leser og skriver, blir i nettleseren på denne maskinen. Utvidelsen spør bare etter lister som kontoret har lagt til.",
    nn: "Det du les og skriv, blir i nettlesaren på denne maskina. Utvidinga spør berre etter lister som kontoret har lagt til.",
  },
  welcome: { nb: "Vis velkomstsiden", nn: "Vis velkomstsida" },
  report: { nb: "Meld feil", nn: "Meld feil" },
  reportHelp: {
    nb: "Kopierer versjoner og tilstander, aldri navn, nummer eller det som står i en sak. Lim det inn til den som har ansvar for utvidelsen hos dere, og skriv hva du gjorde og hva du ventet.",
    nn: "Kopierer versjonar og tilstandar, aldri namn, nummer eller det som står i ei sak. Lim det inn til den som har ansvar for utvidinga hos dykk, og skriv kva du gjorde og kva du venta.",
  },
  copyReport: { nb: "Kopier rapport", nn: "Kopier rapport" },
  copied: { nb: "Kopiert.", nn: "Kopiert." },
  notCopied: {
    nb: "Nettleseren lot oss ikke kopiere. Merk teksten under og kopier den selv.",
    nn: "Nettlesaren lét oss ikkje kopiere. Merk teksten under og kopier han sjølv.",
  },
  reportText: { nb: "Dette står i rapporten", nn: "Dette står i rapporten" },
  accessibility: { nb: "Tilgjengelighet", nn: "Tilgjenge" },
  accessibilityText: {
    nb: "Vi lager Skreddersøm etter WCAG 2.2 nivå AA, som forskriften om universell utforming viser til. Alle visninger prøves automatisk i lyst og mørkt tema, og alt kan gjøres med tastatur. Kjent mangel: datofelt følger språket i nettleseren, ikke språket i panelet.",
    nn: "Vi lagar Skreddersøm etter WCAG 2.2 nivå AA, som forskrifta om universell utforming viser til. Alle visingar blir prøvde automatisk i lyst og mørkt tema, og alt kan gjerast med tastatur. Kjend mangel: datofelt følgjer språket i nettlesaren, ikkje språket i panelet.",
  },
  accessibilityHow: {
    nb: "Møter du et hinder, bruk «Meld feil». Får du ikke svar du er fornøyd med, kan du klage til Digitaliseringsdirektoratet (Tilsynet for universell utforming av ikt).",
    nn: "Møter du eit hinder, bruk «Meld feil». Får du ikkje svar du er nøgd med, kan du klage til Digitaliseringsdirektoratet (Tilsynet for universell utforming av ikt).",
  },
  licences: { nb: "Lisenser", nn: "Lisensar" },
  licencesText: {
    nb: "Skreddersøm er fri programvare (MIT). Disse bibliotekene er med:",
    nn: "Skreddersøm er fri programvare (MIT). Desse biblioteka er med:",
  },
} as const;

/** The page that opens once, when the extension is new. */
export const welcomeText = {
  title: { nb: "Velkommen til Skreddersøm", nn: "Velkomen til Skreddersøm" },
  lead: {
    nb: "Skreddersøm leser KVP-saken du har åpen, og viser regler, frister og tiltak ved siden av.",
    nn: "Skreddersøm les KVP-saka du har open, og viser reglar, fristar og tiltak ved sida av.",
  },
  what: { nb: "Det du får", nn: "Det du får" },
  whatList: [
    {
      nb: "Kontroll: hva saken bryter, hvilke frister som kommer, og hva som må avklares. Alltid med hjemmel og sitat.",
      nn: "Kontroll: kva saka bryt, kva fristar som kjem, og kva som må avklarast. Alltid med heimel og sitat.",
    },
    {
      nb: "Tiltak: forslag som passer denne deltakeren, med grunn, og hele tipsheftet på noen tastetrykk.",
      nn: "Tiltak: forslag som passar denne deltakaren, med grunn, og heile tipsheftet på nokre tastetrykk.",
    },
    {
      nb: "Program: en plan som holder etter loven, og papirene som hører til.",
      nn: "Program: ein plan som held etter lova, og papira som høyrer til.",
    },
  ],
  reads: { nb: "Det utvidelsen leser", nn: "Det utvidinga les" },
  readsText: {
    nb: "Bare det som vises på skjermen, i fagsystemer som er koblet til. Den skriver aldri noe i fagsystemet og åpner ingenting for deg.",
    nn: "Berre det som er vist på skjermen, i fagsystem som er kopla til. Ho skriv aldri noko i fagsystemet og opnar ingenting for deg.",
  },
  stays: { nb: "Der det blir", nn: "Der det blir" },
  staysText: {
    nb: "Ingenting om deltakeren lagres på disk eller sendes noe sted. Når du lukker nettleseren, er det borte. Vil du ta vare på et utkast, låser du det med et passord.",
    nn: "Ingenting om deltakaren blir lagra på disk eller sendt nokon stad. Når du lukkar nettlesaren, er det borte. Vil du ta vare på eit utkast, låser du det med eit passord.",
  },
  start: { nb: "Kom i gang", nn: "Kom i gang" },
  steps: [
    {
      nb: "Fest Skreddersøm-knappen i verktøylinja: trykk på puslespillbrikken og så på nåla.",
      nn: "Fest Skreddersøm-knappen i verktøylinja: trykk på puslespelbrikka og så på nåla.",
    },
    {
      nb: "Åpne en sak i fagsystemet og trykk på knappen, eller Alt+K.",
      nn: "Opne ei sak i fagsystemet og trykk på knappen, eller Alt+K.",
    },
    {
      nb: "Er systemet ukjent, trykk «Koble til dette systemet». Nettleseren spør deg først.",
      nn: "Er systemet ukjent, trykk «Kople til dette systemet». Nettlesaren spør deg først.",
    },
  ],
  known: (systems: string): Text => ({
    nb: `Disse kjenner den fra før: ${systems}.`,
    nn: `Desse kjenner ho frå før: ${systems}.`,
  }),
  tryLookup: { nb: "Prøv oppslag uten sak", nn: "Prøv oppslag utan sak" },
  toOffice: { nb: "Legg inn kontorets egne tiltak", nn: "Legg inn tiltaka til kontoret" },
} as const;

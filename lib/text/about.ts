import type { Text } from "./text.ts";

/** Settings, what the product is, and the first day. */
export const aboutText = {
  language: {
    nb: "Språk i panelet og på sidene",
    nn: "Språk i panelet og på sidene",
    en: "Language of the panel and the pages",
  },
  asBrowser: { nb: "Som nettleseren", nn: "Som nettlesaren", en: "As the browser" },
  about: { nb: "Om Skreddersøm", nn: "Om Skreddersøm", en: "About Skreddersøm" },
  version: (version: string): Text => ({
    nb: `Versjon ${version}`,
    nn: `Versjon ${version}`,
    en: `Version ${version}`,
  }),
  private: {
    nb: "Det du leser og skriver, blir i nettleseren på denne maskinen. Utvidelsen spør bare etter lister som kontoret har lagt til.",
    nn: "Det du les og skriv, blir i nettlesaren på denne maskina. Utvidinga spør berre etter lister som kontoret har lagt til.",
    en: "What you read and write stays in the browser on this computer. Skreddersøm only asks for lists that the office has added.",
  },
  welcome: { nb: "Vis velkomstsiden", nn: "Vis velkomstsida", en: "Show the welcome page" },
  report: { nb: "Meld feil", nn: "Meld feil", en: "Report a problem" },
  reportHelp: {
    nb: "Kopierer versjoner og tilstander, aldri navn, nummer eller det som står i en sak. Lim det inn til den som har ansvar for utvidelsen hos dere, og skriv hva du gjorde og hva du ventet.",
    nn: "Kopierer versjonar og tilstandar, aldri namn, nummer eller det som står i ei sak. Lim det inn til den som har ansvar for utvidinga hos dykk, og skriv kva du gjorde og kva du venta.",
    en: "Copies versions and states, never names, numbers or anything from a case. Paste it to whoever is responsible for Skreddersøm where you work, and write what you did and what you expected.",
  },
  copyReport: { nb: "Kopier rapport", nn: "Kopier rapport", en: "Copy report" },
  copied: { nb: "Kopiert.", nn: "Kopiert.", en: "Copied." },
  notCopied: {
    nb: "Nettleseren lot oss ikke kopiere. Merk teksten under og kopier den selv.",
    nn: "Nettlesaren lét oss ikkje kopiere. Merk teksten under og kopier han sjølv.",
    en: "The browser did not let us copy. Select the text below and copy it yourself.",
  },
  reportText: {
    nb: "Dette står i rapporten",
    nn: "Dette står i rapporten",
    en: "This is what the report says",
  },
  accessibility: { nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility" },
  accessibilityText: {
    nb: "Vi lager Skreddersøm etter WCAG 2.2 nivå AA, som forskriften om universell utforming viser til. Alle visninger prøves automatisk i lyst og mørkt tema, og alt kan gjøres med tastatur. Kjent mangel: datofelt følger språket i nettleseren, ikke språket i panelet.",
    nn: "Vi lagar Skreddersøm etter WCAG 2.2 nivå AA, som forskrifta om universell utforming viser til. Alle visingar blir prøvde automatisk i lyst og mørkt tema, og alt kan gjerast med tastatur. Kjend mangel: datofelt følgjer språket i nettlesaren, ikkje språket i panelet.",
    en: "We make Skreddersøm to WCAG 2.2 level AA, which the Norwegian regulation on universal design refers to. All views are tested automatically in light and dark theme, and everything can be done by keyboard. Known limitation: date fields follow the language of the browser, not of the panel.",
  },
  accessibilityHow: {
    nb: "Møter du et hinder, bruk «Meld feil». Får du ikke svar du er fornøyd med, kan du klage til Digitaliseringsdirektoratet (Tilsynet for universell utforming av ikt).",
    nn: "Møter du eit hinder, bruk «Meld feil». Får du ikkje svar du er nøgd med, kan du klage til Digitaliseringsdirektoratet (Tilsynet for universell utforming av ikt).",
    en: "If you meet a barrier, use “Report a problem”. If you are not satisfied with the answer, you can complain to the Norwegian Digitalisation Agency (the authority for universal design of ICT).",
  },
  licences: { nb: "Lisenser", nn: "Lisensar", en: "Licences" },
  licencesText: {
    nb: "Skreddersøm er fri programvare (MIT). Disse bibliotekene er med:",
    nn: "Skreddersøm er fri programvare (MIT). Desse biblioteka er med:",
    en: "Skreddersøm is free software (MIT). It includes these libraries:",
  },
} as const;

/** The page that opens once, when the extension is new. */
export const welcomeText = {
  title: {
    nb: "Velkommen til Skreddersøm",
    nn: "Velkomen til Skreddersøm",
    en: "Welcome to Skreddersøm",
  },
  lead: {
    nb: "Skreddersøm leser KVP-saken du har åpen, og viser regler, frister og tiltak ved siden av.",
    nn: "Skreddersøm les KVP-saka du har open, og viser reglar, fristar og tiltak ved sida av.",
    en: "Skreddersøm reads the qualification programme case you have open, and shows rules, deadlines and measures beside it.",
  },
  what: { nb: "Det du får", nn: "Det du får", en: "What you get" },
  whatList: [
    {
      nb: "Kontroll: hva saken bryter, hvilke frister som kommer, og hva som må avklares. Alltid med hjemmel og sitat.",
      nn: "Kontroll: kva saka bryt, kva fristar som kjem, og kva som må avklarast. Alltid med heimel og sitat.",
      en: "Check: what the case breaches, which deadlines are coming, and what must be clarified. Always with the legal basis and a quotation.",
    },
    {
      nb: "Tiltak: forslag som passer denne deltakeren, med grunn, og hele tipsheftet på noen tastetrykk.",
      nn: "Tiltak: forslag som passar denne deltakaren, med grunn, og heile tipsheftet på nokre tastetrykk.",
      en: "Measures: suggestions that fit this participant, with reasons, and the whole booklet of ideas a few keystrokes away.",
    },
    {
      nb: "Program: en plan som holder etter loven, og papirene som hører til.",
      nn: "Program: ein plan som held etter lova, og papira som høyrer til.",
      en: "Programme: a plan that meets the law, and the documents that go with it.",
    },
  ],
  reads: { nb: "Det utvidelsen leser", nn: "Det utvidinga les", en: "What it reads" },
  readsText: {
    nb: "Bare det som vises på skjermen, i fagsystemer som er koblet til. Den skriver aldri noe i fagsystemet og åpner ingenting for deg.",
    nn: "Berre det som er vist på skjermen, i fagsystem som er kopla til. Ho skriv aldri noko i fagsystemet og opnar ingenting for deg.",
    en: "Only what is shown on the screen, in case systems that are connected. It never writes anything in the case system and opens nothing for you.",
  },
  stays: { nb: "Der det blir", nn: "Der det blir", en: "Where it stays" },
  staysText: {
    nb: "Ingenting om deltakeren lagres på disk eller sendes noe sted. Når du lukker nettleseren, er det borte. Vil du ta vare på et utkast, låser du det med et passord.",
    nn: "Ingenting om deltakaren blir lagra på disk eller sendt nokon stad. Når du lukkar nettlesaren, er det borte. Vil du ta vare på eit utkast, låser du det med eit passord.",
    en: "Nothing about the participant is saved to disk or sent anywhere. When you close the browser, it is gone. If you want to keep a draft, you lock it with a password.",
  },
  start: { nb: "Kom i gang", nn: "Kom i gang", en: "Get started" },
  steps: [
    {
      nb: "Fest Skreddersøm-knappen i verktøylinja: trykk på puslespillbrikken og så på nåla.",
      nn: "Fest Skreddersøm-knappen i verktøylinja: trykk på puslespelbrikka og så på nåla.",
      en: "Pin the Skreddersøm button to the toolbar: click the puzzle piece and then the pin.",
    },
    {
      nb: "Åpne en sak i fagsystemet og trykk på knappen, eller Alt+K.",
      nn: "Opne ei sak i fagsystemet og trykk på knappen, eller Alt+K.",
      en: "Open a case in the case system and click the button, or press Alt+K.",
    },
    {
      nb: "Er systemet ukjent, trykk «Koble til dette systemet». Nettleseren spør deg først.",
      nn: "Er systemet ukjent, trykk «Kople til dette systemet». Nettlesaren spør deg først.",
      en: "If the system is unknown, click “Connect this system”. The browser asks you first.",
    },
  ],
  known: (systems: string): Text => ({
    nb: `Disse kjenner den fra før: ${systems}.`,
    nn: `Desse kjenner ho frå før: ${systems}.`,
    en: `It already knows these: ${systems}.`,
  }),
  tryLookup: {
    nb: "Prøv oppslag uten sak",
    nn: "Prøv oppslag utan sak",
    en: "Try a look-up without a case",
  },
  toOffice: {
    nb: "Legg inn kontorets egne tiltak",
    nn: "Legg inn tiltaka til kontoret",
    en: "Add the office’s own measures",
  },
} as const;

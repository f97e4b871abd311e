import type { Text } from "./text.ts";

/** The dugnad: ideas row by row of the booklet, tidied into the office's list, and the office's own booklet. */
export const dugnadText = {
  page: { nb: "Dugnad", nn: "Dugnad", en: "Group session" },
  open: { nb: "Start dugnad", nn: "Start dugnad", en: "Start a group session" },
  openHelp: {
    nb: "Gå gjennom tipsheftet sammen, én rad om gangen, og skriv ned det kontoret har eller kan få til.",
    nn: "Gå gjennom tipsheftet saman, éi rad om gongen, og skriv ned det kontoret har eller kan få til.",
    en: "Go through the booklet together, one row at a time, and write down what the office has or can arrange.",
  },
  back: { nb: "Tilbake til listen", nn: "Tilbake til lista", en: "Back to the list" },
  steps: { nb: "Steg i dugnaden", nn: "Steg i dugnaden", en: "Steps of the session" },
  collect: { nb: "Samle ideer", nn: "Samle idear", en: "Collect ideas" },
  tidy: (n: number): Text => ({
    nb: `Rydd opp (${n})`,
    nn: `Rydd opp (${n})`,
    en: `Tidy up (${n})`,
  }),
  booklet: { nb: "Kontorets hefte", nn: "Heftet til kontoret", en: "The office’s booklet" },
  progress: (n: number, of: number): Text => ({
    nb: `Rad ${n} av ${of}`,
    nn: `Rad ${n} av ${of}`,
    en: `Row ${n} of ${of}`,
  }),
  row: { nb: "Velg rad", nn: "Vel rad", en: "Choose a row" },
  previous: { nb: "Forrige", nn: "Førre", en: "Previous" },
  next: { nb: "Neste", nn: "Neste", en: "Next" },
  here: { nb: "Dette har vi", nn: "Dette har vi", en: "What we have" },
  hereNone: {
    nb: "Ikke noe i listen ennå.",
    nn: "Ikkje noko i lista enno.",
    en: "Nothing in the list yet.",
  },
  ideas: { nb: "Ideer", nn: "Idear", en: "Ideas" },
  idea: { nb: "Ny idé", nn: "Ny idé", en: "New idea" },
  ideaHelp: {
    nb: "Skriv én idé og trykk Enter. Alle ideer er gode nå; dere rydder etterpå.",
    nn: "Skriv éin idé og trykk Enter. Alle idear er gode no; de ryddar etterpå.",
    en: "Write one idea and press Enter. All ideas are good now; you tidy up afterwards.",
  },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  privateId: {
    nb: "Dette ligner et fødselsnummer. Listen deles med flere: skriv ideen uten opplysninger om personer.",
    nn: "Dette liknar eit fødselsnummer. Lista blir delt med fleire: skriv ideen utan opplysningar om personar.",
    en: "This looks like a national identity number. The list is shared: write the idea without information about people.",
  },
  privatePhone: {
    nb: "Dette ligner et mobilnummer. Skriv rollen til kontakten i stedet.",
    nn: "Dette liknar eit mobilnummer. Skriv rolla til kontakten i staden.",
    en: "This looks like a mobile number. Write the contact’s role instead.",
  },
  vote: (text: string, votes: number): Text => ({
    nb: `Stem på «${text}». Har ${votes} nå`,
    nn: `Røyst på «${text}». Har ${votes} no`,
    en: `Vote for “${text}”. Has ${votes} now`,
  }),
  unvote: (text: string): Text => ({
    nb: `Ta bort en stemme fra «${text}»`,
    nn: `Ta bort ei røyst frå «${text}»`,
    en: `Remove a vote from “${text}”`,
  }),
  drop: (text: string): Text => ({
    nb: `Fjern ideen «${text}»`,
    nn: `Fjern ideen «${text}»`,
    en: `Remove the idea “${text}”`,
  }),
  dropped: (text: string): Text => ({
    nb: `Fjernet «${text}».`,
    nn: `Fjerna «${text}».`,
    en: `Removed “${text}”.`,
  }),
  timer: { nb: "Tid per rad", nn: "Tid per rad", en: "Time per row" },
  timerOff: { nb: "Uten klokke", nn: "Utan klokke", en: "No timer" },
  minutes: (n: number): Text => ({
    nb: n === 1 ? "1 minutt" : `${n} minutter`,
    nn: n === 1 ? "1 minutt" : `${n} minutt`,
    en: n === 1 ? "1 minute" : `${n} minutes`,
  }),
  left: (clock: string): Text => ({
    nb: `${clock} igjen`,
    nn: `${clock} att`,
    en: `${clock} left`,
  }),
  timeUp: {
    nb: "Tiden for denne raden er ute.",
    nn: "Tida for denne rada er ute.",
    en: "Time is up for this row.",
  },
  tidyIntro: {
    nb: "Kryss av for det dere vil ta vare på, og rett teksten der det trengs. Resten blir liggende her.",
    nn: "Kryss av for det de vil ta vare på, og rett teksten der det trengst. Resten blir liggjande her.",
    en: "Tick what you want to keep, and correct the text where needed. The rest stays here.",
  },
  tidyNone: {
    nb: "Ingen ideer ennå. Samle noen først.",
    nn: "Ingen idear enno. Samle nokre først.",
    en: "No ideas yet. Collect some first.",
  },
  keep: (text: string): Text => ({
    nb: `Ta vare på «${text}»`,
    nn: `Ta vare på «${text}»`,
    en: `Keep “${text}”`,
  }),
  edit: (text: string): Text => ({
    nb: `Tittel på tiltaket fra «${text}»`,
    nn: `Tittel på tiltaket frå «${text}»`,
    en: `Title of the measure from “${text}”`,
  }),
  keepAll: (n: number): Text => ({
    nb: n === 1 ? "Legg 1 tiltak i listen" : `Legg ${n} tiltak i listen`,
    nn: n === 1 ? "Legg 1 tiltak i lista" : `Legg ${n} tiltak i lista`,
    en: n === 1 ? "Add 1 measure to the list" : `Add ${n} measures to the list`,
  }),
  kept: (n: number): Text => ({
    nb: n === 1 ? "1 tiltak er lagt i listen." : `${n} tiltak er lagt i listen.`,
    nn: n === 1 ? "1 tiltak er lagt i lista." : `${n} tiltak er lagde i lista.`,
    en:
      n === 1
        ? "1 measure has been added to the list."
        : `${n} measures have been added to the list.`,
  }),
  print: { nb: "Skriv ut heftet", nn: "Skriv ut heftet", en: "Print the booklet" },
  bookletTitle: (office: string): Text => ({
    nb: office
      ? `Tiltak i kvalifiseringsprogrammet ved ${office}`
      : "Tiltak i kvalifiseringsprogrammet",
    nn: office
      ? `Tiltak i kvalifiseringsprogrammet ved ${office}`
      : "Tiltak i kvalifiseringsprogrammet",
    en: office
      ? `Measures in the qualification programme at ${office}`
      : "Measures in the qualification programme",
  }),
  bookletRow: { nb: "Tiltak", nn: "Tiltak", en: "Measure" },
  bookletTips: { nb: "Tips", nn: "Tips", en: "Ideas" },
  bookletHere: { nb: "Hos oss", nn: "Hos oss", en: "Here" },
  onlyFilled: {
    nb: "Vis bare rader vi har fylt ut",
    nn: "Vis berre rader vi har fylt ut",
    en: "Show only rows we have filled in",
  },
} as const;

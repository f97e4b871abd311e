import type { Text } from "./text.ts";

/** The dugnad: ideas row by row of the booklet, tidied into the office's list, and the office's own booklet. */
export const dugnadText = {
  page: { nb: "Dugnad", nn: "Dugnad" },
  open: { nb: "Start dugnad", nn: "Start dugnad" },
  openHelp: {
    nb: "Gå gjennom tipsheftet sammen, én rad om gangen, og skriv ned det kontoret har eller kan få til.",
    nn: "Gå gjennom tipsheftet saman, éi rad om gongen, og skriv ned det kontoret har eller kan få til.",
  },
  back: { nb: "Tilbake til listen", nn: "Tilbake til lista" },
  steps: { nb: "Steg i dugnaden", nn: "Steg i dugnaden" },
  collect: { nb: "Samle ideer", nn: "Samle idear" },
  tidy: (n: number): Text => ({ nb: `Rydd opp (${n})`, nn: `Rydd opp (${n})` }),
  booklet: { nb: "Kontorets hefte", nn: "Heftet til kontoret" },
  progress: (n: number, of: number): Text => ({ nb: `Rad ${n} av ${of}`, nn: `Rad ${n} av ${of}` }),
  row: { nb: "Velg rad", nn: "Vel rad" },
  previous: { nb: "Forrige", nn: "Førre" },
  next: { nb: "Neste", nn: "Neste" },
  here: { nb: "Dette har vi", nn: "Dette har vi" },
  hereNone: { nb: "Ikke noe i listen ennå.", nn: "Ikkje noko i lista enno." },
  ideas: { nb: "Ideer", nn: "Idear" },
  idea: { nb: "Ny idé", nn: "Ny idé" },
  ideaHelp: {
    nb: "Skriv én idé og trykk Enter. Alle ideer er gode nå; dere rydder etterpå.",
    nn: "Skriv éin idé og trykk Enter. Alle idear er gode no; de ryddar etterpå.",
  },
  add: { nb: "Legg til", nn: "Legg til" },
  privateId: {
    nb: "Dette ligner et fødselsnummer. Listen deles med flere: skriv ideen uten opplysninger om personer.",
    nn: "Dette liknar eit fødselsnummer. Lista blir delt med fleire: skriv ideen utan opplysningar om personar.",
  },
  privatePhone: {
    nb: "Dette ligner et mobilnummer. Skriv rollen til kontakten i stedet.",
    nn: "Dette liknar eit mobilnummer. Skriv rolla til kontakten i staden.",
  },
  vote: (text: string, votes: number): Text => ({
    nb: `Stem på «${text}». Har ${votes} nå`,
    nn: `Røyst på «${text}». Har ${votes} no`,
  }),
  unvote: (text: string): Text => ({
    nb: `Ta bort en stemme fra «${text}»`,
    nn: `Ta bort ei røyst frå «${text}»`,
  }),
  drop: (text: string): Text => ({ nb: `Fjern ideen «${text}»`, nn: `Fjern ideen «${text}»` }),
  dropped: (text: string): Text => ({ nb: `Fjernet «${text}».`, nn: `Fjerna «${text}».` }),
  timer: { nb: "Tid per rad", nn: "Tid per rad" },
  timerOff: { nb: "Uten klokke", nn: "Utan klokke" },
  minutes: (n: number): Text => ({
    nb: n === 1 ? "1 minutt" : `${n} minutter`,
    nn: n === 1 ? "1 minutt" : `${n} minutt`,
  }),
  left: (clock: string): Text => ({ nb: `${clock} igjen`, nn: `${clock} att` }),
  timeUp: { nb: "Tiden for denne raden er ute.", nn: "Tida for denne rada er ute." },
  tidyIntro: {
    nb: "Kryss av for det dere vil ta vare på, og rett teksten der det trengs. Resten blir liggende her.",
    nn: "Kryss av for det de vil ta vare på, og rett teksten der det trengst. Resten blir liggjande her.",
  },
  tidyNone: {
    nb: "Ingen ideer ennå. Samle noen først.",
    nn: "Ingen idear enno. Samle nokre først.",
  },
  keep: (text: string): Text => ({ nb: `Ta vare på «${text}»`, nn: `Ta vare på «${text}»` }),
  edit: (text: string): Text => ({
    nb: `Tittel på tiltaket fra «${text}»`,
    nn: `Tittel på tiltaket frå «${text}»`,
  }),
  keepAll: (n: number): Text => ({
    nb: n === 1 ? "Legg 1 tiltak i listen" : `Legg ${n} tiltak i listen`,
    nn: n === 1 ? "Legg 1 tiltak i lista" : `Legg ${n} tiltak i lista`,
  }),
  kept: (n: number): Text => ({
    nb: n === 1 ? "1 tiltak er lagt i listen." : `${n} tiltak er lagt i listen.`,
    nn: n === 1 ? "1 tiltak er lagt i lista." : `${n} tiltak er lagde i lista.`,
  }),
  print: { nb: "Skriv ut heftet", nn: "Skriv ut heftet" },
  bookletTitle: (office: string): Text => ({
    nb: office
      ? `Tiltak i kvalifiseringsprogrammet ved ${office}`
      : "Tiltak i kvalifiseringsprogrammet",
    nn: office
      ? `Tiltak i kvalifiseringsprogrammet ved ${office}`
      : "Tiltak i kvalifiseringsprogrammet",
  }),
  bookletRow: { nb: "Tiltak", nn: "Tiltak" },
  bookletTips: { nb: "Tips", nn: "Tips" },
  bookletHere: { nb: "Hos oss", nn: "Hos oss" },
  onlyFilled: { nb: "Vis bare rader vi har fylt ut", nn: "Vis berre rader vi har fylt ut" },
} as const;

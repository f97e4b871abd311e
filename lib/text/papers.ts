import type { Text } from "./text.ts";

/** Papers: the card in the panel, and what papers have in common. */
export const paperText = {
  title: { nb: "Papirer", nn: "Papir", en: "Documents" },
  about: {
    nb: "Utkast fra planen og saken. Det som ikke er kjent, står som «fyll inn». Les gjennom før du bruker dem.",
    nn: "Utkast frå planen og saka. Det som ikkje er kjent, står som «fyll inn». Les gjennom før du bruker dei.",
    en: "Drafts from the plan and the case. What is not known is marked “fill in”. Read them through before you use them.",
  },
  now: { nb: "Passer nå", nn: "Passar no", en: "Fitting now" },
  others: { nb: "Andre papirer", nn: "Andre papir", en: "Other documents" },
  open: (title: string): Text => ({
    nb: `Åpne «${title}»`,
    nn: `Opne «${title}»`,
    en: `Open “${title}”`,
  }),
  close: { nb: "Tilbake til papirene", nn: "Tilbake til papira", en: "Back to the documents" },
  preview: { nb: "Forhåndsvisning", nn: "Førehandsvising", en: "Preview" },
  language: { nb: "Språk", nn: "Språk", en: "Language" },
  copy: { nb: "Kopier", nn: "Kopier", en: "Copy" },
  word: { nb: "Last ned Word", nn: "Last ned Word", en: "Download Word" },
  print: { nb: "Skriv ut", nn: "Skriv ut", en: "Print" },
  calendar: {
    nb: "Datoer til kalenderen (.ics)",
    nn: "Datoar til kalenderen (.ics)",
    en: "Dates for the calendar (.ics)",
  },
  calendarAbout: (n: number): Text => ({
    nb: n === 1 ? "1 dato, uten navn på deltakeren." : `${n} datoer, uten navn på deltakeren.`,
    nn: n === 1 ? "1 dato, utan namn på deltakaren." : `${n} datoar, utan namn på deltakaren.`,
    en:
      n === 1
        ? "1 date, without the participant’s name."
        : `${n} dates, without the participant’s name.`,
  }),
  calendarEmpty: {
    nb: "Planen har ingen datoer fram i tid.",
    nn: "Planen har ingen datoar fram i tid.",
    en: "The plan has no dates ahead.",
  },
  saved: {
    nb: "Filen er lastet ned.",
    nn: "Fila er lasta ned.",
    en: "The file has been downloaded.",
  },
  notSaved: {
    nb: "Filen ble ikke laget. Prøv igjen, eller kopier.",
    nn: "Fila vart ikkje laga. Prøv igjen, eller kopier.",
    en: "The file was not made. Try again, or copy.",
  },
  toWriter: {
    nb: "Til deg som skriver (slett før du sender)",
    nn: "Til deg som skriv (slett før du sender)",
    en: "To the caseworker (delete before sending)",
  },
  fillIn: { nb: "fyll inn", nn: "fyll inn", en: "fill in" },
  page: { nb: "Side", nn: "Side", en: "Page" },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  nameBlank: { nb: "navn", nn: "namn", en: "name" },
  numberLabel: { nb: "Fødselsnummer", nn: "Fødselsnummer" },
  numberBlank: { nb: "hentes fra fagsystemet", nn: "hentast frå fagsystemet" },
  date: { nb: "Dato", nn: "Dato", en: "Date" },
  dateBlank: { nb: "dato", nn: "dato", en: "date" },
  office: { nb: "NAV-kontor", nn: "NAV-kontor", en: "NAV office" },
  officeBlank: { nb: "NAV-kontor", nn: "NAV-kontor", en: "NAV office" },
  caseworker: { nb: "Veileder", nn: "Rettleiar", en: "Caseworker" },
  participant: { nb: "Deltaker", nn: "Deltakar", en: "Participant" },
  placeAndDate: { nb: "Sted og dato", nn: "Stad og dato", en: "Place and date" },
  placeLeftOut: { nb: "[sted utelatt]", nn: "[stad utelaten]", en: "[place left out]" },
  numberLeftOut: { nb: "[nummer utelatt]", nn: "[nummer utelate]", en: "[number left out]" },
} as const;

/** Each paper: what it is called, and when it is used. */
export const paperNames = {
  program: {
    title: {
      nb: "Kvalifiseringsprogram",
      nn: "Kvalifiseringsprogram",
      en: "Qualification programme",
    },
    when: {
      nb: "Når programmet er laget sammen med deltakeren, og når det endres.",
      nn: "Når programmet er laga saman med deltakaren, og når det blir endra.",
      en: "When the programme has been made together with the participant, and when it changes.",
    },
  },
  deltakerbevis: {
    title: { nb: "Deltakerbevis", nn: "Deltakarbevis", en: "Certificate of participation" },
    when: {
      nb: "Når programmet er gjennomført eller avsluttet.",
      nn: "Når programmet er gjennomført eller avslutta.",
      en: "When the programme has been completed or ended.",
    },
  },
  "vurdering-29": {
    title: { nb: "Vurdering etter § 29", nn: "Vurdering etter § 29", en: "Assessment under § 29" },
    when: {
      nb: "Før vedtak: det saken sier om vilkårene, og plass til din vurdering.",
      nn: "Før vedtak: det saka seier om vilkåra, og plass til di vurdering.",
      en: "Before a decision: what the case says about the conditions, and room for your assessment.",
    },
  },
  "sjekkliste-for-vedtak": {
    title: {
      nb: "Sjekkliste før vedtak",
      nn: "Sjekkliste før vedtak",
      en: "Checklist before a decision",
    },
    when: {
      nb: "Før vedtaket skrives.",
      nn: "Før vedtaket blir skrive.",
      en: "Before the decision is written.",
    },
  },
  innvilgelse: {
    title: {
      nb: "Vedtak om kvalifiseringsprogram",
      nn: "Vedtak om kvalifiseringsprogram",
      en: "Decision to grant the qualification programme",
    },
    when: {
      nb: "Når søknaden innvilges.",
      nn: "Når søknaden blir innvilga.",
      en: "When the application is granted.",
    },
  },
  avslag: {
    title: {
      nb: "Vedtak om avslag på kvalifiseringsprogram",
      nn: "Vedtak om avslag på kvalifiseringsprogram",
      en: "Decision to refuse the qualification programme",
    },
    when: {
      nb: "Når vilkårene ikke er oppfylt.",
      nn: "Når vilkåra ikkje er oppfylte.",
      en: "When the conditions are not met.",
    },
  },
  forlengelse: {
    title: {
      nb: "Vedtak om forlengelse av kvalifiseringsprogram",
      nn: "Vedtak om forlenging av kvalifiseringsprogram",
      en: "Decision to extend the qualification programme",
    },
    when: {
      nb: "Før perioden i forrige vedtak er ute.",
      nn: "Før perioden i førre vedtak er ute.",
      en: "Before the period of the last decision is over.",
    },
  },
  forhaandsvarsel: {
    title: {
      nb: "Varsel om mulig avbrudd eller avslutning",
      nn: "Varsel om mogleg avbrot eller avslutning",
      en: "Notice of possible interruption or termination",
    },
    when: {
      nb: "Før vedtak om avbrudd eller avslutning.",
      nn: "Før vedtak om avbrot eller avslutning.",
      en: "Before a decision on interruption or termination.",
    },
  },
  avbrudd: {
    title: {
      nb: "Vedtak om avbrudd eller avslutning av kvalifiseringsprogram",
      nn: "Vedtak om avbrot eller avslutning av kvalifiseringsprogram",
      en: "Decision to interrupt or terminate the qualification programme",
    },
    when: {
      nb: "Når forhold hos deltakeren gir saklig grunn til det.",
      nn: "Når forhold hos deltakaren gir sakleg grunn til det.",
      en: "When the participant’s circumstances give objective grounds for it.",
    },
  },
  innkalling: {
    title: {
      nb: "Innkalling til evaluering",
      nn: "Innkalling til evaluering",
      en: "Invitation to a review meeting",
    },
    when: {
      nb: "Før hver evaluering.",
      nn: "Før kvar evaluering.",
      en: "Before each review meeting.",
    },
  },
  samtykke: {
    title: {
      nb: "Samtykke og taushetsplikt i nettverksarbeid",
      nn: "Samtykke og teieplikt i nettverksarbeid",
      en: "Consent and confidentiality in network meetings",
    },
    when: {
      nb: "Før andre enn NAV tas med i samarbeidet.",
      nn: "Før andre enn NAV blir tekne med i samarbeidet.",
      en: "Before anyone outside NAV takes part.",
    },
  },
} satisfies Record<string, { title: Text; when: Text }>;

/** The programme document. */
export const programmeText = {
  intro: {
    nb: "Programmet er laget av deltakeren og NAV sammen. Hvor lenge det varer, står i vedtaket.",
    nn: "Programmet er laga av deltakaren og NAV saman. Kor lenge det varer, står i vedtaket.",
    en: "The participant and NAV have made this programme together. How long it lasts is stated in the decision.",
  },
  introOpen: {
    nb: "Programmet lages av deltakeren og NAV sammen. Hvor lenge det varer, står i vedtaket.",
    nn: "Programmet blir laga av deltakaren og NAV saman. Kor lenge det varer, står i vedtaket.",
    en: "The participant and NAV make the programme together. How long it lasts is stated in the decision.",
  },
  start: { nb: "Startdato", nn: "Startdato", en: "Start date" },
  startBlank: { nb: "startdato", nn: "startdato", en: "start date" },
  goal: { nb: "Mål", nn: "Mål", en: "Goal" },
  goalBlank: { nb: "hovedmål", nn: "hovudmål", en: "main goal" },
  subGoals: { nb: "Delmål", nn: "Delmål", en: "Steps on the way" },
  subGoalsBlank: { nb: "delmål", nn: "delmål", en: "steps on the way" },
  participation: {
    nb: "Slik har deltakeren vært med",
    nn: "Slik har deltakaren vore med",
    en: "How the participant took part",
  },
  participationBlank: {
    nb: "hva deltakeren ønsker, og hvordan det er tatt hensyn til",
    nn: "kva deltakaren ønskjer, og korleis det er teke omsyn til",
    en: "what the participant wants, and how it has been considered",
  },
  phases: { nb: "Faser og progresjon", nn: "Fasar og progresjon", en: "Phases and progress" },
  phase: { nb: "Fase", nn: "Fase", en: "Phase" },
  period: { nb: "Periode", nn: "Periode", en: "Period" },
  activities: { nb: "Innhold", nn: "Innhald", en: "Content" },
  activitiesBlank: { nb: "aktiviteter", nn: "aktivitetar", en: "activities" },
  untitled: { nb: "navn på aktiviteten", nn: "namn på aktiviteten", en: "name of the activity" },
  wholeProgramme: { nb: "hele programmet", nn: "heile programmet", en: "the whole programme" },
  fromStart: { nb: "fra start", nn: "frå start", en: "from the start" },
  toEnd: { nb: "ut programmet", nn: "ut programmet", en: "to the end" },
  hours: { nb: "Timer i uken", nn: "Timar i veka", en: "Hours per week" },
  hoursBlank: { nb: "timer i uken", nn: "timar i veka", en: "hours per week" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  when: { nb: "Når", nn: "Når", en: "When" },
  who: { nb: "Hvem og hvor", nn: "Kven og kvar", en: "Who and where" },
  whereBlank: {
    nb: "sted, når det er avklart at det kan stå her",
    nn: "stad, når det er avklart at han kan stå her",
    en: "place, once it is clear that it may be written here",
  },
  purpose: { nb: "Hensikt", nn: "Føremål", en: "Purpose" },
  leadsTo: { nb: "Bygger opp mot", nn: "Byggjer opp mot", en: "Builds up to" },
  justification: { nb: "Begrunnelse", nn: "Grunngiving", en: "Reasons" },
  justificationBlank: {
    nb: "hvorfor dette trengs",
    nn: "kvifor dette trengst",
    en: "why this is needed",
  },
  kind: { nb: "Teller som", nn: "Tel som", en: "Counts as" },
  weeks: { nb: "Uker", nn: "Veker", en: "Weeks" },
  sum: { nb: "Sum", nn: "Sum", en: "Total" },
  untimed: {
    nb: "Aktiviteter uten timer er ikke regnet med.",
    nn: "Aktivitetar utan timar er ikkje rekna med.",
    en: "Activities without hours are not counted.",
  },
  weekBlank: {
    nb: "ukeplan når start, slutt og timer er satt",
    nn: "vekeplan når start, slutt og timar er sette",
    en: "week plan once start, end and hours are set",
  },
  evaluations: { nb: "Evaluering", nn: "Evaluering", en: "Review meetings" },
  evaluationsAbout: {
    nb: "Vi ser sammen på utbytte og framgang, og endrer programmet når det trengs:",
    nn: "Vi ser saman på utbyte og framgang, og endrar programmet når det trengst:",
    en: "We look at benefit and progress together, and change the programme when needed:",
  },
  evaluationsBlank: { nb: "datoer for evaluering", nn: "datoar for evaluering", en: "dates" },
  breaks: {
    nb: "Ferie, permisjon og avbrudd",
    nn: "Ferie, permisjon og avbrot",
    en: "Holidays and leave",
  },
  breakKinds: {
    holiday: { nb: "Ferie", nn: "Ferie", en: "Holiday" },
    leave: { nb: "Permisjon", nn: "Permisjon", en: "Leave" },
    interruption: { nb: "Avbrudd", nn: "Avbrot", en: "Interruption" },
  },
  breaksBlank: { nb: "avtalt ferie", nn: "avtalt ferie", en: "agreed holidays" },
  family: { nb: "Familie", nn: "Familie", en: "Family" },
  familyBlank: {
    nb: "hva det er tatt hensyn til for barn og familie, eller «ikke aktuelt»",
    nn: "kva det er teke omsyn til for barn og familie, eller «ikkje aktuelt»",
    en: "what is done for children and family, or “not relevant”",
  },
  basis: (places: string): Text => ({
    nb: `Bygger på ${places}.`,
    nn: `Byggjer på ${places}.`,
    en: `Based on ${places}.`,
  }),
} as const;

/** The certificate of participation. */
export const certificateText = {
  says: (name: string): Text => ({
    nb: `${name} har deltatt i kvalifiseringsprogrammet.`,
    nn: `${name} har delteke i kvalifiseringsprogrammet.`,
    en: `${name} has taken part in the qualification programme.`,
  }),
  saysBlank: {
    nb: "har deltatt i kvalifiseringsprogrammet.",
    nn: "har delteke i kvalifiseringsprogrammet.",
    en: "has taken part in the qualification programme.",
  },
  first: { nb: "Fra", nn: "Frå", en: "From" },
  last: { nb: "Til", nn: "Til", en: "To" },
  firstBlank: { nb: "første dag", nn: "første dag", en: "first day" },
  lastBlank: { nb: "siste dag", nn: "siste dag", en: "last day" },
  content: { nb: "Innhold", nn: "Innhald", en: "Content" },
  contentBlank: {
    nb: "det deltakeren har gjennomført",
    nn: "det deltakaren har gjennomført",
    en: "what the participant has completed",
  },
  what: { nb: "Aktivitet", nn: "Aktivitet", en: "Activity" },
  where: { nb: "Hvor", nn: "Kvar", en: "Where" },
  check: {
    nb: "Beviset viser bare det som er merket «pågår» eller «fullført», og ikke helse, hvile eller møter. Sjekk at ingen navn på aktiviteter røper ytelser, helse eller andre private forhold.",
    nn: "Beviset viser berre det som er merkt «pågår» eller «fullført», og ikkje helse, kvile eller møte. Sjekk at ingen namn på aktivitetar røper ytingar, helse eller andre private forhold.",
    en: "Only what is marked as under way or completed is shown, and no health, rest or meetings. Check that no activity name reveals benefits, health or other private matters.",
  },
} as const;

/** The note on § 29. */
export const noteText = {
  toFill: {
    nb: "din vurdering av vilkåret, og hva den bygger på",
    nn: "di vurdering av vilkåret, og kva ho byggjer på",
  },
  assessment: { nb: "Vurdering", nn: "Vurdering" },
  clarify: { nb: "Må avklares", nn: "Må avklarast" },
  agesDiffer: {
    nb: "alder; saken viser en annen alder enn fødselsdatoen gir",
    nn: "alder; saka viser ein annan alder enn fødselsdatoen gir",
  },
  nothing: { nb: "Saken sier ikke noe om dette.", nn: "Saka seier ikkje noko om dette." },
  conclusion: { nb: "Samlet vurdering", nn: "Samla vurdering" },
  conclusionBlank: {
    nb: "om vilkårene i § 29 er oppfylt, og hvorfor tett og koordinert oppfølging er nødvendig og hensiktsmessig",
    nn: "om vilkåra i § 29 er oppfylte, og kvifor tett og koordinert oppfølging er nødvendig og føremålstenleg",
  },
  participantSays: { nb: "Hva deltakeren selv mener", nn: "Kva deltakaren sjølv meiner" },
  participantBlank: {
    nb: "hva deltakeren ønsker og mener",
    nn: "kva deltakaren ønskjer og meiner",
  },
  quotesLeftOut: {
    nb: "Sitater er utelatt fordi adressen er skjermet.",
    nn: "Sitat er utelatne fordi adressa er skjerma.",
  },
  status: { nb: "Status", nn: "Status" },
  point: { nb: "Punkt", nn: "Punkt" },
  source: { nb: "Kilde", nn: "Kjelde" },
  done: { nb: "Kontrollert", nn: "Kontrollert" },
} as const;

/** Entries in the calendar: never a name, a number or a place. */
export const calendarText = {
  start: { nb: "KVP: start", nn: "KVP: start", en: "KVP: start" },
  halfway: { nb: "KVP: halvveis", nn: "KVP: halvvegs", en: "KVP: halfway" },
  "job-search": {
    nb: "KVP: jobbsøking bør være i gang",
    nn: "KVP: jobbsøking bør vere i gang",
    en: "KVP: job search should be under way",
  },
  evaluation: { nb: "KVP: evaluering", nn: "KVP: evaluering", en: "KVP: review meeting" },
  "period-end": {
    nb: "KVP: vedtaksperiode slutter",
    nn: "KVP: vedtaksperiode sluttar",
    en: "KVP: decision period ends",
  },
  end: { nb: "KVP: planlagt slutt", nn: "KVP: planlagd slutt", en: "KVP: planned end" },
  "max-end": { nb: "KVP: lengste slutt", nn: "KVP: lengste slutt", en: "KVP: latest possible end" },
  "max-end-special": {
    nb: "KVP: lengste slutt med særlige grunner",
    nn: "KVP: lengste slutt med særlege grunnar",
    en: "KVP: latest possible end with special reasons",
  },
  seeCase: {
    nb: "Se saken i fagsystemet.",
    nn: "Sjå saka i fagsystemet.",
    en: "See the case in the case system.",
  },
} satisfies Record<string, Text>;

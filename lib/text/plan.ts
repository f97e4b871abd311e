import type { Text } from "./text.ts";

/** The programme plan in the panel. */
export const planText = {
  title: { nb: "Programmet", nn: "Programmet", en: "The programme" },
  begin: { nb: "Lag et program", nn: "Lag eit program", en: "Create a programme" },
  beginAbout: {
    nb: "Velg hva du vil begynne med. Alt kan endres, og det siste du gjorde, kan angres.",
    nn: "Vel kva du vil byrje med. Alt kan endrast, og det siste du gjorde, kan angrast.",
    en: "Choose what to start from. Everything can be changed, and you can undo your last change.",
  },
  fromSuggestions: {
    nb: "Forslag til denne saken",
    nn: "Framlegg til denne saka",
    en: "Suggestion for this case",
  },
  fromSuggestionsAbout: {
    nb: "Fulle uker av tiltakene som passer best, fra rolig start til jobbsøking.",
    nn: "Fulle veker av tiltaka som passar best, frå roleg start til jobbsøking.",
    en: "Full weeks of the measures that fit best, from a gentle start to job search.",
  },
  fromPage: {
    nb: "Programmet på siden",
    nn: "Programmet på sida",
    en: "The programme on the page",
  },
  fromPageAbout: (n: number): Text => ({
    nb:
      n === 1
        ? "Mål, datoer og 1 aktivitet som står i saken."
        : `Mål, datoer og ${n} aktiviteter som står i saken.`,
    nn:
      n === 1
        ? "Mål, datoar og 1 aktivitet som står i saka."
        : `Mål, datoar og ${n} aktivitetar som står i saka.`,
    en:
      n === 1
        ? "Goal, dates and 1 activity from the case."
        : `Goal, dates and ${n} activities from the case.`,
  }),
  empty: { nb: "Tom plan", nn: "Tom plan", en: "Empty plan" },
  emptyAbout: {
    nb: "Bare start og slutt.",
    nn: "Berre start og slutt.",
    en: "Only start and end.",
  },
  startAnew: { nb: "Begynn på nytt", nn: "Byrj på nytt", en: "Start again" },
  goal: { nb: "Mål", nn: "Mål", en: "Goal" },
  goalIsWork: { nb: "Målet er arbeid", nn: "Målet er arbeid", en: "The goal is work" },
  subGoals: { nb: "Delmål", nn: "Delmål", en: "Sub-goals" },
  subGoal: (n: number): Text => ({ nb: `Delmål ${n}`, nn: `Delmål ${n}`, en: `Sub-goal ${n}` }),
  start: { nb: "Start", nn: "Start", en: "Start" },
  end: { nb: "Slutt", nn: "Slutt", en: "End" },
  movedWith: {
    nb: "Når du endrer start, flyttes resten av planen like mange dager.",
    nn: "Når du endrar start, blir resten av planen flytta like mange dagar.",
    en: "When you change the start, the rest of the plan moves by the same number of days.",
  },
  orderWrong: {
    nb: "Slutt må være etter start.",
    nn: "Slutt må vere etter start.",
    en: "The end must be after the start.",
  },
  dayWrong: {
    nb: "Skriv datoen slik: 02.03.2026",
    nn: "Skriv datoen slik: 02.03.2026",
    en: "Write the date like this: 02.03.2026",
  },
  law: { nb: "Regler", nn: "Reglar", en: "Rules" },
  lawFine: (rules: number): Text => ({
    nb: `Planen er prøvd mot ${rules} regler: ingen brudd.`,
    nn: `Planen er prøvd mot ${rules} reglar: ingen brot.`,
    en: `The plan has been checked against ${rules} rules: no breaches.`,
  }),
  judging: {
    nb: "Prøver planen mot reglene …",
    nn: "Prøver planen mot reglane …",
    en: "Checking the plan against the rules …",
  },
  lawBroken: (n: number, rules: number): Text => ({
    nb:
      n === 1
        ? `1 ting mangler i planen (${rules} regler prøvd)`
        : `${n} ting mangler i planen (${rules} regler prøvd)`,
    nn:
      n === 1
        ? `1 ting manglar i planen (${rules} reglar prøvde)`
        : `${n} ting manglar i planen (${rules} reglar prøvde)`,
    en:
      n === 1
        ? `1 thing is missing from the plan (${rules} rules checked)`
        : `${n} things are missing from the plan (${rules} rules checked)`,
  }),
  lawOpen: (n: number): Text => ({
    nb: n === 1 ? "1 ting må avklares" : `${n} ting må avklares`,
    nn: n === 1 ? "1 ting må avklarast" : `${n} ting må avklarast`,
    en: n === 1 ? "1 thing to clarify" : `${n} things to clarify`,
  }),
  broken: { nb: "Mangler i planen", nn: "Manglar i planen", en: "Missing from the plan" },
  concern: { nb: "Bør med i planen", nn: "Bør med i planen", en: "Should be in the plan" },
  open: { nb: "Må avklares", nn: "Må avklarast", en: "To be clarified" },
  doIt: { nb: "Gjør", nn: "Gjer", en: "Do this" },
  onDay: (day: string): Text => ({
    nb: `Gjelder fra ${day}.`,
    nn: `Gjeld frå ${day}.`,
    en: `Applies from ${day}.`,
  }),
  unverified: {
    nb: "Ikke bekreftet etter 2019.",
    nn: "Ikkje stadfesta etter 2019.",
    en: "Not confirmed since 2019.",
  },
  essential: (share: number): Text => ({
    nb: `Arbeidsrettet: ${share} prosent av tiden i programmet`,
    nn: `Arbeidsretta: ${share} prosent av tida i programmet`,
    en: `Work-directed: ${share} per cent of the programme time`,
  }),
  maxEnd: (day: string): Text => ({
    nb: `Lengste slutt etter § 32: ${day}`,
    nn: `Lengste slutt etter § 32: ${day}`,
    en: `Latest possible end under § 32: ${day}`,
  }),
  gaps: {
    nb: "Uker som ikke er fulle",
    nn: "Veker som ikkje er fulle",
    en: "Weeks that are not full",
  },
  weeksFull: {
    nb: "Alle uker er på full tid.",
    nn: "Alle veker er på full tid.",
    en: "All weeks are full time.",
  },
  gapLeft: (first: number, last: number, hours: string): Text => ({
    nb: `${weeks(first, last).nb}: ${hours} igjen i uken`,
    nn: `${weeks(first, last).nn}: ${hours} att i veka`,
    en: `${weeks(first, last).en}: ${hours} left per week`,
  }),
  gapOver: (first: number, last: number, hours: string): Text => ({
    nb: `${weeks(first, last).nb}: ${hours} over full tid`,
    nn: `${weeks(first, last).nn}: ${hours} over full tid`,
    en: `${weeks(first, last).en}: ${hours} over full time`,
  }),
  gapUntimed: {
    nb: "Noe her mangler timer.",
    nn: "Noko her manglar timar.",
    en: "Something here has no hours.",
  },
  fillWith: { nb: "Fyll med", nn: "Fyll med", en: "Fill with" },
  fillTitle: (title: string, first: number, last: number): Text => ({
    nb: `Fyll ${weeks(first, last).nb.toLowerCase()} med ${title}`,
    nn: `Fyll ${weeks(first, last).nn.toLowerCase()} med ${title}`,
    en: `Fill ${weeks(first, last).en.toLowerCase()} with ${title}`,
  }),
  filled: (title: string): Text => ({
    nb: `${title} er lagt inn.`,
    nn: `${title} er lagt inn.`,
    en: `${title} has been added.`,
  }),
  more: (n: number): Text => ({ nb: `${n} til`, nn: `${n} til`, en: `${n} more` }),
  activities: { nb: "Aktiviteter", nn: "Aktivitetar", en: "Activities" },
  groupBy: { nb: "Vis etter", nn: "Vis etter", en: "Group by" },
  byPhase: { nb: "fase", nn: "fase", en: "phase" },
  byStatus: { nb: "status", nn: "status", en: "status" },
  noPhase: { nb: "Uten fase", nn: "Utan fase", en: "No phase" },
  planned: { nb: "Planlegges", nn: "Planlegg", en: "Planned" },
  running: { nb: "Gjennomføres", nn: "Gjennomfører", en: "Under way" },
  completed: { nb: "Fullført", nn: "Fullført", en: "Completed" },
  other: {
    nb: "Foreslått eller avbrutt",
    nn: "Foreslått eller avbrote",
    en: "Proposed or cancelled",
  },
  add: { nb: "Ny aktivitet", nn: "Ny aktivitet", en: "New activity" },
  addAbout: {
    nb: "Forslag ligger under Tiltak, og søket finner alt i tipsheftet.",
    nn: "Framlegg ligg under Tiltak, og søket finn alt i tipsheftet.",
    en: "Suggestions are under Measures, and the search finds everything in the booklet of ideas.",
  },
  untitled: { nb: "Uten navn", nn: "Utan namn", en: "Untitled" },
  edit: (title: string): Text => ({
    nb: `Endre «${title}»`,
    nn: `Endre «${title}»`,
    en: `Edit “${title}”`,
  }),
  remove: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  removeTitle: (title: string): Text => ({
    nb: `Ta bort «${title}»`,
    nn: `Ta bort «${title}»`,
    en: `Remove “${title}”`,
  }),
  removed: (title: string): Text => ({
    nb: `«${title}» er tatt bort.`,
    nn: `«${title}» er teken bort.`,
    en: `“${title}” has been removed.`,
  }),
  close: { nb: "Ferdig", nn: "Ferdig", en: "Done" },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  kind: { nb: "Teller som", nn: "Tel som", en: "Counts as" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  provider: { nb: "Hvem har ansvar", nn: "Kven har ansvar", en: "Who is responsible" },
  notSet: { nb: "Ikke satt", nn: "Ikkje sett", en: "Not set" },
  place: { nb: "Sted og arrangør", nn: "Stad og arrangør", en: "Place and organiser" },
  from: { nb: "Fra", nn: "Frå", en: "From" },
  to: { nb: "Til", nn: "Til", en: "To" },
  hours: { nb: "Timer per uke", nn: "Timar per veke", en: "Hours per week" },
  hoursPlaceholder: { nb: "t/uke", nn: "t/veke", en: "h/week" },
  wholeProgramme: {
    nb: "Tomt felt: hele programmet",
    nn: "Tomt felt: heile programmet",
    en: "Empty field: the whole programme",
  },
  addSpan: {
    nb: "Endre timer fra en dato",
    nn: "Endre timar frå ein dato",
    en: "Change hours from a date",
  },
  removeSpan: (n: number): Text => ({
    nb: `Ta bort periode ${n}`,
    nn: `Ta bort periode ${n}`,
    en: `Remove period ${n}`,
  }),
  spanName: (n: number): Text => ({ nb: `Periode ${n}`, nn: `Periode ${n}`, en: `Period ${n}` }),
  days: { nb: "Dager", nn: "Dagar", en: "Days" },
  timeOfDay: { nb: "Tid på døgnet", nn: "Tid på døgnet", en: "Time of day" },
  clock: { nb: "Klokkeslett", nn: "Klokkeslett", en: "Times" },
  purpose: { nb: "Hensikt", nn: "Føremål", en: "Purpose" },
  leadsTo: { nb: "Bygger opp mot", nn: "Byggjer opp mot", en: "Builds up to" },
  justification: { nb: "Begrunnelse", nn: "Grunngiving", en: "Reasons" },
  justificationAbout: {
    nb: "Loven ber om en begrunnelse her. Skriv hvorfor det trengs, ikke diagnoser.",
    nn: "Lova ber om ei grunngiving her. Skriv kvifor det trengst, ikkje diagnosar.",
    en: "The law asks for reasons here. Write why it is needed, not diagnoses.",
  },
  evaluations: { nb: "Evaluering", nn: "Evaluering", en: "Evaluation" },
  evaluation: (n: number): Text => ({
    nb: `Evaluering ${n}`,
    nn: `Evaluering ${n}`,
    en: `Evaluation ${n}`,
  }),
  everyThird: {
    nb: "Sett hver tredje måned",
    nn: "Set kvar tredje månad",
    en: "Set one every three months",
  },
  breaks: {
    nb: "Ferie, permisjon og avbrudd",
    nn: "Ferie, permisjon og avbrot",
    en: "Holiday, leave and interruption",
  },
  breakKinds: {
    holiday: { nb: "Ferie", nn: "Ferie", en: "Holiday" },
    leave: { nb: "Permisjon", nn: "Permisjon", en: "Leave" },
    interruption: { nb: "Avbrudd", nn: "Avbrot", en: "Interruption" },
  },
  breakKind: { nb: "Hva", nn: "Kva", en: "What" },
  periods: { nb: "Vedtaksperioder", nn: "Vedtaksperiodar", en: "Decision periods" },
  phases: { nb: "Faser", nn: "Fasar", en: "Phases" },
  addTo: (what: string): Text => ({
    nb: `Legg til: ${what.toLowerCase()}`,
    nn: `Legg til: ${what.toLowerCase()}`,
    en: `Add: ${what.toLowerCase()}`,
  }),
  addRow: { nb: "Legg til", nn: "Legg til", en: "Add" },
  removeRow: (what: string): Text => ({
    nb: `Ta bort: ${what}`,
    nn: `Ta bort: ${what}`,
    en: `Remove: ${what}`,
  }),
  together: {
    nb: "Medvirkning og familie",
    nn: "Medverknad og familie",
    en: "Participation and family",
  },
  participation: {
    nb: "Slik har deltakeren vært med på planen",
    nn: "Slik har deltakaren vore med på planen",
    en: "How the participant has taken part in the plan",
  },
  family: {
    nb: "Slik er det tatt hensyn til familien",
    nn: "Slik er det teke omsyn til familien",
    en: "How the family has been considered",
  },
  compare: { nb: "Sammenlign med siden", nn: "Samanlikn med sida", en: "Compare with the page" },
  compareSame: {
    nb: "Planen og siden sier det samme.",
    nn: "Planen og sida seier det same.",
    en: "The plan and the page say the same.",
  },
  compareNothing: {
    nb: "Siden viser ikke noe program å sammenligne med.",
    nn: "Sida viser ikkje noko program å samanlikne med.",
    en: "The page shows no programme to compare with.",
  },
  onlyInPlan: { nb: "Bare i planen", nn: "Berre i planen", en: "Only in the plan" },
  onlyOnPage: { nb: "Bare på siden", nn: "Berre på sida", en: "Only on the page" },
  different: { nb: "Ulikt", nn: "Ulikt", en: "Different" },
  pageSays: (value: string): Text => ({
    nb: `siden: ${value}`,
    nn: `sida: ${value}`,
    en: `the page: ${value}`,
  }),
  planSays: (value: string): Text => ({
    nb: `planen: ${value}`,
    nn: `planen: ${value}`,
    en: `the plan: ${value}`,
  }),
  nothing: { nb: "ikke satt", nn: "ikkje sett", en: "not set" },
  bring: (title: string): Text => ({
    nb: `Ta «${title}» inn i planen`,
    nn: `Ta «${title}» inn i planen`,
    en: `Add “${title}” to the plan`,
  }),
  bringIn: { nb: "Ta inn", nn: "Ta inn", en: "Add" },
  stonad: {
    nb: "Stønad med denne planen",
    nn: "Stønad med denne planen",
    en: "Benefit with this plan",
  },
  stonadAbout: {
    nb: "Beregnet måned for måned med arbeid og ytelser i planen og saken. Se Sak for hele utregningen.",
    nn: "Rekna ut månad for månad med arbeid og ytingar i planen og saka. Sjå Sak for heile utrekninga.",
    en: "Calculated month by month with the work and benefits in the plan and the case. See Case for the full calculation.",
  },
  stonadUnknown: {
    nb: "Fødselsdatoen må være kjent for å regne ut stønaden.",
    nn: "Fødselsdatoen må vere kjend for å rekne ut stønaden.",
    en: "The date of birth must be known to calculate the benefit.",
  },
  month: { nb: "Måned", nn: "Månad", en: "Month" },
  amount: { nb: "Før skatt", nn: "Før skatt", en: "Before tax" },
  hoursInMonth: { nb: "Timer i programmet", nn: "Timar i programmet", en: "Programme hours" },
  notKnownYet: {
    nb: "G er ikke vedtatt ennå",
    nn: "G er ikkje vedteke enno",
    en: "G has not been set yet",
  },
  undo: { nb: "Angre siste endring", nn: "Angre siste endring", en: "Undo last change" },
  undone: {
    nb: "Siste endring er angret.",
    nn: "Siste endring er angra.",
    en: "The last change has been undone.",
  },
  noHours: { nb: "timer ikke satt", nn: "timar ikkje sette", en: "hours not set" },
} as const;

function weeks(first: number, last: number): Required<Text> {
  if (first === last) return { nb: `Uke ${first}`, nn: `Veke ${first}`, en: `Week ${first}` };
  return { nb: `Uke ${first}–${last}`, nn: `Veke ${first}–${last}`, en: `Weeks ${first}–${last}` };
}

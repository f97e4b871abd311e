import type { Text } from "./text.ts";

/** The programme plan in the panel. */
export const planText = {
  title: { nb: "Programmet", nn: "Programmet" },
  begin: { nb: "Lag et program", nn: "Lag eit program" },
  beginAbout: {
    nb: "Velg hva du vil begynne med. Alt kan endres, og det siste du gjorde, kan angres.",
    nn: "Vel kva du vil byrje med. Alt kan endrast, og det siste du gjorde, kan angrast.",
  },
  fromSuggestions: { nb: "Forslag til denne saken", nn: "Framlegg til denne saka" },
  fromSuggestionsAbout: {
    nb: "Fulle uker av tiltakene som passer best, fra rolig start til jobbsøking.",
    nn: "Fulle veker av tiltaka som passar best, frå roleg start til jobbsøking.",
  },
  fromPage: { nb: "Programmet på siden", nn: "Programmet på sida" },
  fromPageAbout: (n: number): Text => ({
    nb:
      n === 1
        ? "Mål, datoer og 1 aktivitet som står i saken."
        : `Mål, datoer og ${n} aktiviteter som står i saken.`,
    nn:
      n === 1
        ? "Mål, datoar og 1 aktivitet som står i saka."
        : `Mål, datoar og ${n} aktivitetar som står i saka.`,
  }),
  empty: { nb: "Tom plan", nn: "Tom plan" },
  emptyAbout: { nb: "Bare start og slutt.", nn: "Berre start og slutt." },
  startAnew: { nb: "Begynn på nytt", nn: "Byrj på nytt" },
  goal: { nb: "Mål", nn: "Mål" },
  goalIsWork: { nb: "Målet er arbeid", nn: "Målet er arbeid" },
  subGoals: { nb: "Delmål", nn: "Delmål" },
  subGoal: (n: number): Text => ({ nb: `Delmål ${n}`, nn: `Delmål ${n}` }),
  start: { nb: "Start", nn: "Start" },
  end: { nb: "Slutt", nn: "Slutt" },
  movedWith: {
    nb: "Når du endrer start, flyttes resten av planen like mange dager.",
    nn: "Når du endrar start, blir resten av planen flytta like mange dagar.",
  },
  orderWrong: { nb: "Slutt må være etter start.", nn: "Slutt må vere etter start." },
  dayWrong: { nb: "Skriv datoen slik: 02.03.2026", nn: "Skriv datoen slik: 02.03.2026" },
  law: { nb: "Regler", nn: "Reglar" },
  lawFine: (rules: number): Text => ({
    nb: `Planen er prøvd mot ${rules} regler: ingen brudd.`,
    nn: `Planen er prøvd mot ${rules} reglar: ingen brot.`,
  }),
  judging: { nb: "Prøver planen mot reglene …", nn: "Prøver planen mot reglane …" },
  lawBroken: (n: number, rules: number): Text => ({
    nb:
      n === 1
        ? `1 ting mangler i planen (${rules} regler prøvd)`
        : `${n} ting mangler i planen (${rules} regler prøvd)`,
    nn:
      n === 1
        ? `1 ting manglar i planen (${rules} reglar prøvde)`
        : `${n} ting manglar i planen (${rules} reglar prøvde)`,
  }),
  lawOpen: (n: number): Text => ({
    nb: n === 1 ? "1 ting må avklares" : `${n} ting må avklares`,
    nn: n === 1 ? "1 ting må avklarast" : `${n} ting må avklarast`,
  }),
  broken: { nb: "Mangler i planen", nn: "Manglar i planen" },
  concern: { nb: "Bør med i planen", nn: "Bør med i planen" },
  open: { nb: "Må avklares", nn: "Må avklarast" },
  doIt: { nb: "Gjør", nn: "Gjer" },
  onDay: (day: string): Text => ({ nb: `Gjelder fra ${day}.`, nn: `Gjeld frå ${day}.` }),
  unverified: { nb: "Ikke bekreftet etter 2019.", nn: "Ikkje stadfesta etter 2019." },
  essential: (share: number): Text => ({
    nb: `Arbeidsrettet: ${share} prosent av tiden i programmet`,
    nn: `Arbeidsretta: ${share} prosent av tida i programmet`,
  }),
  maxEnd: (day: string): Text => ({
    nb: `Lengste slutt etter § 32: ${day}`,
    nn: `Lengste slutt etter § 32: ${day}`,
  }),
  gaps: { nb: "Uker som ikke er fulle", nn: "Veker som ikkje er fulle" },
  weeksFull: { nb: "Alle uker er på full tid.", nn: "Alle veker er på full tid." },
  gapLeft: (first: number, last: number, hours: string): Text => ({
    nb: `${weeks(first, last).nb}: ${hours} igjen i uken`,
    nn: `${weeks(first, last).nn}: ${hours} att i veka`,
  }),
  gapOver: (first: number, last: number, hours: string): Text => ({
    nb: `${weeks(first, last).nb}: ${hours} over full tid`,
    nn: `${weeks(first, last).nn}: ${hours} over full tid`,
  }),
  gapUntimed: { nb: "Noe her mangler timer.", nn: "Noko her manglar timar." },
  fillWith: { nb: "Fyll med", nn: "Fyll med" },
  fillTitle: (title: string, first: number, last: number): Text => ({
    nb: `Fyll ${weeks(first, last).nb.toLowerCase()} med ${title}`,
    nn: `Fyll ${weeks(first, last).nn.toLowerCase()} med ${title}`,
  }),
  filled: (title: string): Text => ({ nb: `${title} er lagt inn.`, nn: `${title} er lagt inn.` }),
  more: (n: number): Text => ({ nb: `${n} til`, nn: `${n} til` }),
  activities: { nb: "Aktiviteter", nn: "Aktivitetar" },
  groupBy: { nb: "Vis etter", nn: "Vis etter" },
  byPhase: { nb: "fase", nn: "fase" },
  byStatus: { nb: "status", nn: "status" },
  noPhase: { nb: "Uten fase", nn: "Utan fase" },
  planned: { nb: "Planlegges", nn: "Planlegg" },
  running: { nb: "Gjennomføres", nn: "Gjennomfører" },
  completed: { nb: "Fullført", nn: "Fullført" },
  other: { nb: "Foreslått eller avbrutt", nn: "Foreslått eller avbrote" },
  add: { nb: "Ny aktivitet", nn: "Ny aktivitet" },
  addAbout: {
    nb: "Forslag ligger under Tiltak, og søket finner alt i tipsheftet.",
    nn: "Framlegg ligg under Tiltak, og søket finn alt i tipsheftet.",
  },
  untitled: { nb: "Uten navn", nn: "Utan namn" },
  edit: (title: string): Text => ({ nb: `Endre «${title}»`, nn: `Endre «${title}»` }),
  remove: { nb: "Ta bort", nn: "Ta bort" },
  removeTitle: (title: string): Text => ({ nb: `Ta bort «${title}»`, nn: `Ta bort «${title}»` }),
  removed: (title: string): Text => ({
    nb: `«${title}» er tatt bort.`,
    nn: `«${title}» er teken bort.`,
  }),
  close: { nb: "Ferdig", nn: "Ferdig" },
  name: { nb: "Navn", nn: "Namn" },
  kind: { nb: "Teller som", nn: "Tel som" },
  status: { nb: "Status", nn: "Status" },
  provider: { nb: "Hvem har ansvar", nn: "Kven har ansvar" },
  notSet: { nb: "Ikke satt", nn: "Ikkje sett" },
  place: { nb: "Sted og arrangør", nn: "Stad og arrangør" },
  from: { nb: "Fra", nn: "Frå" },
  to: { nb: "Til", nn: "Til" },
  hours: { nb: "Timer per uke", nn: "Timar per veke" },
  hoursPlaceholder: { nb: "t/uke", nn: "t/veke" },
  wholeProgramme: { nb: "Tomt felt: hele programmet", nn: "Tomt felt: heile programmet" },
  addSpan: { nb: "Endre timer fra en dato", nn: "Endre timar frå ein dato" },
  removeSpan: (n: number): Text => ({ nb: `Ta bort periode ${n}`, nn: `Ta bort periode ${n}` }),
  spanName: (n: number): Text => ({ nb: `Periode ${n}`, nn: `Periode ${n}` }),
  days: { nb: "Dager", nn: "Dagar" },
  timeOfDay: { nb: "Tid på døgnet", nn: "Tid på døgnet" },
  clock: { nb: "Klokkeslett", nn: "Klokkeslett" },
  purpose: { nb: "Hensikt", nn: "Føremål" },
  leadsTo: { nb: "Bygger opp mot", nn: "Byggjer opp mot" },
  justification: { nb: "Begrunnelse", nn: "Grunngiving" },
  justificationAbout: {
    nb: "Loven ber om en begrunnelse her. Skriv hvorfor det trengs, ikke diagnoser.",
    nn: "Lova ber om ei grunngiving her. Skriv kvifor det trengst, ikkje diagnosar.",
  },
  evaluations: { nb: "Evaluering", nn: "Evaluering" },
  evaluation: (n: number): Text => ({ nb: `Evaluering ${n}`, nn: `Evaluering ${n}` }),
  everyThird: { nb: "Sett hver tredje måned", nn: "Set kvar tredje månad" },
  breaks: { nb: "Ferie, permisjon og avbrudd", nn: "Ferie, permisjon og avbrot" },
  breakKinds: {
    holiday: { nb: "Ferie", nn: "Ferie" },
    leave: { nb: "Permisjon", nn: "Permisjon" },
    interruption: { nb: "Avbrudd", nn: "Avbrot" },
  },
  breakKind: { nb: "Hva", nn: "Kva" },
  periods: { nb: "Vedtaksperioder", nn: "Vedtaksperiodar" },
  phases: { nb: "Faser", nn: "Fasar" },
  addTo: (what: string): Text => ({
    nb: `Legg til: ${what.toLowerCase()}`,
    nn: `Legg til: ${what.toLowerCase()}`,
  }),
  addRow: { nb: "Legg til", nn: "Legg til" },
  removeRow: (what: string): Text => ({ nb: `Ta bort: ${what}`, nn: `Ta bort: ${what}` }),
  together: { nb: "Medvirkning og familie", nn: "Medverknad og familie" },
  participation: {
    nb: "Slik har deltakeren vært med på planen",
    nn: "Slik har deltakaren vore med på planen",
  },
  family: { nb: "Slik er det tatt hensyn til familien", nn: "Slik er det teke omsyn til familien" },
  compare: { nb: "Sammenlign med siden", nn: "Samanlikn med sida" },
  compareSame: { nb: "Planen og siden sier det samme.", nn: "Planen og sida seier det same." },
  compareNothing: {
    nb: "Siden viser ikke noe program å sammenligne med.",
    nn: "Sida viser ikkje noko program å samanlikne med.",
  },
  onlyInPlan: { nb: "Bare i planen", nn: "Berre i planen" },
  onlyOnPage: { nb: "Bare på siden", nn: "Berre på sida" },
  different: { nb: "Ulikt", nn: "Ulikt" },
  pageSays: (value: string): Text => ({ nb: `siden: ${value}`, nn: `sida: ${value}` }),
  planSays: (value: string): Text => ({ nb: `planen: ${value}`, nn: `planen: ${value}` }),
  nothing: { nb: "ikke satt", nn: "ikkje sett" },
  bring: (title: string): Text => ({
    nb: `Ta «${title}» inn i planen`,
    nn: `Ta «${title}» inn i planen`,
  }),
  bringIn: { nb: "Ta inn", nn: "Ta inn" },
  stonad: { nb: "Stønad med denne planen", nn: "Stønad med denne planen" },
  stonadAbout: {
    nb: "Beregnet måned for måned med arbeid og ytelser i planen og saken. Se Sak for hele utregningen.",
    nn: "Rekna ut månad for månad med arbeid og ytingar i planen og saka. Sjå Sak for heile utrekninga.",
  },
  stonadUnknown: {
    nb: "Fødselsdatoen må være kjent for å regne ut stønaden.",
    nn: "Fødselsdatoen må vere kjend for å rekne ut stønaden.",
  },
  month: { nb: "Måned", nn: "Månad" },
  amount: { nb: "Før skatt", nn: "Før skatt" },
  hoursInMonth: { nb: "Timer i programmet", nn: "Timar i programmet" },
  notKnownYet: { nb: "G er ikke vedtatt ennå", nn: "G er ikkje vedteke enno" },
  undo: { nb: "Angre siste endring", nn: "Angre siste endring" },
  undone: { nb: "Siste endring er angret.", nn: "Siste endring er angra." },
  noHours: { nb: "timer ikke satt", nn: "timar ikkje sette" },
} as const;

function weeks(first: number, last: number): Text {
  if (first === last) return { nb: `Uke ${first}`, nn: `Veke ${first}` };
  return { nb: `Uke ${first}–${last}`, nn: `Veke ${first}–${last}` };
}

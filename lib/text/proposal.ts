import type { Text } from "./text.ts";

/** A proposed programme on paper. */
export const proposalText = {
  title: (day: string): Text => ({
    nb: `Forslag til program etter § 30, per ${day}`,
    nn: `Framlegg til program etter § 30, per ${day}`,
    en: `Proposed programme under § 30, as of ${day}`,
  }),
  condition: {
    nb: "Forutsetter at deltakeren søker og får innvilget kvalifiseringsprogram. Utgangspunkt for samtalen, ikke fasit: deltakeren skal være med på å velge.",
    nn: "Føreset at deltakaren søkjer og får innvilga kvalifiseringsprogram. Utgangspunkt for samtalen, ikkje fasit: deltakaren skal vere med på å velje.",
    en: "Assumes that the participant applies for and is granted the qualification programme. This is a starting point for the conversation, not the answer: the participant must help to choose.",
  },
  goal: (goal: string): Text => ({
    nb: `Mål, med ordene i saken: «${goal}». Bli enige om målet først.`,
    nn: `Mål, med orda i saka: «${goal}». Bli samde om målet først.`,
    en: `Goal, in the words of the case: “${goal}”. Agree on the goal first.`,
  }),
  noGoal: {
    nb: "Saken forteller ikke om noe mål. Finn det sammen først.",
    nn: "Saka fortel ikkje om noko mål. Finn det saman først.",
    en: "The case does not mention a goal. Find one together first.",
  },
  demands: {
    nb: "Hva § 30 krever, og hva forslaget gjør",
    nn: "Kva § 30 krev, og kva framlegget gjer",
    en: "What § 30 requires, and what the proposal does",
  },
  period: (from: string, to: string, known: boolean): Text => ({
    nb: `Programmet: ${from} til ${to}${known ? "" : " (foreslått)"}`,
    nn: `Programmet: ${from} til ${to}${known ? "" : " (foreslått)"}`,
    en: `The programme: ${from} to ${to}${known ? "" : " (proposed)"}`,
  }),
  week: { nb: "Uken", nn: "Veka", en: "The week" },
  around: {
    nb: "Rundt tiltakene, og neste steg",
    nn: "Rundt tiltaka, og neste steg",
    en: "Around the measures, and the next step",
  },
  ideas: { nb: "Flere ideer som passer", nn: "Fleire idear som passar", en: "More ideas that fit" },
  freer: { nb: "tenk friere", nn: "tenk friare", en: "think more freely" },
  clarify: { nb: "Avklar først", nn: "Avklar først", en: "Clarify first" },
  because: (quotes: readonly string[]): Text => ({
    nb: `fordi ${quotes.join(" og ")}`,
    nn: `fordi ${quotes.join(" og ")}`,
    en: `because ${quotes.join(" and ")}`,
  }),
  byLaw: {
    nb: "hører med i alle program",
    nn: "høyrer med i alle program",
    en: "belongs in every programme",
  },
  local: { nb: "Lokalt", nn: "Lokalt", en: "Local" },
  mind: { nb: "Husk", nn: "Hugs", en: "Remember" },
  trial: (rules: number, days: number, broken: number): Text => ({
    nb: `Forslaget er prøvd mot ${rules} regler om innhold, varighet og tiltak, på ${days} dager i programmet: ${broken} brudd.`,
    nn: `Framlegget er prøvd mot ${rules} reglar om innhald, varigheit og tiltak, på ${days} dagar i programmet: ${broken} brot.`,
    en: `The proposal has been checked against ${rules} rules on content, duration and measures, on ${days} days of the programme: ${broken} ${broken === 1 ? "breach" : "breaches"}.`,
  }),
  open: (n: number): Text => ({
    nb: `${n} av reglene kan ikke vurderes før saken sier mer:`,
    nn: `${n} av reglane kan ikkje vurderast før saka seier meir:`,
    en: `${n} of the rules cannot be assessed until the case says more:`,
  }),
} as const;

export const phaseLabels = {
  start: { nb: "Oppstart", nn: "Oppstart", en: "Start" },
  underveis: { nb: "Underveis", nn: "Undervegs", en: "Under way" },
  avslutning: { nb: "Avslutning", nn: "Avslutning", en: "Final part" },
} satisfies Record<string, Text>;

/** What § 30 and its circular ask of a programme, and how a proposal answers. */
export const demandText = {
  goal: { nb: "Arbeid", nn: "Arbeid", en: "Work" },
  together: {
    asks: {
      nb: "Tilpasset den enkelte, og laget sammen med deltakeren.",
      nn: "Tilpassa den enkelte, og laga saman med deltakaren.",
      en: "Adapted to the individual, and drawn up with the participant.",
    },
    answers: {
      nb: "Hvert tiltak viser ordene i saken som det bygger på. Gå gjennom dem sammen, stryk og legg til.",
      nn: "Kvart tiltak viser orda i saka som det byggjer på. Gå gjennom dei saman, stryk og legg til.",
      en: "Each measure shows the words in the case that it builds on. Go through them together, cross out and add.",
    },
  },
  essential: {
    asks: {
      nb: "Den vesentlige delen skal direkte styrke overgangen til arbeid.",
      nn: "Den vesentlege delen skal direkte styrkje overgangen til arbeid.",
      en: "The essential part must directly strengthen the transition to work.",
    },
    answers: (hours: string): Text => ({
      nb: `Arbeidsrettet tid per uke, del for del: ${hours}.`,
      nn: `Arbeidsretta tid per veke, del for del: ${hours}.`,
      en: `Work-directed time per week, part by part: ${hours}.`,
    }),
  },
  halfway: {
    asks: {
      nb: "Arbeidsrettede tiltak når det er hensiktsmessig, senest halvveis.",
      nn: "Arbeidsretta tiltak når det er føremålstenleg, seinast halvvegs.",
      en: "Work-directed measures when appropriate, by halfway at the latest.",
    },
    answers: (day: string): Text => ({
      nb: `Er med fra første dag. Halvveis er ${day}.`,
      nn: `Er med frå første dag. Halvvegs er ${day}.`,
      en: `Included from the first day. Halfway is ${day}.`,
    }),
  },
  search: {
    asks: {
      nb: "Arbeidssøking i siste del, senest tre måneder før slutt.",
      nn: "Arbeidssøking i siste del, seinast tre månader før slutt.",
      en: "Job search in the final part, starting at least three months before the end.",
    },
    answers: (day: string): Text => ({
      nb: `Begynner i avslutningen, i god tid før ${day}.`,
      nn: `Byrjar i avslutninga, i god tid før ${day}.`,
      en: `Begins in the final part, well before ${day}.`,
    }),
  },
  fullTime: {
    asks: { nb: "Full tid.", nn: "Full tid.", en: "Full time." },
    answers: (hours: string): Text => ({
      nb: `Hver uke er på ${hours}. Tren opp tiden om det trengs, med begrunnet hvile i starten.`,
      nn: `Kvar veke er på ${hours}. Tren opp tida om det trengst, med grunngitt kvile i starten.`,
      en: `Each week is ${hours}. Build up the time if needed, with justified rest at the start.`,
    }),
  },
  yearRound: {
    asks: {
      nb: "Helårig, med vanlige ferier og fridager.",
      nn: "Heilårig, med vanlege feriar og fridagar.",
      en: "All year round, with ordinary holidays and days off.",
    },
    answers: {
      nb: "Planen går uten opphold. Avtal hva som skjer når skole og kurs har ferie.",
      nn: "Planen går utan opphald. Avtal kva som skjer når skule og kurs har ferie.",
      en: "The plan runs without a break. Agree on what happens when schools and courses are on holiday.",
    },
  },
  daytime: {
    asks: {
      nb: "I utgangspunktet på dagtid; kveld, natt og helg når det er hensiktsmessig og nødvendig.",
      nn: "I utgangspunktet på dagtid; kveld, natt og helg når det er føremålstenleg og nødvendig.",
      en: "In the daytime as a rule; evenings, nights and weekends when appropriate and necessary.",
    },
    answers: {
      nb: "Alt er lagt til mandag til fredag. Trening og undervisning om kvelden må begrunnes.",
      nn: "Alt er lagt til måndag til fredag. Trening og undervisning om kvelden må grunngivast.",
      en: "Everything is set for Monday to Friday. Exercise or teaching in the evening must be justified.",
    },
  },
  start: {
    asks: {
      nb: "Starttidspunkt i programmet, senest seks måneder etter søknaden.",
      nn: "Starttidspunkt i programmet, seinast seks månader etter søknaden.",
      en: "Start date in the programme, no later than six months after the application.",
    },
    answers: (day: string): Text => ({
      nb: `Start ${day}.`,
      nn: `Start ${day}.`,
      en: `Start ${day}.`,
    }),
  },
  evaluation: {
    asks: {
      nb: "Evalueringsdatoer står i programmet.",
      nn: "Evalueringsdatoar står i programmet.",
      en: "Evaluation dates are stated in the programme.",
    },
    answers: (days: string): Text => ({
      nb: days === "" ? "Sett dem sammen." : `${days}.`,
      nn: days === "" ? "Set dei saman." : `${days}.`,
      en: days === "" ? "Set them together." : `${days}.`,
    }),
  },
  duration: {
    asks: {
      nb: "Varigheten står i vedtaket; ramme inntil to år.",
      nn: "Varigheita står i vedtaket; ramme inntil to år.",
      en: "The duration is stated in the decision; the limit is two years.",
    },
    answers: (day: string): Text => ({
      nb: `Denne perioden varer til ${day}. Er målet ikke nådd, vurderes forlengelse innenfor rammen.`,
      nn: `Denne perioden varer til ${day}. Er målet ikkje nådd, blir forlenging vurdert innanfor ramma.`,
      en: `This period lasts until ${day}. If the goal is not reached, an extension within the limit is considered.`,
    }),
  },
  other: {
    asks: {
      nb: "Kan ha andre tiltak som støtter de arbeidsrettede, konkret vurdert.",
      nn: "Kan ha andre tiltak som støttar dei arbeidsretta, konkret vurdert.",
      en: "May include other measures that support the work-directed ones, after a specific assessment.",
    },
    answers: {
      nb: "Bare tiltak som saken selv gir en grunn for. Tiden de tar, krymper etter hvert.",
      nn: "Berre tiltak som saka sjølv gir ein grunn for. Tida dei tek, minkar etter kvart.",
      en: "Only measures that the case itself gives a reason for. They take less time as the programme goes on.",
    },
  },
  education: {
    asks: {
      nb: "Kan ha utdanning når målet er arbeid, etter konkret vurdering.",
      nn: "Kan ha utdanning når målet er arbeid, etter konkret vurdering.",
      en: "May include education when the goal is work, after a specific assessment.",
    },
    answers: {
      nb: "Opplæringen peker mot målet. Skriv vurderingen i saken.",
      nn: "Opplæringa peikar mot målet. Skriv vurderinga i saka.",
      en: "The training points towards the goal. Write the assessment in the case.",
    },
  },
  health: {
    asks: {
      nb: "Kan sette av tid til helse, trening, egenaktivitet og hvile, begrunnet.",
      nn: "Kan setje av tid til helse, trening, eigenaktivitet og kvile, grunngitt.",
      en: "May set aside time for health, exercise, own activity and rest, with reasons.",
    },
    answers: {
      nb: "En liten del av uken. Er behovet stort, sjekk om andre ytelser er riktigere.",
      nn: "Ein liten del av veka. Er behovet stort, sjekk om andre ytingar er rettare.",
      en: "A small part of the week. If the need is great, check whether other benefits are more suitable.",
    },
  },
  paid: {
    asks: {
      nb: "Lønnet arbeid inntil 50 prosent, eller læretid, kan kombineres med programmet.",
      nn: "Løna arbeid inntil 50 prosent, eller læretid, kan kombinerast med programmet.",
      en: "Paid work of up to 50 per cent, or an apprenticeship, can be combined with the programme.",
    },
    answers: {
      nb: "Ikke lagt inn fra start. Se neste steg: jobb eller læreplass tas inn når den kommer.",
      nn: "Ikkje lagt inn frå start. Sjå neste steg: jobb eller læreplass blir teken inn når han kjem.",
      en: "Not included from the start. See the next step: a job or apprenticeship is added when it comes.",
    },
  },
  family: {
    asks: {
      nb: "Ta hensyn til familien og barnas behov.",
      nn: "Ta omsyn til familien og behova til barna.",
      en: "Consider the family and the needs of the children.",
    },
    answers: {
      nb: "Saken forteller om barn. Legg samvær og omsorg inn før tidene avtales.",
      nn: "Saka fortel om barn. Legg samvær og omsorg inn før tidene blir avtalte.",
      en: "The case mentions children. Allow for contact and care before agreeing times.",
    },
    ask: {
      nb: "Spør om barn og omsorg før tidene avtales.",
      nn: "Spør om barn og omsorg før tidene blir avtalte.",
      en: "Ask about children and care before agreeing times.",
    },
  },
  insurance: {
    asks: {
      nb: "Reglene om helse, miljø og sikkerhet gjelder på tiltaksplassen.",
      nn: "Reglane om helse, miljø og tryggleik gjeld på tiltaksplassen.",
      en: "The rules on health, safety and the environment apply where the measure takes place.",
    },
    answers: {
      nb: "Avklar opplæring, verneutstyr og forsikring med arbeidsplassen før start.",
      nn: "Avklar opplæring, verneutstyr og forsikring med arbeidsplassen før start.",
      en: "Clarify training, protective equipment and insurance with the workplace before the start.",
    },
  },
  certificate: {
    asks: {
      nb: "Deltakerbevis når programmet er gjennomført eller avsluttet.",
      nn: "Deltakarbevis når programmet er gjennomført eller avslutta.",
      en: "Certificate of participation when the programme is completed or ended.",
    },
    answers: {
      nb: "Samle attester underveis, så er grunnlaget klart.",
      nn: "Samle attestar undervegs, så er grunnlaget klart.",
      en: "Collect references along the way, so that they are ready.",
    },
  },
} as const;

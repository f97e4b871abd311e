import type { Text } from "./text.ts";

/** A proposed programme on paper. */
export const proposalText = {
  title: (day: string): Text => ({
    nb: `Forslag til program etter § 30, per ${day}`,
    nn: `Framlegg til program etter § 30, per ${day}`,
  }),
  condition: {
    nb: "Forutsetter at deltakeren søker og får innvilget kvalifiseringsprogram. Utgangspunkt for samtalen, ikke fasit: deltakeren skal være med på å velge.",
    nn: "Føreset at deltakaren søkjer og får innvilga kvalifiseringsprogram. Utgangspunkt for samtalen, ikkje fasit: deltakaren skal vere med på å velje.",
  },
  goal: (goal: string): Text => ({
    nb: `Mål, med ordene i saken: «${goal}». Bli enige om målet først.`,
    nn: `Mål, med orda i saka: «${goal}». Bli samde om målet først.`,
  }),
  noGoal: {
    nb: "Saken forteller ikke om noe mål. Finn det sammen først.",
    nn: "Saka fortel ikkje om noko mål. Finn det saman først.",
  },
  demands: {
    nb: "Hva § 30 krever, og hva forslaget gjør",
    nn: "Kva § 30 krev, og kva framlegget gjer",
  },
  period: (from: string, to: string, known: boolean): Text => ({
    nb: `Programmet: ${from} til ${to}${known ? "" : " (foreslått)"}`,
    nn: `Programmet: ${from} til ${to}${known ? "" : " (foreslått)"}`,
  }),
  week: { nb: "Uken", nn: "Veka" },
  around: { nb: "Rundt tiltakene, og neste steg", nn: "Rundt tiltaka, og neste steg" },
  ideas: { nb: "Flere ideer som passer", nn: "Fleire idear som passar" },
  freer: { nb: "tenk friere", nn: "tenk friare" },
  clarify: { nb: "Avklar først", nn: "Avklar først" },
  because: (quotes: readonly string[]): Text => ({
    nb: `fordi ${quotes.join(" og ")}`,
    nn: `fordi ${quotes.join(" og ")}`,
  }),
  byLaw: { nb: "hører med i alle program", nn: "høyrer med i alle program" },
  local: { nb: "Lokalt", nn: "Lokalt" },
  mind: { nb: "Husk", nn: "Hugs" },
  trial: (rules: number, days: number, broken: number): Text => ({
    nb: `Forslaget er prøvd mot ${rules} regler om innhold, varighet og tiltak, på ${days} dager i programmet: ${broken} brudd.`,
    nn: `Framlegget er prøvd mot ${rules} reglar om innhald, varigheit og tiltak, på ${days} dagar i programmet: ${broken} brot.`,
  }),
  open: (n: number): Text => ({
    nb: `${n} av reglene kan ikke vurderes før saken sier mer:`,
    nn: `${n} av reglane kan ikkje vurderast før saka seier meir:`,
  }),
} as const;

export const phaseLabels = {
  start: { nb: "Oppstart", nn: "Oppstart" },
  underveis: { nb: "Underveis", nn: "Undervegs" },
  avslutning: { nb: "Avslutning", nn: "Avslutning" },
} satisfies Record<string, Text>;

/** What § 30 and its circular ask of a programme, and how a proposal answers. */
export const demandText = {
  goal: { nb: "Arbeid", nn: "Arbeid" },
  together: {
    asks: {
      nb: "Tilpasset den enkelte, og laget sammen med deltakeren.",
      nn: "Tilpassa den enkelte, og laga saman med deltakaren.",
    },
    answers: {
      nb: "Hvert tiltak viser ordene i saken som det bygger på. Gå gjennom dem sammen, stryk og legg til.",
      nn: "Kvart tiltak viser orda i saka som det byggjer på. Gå gjennom dei saman, stryk og legg til.",
    },
  },
  essential: {
    asks: {
      nb: "Den vesentlige delen skal direkte styrke overgangen til arbeid.",
      nn: "Den vesentlege delen skal direkte styrkje overgangen til arbeid.",
    },
    answers: (hours: string): Text => ({
      nb: `Arbeidsrettet tid per uke, del for del: ${hours}.`,
      nn: `Arbeidsretta tid per veke, del for del: ${hours}.`,
    }),
  },
  halfway: {
    asks: {
      nb: "Arbeidsrettede tiltak når det er hensiktsmessig, senest halvveis.",
      nn: "Arbeidsretta tiltak når det er føremålstenleg, seinast halvvegs.",
    },
    answers: (day: string): Text => ({
      nb: `Er med fra første dag. Halvveis er ${day}.`,
      nn: `Er med frå første dag. Halvvegs er ${day}.`,
    }),
  },
  search: {
    asks: {
      nb: "Arbeidssøking i siste del, senest tre måneder før slutt.",
      nn: "Arbeidssøking i siste del, seinast tre månader før slutt.",
    },
    answers: (day: string): Text => ({
      nb: `Begynner i avslutningen, i god tid før ${day}.`,
      nn: `Byrjar i avslutninga, i god tid før ${day}.`,
    }),
  },
  fullTime: {
    asks: { nb: "Full tid.", nn: "Full tid." },
    answers: (hours: string): Text => ({
      nb: `Hver uke er på ${hours}. Tren opp tiden om det trengs, med begrunnet hvile i starten.`,
      nn: `Kvar veke er på ${hours}. Tren opp tida om det trengst, med grunngitt kvile i starten.`,
    }),
  },
  yearRound: {
    asks: {
      nb: "Helårig, med vanlige ferier og fridager.",
      nn: "Heilårig, med vanlege feriar og fridagar.",
    },
    answers: {
      nb: "Planen går uten opphold. Avtal hva som skjer når skole og kurs har ferie.",
      nn: "Planen går utan opphald. Avtal kva som skjer når skule og kurs har ferie.",
    },
  },
  daytime: {
    asks: {
      nb: "I utgangspunktet på dagtid; kveld, natt og helg når det er hensiktsmessig og nødvendig.",
      nn: "I utgangspunktet på dagtid; kveld, natt og helg når det er føremålstenleg og nødvendig.",
    },
    answers: {
      nb: "Alt er lagt til mandag til fredag. Trening og undervisning om kvelden må begrunnes.",
      nn: "Alt er lagt til måndag til fredag. Trening og undervisning om kvelden må grunngivast.",
    },
  },
  start: {
    asks: {
      nb: "Starttidspunkt i programmet, senest seks måneder etter søknaden.",
      nn: "Starttidspunkt i programmet, seinast seks månader etter søknaden.",
    },
    answers: (day: string): Text => ({ nb: `Start ${day}.`, nn: `Start ${day}.` }),
  },
  evaluation: {
    asks: {
      nb: "Evalueringsdatoer står i programmet.",
      nn: "Evalueringsdatoar står i programmet.",
    },
    answers: (days: string): Text => ({
      nb: days === "" ? "Sett dem sammen." : `${days}.`,
      nn: days === "" ? "Set dei saman." : `${days}.`,
    }),
  },
  duration: {
    asks: {
      nb: "Varigheten står i vedtaket; ramme inntil to år.",
      nn: "Varigheita står i vedtaket; ramme inntil to år.",
    },
    answers: (day: string): Text => ({
      nb: `Denne perioden varer til ${day}. Er målet ikke nådd, vurderes forlengelse innenfor rammen.`,
      nn: `Denne perioden varer til ${day}. Er målet ikkje nådd, blir forlenging vurdert innanfor ramma.`,
    }),
  },
  other: {
    asks: {
      nb: "Kan ha andre tiltak som støtter de arbeidsrettede, konkret vurdert.",
      nn: "Kan ha andre tiltak som støttar dei arbeidsretta, konkret vurdert.",
    },
    answers: {
      nb: "Bare tiltak som saken selv gir en grunn for. Tiden de tar, krymper etter hvert.",
      nn: "Berre tiltak som saka sjølv gir ein grunn for. Tida dei tek, minkar etter kvart.",
    },
  },
  education: {
    asks: {
      nb: "Kan ha utdanning når målet er arbeid, etter konkret vurdering.",
      nn: "Kan ha utdanning når målet er arbeid, etter konkret vurdering.",
    },
    answers: {
      nb: "Opplæringen peker mot målet. Skriv vurderingen i saken.",
      nn: "Opplæringa peikar mot målet. Skriv vurderinga i saka.",
    },
  },
  health: {
    asks: {
      nb: "Kan sette av tid til helse, trening, egenaktivitet og hvile, begrunnet.",
      nn: "Kan setje av tid til helse, trening, eigenaktivitet og kvile, grunngitt.",
    },
    answers: {
      nb: "En liten del av uken. Er behovet stort, sjekk om andre ytelser er riktigere.",
      nn: "Ein liten del av veka. Er behovet stort, sjekk om andre ytingar er rettare.",
    },
  },
  paid: {
    asks: {
      nb: "Lønnet arbeid inntil 50 prosent, eller læretid, kan kombineres med programmet.",
      nn: "Løna arbeid inntil 50 prosent, eller læretid, kan kombinerast med programmet.",
    },
    answers: {
      nb: "Ikke lagt inn fra start. Se neste steg: jobb eller læreplass tas inn når den kommer.",
      nn: "Ikkje lagt inn frå start. Sjå neste steg: jobb eller læreplass blir teken inn når han kjem.",
    },
  },
  family: {
    asks: {
      nb: "Ta hensyn til familien og barnas behov.",
      nn: "Ta omsyn til familien og behova til barna.",
    },
    answers: {
      nb: "Saken forteller om barn. Legg samvær og omsorg inn før tidene avtales.",
      nn: "Saka fortel om barn. Legg samvær og omsorg inn før tidene blir avtalte.",
    },
    ask: {
      nb: "Spør om barn og omsorg før tidene avtales.",
      nn: "Spør om barn og omsorg før tidene blir avtalte.",
    },
  },
  insurance: {
    asks: {
      nb: "Reglene om helse, miljø og sikkerhet gjelder på tiltaksplassen.",
      nn: "Reglane om helse, miljø og tryggleik gjeld på tiltaksplassen.",
    },
    answers: {
      nb: "Avklar opplæring, verneutstyr og forsikring med arbeidsplassen før start.",
      nn: "Avklar opplæring, verneutstyr og forsikring med arbeidsplassen før start.",
    },
  },
  certificate: {
    asks: {
      nb: "Deltakerbevis når programmet er gjennomført eller avsluttet.",
      nn: "Deltakarbevis når programmet er gjennomført eller avslutta.",
    },
    answers: {
      nb: "Samle attester underveis, så er grunnlaget klart.",
      nn: "Samle attestar undervegs, så er grunnlaget klart.",
    },
  },
} as const;

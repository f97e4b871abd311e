import type { Text } from "./text.ts";

/** What letters have in common. The legal places come from the rules. */
export const letterText = {
  regards: { nb: "Vennlig hilsen", nn: "Venleg helsing", en: "Kind regards" },
  reason: { nb: "Begrunnelse", nn: "Grunngiving" },
  basis: { nb: "Regler vi har brukt", nn: "Reglar vi har brukt", en: "Rules" },
  basisOf: (places: string): Text => ({
    nb: `Vi viser til ${places}.`,
    nn: `Vi viser til ${places}.`,
    en: `See ${places}.`,
  }),
  basisBlank: {
    nb: "hjemmelen som gjaldt på vedtaksdagen",
    nn: "heimelen som galdt på vedtaksdagen",
  },
  complaint: { nb: "Du kan klage", nn: "Du kan klage" },
  complaintSays: (weeks: number, places: string): Text => ({
    nb: `Er du uenig, kan du klage innen ${weeks} uker fra du fikk vite om vedtaket (${places}). Send klagen til NAV-kontoret. Kontoret vurderer saken på nytt, og sender den til statsforvalteren hvis vi ikke endrer vedtaket.`,
    nn: `Er du usamd, kan du klage innan ${weeks} veker frå du fekk vite om vedtaket (${places}). Send klaga til NAV-kontoret. Kontoret vurderer saka på nytt, og sender ho til statsforvaltaren om vi ikkje endrar vedtaket.`,
  }),
  complaintBlank: {
    nb: "hvor klagen sendes, og hvem deltakeren kan spørre om hjelp",
    nn: "kvar klaga skal sendast, og kven deltakaren kan spørje om hjelp",
  },
  access: {
    nb: "kontorets standardtekst om innsyn i saken",
    nn: "standardteksten til kontoret om innsyn i saka",
  },
  accessTitle: { nb: "Innsyn", nn: "Innsyn" },
  contact: { nb: "Kontakt", nn: "Kontakt" },
  contactBlank: {
    nb: "hvordan deltakeren når veilederen",
    nn: "korleis deltakaren når rettleiaren",
    en: "how to reach the caseworker",
  },
  from: { nb: "Fra", nn: "Frå" },
  to: { nb: "Til", nn: "Til" },
  fromBlank: { nb: "første dag", nn: "første dag" },
  toBlank: { nb: "siste dag", nn: "siste dag" },
} as const;

export const grantText = {
  granted: {
    nb: "Du får kvalifiseringsprogram og kvalifiseringsstønad.",
    nn: "Du får kvalifiseringsprogram og kvalifiseringsstønad.",
  },
  received: { nb: "Vi fikk søknaden", nn: "Vi fekk søknaden" },
  receivedBlank: { nb: "dagen søknaden kom", nn: "dagen søknaden kom" },
  duration: { nb: "Varighet", nn: "Varigheit" },
  durationFrom: { nb: "Programmet gjelder fra", nn: "Programmet gjeld frå" },
  durationTo: { nb: "til og med", nn: "til og med" },
  reasonBlank: {
    nb: "hvordan hvert vilkår i § 29 er oppfylt, og hvorfor tett og koordinert oppfølging er nødvendig og hensiktsmessig",
    nn: "korleis kvart vilkår i § 29 er oppfylt, og kvifor tett og koordinert oppfølging er nødvendig og føremålstenleg",
  },
  benefit: { nb: "Stønad", nn: "Stønad" },
  benefitBlank: {
    nb: "stønad, barnetillegg og det som går til fradrag, med forbehold om trekk ved fravær uten gyldig grunn",
    nn: "stønad, barnetillegg og det som går til frådrag, med atterhald om trekk ved fråvær utan gyldig grunn",
  },
  next: { nb: "Hva skjer nå", nn: "Kva skjer no" },
  nextSays: {
    nb: "Vi lager innholdet i programmet sammen med deg. Startdato og datoer for evaluering skrives i programmet.",
    nn: "Vi lagar innhaldet i programmet saman med deg. Startdato og datoar for evaluering blir skrivne i programmet.",
  },
  startBy: (day: string, places: string): Text => ({
    nb: `Programmet skal være i gang senest ${day} (${places}).`,
    nn: `Programmet skal vere i gang seinast ${day} (${places}).`,
  }),
} as const;

export const refusalText = {
  refused: {
    nb: "Du får ikke kvalifiseringsprogram.",
    nn: "Du får ikkje kvalifiseringsprogram.",
  },
  reasonBlank: {
    nb: "hvilket vilkår i § 29 som ikke er oppfylt, hvilke opplysninger det bygger på, og hva deltakeren selv har sagt",
    nn: "kva vilkår i § 29 som ikkje er oppfylt, kva opplysningar det byggjer på, og kva deltakaren sjølv har sagt",
  },
  other: { nb: "Annen hjelp", nn: "Annan hjelp" },
  otherBlank: {
    nb: "hjelp deltakeren kan få i stedet",
    nn: "hjelp deltakaren kan få i staden",
  },
} as const;

export const extensionText = {
  extended: {
    nb: "Kvalifiseringsprogrammet ditt blir forlenget.",
    nn: "Kvalifiseringsprogrammet ditt blir forlengt.",
  },
  durationFrom: { nb: "Den nye perioden er fra", nn: "Den nye perioden er frå" },
  reasonBlank: {
    nb: "at vilkårene i § 29 fortsatt er oppfylt, hvorfor forlengelsen er hensiktsmessig, og hvordan målet kan nås i perioden",
    nn: "at vilkåra i § 29 framleis er oppfylte, kvifor forlenginga er føremålstenleg, og korleis målet kan nåast i perioden",
  },
  special: {
    nb: "Særlige grunner (bare når perioden går ut over den vanlige lengste tiden)",
    nn: "Særlege grunnar (berre når perioden går ut over den vanlege lengste tida)",
  },
  specialAfter: (day: string): Text => ({
    nb: `Særlige grunner (bare når perioden går ut over ${day})`,
    nn: `Særlege grunnar (berre når perioden går ut over ${day})`,
  }),
  specialBlank: {
    nb: "de særlige grunnene, eller slett punktet",
    nn: "dei særlege grunnane, eller slett punktet",
  },
} as const;

export const stopText = {
  warning: {
    nb: "Vi vurderer å avbryte eller avslutte kvalifiseringsprogrammet ditt. Vi har ikke bestemt noe ennå.",
    nn: "Vi vurderer å avbryte eller avslutte kvalifiseringsprogrammet ditt. Vi har ikkje bestemt noko enno.",
  },
  which: { nb: "Dette gjelder", nn: "Dette gjeld" },
  whichBlank: {
    nb: "midlertidig avbrudd eller avslutning, og fra hvilken dag",
    nn: "mellombels avbrot eller avslutning, og frå kva dag",
  },
  why: { nb: "Hvorfor", nn: "Kvifor" },
  whyBlank: {
    nb: "hvilke forhold hos deltakeren det gjelder, og hva som er gjort for å finne mildere løsninger",
    nn: "kva forhold hos deltakaren det gjeld, og kva som er gjort for å finne mildare løysingar",
  },
  say: { nb: "Du kan uttale deg", nn: "Du kan uttale deg" },
  saySays: {
    nb: "Fortell oss hva du mener, muntlig eller skriftlig, innen",
    nn: "Fortel oss kva du meiner, munnleg eller skriftleg, innan",
  },
  sayBlank: { nb: "frist for å uttale seg", nn: "frist for å uttale seg" },
  decided: {
    nb: "Vi har bestemt at kvalifiseringsprogrammet ditt skal",
    nn: "Vi har bestemt at kvalifiseringsprogrammet ditt skal",
  },
  decidedBlank: {
    nb: "avbrytes midlertidig eller avsluttes",
    nn: "avbrytast mellombels eller avsluttast",
  },
  warned: { nb: "Vi varslet deg", nn: "Vi varsla deg" },
  warnedBlank: {
    nb: "dagen varselet ble sendt, og hva deltakeren svarte",
    nn: "dagen varselet vart sendt, og kva deltakaren svara",
  },
  during: { nb: "Ved midlertidig avbrudd", nn: "Ved mellombels avbrot" },
  duringSays: (places: string): Text => ({
    nb: `Du får ikke kvalifiseringsstønad så lenge programmet er avbrutt (${places}). Når du kan begynne igjen, gjør vi et nytt vedtak.`,
    nn: `Du får ikkje kvalifiseringsstønad så lenge programmet er avbrote (${places}). Når du kan byrje igjen, gjer vi eit nytt vedtak.`,
  }),
  end: { nb: "Ved avslutning", nn: "Ved avslutning" },
  endSays: (places: string): Text => ({
    nb: `Du får et deltakerbevis (${places}).`,
    nn: `Du får eit deltakarbevis (${places}).`,
  }),
} as const;

export const inviteText = {
  invited: {
    nb: "Vi inviterer deg til en samtale om hvordan programmet går.",
    nn: "Vi inviterer deg til ein samtale om korleis programmet går.",
    en: "We invite you to talk about how the programme is going.",
  },
  day: { nb: "Dag", nn: "Dag", en: "Day" },
  dayBlank: { nb: "dato", nn: "dato", en: "date" },
  time: { nb: "Klokken", nn: "Klokka", en: "Time" },
  timeBlank: { nb: "klokkeslett", nn: "klokkeslett", en: "time" },
  place: { nb: "Sted", nn: "Stad", en: "Place" },
  placeBlank: { nb: "møtested", nn: "møtestad", en: "meeting place" },
  topics: { nb: "Dette snakker vi om", nn: "Dette snakkar vi om", en: "What we will talk about" },
  topicList: [
    {
      nb: "Hva har du hatt nytte av siden sist?",
      nn: "Kva har du hatt nytte av sidan sist?",
      en: "What has been useful since last time?",
    },
    {
      nb: "Hvordan går det med målet og delmålene dine?",
      nn: "Korleis går det med målet og delmåla dine?",
      en: "How are you getting on with your goal?",
    },
    {
      nb: "Er det noe i programmet vi bør endre?",
      nn: "Er det noko i programmet vi bør endre?",
      en: "Is there anything in the programme we should change?",
    },
    {
      nb: "Hva er det neste du skal gjøre?",
      nn: "Kva er det neste du skal gjere?",
      en: "What is your next step?",
    },
  ],
  goal: { nb: "Målet ditt", nn: "Målet ditt", en: "Your goal" },
  bring: {
    nb: "Du kan ta med deg noen du stoler på. Si fra hvis du trenger tolk eller et annet tidspunkt.",
    nn: "Du kan ta med deg nokon du stolar på. Sei frå om du treng tolk eller eit anna tidspunkt.",
    en: "You may bring someone you trust. Tell us if you need an interpreter or another time.",
  },
} as const;

export const consentText = {
  about: {
    nb: "NAV har taushetsplikt. Vi deler bare opplysninger om deg med dem du selv sier ja til her.",
    nn: "NAV har teieplikt. Vi deler berre opplysningar om deg med dei du sjølv seier ja til her.",
  },
  who: { nb: "Hvem NAV kan dele med", nn: "Kven NAV kan dele med" },
  whoBlank: { nb: "navn og rolle på hver enkelt", nn: "namn og rolle på kvar enkelt" },
  what: { nb: "Hva som kan deles", nn: "Kva som kan delast" },
  whatBlank: {
    nb: "hvilke opplysninger, og hvilke som ikke skal deles",
    nn: "kva opplysningar, og kva som ikkje skal delast",
  },
  why: { nb: "Hva det skal brukes til", nn: "Kva det skal brukast til" },
  whyBlank: { nb: "formålet med samarbeidet", nn: "føremålet med samarbeidet" },
  until: { nb: "Gjelder til", nn: "Gjeld til" },
  untilBlank: { nb: "siste dag samtykket gjelder", nn: "siste dag samtykket gjeld" },
  rights: { nb: "Dine rettigheter", nn: "Rettane dine" },
  rightLines: [
    {
      nb: "Det er frivillig å samtykke. Du kan si ja til noe og nei til noe annet.",
      nn: "Det er frivillig å samtykkje. Du kan seie ja til noko og nei til noko anna.",
    },
    {
      nb: "Du kan når som helst trekke samtykket. Da slutter vi å dele.",
      nn: "Du kan når som helst trekkje samtykket. Då sluttar vi å dele.",
    },
    {
      nb: "Du kan være med på møtene der vi snakker om deg.",
      nn: "Du kan vere med på møta der vi snakkar om deg.",
    },
  ],
  yes: { nb: "Jeg samtykker i det som står over.", nn: "Eg samtykkjer i det som står over." },
  confidentiality: {
    nb: "Erklæring fra den som er med i nettverket",
    nn: "Erklæring frå den som er med i nettverket",
  },
  promise: {
    nb: "Jeg lover å ikke fortelle videre det jeg får vite om deltakerens personlige forhold, heller ikke etter at samarbeidet er over.",
    nn: "Eg lovar å ikkje fortelje vidare det eg får vite om personlege forhold hos deltakaren, heller ikkje etter at samarbeidet er over.",
  },
  partner: { nb: "Deltaker i nettverket", nn: "Deltakar i nettverket" },
  checkLaw: {
    nb: "Samtykke- og taushetserklæringer kan ha egne skjemaer i kommunen. Bruk dem når de finnes.",
    nn: "Samtykke- og teieerklæringar kan ha eigne skjema i kommunen. Bruk dei når dei finst.",
  },
} as const;

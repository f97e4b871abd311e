import { kvpForskrift, sotjl, source } from "../cite.ts";
import type { LawPoint } from "./types.ts";

/** The way in and the decisions: §§ 29, 31–33. */
export const ENTRY: readonly LawPoint[] = [
  {
    id: "sotjl-29",
    title: {
      nb: "Hvem har rett til kvalifiseringsprogram",
      nn: "Kven har rett til kvalifiseringsprogram",
    },
    cite: [
      sotjl("§ 29"),
      source("Film om kvalifiseringsprogrammet", "https://vimeo.com/214822566"),
    ],
    says: {
      nb: [
        "Den som fyller alle vilkårene, har rett til programmet.",
        "Søkeren er 18–67 år, har vesentlig nedsatt arbeids- og inntektsevne og ingen eller svært begrensede ytelser til livsopphold etter folketrygdloven eller arbeidsmarkedsloven.",
        "Arbeidsevnen er vurdert, og tett og koordinert oppfølging er både nødvendig og hensiktsmessig.",
        "Kommunen kan la være å innvilge når forhold ved søkeren gjør programmet uforholdsmessig byrdefullt. Økonomi, kapasitet og manglende tilbud i kommunen er ingen grunn.",
        "Man kan få program flere ganger. Å ha formue eller bli forsørget av andre er ikke til hinder.",
      ],
      nn: [
        "Den som oppfyller alle vilkåra, har rett til programmet.",
        "Søkjaren er 18–67 år, har vesentleg nedsett arbeids- og inntektsevne og ingen eller svært avgrensa ytingar til livsopphald etter folketrygdlova eller arbeidsmarknadslova.",
        "Arbeidsevna er vurdert, og tett og koordinert oppfølging er både nødvendig og føremålstenleg.",
        "Kommunen kan la vere å innvilge når forhold ved søkjaren gjer programmet uforholdsmessig tyngjande. Økonomi, kapasitet og manglande tilbod i kommunen er ingen grunn.",
        "Ein kan få program fleire gonger. Å ha formue eller bli forsørgd av andre er ikkje til hinder.",
      ],
    },
    open: {
      nb: "Kildene sier ikke om den som er fylt 67, er med.",
      nn: "Kjeldene seier ikkje om den som har fylt 67, er med.",
    },
    words: {
      nb: [
        "inngangsvilkår",
        "målgruppe",
        "hvem kan få KVP",
        "hvem får",
        "vilkår",
        "rettighet",
        "rett til program",
        "nedsatt arbeidsevne og inntektsevne",
        "aldersgrense",
        "avslag",
        "formue",
        "uforholdsmessig byrdefullt",
        "subsidiær",
        "krav for å få",
      ],
      nn: [
        "inngangsvilkår",
        "målgruppe",
        "kven kan få KVP",
        "kven får",
        "nedsett arbeidsevne",
        "avslag",
      ],
    },
    rules: [
      "kvp-age-18-67",
      "aev-completed",
      "target-group-benefits",
      "tight-followup-needed",
      "refusal-disproportionate-burden",
      "repeat-participation-allowed",
      "right-not-duty-to-apply",
    ],
    near: ["r35-4.29.2.5", "sotjl-2", "sotjl-3", "sotjl-4", "nav-14a", "sotjl-20a", "r35-4.29.1.2"],
  },
  {
    id: "sotjl-31",
    title: { nb: "Oppstart av programmet", nn: "Oppstart av programmet" },
    cite: [sotjl("§ 31")],
    says: {
      nb: [
        "Programmet skal være i gang innen seks måneder etter at søknaden kom inn.",
        "Fristen løper fra dagen søknaden kom til kontoret, ikke fra vedtaket.",
      ],
      nn: [
        "Programmet skal vere i gang innan seks månader etter at søknaden kom inn.",
        "Fristen går frå dagen søknaden kom til kontoret, ikkje frå vedtaket.",
      ],
    },
    words: {
      nb: [
        "iverksetting",
        "startfrist",
        "seks måneder fra søknad",
        "6 måneder",
        "oppstartsfrist",
        "når må programmet starte",
      ],
      nn: ["iverksetjing", "seks månader frå søknad", "når må programmet starte"],
    },
    rules: ["start-within-6-months", "start-date-in-programme", "covid-postponed-start"],
    near: ["r35-4.29.1.2", "r35-4.30.2.1", "sotjl-51a"],
  },
  {
    id: "sotjl-32",
    title: { nb: "Hvor lenge programmet kan vare", nn: "Kor lenge programmet kan vare" },
    cite: [sotjl("§ 32"), kvpForskrift("§ 2")],
    says: {
      nb: [
        "Programmet kan vare inntil to år, så lenge vilkårene i § 29 er oppfylt.",
        "Av særlige grunner kan det forlenges med inntil ett år til.",
        "Godkjent permisjon og tid etter vedtak om midlertidig avbrudd regnes ikke med. Sykdom og ferie regnes med.",
        "Før 2019 var unntaket inntil seks måneder.",
      ],
      nn: [
        "Programmet kan vare inntil to år, så lenge vilkåra i § 29 er oppfylte.",
        "Av særlege grunnar kan det forlengjast med inntil eitt år til.",
        "Godkjend permisjon og tid etter vedtak om mellombels avbrot blir ikkje rekna med. Sjukdom og ferie blir rekna med.",
        "Før 2019 var unntaket inntil seks månader.",
      ],
    },
    open: {
      nb: "At hvert vedtak gjelder inntil ett år, er praksis i dag; forskriftens ordlyd etter 2018 er ikke kontrollert.",
      nn: "At kvart vedtak gjeld inntil eitt år, er praksis i dag; ordlyden i forskrifta etter 2018 er ikkje kontrollert.",
    },
    words: {
      nb: [
        "varighet",
        "to år",
        "forlengelse",
        "forlenge",
        "særlige grunner",
        "programperiode",
        "hvor lenge",
        "maks tid",
        "tredje år",
        "utvidelse",
      ],
      nn: ["varigheit", "to år", "forlenging", "forlengje", "særlege grunnar", "kor lenge"],
    },
    rules: [
      "duration-max-two-years",
      "extension-beyond-two-years",
      "leave-and-interruption-not-counted",
      "decision-period-max-one-year",
      "reasoned-extension-decision",
      "decision-states-duration",
      "duration-max-old",
      "covid-extension",
    ],
    near: ["sotjl-34", "r35-4.29.1.2", "forskrift-permisjon", "sotjl-29"],
  },
  {
    id: "sotjl-33",
    title: {
      nb: "Individuell plan for deltakere i programmet",
      nn: "Individuell plan for deltakarar i programmet",
    },
    cite: [sotjl("§ 33")],
    says: {
      nb: [
        "En deltaker som trenger langvarige og koordinerte tjenester, har rett til individuell plan.",
        "Planen er noe annet enn programmet. Deltakeren er med på å lage den, og kan takke nei.",
      ],
      nn: [
        "Ein deltakar som treng langvarige og koordinerte tenester, har rett til individuell plan.",
        "Planen er noko anna enn programmet. Deltakaren er med på å lage han, og kan takke nei.",
      ],
    },
    open: {
      nb: "Ordlyden ble endret rundt august 2022; den nye er ikke kontrollert.",
      nn: "Ordlyden blei endra kring august 2022; den nye er ikkje kontrollert.",
    },
    words: {
      nb: ["individuell plan", "IP", "koordinator"],
      nn: ["individuell plan", "IP", "koordinator"],
    },
    rules: ["individual-plan-offered"],
    near: ["sotjl-28", "sotjl-42", "r35-4.30.1"],
  },
];

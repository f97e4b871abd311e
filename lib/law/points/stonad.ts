import { kvpForskrift, sotjl } from "../cite.ts";
import type { LawPoint } from "./types.ts";

/** Kvalifiseringsstønad: §§ 35–40. */
export const STONAD: readonly LawPoint[] = [
  {
    id: "sotjl-35",
    title: { nb: "Kvalifiseringsstønad", nn: "Kvalifiseringsstønad" },
    cite: [sotjl("§ 35"), kvpForskrift("§ 3")],
    says: {
      nb: [
        "Deltakeren får kvalifiseringsstønad så lenge programmet varer, fem stønadsdager i uka.",
        "Stønaden regnes ut av grunnbeløpet. Den som er under 25 år, får to tredeler, og full stønad fra 25-årsdagen.",
        "Deltakere som forsørger barn, får barnetillegg. Det minskes ikke for dem under 25 år.",
        "Det gis ikke stønad mens programmet er midlertidig avbrutt.",
      ],
      nn: [
        "Deltakaren får kvalifiseringsstønad så lenge programmet varer, fem stønadsdagar i veka.",
        "Stønaden blir rekna ut av grunnbeløpet. Den som er under 25 år, får to tredelar, og full stønad frå 25-årsdagen.",
        "Deltakarar som forsørgjer barn, får barnetillegg. Det blir ikkje mindre for dei under 25 år.",
        "Det blir ikkje gitt stønad medan programmet er mellombels avbrote.",
      ],
    },
    words: {
      nb: [
        "stønad",
        "under 25 år",
        "to tredeler",
        "barnetillegg",
        "inntekt i programmet",
        "lønn for å delta",
      ],
      nn: ["stønad", "under 25 år", "to tredelar", "barnetillegg"],
    },
    rules: [
      "stonad-annual-rate",
      "under-25-two-thirds",
      "g-adjustment-1-may",
      "barnetillegg-rate",
      "barnetillegg-entitled-child",
      "no-stonad-during-interruption",
      "tax-and-holiday-pay-facts",
    ],
    near: [
      "sats-stonad",
      "sats-barnetillegg",
      "sats-grunnbelop",
      "sotjl-36",
      "sotjl-37",
      "sotjl-38",
      "sotjl-39",
    ],
  },
  {
    id: "sotjl-36",
    title: { nb: "Mindre stønad ved fravær", nn: "Mindre stønad ved fråvær" },
    cite: [sotjl("§ 36")],
    says: {
      nb: [
        "Stønaden settes ned tilsvarende fraværet når deltakeren er borte uten gyldig grunn og tillatelse.",
        "Siden 2019 trengs begge deler: sykdom eller andre tvingende velferdsgrunner, og tillatelse.",
        "Det kan aldri trekkes mer enn det som ble borte.",
      ],
      nn: [
        "Stønaden blir sett ned i samsvar med fråværet når deltakaren er borte utan gyldig grunn og løyve.",
        "Sidan 2019 trengst begge delar: sjukdom eller andre tvingande velferdsgrunnar, og løyve.",
        "Det kan aldri trekkjast meir enn det som blei borte.",
      ],
    },
    open: {
      nb: "Paragrafen sier ikke om barnetillegget også settes ned.",
      nn: "Paragrafen seier ikkje om barnetillegget òg blir sett ned.",
    },
    words: {
      nb: [
        "fravær",
        "ugyldig fravær",
        "trekk for fravær",
        "møter ikke opp",
        "borte",
        "skulker",
        "uteblir",
        "reduksjon",
      ],
      nn: ["fråvær", "ugyldig fråvær", "møter ikkje opp", "borte", "skulkar", "reduksjon"],
    },
    rules: ["absence-reduction", "absence-deduction-formal", "covid-absence-no-reduction"],
    near: [
      "forskrift-egenmelding",
      "forskrift-permisjon",
      "forskrift-sykt-barn",
      "forskrift-ferie",
      "sotjl-40",
    ],
  },
  {
    id: "sotjl-37",
    title: { nb: "Samordning med arbeidsinntekt", nn: "Samordning med arbeidsinntekt" },
    cite: [sotjl("§ 37")],
    says: {
      nb: [
        "Stønad og barnetillegg settes ned etter hvor mange timer deltakeren er i lønnet arbeid.",
        "Det er timene som teller, ikke lønna. Lærlingelønn regnes med fra 2019, og arbeid med lønnstilskudd er lønnet arbeid.",
        "Barnebidrag gir ikke mindre stønad.",
      ],
      nn: [
        "Stønad og barnetillegg blir sette ned etter kor mange timar deltakaren er i lønt arbeid.",
        "Det er timane som tel, ikkje løna. Lærlingløn blir rekna med frå 2019, og arbeid med lønstilskot er lønt arbeid.",
        "Barnebidrag gir ikkje mindre stønad.",
      ],
    },
    open: {
      nb: "At timene regnes mot 37,5 timer i uka, er en lesning av «full tid».",
      nn: "At timane blir rekna mot 37,5 timar i veka, er ei lesing av «full tid».",
    },
    words: {
      nb: [
        "samordning",
        "arbeidsinntekt",
        "lønn ved siden av",
        "jobbe ved siden av",
        "deltidsjobb",
        "ekstrajobb",
        "lærlingelønn",
        "avkorting",
        "timer i arbeid",
      ],
      nn: [
        "samordning",
        "arbeidsinntekt",
        "løn ved sida av",
        "jobbe ved sida av",
        "deltidsjobb",
        "lærlingløn",
        "avkorting",
      ],
    },
    rules: [
      "coordination-work-hours",
      "paid-work-max-50",
      "work-plus-activities-full-time",
      "apprenticeship-combined",
    ],
    near: ["sotjl-38", "sotjl-30", "sotjl-35"],
  },
  {
    id: "sotjl-38",
    title: {
      nb: "Samordning med dagpenger, sykepenger og foreldrepenger",
      nn: "Samordning med dagpengar, sjukepengar og foreldrepengar",
    },
    cite: [sotjl("§ 38")],
    says: {
      nb: [
        "Stønaden settes ned krone for krone med dagpenger, sykepenger og foreldrepenger som deltakeren har rett til.",
        "Lista er uttømmende: AAP, uføretrygd, barnetrygd, bostøtte, barnebidrag og Lånekassen gir ikke mindre stønad.",
        "Blir en av de tre ytelsene etterbetalt, kan kommunen kreve tilbake det som er betalt for de samme dagene.",
      ],
      nn: [
        "Stønaden blir sett ned krone for krone med dagpengar, sjukepengar og foreldrepengar som deltakaren har rett til.",
        "Lista er uttømmande: AAP, uføretrygd, barnetrygd, bustøtte, barnebidrag og Lånekassen gir ikkje mindre stønad.",
        "Blir ei av dei tre ytingane etterbetalt, kan kommunen krevje att det som er betalt for dei same dagane.",
      ],
    },
    words: {
      nb: [
        "samordning",
        "andre offentlige ytelser",
        "dagpenger",
        "sykepenger",
        "foreldrepenger",
        "refusjon",
        "refusjonskrav",
        "etterbetaling",
        "trekke fra ytelser",
      ],
      nn: [
        "samordning",
        "andre offentlege ytingar",
        "dagpengar",
        "sjukepengar",
        "foreldrepengar",
        "refusjon",
        "etterbetaling",
      ],
    },
    rules: ["coordination-38-exhaustive", "refund-claim-38", "tiltakspenger-overlap"],
    near: ["sotjl-37", "sotjl-35", "r35-4.29.2.9"],
  },
  {
    id: "sotjl-39",
    title: { nb: "Utbetaling av stønaden", nn: "Utbetaling av stønaden" },
    cite: [sotjl("§ 39")],
    says: {
      nb: [
        "Stønaden utbetales etterskuddsvis, etter hvordan deltakeren har møtt.",
        "Kommunen bestemmer måten og tidspunktet.",
      ],
      nn: [
        "Stønaden blir utbetalt etterskotsvis, etter korleis deltakaren har møtt.",
        "Kommunen avgjer måten og tidspunktet.",
      ],
    },
    words: {
      nb: [
        "utbetaling",
        "når utbetales stønaden",
        "utbetalt",
        "utbetalingsdato",
        "etterskuddsvis",
        "meldekort",
        "lønningsdag",
      ],
      nn: ["utbetaling", "når blir stønaden utbetalt", "etterskotsvis", "meldekort"],
    },
    rules: ["payment-in-arrears-attendance"],
    near: ["sotjl-35", "sotjl-36", "sotjl-40"],
  },
  {
    id: "sotjl-40",
    title: { nb: "Trekk i senere utbetalinger", nn: "Trekk i seinare utbetalingar" },
    cite: [sotjl("§ 40")],
    says: {
      nb: [
        "Er det betalt for mye stønad, kan det trekkes i senere utbetalinger, aldri mer enn det som var for mye.",
        "Har deltakeren gitt uriktige eller mangelfulle opplysninger, gjelder reglene om tilbakebetaling i § 23.",
      ],
      nn: [
        "Er det betalt for mykje stønad, kan det trekkjast i seinare utbetalingar, aldri meir enn det som var for mykje.",
        "Har deltakaren gitt urette eller mangelfulle opplysningar, gjeld reglane om tilbakebetaling i § 23.",
      ],
    },
    words: {
      nb: [
        "feil utbetalt",
        "feilutbetaling",
        "for mye utbetalt",
        "trekk",
        "tilbakebetaling",
        "tilbakekreving",
        "betale tilbake",
      ],
      nn: [
        "feil utbetalt",
        "feilutbetaling",
        "for mykje utbetalt",
        "trekk",
        "tilbakebetaling",
        "betale tilbake",
      ],
    },
    rules: ["deduct-from-future-payments"],
    near: ["sotjl-36", "sotjl-39", "sotjl-47"],
  },
];

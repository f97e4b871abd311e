import { kvpForskrift, r35, sotjl } from "../cite.ts";
import type { LawPoint } from "./types.ts";

/** What a programme is made of, and how it stops: §§ 30 and 34. */
export const PROGRAMME: readonly LawPoint[] = [
  {
    id: "sotjl-30",
    title: { nb: "Hva programmet skal inneholde", nn: "Kva programmet skal innehalde" },
    cite: [sotjl("§ 30"), kvpForskrift("§ 1"), r35("4.30.2.1")],
    says: {
      nb: [
        "Programmet tilpasses den enkelte, og det meste skal være tiltak som ventes å gjøre veien til arbeid kortere.",
        "Tiltak som støtter og forbereder overgangen til arbeid, kan være med. Det kan også settes av tid til det som bedrer helsa.",
        "Programmet går hele året og på full tid, 37,5 timer i uka.",
        "Inntil 50 prosent stilling eller læretid kan kombineres med programmet. Arbeid og aktiviteter skal til sammen minst være full tid.",
      ],
      nn: [
        "Programmet blir tilpassa den enkelte, og det meste skal vere tiltak ein ventar gjer vegen til arbeid kortare.",
        "Tiltak som støttar og førebur overgangen til arbeid, kan vere med. Det kan òg setjast av tid til det som betrar helsa.",
        "Programmet går heile året og på full tid, 37,5 timar i veka.",
        "Inntil 50 prosent stilling eller læretid kan kombinerast med programmet. Arbeid og aktivitetar skal til saman minst vere full tid.",
      ],
    },
    open: {
      nb: "Hvor stor del «den vesentlige delen» er, står ikke som tall i noen kilde.",
      nn: "Kor stor del «den vesentlege delen» er, står ikkje som tal i noka kjelde.",
    },
    words: {
      nb: [
        "innhold",
        "programinnhold",
        "ny og gammel § 30",
        "lovendring 2019",
        "endring",
        "arbeidsrettet",
        "full tid",
        "helårig",
        "37,5 timer",
        "37 ½ time",
        "lærling",
        "vesentlig del",
        "hva skal programmet inneholde",
      ],
      nn: [
        "innhald",
        "programinnhald",
        "lovendring 2019",
        "endring",
        "heilårig",
        "37,5 timar",
        "kva skal programmet innehalde",
      ],
    },
    rules: [
      "essential-part-work-directed",
      "full-time-37-5",
      "year-round",
      "paid-work-max-50",
      "apprenticeship-combined",
      "work-plus-activities-full-time",
      "mandatory-content-old",
      "programme-goal-work",
    ],
    near: [
      "r35-4.30.1",
      "r35-4.30.2.1",
      "r35-4.30.2.2",
      "r35-4.30.2.3",
      "r35-4.30.2.8",
      "r35-4.30.2.10",
      "sotjl-37",
    ],
    change: {
      from: "2019-01-01",
      rows: [
        {
          topic: { nb: "Arbeidsretting", nn: "Arbeidsretting" },
          before: {
            nb: "Arbeidsrettede tiltak måtte være med",
            nn: "Arbeidsretta tiltak måtte vere med",
          },
          now: {
            nb: "Det meste skal ventes å styrke veien til arbeid",
            nn: "Det meste skal ventast å styrkje vegen til arbeid",
          },
        },
        {
          topic: { nb: "Arbeidssøking", nn: "Arbeidssøking" },
          before: { nb: "Påbudt i selve loven", nn: "Påbode i sjølve lova" },
          now: {
            nb: "Står i rundskrivet: i avsluttende del",
            nn: "Står i rundskrivet: i den avsluttande delen",
          },
        },
        {
          topic: { nb: "Andre tiltak", nn: "Andre tiltak" },
          before: {
            nb: "Kunne være med, med eksempler som opplæring, motivasjon og mestring",
            nn: "Kunne vere med, med døme som opplæring, motivasjon og meistring",
          },
          now: {
            nb: "Kan være med når de støtter og forbereder overgang til arbeid",
            nn: "Kan vere med når dei støttar og førebur overgang til arbeid",
          },
        },
        {
          topic: { nb: "Helse", nn: "Helse" },
          before: {
            nb: "Tid til helsehjelp, opptrening og egenaktivitet",
            nn: "Tid til helsehjelp, opptrening og eigenaktivitet",
          },
          now: { nb: "Tid til det som bedrer helsa", nn: "Tid til det som betrar helsa" },
        },
        {
          topic: { nb: "Lønnet arbeid", nn: "Lønt arbeid" },
          before: { nb: "Inntil 50 prosent, i § 37", nn: "Inntil 50 prosent, i § 37" },
          now: {
            nb: "Inntil 50 prosent eller læretid, i § 30",
            nn: "Inntil 50 prosent eller læretid, i § 30",
          },
        },
        {
          topic: { nb: "Starttidspunkt", nn: "Starttidspunkt" },
          before: { nb: "Sto i loven", nn: "Stod i lova" },
          now: { nb: "Står i rundskrivet", nn: "Står i rundskrivet" },
        },
        {
          topic: { nb: "Deltakerbevis", nn: "Deltakarbevis" },
          before: {
            nb: "Etter gjennomført eller avbrutt program, i loven",
            nn: "Etter gjennomført eller avbrote program, i lova",
          },
          now: {
            nb: "Etter gjennomført eller avsluttet program, i rundskrivet",
            nn: "Etter gjennomført eller avslutta program, i rundskrivet",
          },
        },
      ],
    },
  },
  {
    id: "sotjl-34",
    title: { nb: "Avbrudd og avslutning av programmet", nn: "Avbrot og avslutning av programmet" },
    cite: [sotjl("§ 34")],
    says: {
      nb: [
        "Programmet kan avbrytes for en tid eller avsluttes når forhold hos deltakeren gir saklig grunn til det.",
        "Et midlertidig avbrudd kan vare inntil ett år. Det krever vedtak, og det gis ikke stønad i den tiden.",
        "Er fraværet på grunn av ordinært arbeid, fødsel eller adopsjon, kan programmet ikke avsluttes av den grunn det første året.",
        "Midlertidig avbrudd og avslutning er to ulike vedtak. Før 2019 het det «stanse».",
      ],
      nn: [
        "Programmet kan avbrytast for ei tid eller avsluttast når forhold hos deltakaren gir sakleg grunn til det.",
        "Eit mellombels avbrot kan vare inntil eitt år. Det krev vedtak, og det blir ikkje gitt stønad i den tida.",
        "Kjem fråværet av ordinært arbeid, fødsel eller adopsjon, kan programmet ikkje avsluttast av den grunn det første året.",
        "Mellombels avbrot og avslutning er to ulike vedtak. Før 2019 heitte det «stanse».",
      ],
    },
    words: {
      nb: [
        "avbrudd",
        "midlertidig avbrudd",
        "stans",
        "stanse",
        "avslutte",
        "avbryte",
        "slutte",
        "igjeninntak",
        "gjenopptak",
        "pause i programmet",
        "kaste ut av programmet",
      ],
      nn: ["avbrot", "mellombels avbrot", "avslutte", "avbryte", "slutte", "gjenopptak"],
    },
    rules: [
      "interruption-max-one-year",
      "no-termination-first-year-protected-absence",
      "objective-ground-for-stop",
      "no-stonad-during-interruption",
      "readmission-decision",
      "advance-notice-before-stop",
      "deltakerbevis-issued",
    ],
    near: ["sotjl-32", "r35-5.41.2.7", "r35-4.30.2.12", "sotjl-41"],
  },
];

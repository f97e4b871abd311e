import { kvpForskrift, r35 } from "../cite.ts";
import type { LawPoint } from "./types.ts";

/** Points of rundskriv 35 on decisions and on what a programme holds. */
export const CIRCULAR: readonly LawPoint[] = [
  {
    id: "r35-4.29.1.2",
    title: { nb: "Vedtak og klage", nn: "Vedtak og klage" },
    cite: [r35("4.29.1.2")],
    says: {
      nb: [
        "Program og stønad gis ved enkeltvedtak, og varigheten skal stå i vedtaket.",
        "Innholdet lages etter at programmet er innvilget, og settes i verk innen seks måneder fra søknaden.",
        "Saksbehandlingen følger sosialtjenesteloven, forvaltningsloven og god forvaltningsskikk.",
      ],
      nn: [
        "Program og stønad blir gitt ved enkeltvedtak, og varigheita skal stå i vedtaket.",
        "Innhaldet blir laga etter at programmet er innvilga, og sett i verk innan seks månader frå søknaden.",
        "Saksbehandlinga følgjer sosialtenestelova, forvaltningslova og god forvaltningsskikk.",
      ],
    },
    words: {
      nb: [
        "innvilgelse",
        "vedtak om program",
        "varighet i vedtaket",
        "hva skal stå i vedtaket",
        "vedtaksbrev",
      ],
      nn: ["innvilging", "vedtak om program", "varigheit i vedtaket", "kva skal stå i vedtaket"],
    },
    rules: [
      "decision-is-enkeltvedtak",
      "decision-states-duration",
      "programme-content-after-decision",
      "start-within-6-months",
    ],
    near: ["r35-5.41.2.7", "sotjl-41", "sotjl-47", "sotjl-31"],
  },
  {
    id: "r35-5.41.2.7",
    title: {
      nb: "Hva som er enkeltvedtak i programmet",
      nn: "Kva som er enkeltvedtak i programmet",
    },
    cite: [r35("5.41.2.7")],
    says: {
      nb: [
        "Disse avgjørelsene er enkeltvedtak, eller del av ett: innvilgelse og avslag på program og stønad, varighet og forlengelse, stans eller midlertidig avbrudd, og igjeninntak.",
        "Innholdet i programmet står ikke på lista.",
      ],
      nn: [
        "Desse avgjerdene er enkeltvedtak, eller del av eitt: innvilging og avslag på program og stønad, varigheit og forlenging, stans eller mellombels avbrot, og gjeninntak.",
        "Innhaldet i programmet står ikkje på lista.",
      ],
    },
    words: {
      nb: [
        "enkeltvedtak",
        "liste over vedtak",
        "må det fattes vedtak",
        "igjeninntak",
        "vedtakstyper",
      ],
      nn: ["enkeltvedtak", "liste over vedtak", "må det gjerast vedtak", "gjeninntak"],
    },
    rules: ["decision-is-enkeltvedtak", "readmission-decision", "reasoned-extension-decision"],
    near: ["r35-4.29.1.2", "sotjl-41", "sotjl-34"],
  },
  {
    id: "r35-4.30.1",
    title: {
      nb: "Et program laget sammen med deltakeren",
      nn: "Eit program laga saman med deltakaren",
    },
    cite: [r35("4.30.1")],
    says: {
      nb: [
        "Veileder og deltaker setter målet og lager programmet sammen, ut fra hele situasjonen til deltakeren.",
        "Arbeidsevnevurderingen viser hvilke tiltak som er aktuelle, og hva det må tas særlig hensyn til: psykisk eller fysisk helse, arbeidsplassen, syn og hørsel.",
        "Tiltakene kan komme fra kommune, fylkeskommune, stat, frivillige og bedrifter. NAV-kontoret har ansvaret for forsvarlig oppfølging.",
      ],
      nn: [
        "Rettleiar og deltakar set målet og lagar programmet saman, ut frå heile situasjonen til deltakaren.",
        "Arbeidsevnevurderinga viser kva tiltak som er aktuelle, og kva det må takast særleg omsyn til: psykisk eller fysisk helse, arbeidsplassen, syn og høyrsel.",
        "Tiltaka kan kome frå kommune, fylkeskommune, stat, frivillige og bedrifter. NAV-kontoret har ansvaret for forsvarleg oppfølging.",
      ],
    },
    words: {
      nb: [
        "mål med programmet",
        "helhetlig situasjon",
        "individuelt tilpasset",
        "forsvarlig oppfølging",
        "hvem kan levere tiltak",
      ],
      nn: [
        "mål med programmet",
        "heilskapleg situasjon",
        "individuelt tilpassa",
        "forsvarleg oppfølging",
      ],
    },
    rules: ["user-participation", "programme-goal-work", "adequate-followup"],
    near: ["sotjl-30", "sotjl-42", "nav-14a", "r35-4.30.2.1"],
  },
  {
    id: "r35-4.30.2.1",
    title: { nb: "Det programmet skal ha", nn: "Det programmet skal ha" },
    cite: [r35("4.30.2.1")],
    says: {
      nb: [
        "Det meste skal være arbeidsrettet: ulønnet arbeid, arbeidstrening og annet som styrker veien til arbeid. Arbeidssøking hører til i siste del.",
        "Utdanning og opplæring kan være med etter en konkret vurdering når målet er arbeid. Tidsrammen ved innvilgelse er to år.",
        "Programmet er helårig og på full tid, 37,5 timer i uka, og som regel på dagtid. Kveld, natt eller helg må være hensiktsmessig og nødvendig.",
        "Startdato og evalueringsdato skal stå i programmet, varigheten i vedtaket.",
      ],
      nn: [
        "Det meste skal vere arbeidsretta: ulønt arbeid, arbeidstrening og anna som styrkjer vegen til arbeid. Arbeidssøking høyrer til i siste del.",
        "Utdanning og opplæring kan vere med etter ei konkret vurdering når målet er arbeid. Tidsramma ved innvilging er to år.",
        "Programmet er heilårig og på full tid, 37,5 timar i veka, og som regel på dagtid. Kveld, natt eller helg må vere føremålstenleg og nødvendig.",
        "Startdato og evalueringsdato skal stå i programmet, varigheita i vedtaket.",
      ],
    },
    words: {
      nb: [
        "hva må være med",
        "utdanning i program",
        "studier",
        "skole i KVP",
        "kveldstid",
        "dagtid",
        "helårig",
        "startdato",
      ],
      nn: [
        "kva må vere med",
        "utdanning i program",
        "studium",
        "skule i KVP",
        "kveldstid",
        "dagtid",
        "heilårig",
        "startdato",
      ],
    },
    rules: [
      "essential-part-work-directed",
      "education-work-goal",
      "job-search-in-final-part",
      "full-time-37-5",
      "year-round",
      "daytime-or-justified",
      "start-date-in-programme",
      "evaluation-dates-in-programme",
    ],
    near: ["sotjl-30", "r35-4.30.2.2", "r35-4.30.2.3", "r35-4.30.2.7"],
  },
  {
    id: "r35-4.30.2.2",
    title: {
      nb: "Arbeidsrettede tiltak senest halvveis",
      nn: "Arbeidsretta tiltak seinast halvvegs",
    },
    cite: [r35("4.30.2.2"), kvpForskrift("§ 1")],
    says: {
      nb: [
        "Arbeidsrettede tiltak skal inn når det passer, og alltid senest når halve programmet er gått.",
        "Eksempler er arbeidstrening, AFT, lønnstilskudd, oppfølging, avklaring, AMO-kurs og kommunale arbeidstiltak.",
      ],
      nn: [
        "Arbeidsretta tiltak skal inn når det passar, og alltid seinast når halve programmet er gått.",
        "Døme er arbeidstrening, AFT, lønstilskot, oppfølging, avklaring, AMO-kurs og kommunale arbeidstiltak.",
      ],
    },
    open: {
      nb: "Kravet om halvveis er sikkert til og med 2018; om det står i forskriften i dag, er ikke kontrollert.",
      nn: "Kravet om halvvegs er sikkert til og med 2018; om det står i forskrifta i dag, er ikkje kontrollert.",
    },
    words: {
      nb: [
        "halvveis",
        "halvgått løp",
        "midtveis",
        "når må arbeidsrettet tiltak inn",
        "statlige tiltak",
      ],
      nn: ["halvvegs", "midtvegs", "når må arbeidsretta tiltak inn", "statlege tiltak"],
    },
    rules: [
      "work-measure-by-halfway",
      "work-directed-catalogue",
      "essential-part-work-directed",
      "mandatory-content-old",
    ],
    near: ["sotjl-30", "r35-4.30.2.1", "r35-4.30.2.3"],
  },
  {
    id: "r35-4.30.2.3",
    title: {
      nb: "Arbeidssøking i siste del av programmet",
      nn: "Arbeidssøking i siste del av programmet",
    },
    cite: [r35("4.30.2.3"), kvpForskrift("§ 1")],
    says: {
      nb: [
        "Arbeidssøking skal være med i den siste delen av programmet.",
        "Tipsheftet fra 2018 sier senest tre måneder før slutten.",
      ],
      nn: [
        "Arbeidssøking skal vere med i den siste delen av programmet.",
        "Tipsheftet frå 2018 seier seinast tre månader før slutten.",
      ],
    },
    open: {
      nb: "Tre måneder er ikke bekreftet etter 2018; at det skal være i avsluttende del, gjelder fortsatt.",
      nn: "Tre månader er ikkje stadfesta etter 2018; at det skal vere i den avsluttande delen, gjeld framleis.",
    },
    words: {
      nb: [
        "arbeidssøking",
        "jobbsøking",
        "tre måneder før slutt",
        "avsluttende del",
        "når skal jobbsøking starte",
      ],
      nn: ["arbeidssøking", "jobbsøking", "tre månader før slutt", "avsluttande del"],
    },
    rules: ["job-search-in-final-part", "job-search-3-months-before-end"],
    near: ["r35-4.30.2.2", "r35-4.30.2.1", "sotjl-30"],
  },
  {
    id: "r35-4.30.2.7",
    title: { nb: "Evaluering av programmet", nn: "Evaluering av programmet" },
    cite: [r35("4.30.2.7")],
    says: {
      nb: [
        "Programmet skal ha avtalte datoer for evaluering.",
        "Utbytte og framgang vurderes sammen med deltakeren, og programmet endres når det trengs. Ingen kilde sier hvor ofte.",
      ],
      nn: [
        "Programmet skal ha avtalte datoar for evaluering.",
        "Utbytte og framgang blir vurderte saman med deltakaren, og programmet blir endra når det trengst. Inga kjelde seier kor ofte.",
      ],
    },
    words: {
      nb: ["evaluering", "evalueringsdato", "hvor ofte evaluere", "oppfølgingsmøte", "progresjon"],
      nn: ["evaluering", "evalueringsdato", "kor ofte evaluere", "progresjon"],
    },
    rules: ["evaluation-dates-in-programme", "evaluation-overdue"],
    near: ["r35-4.30.1", "r35-4.30.2.1", "sotjl-42"],
  },
  {
    id: "r35-4.30.2.8",
    title: {
      nb: "Andre tiltak som støtter veien til arbeid",
      nn: "Andre tiltak som støttar vegen til arbeid",
    },
    cite: [r35("4.30.2.8")],
    says: {
      nb: [
        "Andre tiltak kan være med når de er vurdert konkret og enkeltvis.",
        "De skal støtte og forberede overgangen til arbeid, bedre livssituasjonen eller gjøre det mulig å gjennomføre de arbeidsrettede tiltakene.",
        "Eksempler er råd etter § 17 om budsjett og gjeld, norskkurs, å finne eller beholde bolig, motivasjon og boveiledning.",
      ],
      nn: [
        "Andre tiltak kan vere med når dei er vurderte konkret og kvar for seg.",
        "Dei skal støtte og førebu overgangen til arbeid, betre livssituasjonen eller gjere det mogleg å gjennomføre dei arbeidsretta tiltaka.",
        "Døme er råd etter § 17 om budsjett og gjeld, norskkurs, å finne eller behalde bustad, motivasjon og burettleiing.",
      ],
    },
    words: {
      nb: ["andre tiltak", "støttetiltak", "hva kan programmet ha i tillegg", "livssituasjon"],
      nn: ["andre tiltak", "støttetiltak", "livssituasjon"],
    },
    rules: ["other-measures-assessed"],
    near: ["sotjl-17", "r35-4.30.2.9", "r35-4.30.2.10", "sotjl-30"],
  },
  {
    id: "r35-4.30.2.9",
    title: { nb: "Opplæring som del av programmet", nn: "Opplæring som del av programmet" },
    cite: [r35("4.30.2.9"), r35("4.30.2.1")],
    says: {
      nb: [
        "Opplæring, som å fullføre grunnskolen, kan være med etter en konkret vurdering. Den kan gå på kveldstid.",
        "Siden 2019 kan all slags utdanning være med når målet etter programmet er arbeid.",
      ],
      nn: [
        "Opplæring, som å fullføre grunnskulen, kan vere med etter ei konkret vurdering. Ho kan gå på kveldstid.",
        "Sidan 2019 kan alle slag utdanning vere med når målet etter programmet er arbeid.",
      ],
    },
    words: {
      nb: [
        "opplæringstiltak",
        "grunnskole",
        "videregående i program",
        "utdanning som del av program",
      ],
      nn: [
        "opplæringstiltak",
        "grunnskule",
        "vidaregåande i program",
        "utdanning som del av program",
      ],
    },
    rules: ["education-work-goal", "other-measures-assessed"],
    near: ["r35-4.30.2.1", "r35-4.30.2.8"],
  },
  {
    id: "r35-4.30.2.10",
    title: {
      nb: "Andre aktiviteter: helse, hvile og samfunnsstraff",
      nn: "Andre aktivitetar: helse, kvile og samfunnsstraff",
    },
    cite: [r35("4.30.2.10")],
    says: {
      nb: [
        "Det kan settes av tid innenfor de 37,5 timene til det som bedrer helsa. Tiden skal begrunnes og vises i programmet.",
        "Helsehjelp er forebygging, undersøkelse, behandling, rehabilitering og pleie ved helsepersonell. Tar den så mye plass at programmet ikke er hensiktsmessig, kan andre ytelser passe bedre.",
        "Hvile trengs mest i starten, og blir mindre og borte etter hvert.",
        "Samfunnsstraff kan legges inn i programtiden.",
      ],
      nn: [
        "Det kan setjast av tid innanfor dei 37,5 timane til det som betrar helsa. Tida skal grunngivast og visast i programmet.",
        "Helsehjelp er førebygging, undersøking, behandling, rehabilitering og pleie ved helsepersonell. Tek ho så mykje plass at programmet ikkje er føremålstenleg, kan andre ytingar passe betre.",
        "Kvile trengst mest i starten, og blir mindre og borte etter kvart.",
        "Samfunnsstraff kan leggjast inn i programtida.",
      ],
    },
    words: {
      nb: [
        "andre aktiviteter",
        "helsehjelp i programmet",
        "hviletid i programmet",
        "hvile",
        "behandling i programtiden",
        "hvor mye tid til helse",
      ],
      nn: [
        "andre aktivitetar",
        "helsehjelp i programmet",
        "kviletid i programmet",
        "kvile",
        "behandling i programtida",
      ],
    },
    rules: [
      "other-activities-justified",
      "rest-time-tapering",
      "health-need-not-excessive",
      "full-time-37-5",
    ],
    near: ["r35-4.30.2.8", "r35-4.29.2.8", "r35-4.29.2.12", "sotjl-30"],
  },
  {
    id: "r35-4.30.2.12",
    title: {
      nb: "Deltakerbevis, forsikring, arbeidsmiljø og barn",
      nn: "Deltakarbevis, forsikring, arbeidsmiljø og barn",
    },
    cite: [r35("4.30.2.12")],
    says: {
      nb: [
        "Deltakeren skal få deltakerbevis når programmet er gjennomført eller avsluttet.",
        "Den som er med i folketrygden, er dekket ved yrkesskade. I tillegg har Arbeids- og velferdsetaten en samlet ansvars- og ulykkesforsikring. Reglene om helse, miljø og sikkerhet i arbeidsmiljøloven gjelder.",
        "Har deltakeren barn, skal programmet ta hensyn til familien.",
        "Kommunen skal sette av nok folk, tid og kompetanse til forsvarlig oppfølging.",
      ],
      nn: [
        "Deltakaren skal få deltakarbevis når programmet er gjennomført eller avslutta.",
        "Den som er med i folketrygda, er dekt ved yrkesskade. I tillegg har Arbeids- og velferdsetaten ei samla ansvars- og ulukkesforsikring. Reglane om helse, miljø og tryggleik i arbeidsmiljølova gjeld.",
        "Har deltakaren barn, skal programmet ta omsyn til familien.",
        "Kommunen skal setje av nok folk, tid og kompetanse til forsvarleg oppfølging.",
      ],
    },
    words: {
      nb: [
        "deltakerbevis",
        "attest",
        "kursbevis",
        "yrkesskade",
        "forsikring",
        "HMS",
        "ulykke",
        "barn og unge",
        "familiesituasjon",
        "bemanning",
      ],
      nn: [
        "deltakarbevis",
        "attest",
        "yrkesskade",
        "forsikring",
        "HMS",
        "ulukke",
        "barn og unge",
        "familiesituasjon",
      ],
    },
    rules: ["deltakerbevis-issued", "insurance-and-hse", "family-considered", "adequate-followup"],
    near: ["sotjl-34", "sotjl-1", "sotjl-4"],
  },
];

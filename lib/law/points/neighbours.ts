import { sotjl, source } from "../cite.ts";
import type { LawPoint } from "./types.ts";

const NOT_READ = {
  nb: "Gjengitt etter hovedinnholdet; ordlyden er ikke kontrollert. Les selve paragrafen.",
  nn: "Attgitt etter hovudinnhaldet; ordlyden er ikkje kontrollert. Les sjølve paragrafen.",
};

/** The paragraphs to remember beside §§ 29–40. */
export const NEIGHBOURS: readonly LawPoint[] = [
  {
    id: "sotjl-1",
    title: { nb: "Lovens formål", nn: "Formålet med lova" },
    cite: [sotjl("§ 1")],
    says: {
      nb: [
        "Loven skal bedre levekårene for dem som har det vanskelig, og hjelpe dem til arbeid, sosial inkludering og aktiv deltakelse i samfunnet.",
        "Barn og familier har et eget vern i formålet: tilbudet skal ta hensyn til dem.",
      ],
      nn: [
        "Lova skal betre levekåra for dei som har det vanskeleg, og hjelpe dei til arbeid, sosial inkludering og aktiv deltaking i samfunnet.",
        "Barn og familiar har eit eige vern i formålet: tilbodet skal ta omsyn til dei.",
      ],
    },
    open: NOT_READ,
    words: {
      nb: ["formålsparagrafen", "formål", "hensikt", "levekår"],
      nn: ["formålsparagrafen", "føremål", "levekår"],
    },
    rules: ["family-considered"],
    near: ["sotjl-2", "sotjl-29", "r35-4.30.1"],
  },
  {
    id: "sotjl-2",
    title: { nb: "Hvem loven gjelder for", nn: "Kven lova gjeld for" },
    cite: [sotjl("§ 2")],
    says: {
      nb: [
        "Program kan gis til den som har lovlig opphold og fast bopel i Norge.",
        "Den som ikke har det, kan ha rett til opplysning og hjelp i nød, men ikke til programmet.",
      ],
      nn: [
        "Program kan bli gitt til den som har lovleg opphald og fast bustad i Noreg.",
        "Den som ikkje har det, kan ha rett til opplysning og hjelp i naud, men ikkje til programmet.",
      ],
    },
    open: NOT_READ,
    words: {
      nb: ["virkeområde", "lovlig opphold", "fast bopel", "oppholdstillatelse"],
      nn: ["verkeområde", "lovleg opphald", "fast bustad", "opphaldsløyve"],
    },
    rules: ["lawful-residence"],
    near: ["sotjl-29", "sotjl-3"],
  },
  {
    id: "sotjl-3",
    title: { nb: "Hvilken kommune som har ansvaret", nn: "Kva kommune som har ansvaret" },
    cite: [sotjl("§ 3")],
    says: {
      nb: [
        "Kommunen der personen oppholder seg, har ansvaret.",
        "Ved opphold i institusjon blir ansvaret værende hos den forrige oppholdskommunen. Arbeids- og velferdsetaten har plikt til å medvirke.",
      ],
      nn: [
        "Kommunen der personen oppheld seg, har ansvaret.",
        "Ved opphald i institusjon blir ansvaret verande hos den førre opphaldskommunen. Arbeids- og velferdsetaten har plikt til å medverke.",
      ],
    },
    words: {
      nb: ["oppholdskommune", "kommunens ansvar", "flytter til annen kommune", "flytting"],
      nn: ["opphaldskommune", "ansvaret til kommunen", "flytter til annan kommune", "flytting"],
    },
    rules: ["municipality-of-stay"],
    near: ["sotjl-2", "sotjl-4", "sotjl-29"],
  },
  {
    id: "sotjl-4",
    title: { nb: "Forsvarlige tjenester", nn: "Forsvarlege tenester" },
    cite: [sotjl("§ 4")],
    says: {
      nb: [
        "Tjenestene skal være forsvarlige, og programmet skal være tilgjengelig for alle som har rett til det.",
        "Kommunen kan derfor ikke sette et tak på hvor mange som får program.",
      ],
      nn: [
        "Tenestene skal vere forsvarlege, og programmet skal vere tilgjengeleg for alle som har rett til det.",
        "Kommunen kan difor ikkje setje eit tak på kor mange som får program.",
      ],
    },
    words: {
      nb: ["forsvarlighet", "tilgjengelig", "venteliste", "fullt program", "kapasitet"],
      nn: ["forsvarleg", "tilgjengeleg", "venteliste", "kapasitet"],
    },
    rules: ["adequate-followup", "refusal-disproportionate-burden"],
    near: ["sotjl-3", "sotjl-29", "sotjl-42"],
  },
  {
    id: "sotjl-5",
    title: { nb: "Kommunens internkontroll", nn: "Internkontrollen i kommunen" },
    cite: [sotjl("§ 5")],
    says: {
      nb: ["Kommunen skal kontrollere selv at tjenestene følger loven."],
      nn: ["Kommunen skal sjølv kontrollere at tenestene følgjer lova."],
    },
    open: NOT_READ,
    words: {
      nb: ["internkontroll", "styringssystem", "kvalitetssikring"],
      nn: ["internkontroll", "styringssystem", "kvalitetssikring"],
    },
    rules: [],
    near: ["sotjl-4", "sotjl-42"],
  },
  {
    id: "sotjl-17",
    title: { nb: "Opplysning, råd og veiledning", nn: "Opplysning, råd og rettleiing" },
    cite: [sotjl("§ 17")],
    says: {
      nb: [
        "Kommunen skal gi opplysning, råd og veiledning som løser eller forebygger sosiale problemer.",
        "Økonomisk rådgivning om budsjett og gjeld etter denne paragrafen kan være en del av programmet.",
      ],
      nn: [
        "Kommunen skal gi opplysning, råd og rettleiing som løyser eller førebyggjer sosiale problem.",
        "Økonomisk rådgiving om budsjett og gjeld etter denne paragrafen kan vere ein del av programmet.",
      ],
    },
    open: NOT_READ,
    words: {
      nb: ["råd og veiledning", "rådgivning", "veiledningsplikt"],
      nn: ["råd og rettleiing", "rådgiving"],
    },
    rules: ["other-measures-assessed"],
    near: ["r35-4.30.2.8", "sotjl-18"],
  },
  {
    id: "sotjl-18",
    title: {
      nb: "Stønad til livsopphold (økonomisk sosialhjelp)",
      nn: "Stønad til livsopphald (økonomisk sosialhjelp)",
    },
    cite: [sotjl("§ 18")],
    says: {
      nb: [
        "Den som ikke kan sørge for sitt eget livsopphold, har krav på økonomisk stønad.",
        "Sosialhjelp er ingen ytelse etter folketrygd- eller arbeidsmarkedsloven og stenger derfor ikke for program.",
        "Den som får sosialhjelp, har rett, men ikke plikt, til å søke program.",
      ],
      nn: [
        "Den som ikkje kan syte for sitt eige livsopphald, har krav på økonomisk stønad.",
        "Sosialhjelp er inga yting etter folketrygd- eller arbeidsmarknadslova og stengjer difor ikkje for program.",
        "Den som får sosialhjelp, har rett, men ikkje plikt, til å søkje program.",
      ],
    },
    words: {
      nb: ["sosialhjelp", "sosialstønad", "økonomisk stønad", "livsopphold", "sosialstøtte"],
      nn: ["sosialhjelp", "sosialstønad", "økonomisk stønad", "livsopphald"],
    },
    rules: ["right-not-duty-to-apply", "target-group-benefits"],
    near: ["sotjl-19", "sotjl-20a", "sotjl-29"],
  },
  {
    id: "sotjl-19",
    title: {
      nb: "Økonomisk stønad i særlige tilfeller",
      nn: "Økonomisk stønad i særlege tilfelle",
    },
    cite: [sotjl("§ 19")],
    says: {
      nb: [
        "Kommunen kan gi økonomisk hjelp i en vanskelig situasjon også når vilkårene i § 18 ikke er oppfylt.",
      ],
      nn: [
        "Kommunen kan gi økonomisk hjelp i ein vanskeleg situasjon òg når vilkåra i § 18 ikkje er oppfylte.",
      ],
    },
    open: NOT_READ,
    words: {
      nb: ["særlige tilfeller", "engangshjelp", "tilleggsstønad sosialhjelp"],
      nn: ["særlege tilfelle", "eingongshjelp"],
    },
    rules: [],
    near: ["sotjl-18", "sotjl-29"],
  },
  {
    id: "sotjl-20a",
    title: {
      nb: "Aktivitetsplikt for unge som får sosialhjelp",
      nn: "Aktivitetsplikt for unge som får sosialhjelp",
    },
    cite: [sotjl("§ 20 a")],
    says: {
      nb: [
        "Unge som får økonomisk sosialhjelp, skal som regel få vilkår om aktivitet.",
        "Vurder kvalifiseringsprogram før det settes vilkår om aktivitet, og skriv ned vurderingen.",
      ],
      nn: [
        "Unge som får økonomisk sosialhjelp, skal som regel få vilkår om aktivitet.",
        "Vurder kvalifiseringsprogram før det blir sett vilkår om aktivitet, og skriv ned vurderinga.",
      ],
    },
    open: {
      nb: "At plikten gjelder under 30 år og kom 1. januar 2017, er ikke kontrollert.",
      nn: "At plikta gjeld under 30 år og kom 1. januar 2017, er ikkje kontrollert.",
    },
    words: {
      nb: [
        "aktivitetsplikt",
        "aktivitetskrav",
        "vilkår om aktivitet",
        "unge sosialhjelp",
        "under 30 år",
      ],
      nn: ["aktivitetsplikt", "aktivitetskrav", "vilkår om aktivitet", "under 30 år"],
    },
    rules: ["consider-kvp-before-20a", "right-not-duty-to-apply"],
    near: ["sotjl-18", "sotjl-29", "sotjl-42"],
  },
  {
    id: "sotjl-28",
    title: { nb: "Rett til individuell plan", nn: "Rett til individuell plan" },
    cite: [sotjl("§ 28")],
    says: {
      nb: [
        "Den som trenger langvarige og koordinerte tjenester, har rett til én individuell plan på tvers av tjenestene.",
        "For deltakere i programmet gjelder § 33 ved siden av.",
      ],
      nn: [
        "Den som treng langvarige og koordinerte tenester, har rett til éin individuell plan på tvers av tenestene.",
        "For deltakarar i programmet gjeld § 33 ved sida av.",
      ],
    },
    open: {
      nb: "Ordlyden ble endret rundt august 2022; den nye er ikke kontrollert.",
      nn: "Ordlyden blei endra kring august 2022; den nye er ikkje kontrollert.",
    },
    words: {
      nb: ["individuell plan", "IP", "ansvarsgruppe"],
      nn: ["individuell plan", "IP", "ansvarsgruppe"],
    },
    rules: ["individual-plan-offered"],
    near: ["sotjl-33", "sotjl-42"],
  },
  {
    id: "sotjl-41",
    title: { nb: "Forvaltningsloven gjelder", nn: "Forvaltningslova gjeld" },
    cite: [sotjl("§ 41")],
    says: {
      nb: [
        "Avgjørelser om program og stønad er enkeltvedtak, og forvaltningsloven gjelder for saksbehandlingen.",
        "Det betyr blant annet forhåndsvarsel før stans, begrunnelse og opplysning om klage.",
      ],
      nn: [
        "Avgjerder om program og stønad er enkeltvedtak, og forvaltningslova gjeld for saksbehandlinga.",
        "Det inneber mellom anna førehandsvarsel før stans, grunngiving og opplysning om klage.",
      ],
    },
    open: {
      nb: "En ny forvaltningslov er vedtatt (2025); paragrafnumrene endres når den trer i kraft.",
      nn: "Ei ny forvaltningslov er vedteken (2025); paragrafnummera blir endra når ho tek til å gjelde.",
    },
    words: {
      nb: [
        "forvaltningsloven",
        "saksbehandling",
        "enkeltvedtak",
        "forhåndsvarsel",
        "begrunnelse",
        "foreløpig svar",
      ],
      nn: ["forvaltningslova", "saksbehandling", "enkeltvedtak", "førehandsvarsel", "grunngiving"],
    },
    rules: [
      "decision-is-enkeltvedtak",
      "advance-notice-before-stop",
      "provisional-reply-one-month",
    ],
    near: ["r35-5.41.2.7", "r35-4.29.1.2", "sotjl-47", "sotjl-42"],
  },
  {
    id: "sotjl-42",
    title: { nb: "Brukermedvirkning", nn: "Brukarmedverknad" },
    cite: [sotjl("§ 42")],
    says: {
      nb: [
        "Tilbudet utformes så langt som mulig sammen med den det gjelder, og det skal legges stor vekt på hva hen mener.",
        "Programmet og evalueringene lages og holdes sammen med deltakeren.",
        "Å søke program er en rett, ikke en plikt.",
      ],
      nn: [
        "Tilbodet blir utforma så langt som råd saman med den det gjeld, og det skal leggjast stor vekt på kva hen meiner.",
        "Programmet og evalueringane blir laga og haldne saman med deltakaren.",
        "Å søkje program er ein rett, ikkje ei plikt.",
      ],
    },
    words: {
      nb: ["medvirkning", "medbestemmelse", "brukerens mening", "samarbeid med bruker"],
      nn: ["medverknad", "medbestemming", "meininga til brukaren"],
    },
    rules: ["user-participation", "right-not-duty-to-apply"],
    near: ["r35-4.30.1", "sotjl-41", "sotjl-29"],
  },
  {
    id: "sotjl-47",
    title: { nb: "Klage og klagefrist", nn: "Klage og klagefrist" },
    cite: [sotjl("§ 47"), sotjl("§ 48"), source("forvaltningsloven § 29")],
    says: {
      nb: [
        "Klagefristen er tre uker fra deltakeren fikk vite om vedtaket.",
        "Klagen sendes til NAV-kontoret, som vurderer saken på nytt før den går til statsforvalteren.",
        "Vedtak etter § 14 a har sin egen klagevei.",
      ],
      nn: [
        "Klagefristen er tre veker frå deltakaren fekk vite om vedtaket.",
        "Klaga blir send til NAV-kontoret, som vurderer saka på nytt før ho går til statsforvaltaren.",
        "Vedtak etter § 14 a har sin eigen klageveg.",
      ],
    },
    open: {
      nb: "At fristen flyttes til neste virkedag når den ender i en helg, er ikke kontrollert for loven som gjelder nå.",
      nn: "At fristen blir flytta til neste verkedag når han endar i ei helg, er ikkje kontrollert for lova som gjeld no.",
    },
    words: {
      nb: [
        "klage",
        "klagefrist",
        "klagerett",
        "statsforvalteren",
        "fylkesmannen",
        "klageinstans",
        "tre uker",
      ],
      nn: ["klage", "klagefrist", "klagerett", "statsforvaltaren", "klageinstans", "tre veker"],
    },
    rules: ["complaint-deadline-3-weeks"],
    near: ["sotjl-41", "r35-4.29.1.2"],
  },
  {
    id: "sotjl-51a",
    title: {
      nb: "Unntak ved allmennfarlig smittsom sykdom (covid-19)",
      nn: "Unntak ved allmennfarleg smittsam sjukdom (covid-19)",
    },
    cite: [sotjl("§ 51 a")],
    says: {
      nb: [
        "Under covid-19 gjaldt en midlertidig forskrift med unntak for programmet, fra 16. mars 2020 til 31. desember 2021.",
        "§ 3: Fravær på grunn av covid-19 ga ikke mindre stønad og ble ikke regnet med i varigheten.",
        "§ 4: Oppstarten kunne utsettes inntil seks måneder.",
        "§ 5: Programmet kunne forlenges inntil seks måneder.",
      ],
      nn: [
        "Under covid-19 gjaldt ei mellombels forskrift med unntak for programmet, frå 16. mars 2020 til 31. desember 2021.",
        "§ 3: Fråvær på grunn av covid-19 gav ikkje mindre stønad og blei ikkje rekna med i varigheita.",
        "§ 4: Oppstarten kunne utsetjast inntil seks månader.",
        "§ 5: Programmet kunne forlengjast inntil seks månader.",
      ],
    },
    open: {
      nb: "For 2021 er kildene uenige om varigheten (§ 3 andre ledd) og forlengelsen (§ 5).",
      nn: "For 2021 er kjeldene usamde om varigheita (§ 3 andre ledd) og forlenginga (§ 5).",
    },
    words: {
      nb: ["korona", "covid", "pandemi", "smitte", "koronaforskrift", "utsatt oppstart"],
      nn: ["korona", "covid", "pandemi", "smitte", "utsett oppstart"],
    },
    rules: [
      "covid-absence-no-reduction",
      "covid-absence-not-counted",
      "covid-postponed-start",
      "covid-extension",
      "covid-egenmelding",
    ],
    near: ["sotjl-31", "sotjl-32", "sotjl-36"],
  },
  {
    id: "nav-14a",
    title: {
      nb: "Vurdering av behov og arbeidsevne (§ 14 a)",
      nn: "Vurdering av behov og arbeidsevne (§ 14 a)",
    },
    cite: [source("NAV-loven § 14 a")],
    says: {
      nb: [
        "Før programmet innvilges, skal arbeidsevnen være vurdert, og personen ha fått vite hvilken hjelp som trengs for å komme i arbeid.",
        "For programmet ventes utfallet «spesielt tilpasset innsats». NAV-systemene har i dag nye navn: behov for veiledning og nedsatt arbeidsevne.",
        "Vurderingen er også grunnlaget for hva programmet skal inneholde.",
      ],
      nn: [
        "Før programmet blir innvilga, skal arbeidsevna vere vurdert, og personen ha fått vite kva hjelp som trengst for å kome i arbeid.",
        "For programmet er det venta utfallet «spesielt tilpassa innsats». NAV-systema har i dag nye namn: behov for rettleiing og nedsett arbeidsevne.",
        "Vurderinga er òg grunnlaget for kva programmet skal innehalde.",
      ],
    },
    open: {
      nb: "Hvor bestemmelsen står i dag, og hvordan de nye gruppenavnene svarer til de gamle, er ikke kontrollert.",
      nn: "Kvar føresegna står i dag, og korleis dei nye gruppenamna svarer til dei gamle, er ikkje kontrollert.",
    },
    words: {
      nb: [
        "14a-vedtak",
        "14a",
        "arbeidsevnevurdering",
        "AEV",
        "behovsvurdering",
        "oppfølgingsvedtak",
        "innsatsgruppe",
        "spesielt tilpasset innsats",
        "NAV-loven",
        "arbeidsmarkedsloven",
      ],
      nn: [
        "14a-vedtak",
        "14a",
        "arbeidsevnevurdering",
        "AEV",
        "behovsvurdering",
        "innsatsgruppe",
        "spesielt tilpassa innsats",
        "NAV-lova",
      ],
    },
    rules: ["aev-completed"],
    near: ["sotjl-29", "r35-4.30.1"],
  },
];

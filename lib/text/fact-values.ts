import type { Text } from "./text.ts";

type Words = Readonly<Record<string, Text>>;

const same = (word: string): Text => ({ nb: word, nn: word });

/*
 * The words for coded values, by fact path with the index left out. Innsatsgruppe: the name NAV uses
 * now, the older one in brackets. A test checks that no value of the schema is without words.
 */
export const factValues: Readonly<Record<string, Words>> = {
  "person.innsatsgruppe": {
    standard: {
      nb: "Gode muligheter (standard innsats)",
      nn: "Gode moglegheiter (standard innsats)",
    },
    situasjonsbestemt: {
      nb: "Trenger veiledning (situasjonsbestemt innsats)",
      nn: "Treng rettleiing (situasjonsbestemt innsats)",
    },
    "spesielt-tilpasset": {
      nb: "Trenger veiledning, nedsatt arbeidsevne (spesielt tilpasset innsats)",
      nn: "Treng rettleiing, nedsett arbeidsevne (spesielt tilpassa innsats)",
    },
    "gradert-varig": {
      nb: "Jobbe delvis (gradert varig tilpasset innsats)",
      nn: "Jobbe delvis (gradert varig tilpassa innsats)",
    },
    "varig-tilpasset": {
      nb: "Liten mulighet til å jobbe (varig tilpasset innsats)",
      nn: "Lite høve til å jobbe (varig tilpassa innsats)",
    },
  },
  "person.protection": {
    "fortrolig-adresse": { nb: "Fortrolig adresse", nn: "Fortruleg adresse" },
    "strengt-fortrolig": { nb: "Strengt fortrolig adresse", nn: "Strengt fortruleg adresse" },
    "egen-ansatt": { nb: "Egen ansatt (skjermet)", nn: "Eigen tilsett (skjerma)" },
    sikkerhetstiltak: { nb: "Sikkerhetstiltak", nn: "Tryggingstiltak" },
    verge: { nb: "Har verge", nn: "Har verje" },
    tolk: { nb: "Trenger tolk", nn: "Treng tolk" },
  },
  "person.servingSentence": {
    none: { nb: "Nei", nn: "Nei" },
    prison: { nb: "I fengsel", nn: "I fengsel" },
    "home-detention": { nb: "Hjemme med fotlenke", nn: "Heime med fotlenkje" },
    institution: { nb: "I institusjon", nn: "I institusjon" },
    "community-sentence": { nb: "Samfunnsstraff", nn: "Samfunnsstraff" },
    other: { nb: "På annen måte", nn: "På annan måte" },
  },
  refusalReason: {
    "conditions-not-met": {
      nb: "Vilkårene er ikke oppfylt",
      nn: "Vilkåra er ikkje oppfylte",
    },
    "disproportionate-burden-applicant": {
      nb: "Uforholdsmessig byrdefullt på grunn av forhold ved søkeren",
      nn: "Uforholdsmessig tyngjande på grunn av forhold ved søkjaren",
    },
    capacity: { nb: "Manglende kapasitet", nn: "Manglande kapasitet" },
    budget: { nb: "Kommunens økonomi", nn: "Økonomien til kommunen" },
    "no-suitable-measure": { nb: "Mangler passende tiltak", nn: "Manglar passande tiltak" },
    "earlier-participation": { nb: "Har deltatt før", nn: "Har delteke før" },
    other: { nb: "Annen grunn", nn: "Annan grunn" },
  },
  "decisions[].kind": {
    innvilgelse: { nb: "Innvilgelse", nn: "Innvilging" },
    avslag: { nb: "Avslag", nn: "Avslag" },
    varighet: { nb: "Varighet", nn: "Varigheit" },
    forlengelse: { nb: "Forlengelse", nn: "Forlenging" },
    avbrudd: { nb: "Midlertidig avbrudd", nn: "Mellombels avbrot" },
    stans: { nb: "Stans", nn: "Stans" },
    avslutning: { nb: "Avslutning", nn: "Avslutning" },
    igjeninntak: { nb: "Gjeninntak", nn: "Gjeninntak" },
    fravaerstrekk: { nb: "Trekk for fravær", nn: "Trekk for fråvær" },
    unknown: { nb: "Ukjent type", nn: "Ukjend type" },
  },
  "programme.status": {
    planned: { nb: "Planlagt", nn: "Planlagt" },
    running: { nb: "Pågår", nn: "Pågår" },
    interrupted: { nb: "Midlertidig avbrutt", nn: "Mellombels avbrote" },
    completed: { nb: "Fullført", nn: "Fullført" },
    ended: { nb: "Avsluttet", nn: "Avslutta" },
  },
  "activities[].kind": {
    "work-directed": {
      nb: "Arbeidsrettet tiltak",
      nn: "Arbeidsretta tiltak",
      en: "Work-directed measure",
    },
    "job-search": { nb: "Arbeidssøking", nn: "Arbeidssøking", en: "Job search" },
    education: { nb: "Utdanning", nn: "Utdanning", en: "Education" },
    "other-support": {
      nb: "Andre tiltak som støtter",
      nn: "Andre tiltak som støttar",
      en: "Other supporting measures",
    },
    health: { nb: "Helsehjelp", nn: "Helsehjelp", en: "Health care" },
    rehabilitation: { nb: "Opptrening", nn: "Opptrening", en: "Rehabilitation" },
    "own-activity": { nb: "Egenaktivitet", nn: "Eigenaktivitet", en: "Own activity" },
    rest: { nb: "Hviletid", nn: "Kviletid", en: "Rest" },
    "paid-work": { nb: "Lønnet arbeid", nn: "Lønt arbeid", en: "Paid work" },
    apprenticeship: { nb: "Læretid", nn: "Læretid", en: "Apprenticeship" },
    meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
  },
  "activities[].provider": {
    state: { nb: "Staten", nn: "Staten", en: "The state" },
    municipal: { nb: "Kommunen", nn: "Kommunen", en: "The municipality" },
    county: { nb: "Fylkeskommunen", nn: "Fylkeskommunen", en: "The county" },
    voluntary: {
      nb: "Frivillig organisasjon",
      nn: "Frivillig organisasjon",
      en: "Voluntary organisation",
    },
    private: { nb: "Privat", nn: "Privat", en: "Private" },
  },
  "activities[].status": {
    proposed: { nb: "Foreslått", nn: "Foreslått", en: "Proposed" },
    planned: { nb: "Planlagt", nn: "Planlagt", en: "Planned" },
    running: { nb: "Pågår", nn: "Pågår", en: "Under way" },
    completed: { nb: "Fullført", nn: "Fullført", en: "Completed" },
    cancelled: { nb: "Avbrutt", nn: "Avbroten", en: "Cancelled" },
  },
  "activities[].timeOfDay": {
    day: { nb: "Dag", nn: "Dag", en: "Day" },
    evening: { nb: "Kveld", nn: "Kveld", en: "Evening" },
    night: { nb: "Natt", nn: "Natt", en: "Night" },
    weekend: { nb: "Helg", nn: "Helg", en: "Weekend" },
  },
  "absences[].cause": {
    "own-illness": { nb: "Egen sykdom", nn: "Eigen sjukdom" },
    "child-illness": { nb: "Sykt barn", nn: "Sjukt barn" },
    welfare: { nb: "Velferdsgrunner", nn: "Velferdsgrunnar" },
    religious: { nb: "Religiøs høytid", nn: "Religiøs høgtid" },
    holiday: { nb: "Ferie", nn: "Ferie" },
    covid: { nb: "Koronapandemien", nn: "Koronapandemien" },
    none: { nb: "Ingen oppgitt", nn: "Ingen oppgitt" },
  },
  "absences[].documentation": {
    none: { nb: "Ingen", nn: "Ingen" },
    egenmelding: { nb: "Egenmelding", nn: "Eigenmelding" },
    legeerklaering: { nb: "Legeerklæring", nn: "Legeerklæring" },
  },
  "benefits[].kind": {
    aap: { nb: "Arbeidsavklaringspenger", nn: "Arbeidsavklaringspengar" },
    uforetrygd: { nb: "Uføretrygd", nn: "Uføretrygd" },
    dagpenger: { nb: "Dagpenger", nn: "Dagpengar" },
    sykepenger: { nb: "Sykepenger", nn: "Sjukepengar" },
    foreldrepenger: { nb: "Foreldrepenger", nn: "Foreldrepengar" },
    overgangsstonad: { nb: "Overgangsstønad", nn: "Overgangsstønad" },
    tiltakspenger: { nb: "Tiltakspenger", nn: "Tiltakspengar" },
    sosialhjelp: { nb: "Økonomisk sosialhjelp", nn: "Økonomisk sosialhjelp" },
    kvalifiseringsstonad: { nb: "Kvalifiseringsstønad", nn: "Kvalifiseringsstønad" },
    other: { nb: "Annen ytelse", nn: "Anna yting" },
  },
  "documents[].kind": {
    aev: same("Arbeidsevnevurdering"),
    "paragraph-14a": { nb: "Oppfølgingsvedtak (§ 14 a)", nn: "Oppfølgingsvedtak (§ 14 a)" },
    deltakerbevis: { nb: "Deltakerbevis", nn: "Deltakarbevis" },
    "ip-offer": { nb: "Tilbud om individuell plan", nn: "Tilbod om individuell plan" },
    "individual-plan": same("Individuell plan"),
    other: { nb: "Annet dokument", nn: "Anna dokument" },
  },
  assessedGroups: {
    language: { nb: "Språkvansker", nn: "Språkvanskar" },
    introduction: same("Introduksjonsprogram"),
    "mental-or-substance": { nb: "Psykiske vansker eller rus", nn: "Psykiske vanskar eller rus" },
    "aap-or-ufore": { nb: "AAP eller uføretrygd", nn: "AAP eller uføretrygd" },
    overgangsstonad: same("Overgangsstønad"),
    sentence: { nb: "Soning av dom", nn: "Soning av dom" },
  },
};

import type { Text } from "./text.ts";

type Words = Readonly<Record<string, Text>>;

const same = (word: string, en: string): Text => ({ nb: word, nn: word, en });

/*
 * The words for coded values, by fact path with the index left out. Innsatsgruppe: the name NAV uses
 * now, the older one in brackets. A test checks that no value of the schema is without words.
 */
export const factValues: Readonly<Record<string, Words>> = {
  "person.innsatsgruppe": {
    standard: {
      nb: "Gode muligheter (standard innsats)",
      nn: "Gode moglegheiter (standard innsats)",
      en: "Good opportunities (standard follow-up)",
    },
    situasjonsbestemt: {
      nb: "Trenger veiledning (situasjonsbestemt innsats)",
      nn: "Treng rettleiing (situasjonsbestemt innsats)",
      en: "Needs guidance (situation-based follow-up)",
    },
    "spesielt-tilpasset": {
      nb: "Trenger veiledning, nedsatt arbeidsevne (spesielt tilpasset innsats)",
      nn: "Treng rettleiing, nedsett arbeidsevne (spesielt tilpassa innsats)",
      en: "Needs guidance, reduced work capability (specially adapted follow-up)",
    },
    "gradert-varig": {
      nb: "Jobbe delvis (gradert varig tilpasset innsats)",
      nn: "Jobbe delvis (gradert varig tilpassa innsats)",
      en: "Work part-time (partial permanently adapted follow-up)",
    },
    "varig-tilpasset": {
      nb: "Liten mulighet til å jobbe (varig tilpasset innsats)",
      nn: "Lite høve til å jobbe (varig tilpassa innsats)",
      en: "Little opportunity to work (permanently adapted follow-up)",
    },
  },
  "person.protection": {
    "fortrolig-adresse": {
      nb: "Fortrolig adresse",
      nn: "Fortruleg adresse",
      en: "Confidential address",
    },
    "strengt-fortrolig": {
      nb: "Strengt fortrolig adresse",
      nn: "Strengt fortruleg adresse",
      en: "Strictly confidential address",
    },
    "egen-ansatt": {
      nb: "Egen ansatt (skjermet)",
      nn: "Eigen tilsett (skjerma)",
      en: "NAV employee (restricted)",
    },
    sikkerhetstiltak: { nb: "Sikkerhetstiltak", nn: "Tryggingstiltak", en: "Safety measures" },
    verge: { nb: "Har verge", nn: "Har verje", en: "Has a guardian" },
    tolk: { nb: "Trenger tolk", nn: "Treng tolk", en: "Needs an interpreter" },
  },
  "person.servingSentence": {
    none: { nb: "Nei", nn: "Nei", en: "No" },
    prison: { nb: "I fengsel", nn: "I fengsel", en: "In prison" },
    "home-detention": {
      nb: "Hjemme med fotlenke",
      nn: "Heime med fotlenkje",
      en: "At home with electronic monitoring",
    },
    institution: { nb: "I institusjon", nn: "I institusjon", en: "In an institution" },
    "community-sentence": { nb: "Samfunnsstraff", nn: "Samfunnsstraff", en: "Community sentence" },
    other: { nb: "På annen måte", nn: "På annan måte", en: "In another way" },
  },
  refusalReason: {
    "conditions-not-met": {
      nb: "Vilkårene er ikke oppfylt",
      nn: "Vilkåra er ikkje oppfylte",
      en: "The conditions are not met",
    },
    "disproportionate-burden-applicant": {
      nb: "Uforholdsmessig byrdefullt på grunn av forhold ved søkeren",
      nn: "Uforholdsmessig tyngjande på grunn av forhold ved søkjaren",
      en: "Disproportionate burden because of the applicant’s circumstances",
    },
    capacity: { nb: "Manglende kapasitet", nn: "Manglande kapasitet", en: "Lack of capacity" },
    budget: {
      nb: "Kommunens økonomi",
      nn: "Økonomien til kommunen",
      en: "The municipality’s finances",
    },
    "no-suitable-measure": {
      nb: "Mangler passende tiltak",
      nn: "Manglar passande tiltak",
      en: "No suitable measure",
    },
    "earlier-participation": {
      nb: "Har deltatt før",
      nn: "Har delteke før",
      en: "Has taken part before",
    },
    other: { nb: "Annen grunn", nn: "Annan grunn", en: "Another reason" },
  },
  "decisions[].kind": {
    innvilgelse: { nb: "Innvilgelse", nn: "Innvilging", en: "Grant" },
    avslag: { nb: "Avslag", nn: "Avslag", en: "Refusal" },
    varighet: { nb: "Varighet", nn: "Varigheit", en: "Duration" },
    forlengelse: { nb: "Forlengelse", nn: "Forlenging", en: "Extension" },
    avbrudd: { nb: "Midlertidig avbrudd", nn: "Mellombels avbrot", en: "Temporary interruption" },
    stans: { nb: "Stans", nn: "Stans", en: "Suspension" },
    avslutning: { nb: "Avslutning", nn: "Avslutning", en: "Termination" },
    igjeninntak: { nb: "Gjeninntak", nn: "Gjeninntak", en: "Readmission" },
    fravaerstrekk: { nb: "Trekk for fravær", nn: "Trekk for fråvær", en: "Deduction for absence" },
    unknown: { nb: "Ukjent type", nn: "Ukjend type", en: "Unknown type" },
  },
  "programme.status": {
    planned: { nb: "Planlagt", nn: "Planlagt", en: "Planned" },
    running: { nb: "Pågår", nn: "Pågår", en: "Under way" },
    interrupted: {
      nb: "Midlertidig avbrutt",
      nn: "Mellombels avbrote",
      en: "Temporarily interrupted",
    },
    completed: { nb: "Fullført", nn: "Fullført", en: "Completed" },
    ended: { nb: "Avsluttet", nn: "Avslutta", en: "Ended" },
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
    "own-illness": { nb: "Egen sykdom", nn: "Eigen sjukdom", en: "Own illness" },
    "child-illness": { nb: "Sykt barn", nn: "Sjukt barn", en: "Sick child" },
    welfare: { nb: "Velferdsgrunner", nn: "Velferdsgrunnar", en: "Welfare reasons" },
    religious: { nb: "Religiøs høytid", nn: "Religiøs høgtid", en: "Religious holiday" },
    holiday: { nb: "Ferie", nn: "Ferie", en: "Holiday" },
    covid: { nb: "Koronapandemien", nn: "Koronapandemien", en: "The Covid-19 pandemic" },
    none: { nb: "Ingen oppgitt", nn: "Ingen oppgitt", en: "None stated" },
  },
  "absences[].documentation": {
    none: { nb: "Ingen", nn: "Ingen", en: "None" },
    egenmelding: { nb: "Egenmelding", nn: "Eigenmelding", en: "Self-certification" },
    legeerklaering: { nb: "Legeerklæring", nn: "Legeerklæring", en: "Doctor’s certificate" },
  },
  "benefits[].kind": {
    aap: {
      nb: "Arbeidsavklaringspenger",
      nn: "Arbeidsavklaringspengar",
      en: "Work assessment allowance (AAP)",
    },
    uforetrygd: { nb: "Uføretrygd", nn: "Uføretrygd", en: "Disability benefit" },
    dagpenger: { nb: "Dagpenger", nn: "Dagpengar", en: "Unemployment benefit (dagpenger)" },
    sykepenger: { nb: "Sykepenger", nn: "Sjukepengar", en: "Sickness benefit" },
    foreldrepenger: { nb: "Foreldrepenger", nn: "Foreldrepengar", en: "Parental benefit" },
    overgangsstonad: { nb: "Overgangsstønad", nn: "Overgangsstønad", en: "Transitional benefit" },
    tiltakspenger: {
      nb: "Tiltakspenger",
      nn: "Tiltakspengar",
      en: "Measures benefit (tiltakspenger)",
    },
    sosialhjelp: {
      nb: "Økonomisk sosialhjelp",
      nn: "Økonomisk sosialhjelp",
      en: "Social assistance",
    },
    kvalifiseringsstonad: {
      nb: "Kvalifiseringsstønad",
      nn: "Kvalifiseringsstønad",
      en: "Qualification benefit",
    },
    other: { nb: "Annen ytelse", nn: "Anna yting", en: "Another benefit" },
  },
  "documents[].kind": {
    aev: same("Arbeidsevnevurdering", "Work capability assessment (AEV)"),
    "paragraph-14a": {
      nb: "Oppfølgingsvedtak (§ 14 a)",
      nn: "Oppfølgingsvedtak (§ 14 a)",
      en: "Follow-up decision (§ 14 a)",
    },
    deltakerbevis: { nb: "Deltakerbevis", nn: "Deltakarbevis", en: "Certificate of participation" },
    "ip-offer": {
      nb: "Tilbud om individuell plan",
      nn: "Tilbod om individuell plan",
      en: "Offer of an individual plan",
    },
    "individual-plan": same("Individuell plan", "Individual plan"),
    other: { nb: "Annet dokument", nn: "Anna dokument", en: "Another document" },
  },
  assessedGroups: {
    language: { nb: "Språkvansker", nn: "Språkvanskar", en: "Language difficulties" },
    introduction: same("Introduksjonsprogram", "Introduction programme"),
    "mental-or-substance": {
      nb: "Psykiske vansker eller rus",
      nn: "Psykiske vanskar eller rus",
      en: "Mental health or substance use difficulties",
    },
    "aap-or-ufore": {
      nb: "AAP eller uføretrygd",
      nn: "AAP eller uføretrygd",
      en: "AAP or disability benefit",
    },
    overgangsstonad: same("Overgangsstønad", "Transitional benefit"),
    sentence: { nb: "Soning av dom", nn: "Soning av dom", en: "Serving a sentence" },
  },
};

import { choice, onDay, yesNo } from "./ask.ts";
import { filled } from "./fill.ts";
import type { Question } from "./types.ts";
import { ASSESSMENT, MODIA, PARTICIPANT, REGISTER } from "./where.ts";

const sameMunicipality = yesNo(
  "person.municipalityOfStay",
  {
    nb: "Oppholder deltakeren seg i kontorets kommune?",
    nn: "Oppheld deltakaren seg i kommunen til kontoret?",
  },
  REGISTER,
);

/** What the caseworker and the family of the participant can say of the person. */
export const personQuestions: readonly Question[] = [
  onDay(
    "person.birthDate",
    { nb: "Når er deltakeren født?", nn: "Når er deltakaren fødd?" },
    REGISTER,
  ),
  onDay(
    "person.workAbilityAssessedOn",
    {
      nb: "Er arbeidsevnen vurdert (§ 14 a)? Skriv datoen.",
      nn: "Er arbeidsevna vurdert (§ 14 a)? Skriv datoen.",
    },
    ASSESSMENT,
  ),
  choice(
    "person.innsatsgruppe",
    {
      nb: "Hva ble utfallet av vurderingen etter § 14 a?",
      nn: "Kva vart utfallet av vurderinga etter § 14 a?",
    },
    ASSESSMENT,
  ),
  yesNo(
    "person.lawfulResidence",
    { nb: "Har deltakeren lovlig opphold i Norge?", nn: "Har deltakaren lovleg opphald i Noreg?" },
    REGISTER,
  ),
  yesNo(
    "person.permanentResidence",
    { nb: "Har deltakeren fast bopel i Norge?", nn: "Har deltakaren fast bustad i Noreg?" },
    REGISTER,
  ),
  {
    ...sameMunicipality,
    fills: ["person.municipalityOfStay", "office.municipality"],
    apply: (facts, value) => {
      if (typeof value !== "boolean") return facts;
      const ours = facts.office?.municipality ?? (value && facts.person?.municipalityOfStay);
      const office = filled(facts, "office.municipality", ours || "Kontorets kommune");
      const other = facts.person?.municipalityOfStay ?? "En annen kommune";
      const stay = value ? office.office?.municipality : other;
      return filled(office, "person.municipalityOfStay", stay);
    },
  },
  yesNo(
    "person.languageBarrier",
    {
      nb: "Har deltakeren språkproblemer som betyr noe for programmet?",
      nn: "Har deltakaren språkproblem som har noko å seie for programmet?",
    },
    PARTICIPANT,
  ),
  yesNo(
    "person.inIntroductionProgramme",
    {
      nb: "Er deltakeren med i introduksjonsordningen?",
      nn: "Er deltakaren med i introduksjonsordninga?",
    },
    {
      nb: "Spør kommunens flyktningtjeneste.",
      nn: "Spør flyktningtenesta i kommunen.",
    },
  ),
  yesNo(
    "person.mentalOrSubstance",
    {
      nb: "Har deltakeren psykiske plager eller rusproblemer som betyr noe for programmet? Svar bare ja eller nei.",
      nn: "Har deltakaren psykiske plager eller rusproblem som har noko å seie for programmet? Svar berre ja eller nei.",
    },
    PARTICIPANT,
  ),
  choice(
    "person.servingSentence",
    { nb: "Gjennomfører deltakeren en straff?", nn: "Gjennomfører deltakaren ei straff?" },
    PARTICIPANT,
  ),
  yesNo(
    "familyConsidered",
    {
      nb: "Er familiesituasjonen vurdert i programmet?",
      nn: "Er familiesituasjonen vurdert i programmet?",
    },
    { nb: "Står i programmet eller i notater.", nn: "Står i programmet eller i notat." },
  ),
  yesNo(
    "socialAssistance.requiresKvpApplication",
    {
      nb: "Er det satt som vilkår for sosialhjelp at personen søker kvalifiseringsprogram?",
      nn: "Er det sett som vilkår for sosialhjelp at personen søkjer kvalifiseringsprogram?",
    },
    { nb: "Står i vedtaket om sosialhjelp.", nn: "Står i vedtaket om sosialhjelp." },
  ),
  onDay(
    "socialAssistance.activityConditionOn",
    {
      nb: "Når ble det satt vilkår om aktivitet for sosialhjelp?",
      nn: "Når vart det sett vilkår om aktivitet for sosialhjelp?",
    },
    { nb: "Står i vedtaket om sosialhjelp.", nn: "Står i vedtaket om sosialhjelp." },
  ),
  onDay(
    "socialAssistance.kvpConsideredOn",
    {
      nb: "Når ble kvalifiseringsprogram første gang vurdert?",
      nn: "Når vart kvalifiseringsprogram vurdert første gong?",
    },
    MODIA,
  ),
];

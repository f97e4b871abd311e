import { ageOn } from "../../facts/days.ts";
import type { Text } from "../../text/text.ts";
import type { CaseReport } from "../types.ts";

/**
 * What must be in place for a rule, said before anything is granted: then "must be found out" would tell nothing.
 * Null where the finding itself says it better, or where something in the case shows a decision or a programme.
 */
export function aheadOf(rule: string, report: CaseReport): Text | null {
  if (!isBeforeGrant(report)) return null;
  if (rule === "kvp-age-18-67") return ageAhead(report);
  if (SINCE_2019.has(rule) && report.date < "2019-01-01") return null;
  return AHEAD[rule] ?? null;
}

/** Nothing in the case shows that the application is decided or the programme begun. */
function isBeforeGrant({ facts }: CaseReport): boolean {
  const { decisions, programme, activities } = facts;
  const begun = programme?.start || programme?.end || programme?.status;
  return !decisions?.length && !activities?.length && !begun;
}

function ageAhead({ facts, date }: CaseReport): Text | null {
  const age = facts.person?.birthDate ? ageOn(facts.person.birthDate, date) : facts.person?.age;
  if (typeof age !== "number") return null;
  return {
    nb: `Deltakeren er ${age} år. Kravet er 18 til 67 år når programmet innvilges.`,
    nn: `Deltakaren er ${age} år. Kravet er 18 til 67 år når programmet blir innvilga.`,
    en: `The participant is ${age}. The requirement is 18 to 67 years when the programme is granted.`,
  };
}

/** Duties that the law got on 1 January 2019. */
const SINCE_2019 = new Set(["refusal-disproportionate-burden", "essential-part-work-directed"]);

const AHEAD: Readonly<Record<string, Text>> = {
  "tight-followup-needed": {
    nb: "Vedtaket skal vurdere om tett og koordinert oppfølging er nødvendig og hensiktsmessig.",
    nn: "Vedtaket skal vurdere om tett og koordinert oppfølging er nødvendig og føremålstenleg.",
    en: "The decision must assess whether close and coordinated follow-up is necessary and appropriate.",
  },
  "tiltakspenger-overlap": {
    nb: "Tiltakspenger må være stanset fra første dag med kvalifiseringsstønad.",
    nn: "Tiltakspengar må vere stansa frå første dag med kvalifiseringsstønad.",
    en: "Employment scheme benefits must be stopped from the first day with qualification benefit.",
  },
  "refusal-disproportionate-burden": {
    nb: "Et avslag kan ikke begrunnes med kapasitet, budsjett eller mangel på tiltak.",
    nn: "Eit avslag kan ikkje grunngjevast med kapasitet, budsjett eller mangel på tiltak.",
    en: "A refusal cannot be based on capacity, budget or a lack of measures.",
  },
  "decision-is-enkeltvedtak": {
    nb: "Innvilgelse eller avslag skal være et skriftlig og begrunnet vedtak. Det skal ikke dateres tilbake.",
    nn: "Innvilging eller avslag skal vere eit skriftleg og grunngjeve vedtak. Det skal ikkje daterast tilbake.",
    en: "A grant or refusal must be a written decision with reasons. It must not be backdated.",
  },
  "complaint-deadline-3-weeks": {
    nb: "Vedtaket skal opplyse om klageretten, fristen på tre uker og hvor klagen sendes.",
    nn: "Vedtaket skal opplyse om klageretten, fristen på tre veker og kvar klagen skal sendast.",
    en: "The decision must state the right to appeal, the deadline of three weeks and where to send the appeal.",
  },
  "decision-states-duration": {
    nb: "Vedtaket skal oppgi hvor lenge programmet varer.",
    nn: "Vedtaket skal oppgi kor lenge programmet varer.",
    en: "The decision must state how long the programme lasts.",
  },
  "decision-period-max-one-year": {
    nb: "Innvilg programmet for høyst ett år i hvert vedtak.",
    nn: "Innvilg programmet for høgst eitt år i kvart vedtak.",
    en: "Grant the programme for one year at most in each decision.",
  },
  "absence-deduction-formal": {
    nb: "Ta forbehold i innvilgelsen om trekk ved fravær uten gyldig grunn. Ellers må det fattes eget vedtak om trekket.",
    nn: "Ta atterhald i innvilginga om trekk ved fråvær utan gyldig grunn. Elles må det gjerast eige vedtak om trekket.",
    en: "State in the grant that absence without a valid reason may lead to a deduction. Otherwise the deduction needs a decision of its own.",
  },
  "stonad-annual-rate": {
    nb: "Stønaden følger satsen i § 35. Regn den ut under Sak.",
    nn: "Stønaden følgjer satsen i § 35. Rekn han ut under Sak.",
    en: "The benefit follows the rate in § 35. Calculate it under Case.",
  },
  "programme-content-after-decision": {
    nb: "Etter innvilgelsen: lag programmets innhold sammen med deltakeren, før oppstart og innen seks måneder fra søknaden.",
    nn: "Etter innvilginga: lag innhaldet i programmet saman med deltakaren, før oppstart og innan seks månader frå søknaden.",
    en: "After the grant: draw up the content of the programme with the participant, before the start and within six months of the application.",
  },
  "start-date-in-programme": {
    nb: "Programmet skal oppgi startdatoen.",
    nn: "Programmet skal oppgi startdatoen.",
    en: "The programme must state the start date.",
  },
  "user-participation": {
    nb: "Programmet skal lages sammen med deltakeren.",
    nn: "Programmet skal lagast saman med deltakaren.",
    en: "The programme must be drawn up with the participant.",
  },
  "programme-goal-work": {
    nb: "Programmet skal ha arbeid som mål. Skriv hovedmål og delmål.",
    nn: "Programmet skal ha arbeid som mål. Skriv hovudmål og delmål.",
    en: "The programme must have work as its goal. Write the main goal and sub-goals.",
  },
  "essential-part-work-directed": {
    nb: "Den vesentlige delen av programmet skal være rettet mot arbeid.",
    nn: "Den vesentlege delen av programmet skal vere retta mot arbeid.",
    en: "The essential part of the programme must be directed at work.",
  },
  "work-directed-catalogue": {
    nb: "Si hva slags tiltak hver aktivitet er.",
    nn: "Sei kva slags tiltak kvar aktivitet er.",
    en: "State what kind of measure each activity is.",
  },
  "work-measure-by-halfway": {
    nb: "Planlegg et arbeidsrettet tiltak senest halvveis i programmet.",
    nn: "Planlegg eit arbeidsretta tiltak seinast halvvegs i programmet.",
    en: "Plan a work-directed measure by halfway through the programme at the latest.",
  },
  "job-search-in-final-part": {
    nb: "Planlegg arbeidssøking i den avsluttende delen av programmet.",
    nn: "Planlegg arbeidssøking i den avsluttande delen av programmet.",
    en: "Plan job search in the final part of the programme.",
  },
  "job-search-3-months-before-end": {
    nb: "Arbeidssøking bør være med senest tre måneder før programmet slutter.",
    nn: "Arbeidssøking bør vere med seinast tre månader før programmet sluttar.",
    en: "Job search should start at least three months before the programme ends.",
  },
  "full-time-37-5": {
    nb: "Planlegg 37 timer og 30 minutter i uka.",
    nn: "Planlegg 37 timar og 30 minutt i veka.",
    en: "Plan 37 hours and 30 minutes a week.",
  },
  "year-round": {
    nb: "Planlegg aktivitet hele året, også i skoleferiene.",
    nn: "Planlegg aktivitet heile året, også i skuleferiane.",
    en: "Plan activity all year, including in the school holidays.",
  },
  "daytime-or-justified": {
    nb: "Begrunn aktiviteter på kveld, natt eller i helg.",
    nn: "Grunngi aktivitetar på kveld, natt eller i helg.",
    en: "Give reasons for activities in the evening, at night or at weekends.",
  },
  "evaluation-dates-in-programme": {
    nb: "Avtal datoer for evaluering, og skriv dem i programmet.",
    nn: "Avtal datoar for evaluering, og skriv dei i programmet.",
    en: "Agree on dates for evaluation, and write them in the programme.",
  },
  "adequate-followup": {
    nb: "Avtal hvor ofte dere skal snakke sammen.",
    nn: "Avtal kor ofte de skal snakke saman.",
    en: "Agree on how often you will talk.",
  },
  "education-work-goal": {
    nb: "Ved utdanning: vurder den individuelt, og velg deler som rekkes innenfor programmet.",
    nn: "Ved utdanning: vurder henne individuelt, og vel delar som lèt seg fullføre innanfor programmet.",
    en: "For education: assess it individually, and choose parts that can be completed within the programme.",
  },
  "paid-work-max-50": {
    nb: "Lønnet arbeid ved siden av programmet kan være høyst 50 prosent.",
    nn: "Løna arbeid ved sida av programmet kan vere høgst 50 prosent.",
    en: "Paid work alongside the programme can be 50 per cent at most.",
  },
  "apprenticeship-combined": {
    nb: "Læretid kan kombineres med programmet. Vurder hvor mye som rekkes.",
    nn: "Læretid kan kombinerast med programmet. Vurder kor mykje som lèt seg fullføre.",
    en: "An apprenticeship can be combined with the programme. Assess how much there is time for.",
  },
  "work-plus-activities-full-time": {
    nb: "Arbeid og aktiviteter skal til sammen være minst full tid.",
    nn: "Arbeid og aktivitetar skal til saman vere minst full tid.",
    en: "Work and activities together must be at least full time.",
  },
  "other-measures-assessed": {
    nb: "Ved andre tiltak: skriv hvordan tiltaket støtter veien til arbeid.",
    nn: "Ved andre tiltak: skriv korleis tiltaket støttar vegen til arbeid.",
    en: "For other measures: write how the measure supports the path to work.",
  },
  "other-activities-justified": {
    nb: "Tid til helse, egenaktivitet og hvile skal begrunnes: hvor mye, og hvorfor.",
    nn: "Tid til helse, eigenaktivitet og kvile skal grunngjevast: kor mykje, og kvifor.",
    en: "Time for health, own activity and rest must be justified: how much, and why.",
  },
  "rest-time-tapering": {
    nb: "Trengs det hviletid, planlegg at den trappes ned.",
    nn: "Trengst det kviletid, planlegg at ho blir trappa ned.",
    en: "If rest time is needed, plan for it to be reduced gradually.",
  },
  "health-need-not-excessive": {
    nb: "Helsehjelp og hvile bør ikke ta det meste av tiden.",
    nn: "Helsehjelp og kvile bør ikkje ta det meste av tida.",
    en: "Health care and rest should not take up most of the time.",
  },
};

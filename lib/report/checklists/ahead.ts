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
  };
}

/** Duties that the law got on 1 January 2019. */
const SINCE_2019 = new Set(["refusal-disproportionate-burden", "essential-part-work-directed"]);

const AHEAD: Readonly<Record<string, Text>> = {
  "tight-followup-needed": {
    nb: "Vedtaket skal vurdere om tett og koordinert oppfølging er nødvendig og hensiktsmessig.",
    nn: "Vedtaket skal vurdere om tett og koordinert oppfølging er nødvendig og føremålstenleg.",
  },
  "tiltakspenger-overlap": {
    nb: "Tiltakspenger må være stanset fra første dag med kvalifiseringsstønad.",
    nn: "Tiltakspengar må vere stansa frå første dag med kvalifiseringsstønad.",
  },
  "refusal-disproportionate-burden": {
    nb: "Et avslag kan ikke begrunnes med kapasitet, budsjett eller mangel på tiltak.",
    nn: "Eit avslag kan ikkje grunngjevast med kapasitet, budsjett eller mangel på tiltak.",
  },
  "decision-is-enkeltvedtak": {
    nb: "Innvilgelse eller avslag skal være et skriftlig og begrunnet vedtak. Det skal ikke dateres tilbake.",
    nn: "Innvilging eller avslag skal vere eit skriftleg og grunngjeve vedtak. Det skal ikkje daterast tilbake.",
  },
  "complaint-deadline-3-weeks": {
    nb: "Vedtaket skal opplyse om klageretten, fristen på tre uker og hvor klagen sendes.",
    nn: "Vedtaket skal opplyse om klageretten, fristen på tre veker og kvar klagen skal sendast.",
  },
  "decision-states-duration": {
    nb: "Vedtaket skal oppgi hvor lenge programmet varer.",
    nn: "Vedtaket skal oppgi kor lenge programmet varer.",
  },
  "decision-period-max-one-year": {
    nb: "Innvilg programmet for høyst ett år i hvert vedtak.",
    nn: "Innvilg programmet for høgst eitt år i kvart vedtak.",
  },
  "absence-deduction-formal": {
    nb: "Ta forbehold i innvilgelsen om trekk ved fravær uten gyldig grunn. Ellers må det fattes eget vedtak om trekket.",
    nn: "Ta atterhald i innvilginga om trekk ved fråvær utan gyldig grunn. Elles må det gjerast eige vedtak om trekket.",
  },
  "stonad-annual-rate": {
    nb: "Stønaden følger satsen i § 35. Regn den ut under Sak.",
    nn: "Stønaden følgjer satsen i § 35. Rekn han ut under Sak.",
  },
  "programme-content-after-decision": {
    nb: "Etter innvilgelsen: lag programmets innhold sammen med deltakeren, før oppstart og innen seks måneder fra søknaden.",
    nn: "Etter innvilginga: lag innhaldet i programmet saman med deltakaren, før oppstart og innan seks månader frå søknaden.",
  },
  "start-date-in-programme": {
    nb: "Programmet skal oppgi startdatoen.",
    nn: "Programmet skal oppgi startdatoen.",
  },
  "user-participation": {
    nb: "Programmet skal lages sammen med deltakeren.",
    nn: "Programmet skal lagast saman med deltakaren.",
  },
  "programme-goal-work": {
    nb: "Programmet skal ha arbeid som mål. Skriv hovedmål og delmål.",
    nn: "Programmet skal ha arbeid som mål. Skriv hovudmål og delmål.",
  },
  "essential-part-work-directed": {
    nb: "Den vesentlige delen av programmet skal være rettet mot arbeid.",
    nn: "Den vesentlege delen av programmet skal vere retta mot arbeid.",
  },
  "work-directed-catalogue": {
    nb: "Si hva slags tiltak hver aktivitet er.",
    nn: "Sei kva slags tiltak kvar aktivitet er.",
  },
  "work-measure-by-halfway": {
    nb: "Planlegg et arbeidsrettet tiltak senest halvveis i programmet.",
    nn: "Planlegg eit arbeidsretta tiltak seinast halvvegs i programmet.",
  },
  "job-search-in-final-part": {
    nb: "Planlegg arbeidssøking i den avsluttende delen av programmet.",
    nn: "Planlegg arbeidssøking i den avsluttande delen av programmet.",
  },
  "job-search-3-months-before-end": {
    nb: "Arbeidssøking bør være med senest tre måneder før programmet slutter.",
    nn: "Arbeidssøking bør vere med seinast tre månader før programmet sluttar.",
  },
  "full-time-37-5": {
    nb: "Planlegg 37 timer og 30 minutter i uka.",
    nn: "Planlegg 37 timar og 30 minutt i veka.",
  },
  "year-round": {
    nb: "Planlegg aktivitet hele året, også i skoleferiene.",
    nn: "Planlegg aktivitet heile året, også i skuleferiane.",
  },
  "daytime-or-justified": {
    nb: "Begrunn aktiviteter på kveld, natt eller i helg.",
    nn: "Grunngi aktivitetar på kveld, natt eller i helg.",
  },
  "evaluation-dates-in-programme": {
    nb: "Avtal datoer for evaluering, og skriv dem i programmet.",
    nn: "Avtal datoar for evaluering, og skriv dei i programmet.",
  },
  "adequate-followup": {
    nb: "Avtal hvor ofte dere skal snakke sammen.",
    nn: "Avtal kor ofte de skal snakke saman.",
  },
  "education-work-goal": {
    nb: "Ved utdanning: vurder den individuelt, og velg deler som rekkes innenfor programmet.",
    nn: "Ved utdanning: vurder henne individuelt, og vel delar som lèt seg fullføre innanfor programmet.",
  },
  "paid-work-max-50": {
    nb: "Lønnet arbeid ved siden av programmet kan være høyst 50 prosent.",
    nn: "Løna arbeid ved sida av programmet kan vere høgst 50 prosent.",
  },
  "apprenticeship-combined": {
    nb: "Læretid kan kombineres med programmet. Vurder hvor mye som rekkes.",
    nn: "Læretid kan kombinerast med programmet. Vurder kor mykje som lèt seg fullføre.",
  },
  "work-plus-activities-full-time": {
    nb: "Arbeid og aktiviteter skal til sammen være minst full tid.",
    nn: "Arbeid og aktivitetar skal til saman vere minst full tid.",
  },
  "other-measures-assessed": {
    nb: "Ved andre tiltak: skriv hvordan tiltaket støtter veien til arbeid.",
    nn: "Ved andre tiltak: skriv korleis tiltaket støttar vegen til arbeid.",
  },
  "other-activities-justified": {
    nb: "Tid til helse, egenaktivitet og hvile skal begrunnes: hvor mye, og hvorfor.",
    nn: "Tid til helse, eigenaktivitet og kvile skal grunngjevast: kor mykje, og kvifor.",
  },
  "rest-time-tapering": {
    nb: "Trengs det hviletid, planlegg at den trappes ned.",
    nn: "Trengst det kviletid, planlegg at ho blir trappa ned.",
  },
  "health-need-not-excessive": {
    nb: "Helsehjelp og hvile bør ikke ta det meste av tiden.",
    nn: "Helsehjelp og kvile bør ikkje ta det meste av tida.",
  },
};

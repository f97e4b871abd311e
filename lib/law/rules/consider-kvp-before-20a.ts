import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { ageSide } from "../age-limits.ts";
import { r35, sotjl } from "../cite.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { dayWords } from "../words.ts";

const needs = [
  "socialAssistance.activityConditionOn",
  "socialAssistance.kvpConsideredOn",
  "person.innsatsgruppe",
  "person.birthDate",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "consider-kvp-before-20a",
  title: { nb: "KVP vurdert før aktivitetsvilkår", nn: "KVP vurdert før aktivitetsvilkår" },
  stage: "inngang",
  needs,
  matters: (facts, asOf) => [{ day: facts.socialAssistance?.activityConditionOn ?? asOf, facts }],
  versions: [
    {
      from: "2017-01-01",
      severity: "should",
      // The first day, and that the duty is for people under 30, have not been confirmed.
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 20 a"), r35("4.29")],
      fix: {
        nb: "Skriv ned vurderingen av kvalifiseringsprogram, og informer om retten til å søke.",
        nn: "Skriv ned vurderinga av kvalifiseringsprogram, og informer om retten til å søkje.",
      },
      check,
    },
  ],
});

const CONDITION = "socialAssistance.activityConditionOn";
const CONSIDERED = "socialAssistance.kvpConsideredOn";
const GROUP = "person.innsatsgruppe";
/** The activity duty of § 20 a is for people under this age. */
const AGE_LIMIT = 30;

function check(facts: Facts): Verdict {
  const { activityConditionOn: condition, kvpConsideredOn: considered } =
    facts.socialAssistance ?? {};
  if (!condition) return noCondition(facts);
  if (considered && considered <= condition) return inTime(considered, condition);
  if (isOutside(facts, condition)) return NOT_CONCERNED;
  const group = facts.person?.innsatsgruppe;
  const notConsidered = considered || (considered === null && facts.wholeCaseRead === true);
  if (notConsidered && group === "spesielt-tilpasset") return late(considered ?? null, condition);
  return notKnown(condition, [...(notConsidered ? [] : [CONSIDERED]), ...(group ? [] : [GROUP])]);
}

/** Without reduced work ability, or past the age of § 20 a, nobody looks like the target group. */
function isOutside({ person }: Facts, condition: Day): boolean {
  const group = person?.innsatsgruppe;
  if (group === "standard" || group === "situasjonsbestemt") return true;
  return Boolean(
    person?.birthDate && ageSide(person.birthDate, AGE_LIMIT, condition) === "reached",
  );
}

function noCondition({ socialAssistance, wholeCaseRead }: Facts): Verdict {
  if (socialAssistance?.activityConditionOn === null && wholeCaseRead === true)
    return notApplicable(
      {
        nb: "Det er ikke satt vilkår om aktivitet for sosialhjelp.",
        nn: "Det er ikkje sett vilkår om aktivitet for sosialhjelp.",
      },
      [CONDITION, "wholeCaseRead"],
    );
  return cannotTell(
    {
      nb: "Det må avklares om det er satt vilkår om aktivitet for sosialhjelp, og når.",
      nn: "Det må avklarast om det er sett vilkår om aktivitet for sosialhjelp, og når.",
    },
    [CONDITION],
  );
}

function inTime(considered: Day, condition: Day): Verdict {
  return satisfied(
    {
      nb: `Kvalifiseringsprogram ble vurdert ${dayWords(considered)}, senest samme dag som aktivitetsvilkåret ${dayWords(condition)}.`,
      nn: `Kvalifiseringsprogram vart vurdert ${dayWords(considered)}, seinast same dagen som aktivitetsvilkåret ${dayWords(condition)}.`,
    },
    [CONDITION, CONSIDERED],
  );
}

function late(considered: Day | null, condition: Day): Verdict {
  const nb = considered ? `ble først vurdert ${dayWords(considered)}` : "er ikke vurdert";
  const nn = considered ? `vart først vurdert ${dayWords(considered)}` : "er ikkje vurdert";
  return violation(
    {
      nb: `Vilkåret om aktivitet er fra ${dayWords(condition)}. Kvalifiseringsprogram ${nb}, selv om arbeidsevnen er nedsatt.`,
      nn: `Vilkåret om aktivitet er frå ${dayWords(condition)}. Kvalifiseringsprogram ${nn}, sjølv om arbeidsevna er nedsett.`,
    },
    [CONDITION, CONSIDERED, GROUP],
  );
}

function notKnown(condition: Day, missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: `Vilkåret om aktivitet er fra ${dayWords(condition)}. Det må avklares om personen kan være i målgruppen, og om kvalifiseringsprogram ble vurdert først.`,
      nn: `Vilkåret om aktivitet er frå ${dayWords(condition)}. Det må avklarast om personen kan vere i målgruppa, og om kvalifiseringsprogram vart vurdert først.`,
    },
    missing,
    [CONDITION],
  );
}

const NOT_CONCERNED = notApplicable(
  {
    nb: "Personen ser ikke ut til å være i målgruppen for kvalifiseringsprogram eller aktivitetsplikten i § 20 a.",
    nn: "Personen ser ikkje ut til å vere i målgruppa for kvalifiseringsprogram eller aktivitetsplikta i § 20 a.",
  },
  [CONDITION, GROUP, "person.birthDate"],
);

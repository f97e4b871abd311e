import { ageOn, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { r35, sotjl } from "../cite.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = [
  "children",
  "familyConsidered",
  "programme.start",
  "programme.status",
  "programme.documentDate",
  "programme.fullyRead",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "family-considered",
  title: {
    nb: "Det er tatt hensyn til familiesituasjonen",
    nn: "Det er teke omsyn til familiesituasjonen",
  },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [r35("4.30.2.12"), sotjl("§ 1 andre ledd")],
      fix: {
        nb: "Noter omsorgstider, barnehage og samvær, og tilpass programmet til barnas behov.",
        nn: "Noter omsorgstider, barnehage og samvær, og tilpass programmet til behova til barna.",
      },
      check,
    },
  ],
});

const FACT = "familyConsidered";

function check(facts: Facts, asOf: Day): Verdict {
  const { children, familyConsidered } = facts;
  if (!children) return cannotTell(CHILDREN_UNKNOWN, ["children"]);
  if (!children.some(({ birthDate }) => !birthDate || ageOn(birthDate, asOf) < 18))
    return notApplicable(NO_CHILDREN, ["children"]);
  if (familyConsidered) return satisfied(CONSIDERED, [FACT]);
  if (familyConsidered === undefined) return cannotTell(CLARIFY, [FACT], ["children"]);
  if (!documentRead(facts)) return cannotTell(CLARIFY, [NOT_READ], ["children"]);
  if (!hasProgramme(facts)) return cannotTell(LATER, ["programme.documentDate"], ["children"]);
  return violation(NOT_CONSIDERED, ["children", FACT], { severity: "should" });
}

/** Right after the grant there is no programme yet that could say anything. */
function hasProgramme({ programme }: Facts): boolean {
  const { start, status, documentDate, fullyRead } = programme ?? {};
  return Boolean(fullyRead || documentDate || start || (status && status !== "planned"));
}

const LATER = {
  nb: "Deltakeren har barn. Programmet må ta hensyn til familiesituasjonen.",
  nn: "Deltakaren har barn. Programmet må ta omsyn til familiesituasjonen.",
};
const CHILDREN_UNKNOWN = {
  nb: "Det må avklares om deltakeren har barn.",
  nn: "Det må avklarast om deltakaren har barn.",
};
const NO_CHILDREN = {
  nb: "Deltakeren har ikke barn under 18 år.",
  nn: "Deltakaren har ikkje barn under 18 år.",
};
const CONSIDERED = {
  nb: "Familiesituasjonen er vurdert i programmet.",
  nn: "Familiesituasjonen er vurdert i programmet.",
};
const CLARIFY = {
  nb: "Deltakeren har barn. Det må avklares om programmet tar hensyn til familiesituasjonen.",
  nn: "Deltakaren har barn. Det må avklarast om programmet tek omsyn til familiesituasjonen.",
};
const NOT_CONSIDERED = {
  nb: "Deltakeren har barn, og programmet sier ikke noe om familiesituasjonen.",
  nn: "Deltakaren har barn, og programmet seier ikkje noko om familiesituasjonen.",
};

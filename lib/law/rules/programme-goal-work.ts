import type { FactView } from "../../facts/paths.ts";
import { r35, sotjl } from "../cite.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { namesWork } from "../work-goal.ts";

const needs = [
  "programme.goal",
  "programme.goalIsWork",
  "programme.fullyRead",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "programme-goal-work",
  title: { nb: "Målet med programmet er arbeid", nn: "Målet med programmet er arbeid" },
  stage: "innhold",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 30"), r35("4.30.1"), r35("4.30.2.1")],
      fix: {
        nb: "Skriv hovedmålet (arbeid) og delmål inn i programmet sammen med deltakeren.",
        nn: "Skriv hovudmålet (arbeid) og delmål inn i programmet saman med deltakaren.",
      },
      check,
    },
  ],
});

const [GOAL, IS_WORK] = ["programme.goal", "programme.goalIsWork"];

function check(facts: Facts): Verdict {
  const { goal, goalIsWork } = facts.programme ?? {};
  const named = goal ? namesWork(goal) : null;
  const contradicts = goalIsWork === true ? goal === null : goalIsWork === false && named;
  if (contradicts) return notApplicable(CONTRADICTION, [GOAL, IS_WORK]);
  if (goalIsWork === true) return satisfied(work(goal), [IS_WORK]);
  if (goalIsWork === false)
    return documentRead(facts) ? violation(NOT_WORK, [IS_WORK]) : unknown([NOT_READ]);
  if (goal === null) return documentRead(facts) ? violation(NO_GOAL, [GOAL]) : unknown([NOT_READ]);
  if (!goal?.trim()) return unknown([GOAL, IS_WORK]);
  return named ? satisfied(work(goal), [GOAL]) : unclear(goal);
}

function work(goal: string | null | undefined) {
  return goal
    ? { nb: `Målet er arbeid: «${goal}».`, nn: `Målet er arbeid: «${goal}».` }
    : { nb: "Målet med programmet er arbeid.", nn: "Målet med programmet er arbeid." };
}

function unclear(goal: string): Verdict {
  return cannotTell(
    {
      nb: `Det må avklares om målet «${goal}» er arbeid.`,
      nn: `Det må avklarast om målet «${goal}» er arbeid.`,
    },
    [IS_WORK],
    [GOAL],
  );
}

function unknown(missing: readonly string[]): Verdict {
  return cannotTell(CLARIFY, missing);
}

const NOT_WORK = {
  nb: "Målet i programmet er noe annet enn arbeid.",
  nn: "Målet i programmet er noko anna enn arbeid.",
};
const NO_GOAL = { nb: "Programmet mangler mål.", nn: "Programmet manglar mål." };
const CLARIFY = {
  nb: "Det må avklares om programmet har arbeid som mål.",
  nn: "Det må avklarast om programmet har arbeid som mål.",
};
/** One of the two is wrong, so neither proves anything; either alone would settle the matter its own way. */
const CONTRADICTION = {
  nb: "Målets tekst og opplysningen om at målet er arbeid, motsier hverandre. Rett den som er feil.",
  nn: "Teksten i målet og opplysninga om at målet er arbeid, motseier kvarandre. Rett den som er feil.",
};

import type { FactView } from "../../facts/paths.ts";
import { r35, sotjl } from "../cite.ts";
import { decisionsOf, notGranted } from "../decisions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, satisfied, violation } from "../verdict.ts";

const needs = ["programme.madeWithUser", "decisions"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "user-participation",
  title: {
    nb: "Programmet er laget sammen med deltakeren",
    nn: "Programmet er laga saman med deltakaren",
  },
  stage: "vedtak",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 42"), r35("4.30.1")],
      fix: {
        nb: "Lag programmet sammen med deltakeren, legg vekt på det deltakeren mener, og noter møtet.",
        nn: "Lag programmet saman med deltakaren, legg vekt på det deltakaren meiner, og noter møtet.",
      },
      check,
    },
  ],
});

const MADE_WITH = "programme.madeWithUser";

/** A talk before the document does not tell that the programme was made there: only what is said of it counts. */
function check({ programme, decisions }: Facts): Verdict {
  const madeWith = programme?.madeWithUser;
  if (madeWith === true) return satisfied(TOGETHER, [MADE_WITH]);
  if (madeWith === false) return violation(WITHOUT, [MADE_WITH]);
  const isRefused = decisionsOf(decisions, "innvilgelse").state === "none";
  if (isRefused && programme === undefined) return notGranted();
  return cannotTell(NO_TRACE, [MADE_WITH]);
}

const TOGETHER = {
  nb: "Programmet er laget sammen med deltakeren.",
  nn: "Programmet er laga saman med deltakaren.",
};

const WITHOUT = {
  nb: "Programmet er laget uten at deltakeren var med.",
  nn: "Programmet er laga utan at deltakaren var med.",
};

const NO_TRACE = {
  nb: "Det må avklares om programmet er laget sammen med deltakeren.",
  nn: "Det må avklarast om programmet er laga saman med deltakaren.",
};

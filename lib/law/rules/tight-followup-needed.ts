import type { FactView } from "../../facts/paths.ts";
import { r35, sotjl } from "../cite.ts";
import { type DecisionAt, decisionSubject, decisionsOf } from "../decisions.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = ["decisions"] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "tight-followup-needed",
  title: {
    nb: "Vedtaket vurderer tett og koordinert oppfølging",
    nn: "Vedtaket vurderer tett og koordinert oppfølging",
  },
  stage: "inngang",
  needs,
  versions: [
    {
      from: "2010-01-01",
      severity: "must",
      // That a missing assessment breaks the law follows from the duty to give reasons; nobody has confirmed it.
      verified: false,
      checkedOn: "2026-11-22",
      cite: [sotjl("§ 29 første ledd"), r35("4.29")],
      fix: {
        nb: "Legg til begrunnelsen: både at tett og koordinert oppfølging er nødvendig, og at den er hensiktsmessig.",
        nn: "Legg til grunngivinga: både at tett og koordinert oppfølging er nødvendig, og at ho er føremålstenleg.",
      },
      check,
    },
  ],
});

function check({ decisions }: Facts): Verdict {
  const found = decisionsOf(decisions, "innvilgelse", "avslag");
  if (found.state === "none") return NO_DECISION;
  if (found.state === "unknown") return decisionsNotSeen(found.missing);
  return gravest(found.list.map(one), NO_DECISION);
}

function one(at: DecisionAt): Verdict {
  const { assessesFollowUpNeed: assesses, fullyRead } = at.decision;
  const { nb, nn } = decisionSubject(at.decision);
  const path = `${at.path}.assessesFollowUpNeed`;
  if (assesses)
    return satisfied(
      {
        nb: `${nb} vurderer behovet for tett og koordinert oppfølging.`,
        nn: `${nn} vurderer behovet for tett og koordinert oppfølging.`,
      },
      [path],
    );
  if (assesses !== undefined && fullyRead === true)
    return violation(
      {
        nb: `${nb} mangler vurdering av om tett og koordinert oppfølging er nødvendig og hensiktsmessig.`,
        nn: `${nn} manglar vurdering av om tett og koordinert oppfølging er nødvendig og føremålstenleg.`,
      },
      [path, `${at.path}.fullyRead`],
    );
  return cannotTell(
    {
      nb: `${nb}: Det må avklares om behovet for tett og koordinert oppfølging er vurdert.`,
      nn: `${nn}: Det må avklarast om behovet for tett og koordinert oppfølging er vurdert.`,
    },
    [assesses === undefined ? path : `${at.path}.fullyRead`],
  );
}

function decisionsNotSeen(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om vedtaket vurderer behovet for tett og koordinert oppfølging.",
      nn: "Det må avklarast om vedtaket vurderer behovet for tett og koordinert oppfølging.",
    },
    missing,
  );
}

const NO_DECISION = notApplicable(
  {
    nb: "Saken viser ikke noe vedtak om innvilgelse eller avslag.",
    nn: "Saka viser ikkje noko vedtak om innvilging eller avslag.",
  },
  ["decisions"],
);

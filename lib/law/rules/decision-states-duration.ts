import type { FactView } from "../../facts/paths.ts";
import { kvpForskrift, r35 } from "../cite.ts";
import { contradicted, unlessContradicted } from "../contradictions.ts";
import { type DecisionAt, decisionSubject, decisionsOf } from "../decisions.ts";
import { placeIn } from "../place-paths.ts";
import { type StatedDuration, statedDuration } from "../stated-duration.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, gravest, notApplicable, satisfied, violation } from "../verdict.ts";

const needs = ["decisions"] as const;

type Facts = FactView<(typeof needs)[number]>;

const NONE: readonly string[] = [];

const FIRST_DAY = "2012-01-01";

export default defineRule({
  id: "decision-states-duration",
  title: { nb: "Varigheten står i vedtaket", nn: "Varigheita står i vedtaket" },
  stage: "vedtak",
  needs,
  versions: [
    {
      from: FIRST_DAY,
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [r35("4.29.1.2"), r35("4.30.2.1"), kvpForskrift("§ 2")],
      fix: {
        nb: "Fatt et rettelsesvedtak som oppgir hvor lenge programmet varer.",
        nn: "Gjer eit rettingsvedtak som oppgir kor lenge programmet varer.",
      },
      check,
    },
  ],
});

function check({ decisions }: Facts): Verdict {
  const found = decisionsOf(decisions, "innvilgelse", "forlengelse");
  if (found.state === "unknown") return decisionsNotSeen(found.missing);
  if (found.state === "none") return NO_DECISION;
  const governed = found.list.filter(isGoverned);
  const verdict = gravest(
    governed.map((at) => one(at, decisions)),
    NO_DECISION,
  );
  const conflicts = (decisions ?? []).flatMap((d, i) => {
    const stated = statedDuration(d, placeIn("decisions", i));
    return stated.state === "contradicted" ? stated.facts : NONE;
  });
  return unlessContradicted(verdict, conflicts);
}

function isGoverned({ decision }: DecisionAt): boolean {
  return !decision.date || decision.date >= FIRST_DAY;
}

function one(at: DecisionAt, decisions: Facts["decisions"]): Verdict {
  const { nb, nn } = decisionSubject(at.decision);
  const own = statedDuration(at.decision, at.path);
  const found = own.state === "absent" ? corrected(at, decisions, own) : own;
  if (found.state === "stated")
    return satisfied(
      { nb: `${nb} oppgir varigheten.`, nn: `${nn} oppgir varigheita.` },
      found.facts,
    );
  if (found.state === "absent")
    return violation(
      { nb: `${nb} oppgir ikke varigheten.`, nn: `${nn} oppgir ikkje varigheita.` },
      found.facts,
    );
  if (found.state === "contradicted") return contradicted(found.facts);
  return cannotTell(
    {
      nb: `${nb}: Det må avklares om vedtaksteksten oppgir varigheten.`,
      nn: `${nn}: Det må avklarast om vedtaksteksten oppgir varigheita.`,
    },
    found.missing,
  );
}

/** A later decision on the duration alone makes good what the grant left out. */
function corrected(
  { decision, path }: DecisionAt,
  decisions: Facts["decisions"],
  own: StatedDuration,
): StatedDuration {
  const { date } = decision;
  if (!date) return { state: "unknown", missing: [`${path}.date`] };
  const later = decisionsOf(decisions, "varighet");
  const all = later.state === "some" ? later.list : [];
  const undated = all.filter((v) => !v.decision.date);
  const states = all
    .filter((v) => v.decision.date && v.decision.date >= date)
    .map((v) => statedDuration(v.decision, v.path));
  const stated = states.find((s) => s.state === "stated");
  const open = states.find((s) => s.state === "unknown" || s.state === "contradicted");
  if (stated ?? open) return stated ?? open ?? own;
  if (undated.length) return { state: "unknown", missing: undated.map((v) => `${v.path}.date`) };
  return own;
}

function decisionsNotSeen(missing: readonly string[]): Verdict {
  return cannotTell(
    {
      nb: "Det må avklares om vedtaket oppgir hvor lenge programmet varer.",
      nn: "Det må avklarast om vedtaket oppgir kor lenge programmet varer.",
    },
    missing,
  );
}

const NO_DECISION = notApplicable(
  {
    nb: "Saken viser ikke noe vedtak om innvilgelse eller forlengelse.",
    nn: "Saka viser ikkje noko vedtak om innvilging eller forlenging.",
  },
  ["decisions"],
);

import { addDays, type Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import { kvpForskrift, r35 } from "../cite.ts";
import {
  datesNotKnown,
  done,
  far,
  near,
  noDates,
  notVisible,
  overdue,
  paused,
  suspended,
} from "../evaluation-words.ts";
import { EVALUATION_WINDOW, heldFor } from "../evaluations.ts";
import { documentRead, NOT_READ } from "../programme-state.ts";
import { openFacts, suspendedIn, suspendedOn, unknownTimes } from "../suspension.ts";
import { defineRule, type Verdict } from "../types.ts";
import { gravest } from "../verdict.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.evaluationDates",
  "programme.fullyRead",
  "evaluations",
  "leaves",
  "interruptions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

export default defineRule({
  id: "evaluation-overdue",
  title: {
    nb: "Avtalt evaluering er holdt",
    nn: "Avtalt evaluering er halden",
  },
  stage: "gjennomforing",
  needs,
  versions: [
    {
      from: "2012-01-01",
      severity: "should",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 1"), r35("4.30.2.7")],
      fix: {
        nb: "Hold evalueringen sammen med deltakeren, noter utbytte og progresjon, og juster programmet.",
        nn: "Hald evalueringa saman med deltakaren, noter utbytte og progresjon, og juster programmet.",
      },
      check,
    },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const dates = facts.programme?.evaluationDates;
  if (!dates) return dates === null ? noDates() : datesNotKnown();
  const { start, end } = facts.programme ?? {};
  const inside = dates.filter((d) => !(start && d < start) && !(end && end < d));
  return gravest(
    inside.map((day) => judge(day, facts, asOf)),
    noDates(),
  );
}

function judge(day: Day, facts: Facts, asOf: Day): Verdict {
  const held = heldFor(day, facts.evaluations, asOf);
  if (held) return done(day);
  if (asOf <= day) return asOf < addDays(day, -EVALUATION_WINDOW) ? far(day) : near(day);
  if (suspendedOn(facts, day)) return suspended(day);
  if (facts.programme?.status === "interrupted" || suspendedOn(facts, asOf)) return paused(day);
  const missing = stillMissing(day, facts, asOf);
  if (missing.length) return notVisible(day, missing);
  return held === null ? notVisible(day, ["evaluations"]) : overdue(day);
}

/** What must be known before a planned day without evaluation is overdue. */
function stillMissing(day: Day, facts: Facts, asOf: Day): string[] {
  const { start, end, status } = facts.programme ?? {};
  const visible = facts.evaluations?.length === 0 || documentRead(facts);
  const away = [day, asOf].flatMap((d) => suspendedIn(facts, { from: d, to: d }));
  return [
    ...(facts.evaluations ? (visible ? [] : [NOT_READ]) : ["evaluations"]),
    ...(start ? [] : ["programme.start"]),
    ...(end || status === "running" ? [] : ["programme.end"]),
    ...unknownTimes(facts),
    ...openFacts(away),
  ];
}

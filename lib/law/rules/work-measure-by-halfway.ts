import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import {
  type Candidate,
  candidatesOf,
  judgeDeadline,
  type Outcome,
  type Plan,
} from "../by-deadline.ts";
import { kvpForskrift, r35 } from "../cite.ts";
import { workMeasureRole } from "../deadline-roles.ts";
import { deadlineVerdict } from "../deadline-verdict.ts";
import { type Halfway, halfwayOf } from "../halfway.ts";
import {
  activitiesNotKnown,
  allLeftOut,
  ended,
  noCountedDay,
  PERIOD,
  periodNotKnown,
  readingsDiffer,
  timeUnknown,
  WORDS,
} from "../halfway-words.ts";
import { documentRead } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell } from "../verdict.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "programme.planComplete",
  "activities",
  "leaves",
  "interruptions",
  "decisions",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const FIX = {
  nb: "Legg inn et arbeidsrettet tiltak, for eksempel arbeidstrening, AFT eller en kommunal tiltaksplass.",
  nn: "Legg inn eit arbeidsretta tiltak, til dømes arbeidstrening, AFT eller ein kommunal tiltaksplass.",
};

export default defineRule({
  id: "work-measure-by-halfway",
  title: {
    nb: "Arbeidsrettet tiltak senest halvveis i programmet",
    nn: "Arbeidsretta tiltak seinast halvvegs i programmet",
  },
  stage: "innhold",
  needs,
  matters: (facts, asOf) => [{ day: lawDay(facts, asOf), facts }],
  versions: [
    {
      from: "2012-01-01",
      to: "2018-12-31",
      severity: "must",
      verified: true,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 1"), r35("4.30.2.2")],
      fix: FIX,
      check,
    },
    {
      from: "2019-01-01",
      severity: "should",
      verified: false,
      checkedOn: "2026-11-22",
      cite: [kvpForskrift("§ 1"), r35("4.30.2.2")],
      fix: FIX,
      check,
    },
  ],
});

/** A halfway day that is over is judged by the law of that day, a programme before it by the law of today. */
function lawDay(facts: Facts, asOf: Day): Day {
  const late = halfway(facts)?.plain.late;
  return late && late < asOf ? late : asOf;
}

function halfway(facts: Facts): Halfway | null {
  const { start, end } = facts.programme ?? {};
  return start && end ? halfwayOf(facts, start, end) : null;
}

function check(facts: Facts, asOf: Day): Verdict {
  const { start, end, planComplete, status } = facts.programme ?? {};
  if (!start || !end) return periodNotKnown(facts.programme);
  const half = halfway(facts);
  if (!half) return end < start ? noCountedDay() : allLeftOut();
  if (!facts.activities) return activitiesNotKnown(half);
  const plan: Plan = {
    asOf,
    candidates: candidatesOf(facts.activities, workMeasureRole),
    read: documentRead(facts),
    finished: planComplete === true,
    mustRun: true,
  };
  const verdict = half.unknown.length
    ? judgeUnknownTime(half, plan, start)
    : judgeReadings(half, plan);
  return verdict.status === "violation" && status === "ended" ? ended(half.plain) : verdict;
}

/** Every reading must come to the same. */
function judgeReadings(half: Halfway, plan: Plan): Verdict {
  const verdicts = half.readings.map((deadline) =>
    deadlineVerdict(judgeDeadline(deadline, plan), deadline, WORDS, PERIOD),
  );
  const [first] = verdicts;
  if (!first) return allLeftOut();
  const same = verdicts.every((v) => v.status === first.status);
  const settled = !half.incomplete || first.status === "upcoming";
  return same && settled ? first : readingsDiffer(half);
}

/**
 * While leave and interruption are not known, halfway may be any day of the programme: kept only by a measure that
 * runs from the first day to the last, broken only when the programme is over. A deadline ahead is worth telling.
 */
function judgeUnknownTime(half: Halfway, plan: Plan, start: Day): Verdict {
  const at = (day: Day, candidates: readonly Candidate[]) =>
    judgeDeadline({ inTime: day, late: day, ahead: day }, { ...plan, candidates });
  const plain = judgeDeadline(half.plain, plan);
  if (plain.kind === "ahead") return deadlineVerdict(plain, half.plain, WORDS, PERIOD);
  const days = [start, ...half.ends];
  const kept = plan.candidates.some((c) => days.every((day) => at(day, [c]).kind === "in-time"));
  const broken = half.ends.every((end) => isAbsent(at(end, plan.candidates)));
  if ((kept || broken) && !half.incomplete)
    return deadlineVerdict(plain, half.plain, WORDS, PERIOD);
  return cannotTell(timeUnknown(half), half.unknown, PERIOD, { due: half.plain.inTime });
}

/** Nothing came, not even late. */
function isAbsent(outcome: Outcome): boolean {
  return outcome.kind === "late" && !outcome.first;
}

import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import {
  activitiesAt,
  activitiesNotKnown,
  kindsNotKnown,
  ofUnknownKind,
} from "../activity-list.ts";
import { r35, sotjl } from "../cite.ts";
import { type JobShare, sharesOf, sumOf } from "../job-share.ts";
import {
  AWAY,
  AWAY_UNKNOWN,
  goesOn,
  NO_JOB,
  NOT_RUNNING,
  overHalf,
  pathsOf,
  plannedJob,
  shareUnknown,
  undecided,
  within,
} from "../paid-work-words.ts";
import { programmeState, stateFacts } from "../programme-state.ts";
import { openFacts, surelyCovers, suspendedIn, unknownTimes } from "../suspension.ts";
import { defineRule, type Status, type Verdict } from "../types.ts";
import { cannotTell, notApplicable } from "../verdict.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "activities",
  "leaves",
  "interruptions",
  "benefits",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const FIX = {
  nb: "Reduser stillingen til høyst 50 prosent, avtal permisjon, eller avslutt programmet fordi målet er nådd.",
  nn: "Reduser stillinga til høgst 50 prosent, avtal permisjon, eller avslutt programmet fordi målet er nådd.",
};
const SHARED = { severity: "must", verified: true, checkedOn: "2026-11-22", fix: FIX } as const;

export default defineRule({
  id: "paid-work-max-50",
  title: {
    nb: "Lønnet arbeid ved siden av programmet er høyst 50 prosent",
    nn: "Løna arbeid ved sida av programmet er høgst 50 prosent",
  },
  stage: "innhold",
  needs,
  versions: [
    { ...SHARED, from: "2010-01-01", to: "2018-12-31", cite: [sotjl("§ 37")], check },
    { ...SHARED, from: "2019-01-01", cite: [sotjl("§ 30 andre ledd"), r35("4.30.2.1")], check },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  const verdict = judge(facts, asOf);
  const others = byHours(facts).map((other) => judge(other, asOf).status);
  return others.some((status) => isAgainst(verdict.status, status)) ? TWO_SIZES : verdict;
}

/** The case with one stated percentage left out in turn, where the hours tell the size of the job as well. */
function byHours(facts: Facts): Facts[] {
  const activities = facts.activities ?? [];
  return activities.flatMap(({ positionPct, minutesPerWeek }, i) => {
    if (typeof positionPct !== "number" || typeof minutesPerWeek !== "number") return [];
    const without = activities.map((a, k) => (k === i ? { ...a, positionPct: undefined } : a));
    return [{ ...facts, activities: without }];
  });
}

/** Percentage and hours must not come to opposite ends, nor the hours to a verdict that the percentage leaves open. */
function isAgainst(status: Status, hours: Status): boolean {
  if (hours !== "violation" && hours !== "satisfied") return false;
  return status !== hours && status !== "not-applicable" && status !== "upcoming";
}

const TWO_SIZES = notApplicable(
  {
    nb: "Stillingsprosenten og timene gir ulik størrelse på jobben. Kontroller dem først.",
    nn: "Stillingsprosenten og timane gir ulik storleik på jobben. Kontroller dei først.",
  },
  ["activities"],
);

function judge(facts: Facts, asOf: Day): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const state = programmeState(facts.programme, asOf);
  if (state === "over" || state === "before" || state === "interrupted")
    return notApplicable(NOT_RUNNING, ["programme.status"]);
  const shares = sharesOf(facts.activities, asOf);
  const now = shares.filter((s) => s.runs !== false);
  const sure = now.filter((s) => s.runs && s.share);
  const least = sumOf(sure)?.low ?? 0;
  if (least > 50) return tooMuch(facts, asOf, sure, least);
  const most = sumOf(now);
  if (!most) return shareUnknown(now);
  if (most.high > 50) return undecided(now);
  const planned = plannedTooLarge(facts, shares, asOf);
  if (planned) return planned;
  const unknown = ofUnknownKind(activitiesAt(facts.activities));
  if (unknown.length) return kindsNotKnown(unknown);
  return now.length ? within(now, most.high) : notApplicable(NO_JOB, ["activities"]);
}

/** More than half: broken if the programme surely goes on beside the job. */
function tooMuch(facts: Facts, asOf: Day, jobs: readonly JobShare[], share: number): Verdict {
  if (paidBeside(facts, jobs, asOf)) return overHalf(jobs, share);
  const today = { from: asOf, to: asOf };
  const away = suspendedIn(facts, today);
  const paths = away.map((s) => s.path);
  if (away.some((s) => surelyCovers(s, today))) return notApplicable(AWAY, paths);
  if (away.length) return cannotTell(AWAY_UNKNOWN, openFacts(away), paths);
  const state = programmeState(facts.programme, asOf);
  const missing = [
    ...(state === "running" ? [] : stateFacts(facts.programme)),
    ...unknownTimes(facts),
  ];
  return missing.length ? cannotTell(goesOn(share), missing, pathsOf(jobs)) : overHalf(jobs, share);
}

/** Kvalifiseringsstønad for days on which every one of the jobs ran: the programme went on beside them. */
function paidBeside({ benefits }: Facts, jobs: readonly JobShare[], asOf: Day): boolean {
  return (benefits ?? []).some(
    ({ kind, from, to }) =>
      kind === "kvalifiseringsstonad" &&
      from &&
      from <= asOf &&
      jobs.every(({ activity }) => activity.from && activity.from <= (to ?? from)),
  );
}

/** A job that begins later in the programme, with those that may begin then too, and is too large is worth a thought. */
function plannedTooLarge(facts: Facts, jobs: readonly JobShare[], asOf: Day): Verdict | null {
  const end = facts.programme?.end;
  const planned = jobs.filter(
    ({ activity: { from } }) => from && asOf < from && !(end && end < from),
  );
  const undated = jobs.filter(({ activity: { from }, runs }) => !from && runs !== false);
  const sum = sumOf([...planned, ...undated]);
  return planned.length && (!sum || sum.high > 50) ? plannedJob(planned) : null;
}

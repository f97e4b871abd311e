import type { Day } from "../../facts/days.ts";
import type { FactView } from "../../facts/paths.ts";
import type { Activity } from "../../facts/types.ts";
import { activitiesNotKnown, kindsNotKnown } from "../activity-list.ts";
import { r35, sotjl } from "../cite.ts";
import { documentRead } from "../programme-state.ts";
import { defineRule, type Verdict } from "../types.ts";
import { cannotTell, notApplicable, satisfied, violation } from "../verdict.ts";
import { FULL_WEEK, minutesOf, weekTarget } from "../week.ts";
import { activitiesOfWeek, disturbanceOf, type InWeek, placeOfWeek } from "../week-check.ts";
import { hoursUnknown, placeVerdict, shortWeek, timesUnknown } from "../week-verdict.ts";
import { hoursWords } from "../words.ts";
import { isEmployment, kindOf } from "../work-directed.ts";

const needs = [
  "programme.start",
  "programme.end",
  "programme.status",
  "programme.fullyRead",
  "activities",
  "leaves",
  "interruptions",
  "absences",
  "wholeCaseRead",
] as const;

type Facts = FactView<(typeof needs)[number]>;

const FIX = {
  nb: "Legg inn programaktiviteter ved siden av jobben, til de til sammen er full tid.",
  nn: "Legg inn programaktivitetar ved sida av jobben, til dei til saman er full tid.",
};
const SHARED = { severity: "must", verified: true, checkedOn: "2026-11-22", fix: FIX } as const;

export default defineRule({
  id: "work-plus-activities-full-time",
  title: {
    nb: "Arbeid og programaktiviteter er til sammen minst full tid",
    nn: "Arbeid og programaktivitetar er til saman minst full tid",
  },
  stage: "innhold",
  needs,
  versions: [
    { ...SHARED, from: "2010-01-01", to: "2018-12-31", cite: [sotjl("§ 37")], check },
    { ...SHARED, from: "2019-01-01", cite: [sotjl("§ 30 andre ledd"), r35("4.30.2.1")], check },
  ],
});

function check(facts: Facts, asOf: Day): Verdict {
  if (!facts.activities) return activitiesNotKnown();
  const list = activitiesOfWeek(facts.activities, asOf);
  const jobs = list.filter(({ activity }) => isEmployment(activity));
  const unknown = list.filter(({ activity }) => kindOf(activity) === null);
  if (unknown.length && !jobs.some((j) => j.sure)) return kindsNotKnown(unknown);
  if (jobs.length === 0) return notApplicable(NO_JOB, ["activities"]);
  const outside = placeVerdict(placeOfWeek(facts.programme, asOf));
  if (outside) return outside;
  const disturbance = disturbanceOf(facts, asOf);
  if (disturbance.wholeWeek) return notApplicable(SUSPENDED, disturbance.away);
  const without = list.filter(({ activity }) => workload(activity) === null);
  if (without.length) return hoursUnknown(without);
  const target = weekTarget(asOf);
  const least = total(
    list.filter((a) => a.sure),
    "likely",
  );
  const most = total(list, "most");
  if (least >= target) return enough(least);
  if (most < target)
    return shortWeek(most, documentRead(facts), disturbance) ?? short(total(list, "likely"));
  const unsure = list.filter((a) => !a.sure);
  return unsure.length ? timesUnknown(unsure) : jobHoursUnknown(jobs);
}

interface Workload {
  /** Hours where they are known, else the percentage of 37.5 hours. */
  readonly likely: number;
  /** The larger of the two where both are known. */
  readonly most: number;
}

/** What an activity weighs in the week; of a job, percentage and hours may tell different things. */
function workload(activity: Activity): Workload | null {
  const { positionPct } = activity;
  const minutes = minutesOf(activity);
  const share = typeof positionPct === "number" && isEmployment(activity) ? positionPct : null;
  const byShare = share === null ? null : (share * FULL_WEEK) / 100;
  const known = [minutes, byShare].filter((n) => n !== null);
  return known[0] === undefined ? null : { likely: known[0], most: Math.max(...known) };
}

function total(list: readonly InWeek[], which: keyof Workload): number {
  const loads = list.flatMap(({ activity }) => workload(activity)?.[which] ?? []);
  return loads.reduce((sum, minutes) => sum + minutes, 0);
}

function enough(minutes: number): Verdict {
  return satisfied(
    {
      nb: `Arbeid og aktiviteter er til sammen ${hoursWords(Math.round(minutes))} denne uka, minst full tid.`,
      nn: `Arbeid og aktivitetar er til saman ${hoursWords(Math.round(minutes))} denne veka, minst full tid.`,
    },
    ["activities"],
  );
}

function short(minutes: number): Verdict {
  const lacking = hoursWords(Math.round(FULL_WEEK - minutes));
  return violation(
    {
      nb: `Arbeid og aktiviteter er til sammen ${hoursWords(Math.round(minutes))} denne uka. Det mangler ${lacking} på full tid.`,
      nn: `Arbeid og aktivitetar er til saman ${hoursWords(Math.round(minutes))} denne veka. Det manglar ${lacking} på full tid.`,
    },
    ["activities"],
  );
}

function jobHoursUnknown(jobs: readonly InWeek[]): Verdict {
  return cannotTell(
    {
      nb: "Om arbeid og aktiviteter til sammen er full tid, avhenger av hvor mange timer jobben er på.",
      nn: "Om arbeid og aktivitetar til saman er full tid, kjem an på kor mange timar jobben er på.",
    },
    jobs.map(({ path }) => `${path}.minutesPerWeek`),
    ["activities"],
  );
}

const NO_JOB = {
  nb: "Ingen av aktivitetene denne uka er lønnet arbeid.",
  nn: "Ingen av aktivitetane denne veka er løna arbeid.",
};
const SUSPENDED = {
  nb: "Deltakeren har permisjon eller avbrudd hele denne uka.",
  nn: "Deltakaren har permisjon eller avbrot heile denne veka.",
};

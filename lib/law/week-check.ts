import { addDays, type Day, mondayOf } from "../facts/days.ts";
import { isPublicHoliday, isWorkingDay } from "../facts/holidays.ts";
import type { Absence, Activity, CaseFacts } from "../facts/types.ts";
import { runsOn } from "./activity-time.ts";
import { placeIn } from "./place-paths.ts";
import { programmeState } from "./programme-state.ts";
import { surelyCovers, suspendedIn, unknownTimes } from "./suspension.ts";
import { weekdaysOf } from "./week.ts";
import { isPaidWork, kindOf } from "./work-directed.ts";

type Facts = Pick<
  CaseFacts,
  "programme" | "activities" | "leaves" | "interruptions" | "absences" | "wholeCaseRead"
>;

/** One activity of the week: `sure` when it runs on all working days of it. */
export interface InWeek {
  readonly activity: Activity;
  readonly path: string;
  readonly sure: boolean;
}

/** The activities that run, or may run, in the week of `asOf`. */
export function activitiesOfWeek(activities: readonly Activity[], asOf: Day): InWeek[] {
  const days = weekdaysOf(asOf).filter(isWorkingDay);
  return activities.flatMap((activity, i) => {
    const runs = days.map((day) => runsInWeek(activity, day, asOf));
    if (runs.every((r) => r === false)) return [];
    return [{ activity, path: placeIn("activities", i), sure: runs.every((r) => r === true) }];
  });
}

/** As runsOn, but a job without a known last day goes on: employment has no end until one is set. */
function runsInWeek(activity: Activity, day: Day, asOf: Day): boolean | null {
  if (activity.to === undefined && isPaidWork(activity) && kindOf(activity) === "paid-work")
    return runsOn({ ...activity, to: null }, day, asOf);
  const seen = activity.status === "running" && activity.to === undefined;
  return runsOn(seen ? { ...activity, to: null } : activity, day, asOf);
}

/** Whether the week of `asOf` lies inside the programme. */
export type WeekPlace =
  | { readonly kind: "inside" }
  | { readonly kind: "outside" }
  /** The first or last week, in part. */
  | { readonly kind: "part" }
  | { readonly kind: "unknown"; readonly missing: readonly string[] };

/** Where the week stands to the programme; an interrupted or finished programme has no such week. */
export function placeOfWeek(programme: Facts["programme"], asOf: Day): WeekPlace {
  const state = programmeState(programme, asOf);
  const { start, end } = programme ?? {};
  if (state === "over" || state === "before" || state === "interrupted") return { kind: "outside" };
  const [first, last] = [mondayOf(asOf), addDays(mondayOf(asOf), 4)];
  if ((start && last < start) || (end && end < first)) return { kind: "outside" };
  if ((start && first < start) || (end && end < last)) return { kind: "part" };
  const missing = (["start", "end"] as const).filter((key) => !programme?.[key]);
  if (missing.length) return { kind: "unknown", missing: missing.map((k) => `programme.${k}`) };
  return { kind: "inside" };
}

/** What keeps the week from being a normal one: paths of leave and absence in it, and lists that are not known. */
export interface Disturbance {
  readonly holidays: readonly Day[];
  readonly away: readonly string[];
  readonly unknown: readonly string[];
  /** A leave or interruption that is settled takes every day of the week. */
  readonly wholeWeek: boolean;
}

/** Public holidays, leave, interruption and absence in the week of `asOf`. */
export function disturbanceOf(facts: Facts, asOf: Day): Disturbance {
  const [from, to] = [mondayOf(asOf), addDays(mondayOf(asOf), 4)];
  const suspended = suspendedIn(facts, { from, to });
  const absences = (facts.absences ?? [])
    .map((absence, i) => ({ absence, path: `absences[${i}]` }))
    .filter(({ absence }) => mayExcuse(absence, from, to));
  return {
    holidays: weekdaysOf(asOf).filter(isPublicHoliday),
    away: [...suspended, ...absences].map(({ path }) => path),
    unknown: [...unknownTimes(facts), ...(facts.absences ? [] : ["absences"])],
    wholeWeek: suspended.some((s) => surelyCovers(s, { from, to })),
  };
}

function mayExcuse({ from, to, permission }: Absence, first: Day, last: Day): boolean {
  return permission !== false && (!from || from <= last) && (!to || first <= to);
}

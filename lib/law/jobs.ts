import type { Day } from "../facts/days.ts";
import type { Activity } from "../facts/types.ts";

/** A job of the participant: its own wage, an apprentice's wage or a wage with subsidy (employment too). */
export interface Job {
  readonly activity: Activity;
  readonly path: string;
}

/** The jobs among the activities; cancelled and merely proposed ones count for nothing. */
export function jobsOf(activities: readonly Activity[] | null | undefined): Job[] {
  return (activities ?? [])
    .map((activity, i) => ({ activity, path: `activities[${i}]` }))
    .filter(({ activity }) => isJob(activity))
    .filter(({ activity }) => activity.status !== "cancelled" && activity.status !== "proposed");
}

/** Paid work, apprenticeship or lønnstilskudd; unpaid arbeidstrening is none. */
export function isJob({ kind, tiltak, title }: Activity): boolean {
  if (kind === "paid-work" || kind === "apprenticeship") return true;
  return tiltak
    ? /^(varig-)?lonnstilskudd$/.test(tiltak)
    : /lønnstilskudd|lønstilskot/i.test(title);
}

/** Whether the job covers the day; null when its first or last day is not known. */
export function coversDay({ from, to, status }: Activity, day: Day): boolean | null {
  if (from && day < from) return false;
  if (to && to < day) return false;
  if (!from) return null;
  return to || to === null || status === "running" ? true : null;
}

/** Minutes of work a week: what is surely worked at least and at most, and the most likely. */
export interface JobMinutes {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** A position's full time lies between a shift week of 33.6 hours and a week of 40. */
const SHORTEST_FULL_TIME = 2016;
const LONGEST_FULL_TIME = 2400;
const FULL_TIME = 2250;

/** From hours, else from the position's percentage; null when neither is known. */
export function jobMinutes(activity: Activity): JobMinutes | null {
  const { minutesPerWeek, positionPct, fullTimeMinutes } = activity;
  if (typeof minutesPerWeek === "number") return exactly(minutesPerWeek);
  if (typeof positionPct !== "number") return null;
  const of = (minutes: number) => Math.round((positionPct * minutes) / 100);
  if (fullTimeMinutes) return exactly(of(fullTimeMinutes));
  return {
    least: of(SHORTEST_FULL_TIME),
    likely: of(FULL_TIME),
    most: of(LONGEST_FULL_TIME),
  };
}

function exactly(minutes: number): JobMinutes {
  return { least: minutes, likely: minutes, most: minutes };
}

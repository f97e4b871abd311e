import type { Day } from "../facts/days.ts";
import type { Activity } from "../facts/types.ts";
import { placeIn } from "./place-paths.ts";

/** A job of the participant: its own wage, an apprentice's wage or a wage with subsidy (employment too). */
export interface Job {
  readonly activity: Activity;
  readonly path: string;
}

/** The jobs among the activities; cancelled and merely proposed ones count for nothing. */
export function jobsOf(activities: readonly Activity[] | null | undefined): Job[] {
  return (activities ?? [])
    .map((activity, i) => ({ activity, path: placeIn("activities", i) }))
    .filter(({ activity }) => isJob(activity))
    .filter(({ activity }) => activity.status !== "cancelled" && activity.status !== "proposed");
}

/** Paid work, apprenticeship or lønnstilskudd; unpaid arbeidstrening is none. */
function isJob({ kind, tiltak, title }: Activity): boolean {
  if (kind === "paid-work" || kind === "apprenticeship") return true;
  return tiltak
    ? /^(varig-)?lonnstilskudd$/.test(tiltak)
    : /lønnstilskudd|lønstilskot/i.test(title);
}

/** Whether the job covers the day; null when its first or last day is not known. A blank last day is none yet. */
export function coversDay({ from, to }: Activity, day: Day): boolean | null {
  if (from && day < from) return false;
  if (to && to < day) return false;
  return from && to !== undefined ? true : null;
}

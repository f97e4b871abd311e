import { addDays, type Day, mondayOf } from "../facts/days.ts";
import { isPublicHoliday, isWorkingDay } from "../facts/holidays.ts";
import type { Activity, Programme } from "../facts/types.ts";
import { isEmployment } from "./work-directed.ts";

/** Full time in the programme: 37 h 30 min a week, 7 h 30 min a day (§ 30, rundskriv 4.30.2.10). */
export const FULL_WEEK = 2250;
export const FULL_DAY = 450;

/** Monday to Friday of the ISO week that holds the day. */
export function weekdaysOf(day: Day): readonly Day[] {
  const monday = mondayOf(day);
  return [0, 1, 2, 3, 4].map((n) => addDays(monday, n));
}

/** Full time in the week of the day, in minutes: 450 less for each public holiday on a weekday. */
export function weekTarget(day: Day): number {
  return FULL_WEEK - FULL_DAY * weekdaysOf(day).filter(isPublicHoliday).length;
}

/** How much of a week's working days an activity covers by its dates; `none` also where it is over or cancelled. */
export function weekCover(activity: Activity, day: Day): "whole" | "part" | "none" {
  const { from, to, status } = activity;
  const over = status === "cancelled" || (status === "completed" && !to);
  const days = weekdaysOf(day).filter(isWorkingDay);
  const covered = over ? [] : days.filter((d) => (!from || from <= d) && (!to || d <= to));
  if (covered.length === 0) return "none";
  return covered.length === days.length ? "whole" : "part";
}

/** Minutes a week: stated, else worked out from a job's position and full time; null when not known. */
export function minutesOf(activity: Activity): number | null {
  const { minutesPerWeek, positionPct, fullTimeMinutes } = activity;
  if (typeof minutesPerWeek === "number") return minutesPerWeek;
  if (!isEmployment(activity)) return null;
  if (typeof positionPct !== "number" || !fullTimeMinutes) return null;
  return Math.round((positionPct * fullTimeMinutes) / 100);
}

/**
 * Planned minutes in the ISO week of the day: all activities that run in it and are not cancelled. An activity
 * without dates counts as running, as does one without end. Where hours are missing, or an activity fills only
 * part of the week's working days (how its minutes fall is then unknown), the programme's own total stands in;
 * null without it.
 */
export function weeklyMinutes(
  activities: readonly Activity[] | null | undefined,
  day: Day,
  programme?: Pick<Programme, "minutesPerWeek"> | null,
): number | null {
  const total = programme?.minutesPerWeek ?? null;
  if (!activities) return total;
  const running = activities.filter((a) => weekCover(a, day) !== "none");
  if (running.length === 0) return total ?? 0;
  let sum = 0;
  for (const activity of running) {
    const minutes = weekCover(activity, day) === "whole" ? minutesOf(activity) : null;
    if (minutes === null) return total;
    sum += minutes;
  }
  return sum;
}

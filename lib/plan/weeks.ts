import { dayOf, numberOf } from "../facts/calendar.ts";
import { addDays, type Day, daysBetween } from "../facts/days.ts";
import { FULL_DAY } from "../law/week.ts";
import { bandOf } from "./bands.ts";
import {
  countDays,
  type DayBits,
  daysOff,
  daysWithin,
  extentOf,
  WEEKDAYS,
  WEEKEND,
} from "./off-days.ts";
import {
  BANDS,
  type Band,
  type Plan,
  type PlanActivity,
  type PlanWeek,
  type Span,
} from "./types.ts";

/**
 * Every ISO week of the programme with its full time and what is planned. An activity's minutes are shared alike
 * between its days; what falls on a public holiday, in a break or outside the programme is not planned time. Full time
 * is 37 h 30 min, 7 h 30 min less for each weekday off (rundskriv 35 punkt 4.30.2.10). Cancelled activities count for
 * nothing. Minutes of one activity in one week are rounded to whole ones.
 */
export function weeksOf(plan: Plan): readonly PlanWeek[] {
  const extent = extentOf(plan);
  if (!extent) return [];
  const off = daysOff(plan);
  const weeks = new Map([...off].map(([monday, bits]) => [monday, emptyWeek(monday, bits)]));
  for (const activity of plan.activities)
    if (isPlanned(activity)) addTo(weeks, off, activity, extent);
  return [...weeks.values()];
}

/** ISO 8601: the week belongs to the year of its Thursday. */
export function isoWeek(monday: Day): { number: number; year: number } {
  const thursday = addDays(monday, 3);
  const year = Number(thursday.slice(0, 4));
  return {
    number: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1,
    year,
  };
}

/** The days of the week an activity falls on: those that are set, else Monday to Friday, or Saturday and Sunday at weekends. */
function daysOfWeek({ days, timeOfDay }: Pick<PlanActivity, "days" | "timeOfDay">): DayBits {
  if (days.length > 0) return days.reduce((bits, day) => bits | (1 << (day - 1)), 0);
  return timeOfDay === "weekend" ? WEEKEND : WEEKDAYS;
}

interface Week {
  readonly monday: Day;
  readonly number: number;
  readonly year: number;
  readonly target: number;
  readonly bands: Record<Band, number>;
  total: number;
  readonly parts: { activity: string; minutes: number }[];
  readonly untimed: string[];
}

function emptyWeek(monday: number, off: DayBits): Week {
  const day = dayOf(monday);
  const bands = Object.fromEntries(BANDS.map((band) => [band, 0])) as Record<Band, number>;
  const target = FULL_DAY * countDays(WEEKDAYS & ~off);
  return { monday: day, ...isoWeek(day), target, bands, total: 0, parts: [], untimed: [] };
}

/** Whether it takes time: not cancelled, and not done on a day that nobody has noted. */
function isPlanned({ status, spans }: PlanActivity): boolean {
  return status !== "cancelled" && !(status === "completed" && spans.every((s) => !s.to));
}

function addTo(
  weeks: ReadonlyMap<number, Week>,
  off: ReadonlyMap<number, DayBits>,
  activity: PlanActivity,
  extent: { readonly from: Day; readonly to: Day },
): void {
  const ownDays = daysOfWeek(activity);
  for (const span of activity.spans) {
    const first = numberOf(span.from ?? extent.from);
    const last = numberOf(span.to ?? extent.to);
    const begin = Math.max(first, numberOf(extent.from));
    for (let n = mondayBefore(begin); n <= last; n += 7) {
      const week = weeks.get(n);
      if (!week) break;
      const active = countDays(ownDays & daysWithin(n, first, last) & ~(off.get(n) ?? 0));
      if (active > 0) put(week, activity, span, active / countDays(ownDays));
    }
  }
}

function put(week: Week, { id, kind }: PlanActivity, { minutesPerWeek }: Span, part: number): void {
  if (minutesPerWeek === null) {
    week.untimed.push(id);
    return;
  }
  const minutes = Math.round(minutesPerWeek * part);
  week.bands[bandOf(kind)] += minutes;
  week.total += minutes;
  week.parts.push({ activity: id, minutes });
}

/** Day number 0 was a Thursday: Mondays are the numbers that leave 4 by seven. */
function mondayBefore(day: number): number {
  return day - ((((day - 4) % 7) + 7) % 7);
}

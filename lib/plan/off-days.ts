import { numberOf } from "../facts/calendar.ts";
import { addDays, type Day, mondayOf } from "../facts/days.ts";
import { isPublicHoliday } from "../facts/holidays.ts";
import type { Plan } from "./types.ts";

/** Days of one week as bits: Monday is 1, Tuesday 2, … Sunday 64. */
export type DayBits = number;

const WHOLE_WEEK: DayBits = 0b1111111;
export const WEEKDAYS: DayBits = 0b0011111;
export const WEEKEND: DayBits = 0b1100000;

export function countDays(bits: DayBits): number {
  let n = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) n++;
  return n;
}

/** The days of the week that begins on `monday` that lie in the period; both days of the period are inside. */
export function daysWithin(monday: number, from: number, to: number): DayBits {
  const first = Math.max(0, from - monday);
  const last = Math.min(6, to - monday);
  if (first > last) return 0;
  return (WHOLE_WEEK >> (6 - last)) & (WHOLE_WEEK << first) & WHOLE_WEEK;
}

/** The first day and the last of what is planned; null where no day is known. Activities count where the programme has no days of its own. */
export function extentOf(plan: Plan): { from: Day; to: Day } | null {
  const spans = plan.activities.flatMap((a) => a.spans);
  const from = plan.start ?? least(spans.flatMap((s) => s.from ?? []));
  const to = plan.end ?? greatest(spans.flatMap((s) => s.to ?? s.from ?? [])) ?? from;
  return from && to && from <= to ? { from, to } : null;
}

/** For each Monday of the programme, by day number, the days of that week on which nothing goes on: outside it, public holidays, breaks. */
export function daysOff(plan: Plan): ReadonlyMap<number, DayBits> {
  const extent = extentOf(plan);
  if (!extent) return new Map();
  const [from, to] = [numberOf(extent.from), numberOf(extent.to)];
  const breaks = plan.breaks.map((b) => [numberOf(b.from), numberOf(b.to)] as const);
  const off = new Map<number, DayBits>();
  for (let day = mondayOf(extent.from), n = numberOf(day); n <= to; day = addDays(day, 7), n += 7) {
    let bits = WHOLE_WEEK & ~daysWithin(n, from, to);
    for (const [first, last] of breaks) bits |= daysWithin(n, first, last);
    for (let d = 0; d < 7; d++) if (isPublicHoliday(addDays(day, d))) bits |= 1 << d;
    off.set(n, bits);
  }
  return off;
}

function least(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((a, b) => (a === null || b < a ? b : a), null);
}

function greatest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
}

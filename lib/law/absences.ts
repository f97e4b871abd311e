import { addDays, type Day, daysFrom, earlier, later, weekday } from "../facts/days.ts";
import { isWorkingDay, publicHolidays } from "../facts/holidays.ts";
import type { Absence, CaseFacts } from "../facts/types.ts";
import type { Period } from "./periods.ts";

/** One absence with the path it stands at, `absences[2]`. */
export interface AbsenceAt {
  readonly absence: Absence;
  readonly path: string;
}

export type Cause = NonNullable<Absence["cause"]>;

/** The days an absence surely covers, and those it may cover while its last day is not known. */
export interface Span {
  readonly sure: Period;
  readonly widest: Period;
  /** Whether the last day is known. */
  readonly closed: boolean;
}

/**
 * Nothing that is written about one programme lasts longer: a slip of the pen must not cost a million days. An absence
 * without known end is followed as far: past every calendar and rolling year that its first day is in.
 */
const LONGEST_DAYS = 366;

/** Every absence of the case with its place. */
export function absencesAt(absences: CaseFacts["absences"]): AbsenceAt[] {
  return (absences ?? []).map((absence, i) => ({ absence, path: `absences[${i}]` }));
}

/**
 * The absence's days. One whose last day is shown to be blank goes on, and has lasted to `asOf`; one whose last day is
 * not known may last long. Null when its first day is not known.
 */
export function spanOf({ from, to }: Absence, asOf: Day): Span | null {
  if (!from) return null;
  if (to && from <= to) {
    const period = bounded({ from, to });
    return { sure: period, widest: period, closed: true };
  }
  const last = to === null ? later(from, asOf) : addDays(from, LONGEST_DAYS);
  const widest = bounded({ from, to: last });
  return { sure: { from, to: from }, widest, closed: false };
}

/** Working days of a period: Monday to Friday, public holidays left out. */
export function workingDays(period: Period): Day[] {
  const free = holidaysIn(period);
  const first = weekday(period.from);
  return calendarDays(period).filter((day, i) => (first - 1 + i) % 7 < 5 && !free.has(day));
}

/** Every calendar day of a period. */
export function calendarDays(period: Period): Day[] {
  const { from, to } = bounded(period);
  return daysFrom(from, to);
}

/** The days as periods; what lies between two working days of one period is free anyway. */
export function asPeriods(days: readonly Day[]): Period[] {
  const periods: Period[] = [];
  for (const day of days) {
    const last = periods.at(-1);
    if (last && onlyFree(last.to, day)) periods[periods.length - 1] = { from: last.from, to: day };
    else periods.push({ from: day, to: day });
  }
  return periods;
}

function onlyFree(before: Day, after: Day): boolean {
  return workingDays({ from: addDays(before, 1), to: addDays(after, -1) }).length === 0;
}

/** Saturday, Sunday or a public holiday: free with stønad (F11 § 16). */
export function isFreeDay(day: Day): boolean {
  return !isWorkingDay(day);
}

function bounded({ from, to }: Period): Period {
  return { from, to: earlier(to, addDays(from, LONGEST_DAYS)) };
}

function holidaysIn(period: Period): ReadonlySet<Day> {
  const first = Number(period.from.slice(0, 4));
  const years = Number(bounded(period).to.slice(0, 4)) - first + 1;
  return new Set(Array.from({ length: years }, (_, i) => publicHolidays(first + i)).flat());
}

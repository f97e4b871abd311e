import {
  addDays,
  addMonths,
  type Day,
  daysInPeriod,
  earlier,
  lastDayOfMonths,
  later,
} from "../facts/days.ts";
import type { Interruption, Leave } from "../facts/types.ts";

/** A period of calendar days, both ends inside. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Time that does not count in the programme's duration (§ 32: approved leave, and time after an avbrudd decision). */
export interface ExcludedTime {
  /** Disjoint and in order: the union, so that overlapping leave and interruption count once. */
  readonly periods: readonly Period[];
  /** False when a leave's approval, an interruption's decision or an end is not known. */
  readonly certain: boolean;
}

/**
 * The excluded time of a programme. Leave that is not approved and interruption without decision count as
 * programme time; an interruption that is still open lasts to `asOf`, and makes the result uncertain.
 */
export function excludedTime(
  leaves: readonly Leave[] | null | undefined,
  interruptions: readonly Interruption[] | null | undefined,
  asOf: Day,
): ExcludedTime {
  const all = [
    ...(leaves ?? []).map((l) => ({ from: l.from, to: l.to, valid: l.approved })),
    ...(interruptions ?? []).map((i) => ({ from: i.from, to: i.to, valid: i.decided })),
  ];
  const counted = all.filter((p) => p.valid !== false);
  const certain = counted.every((p) => p.valid === true && p.from && p.to);
  const periods = counted.flatMap((p): Period[] =>
    p.valid === true && p.from ? [{ from: p.from, to: p.to ?? asOf }] : [],
  );
  return { periods: union(periods), certain };
}

/** The union of periods: disjoint, in order, empty ones left out. */
export function union(periods: readonly Period[]): Period[] {
  const sorted = periods.filter((p) => p.from <= p.to).sort((a, b) => byDay(a.from, b.from));
  const merged: Period[] = [];
  for (const period of sorted) {
    const last = merged.at(-1);
    if (last && period.from <= addDays(last.to, 1)) {
      merged[merged.length - 1] = {
        from: last.from,
        to: later(last.to, period.to),
      };
    } else merged.push(period);
  }
  return merged;
}

/** For sorting: the earlier day first. */
export function byDay(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Number of calendar days in disjoint periods. */
function totalDays(periods: readonly Period[]): number {
  return periods.reduce((sum, p) => sum + daysInPeriod(p.from, p.to), 0);
}

/** The parts of the periods that lie inside `within`. */
export function clip(periods: readonly Period[], within: Period): Period[] {
  return periods
    .map((p) => ({
      from: later(p.from, within.from),
      to: earlier(p.to, within.to),
    }))
    .filter((p) => p.from <= p.to);
}

/** Whether the day lies in one of the periods. */
export function inside(day: Day, periods: readonly Period[]): boolean {
  return periods.some((p) => p.from <= day && day <= p.to);
}

/**
 * The band of days that may be called halfway (a convention of ours): counted day floor(N/2)+1, ceil(N/2)+1 and,
 * when the period is an even number of whole months with nothing left out, start + half the months.
 * Null when the programme ends before it begins.
 */
export function halfwayBand(start: Day, end: Day, excluded: readonly Period[] = []): Period | null {
  const out = clip(excluded, { from: start, to: end });
  const counted = daysInPeriod(start, end) - totalDays(out);
  if (counted <= 0) return null;
  const days = [
    countedDay(start, Math.floor(counted / 2) + 1, out),
    countedDay(start, Math.ceil(counted / 2) + 1, out),
  ];
  const months = wholeMonths(start, end);
  if (out.length === 0 && months !== null && months % 2 === 0)
    days.push(addMonths(start, months / 2));
  days.sort();
  return { from: days[0] as Day, to: days.at(-1) as Day };
}

/** The `n`th day of the programme, days in `excluded` left out; n = 1 is the first. */
function countedDay(start: Day, n: number, excluded: readonly Period[]): Day {
  let day = addDays(start, n - 1);
  for (const period of excluded) {
    if (period.from > day) break;
    day = addDays(day, daysInPeriod(period.from, period.to));
  }
  return day;
}

/** Number of whole months of a period, null when it is not whole. */
export function wholeMonths(start: Day, end: Day): number | null {
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  const guess = years * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7));
  return [guess, guess + 1].find((m) => m > 0 && lastDayOfMonths(start, m) === end) ?? null;
}

/** Job search "three months before the end": in time up to `from`, late after `to`. */
export function jobSearchBand(end: Day): Period {
  return { from: addMonths(end, -3), to: addMonths(addDays(end, 1), -3) };
}

/** Last day of a programme of `months` months, the excluded days added to its end (§ 32). */
export function durationLimit(start: Day, months: number, excluded: readonly Period[] = []): Day {
  const until = (limit: Day) => totalDays(clip(excluded, { from: start, to: limit }));
  const plain = lastDayOfMonths(start, months);
  if (excluded.length === 0) return plain;
  let limit = plain;
  for (let added = until(limit); addDays(plain, added) !== limit; added = until(limit))
    limit = addDays(plain, added);
  return limit;
}

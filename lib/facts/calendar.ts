import type { Day } from "./days.ts";

/*
 * Days by number. The rules count days by the thousand, and a Temporal object for each is a hundred times the cost of
 * a look into a table; so the days of a year are taken from Temporal once and kept. Other years go without a table.
 */

/** Years that a case can speak of; the tables of all of them together take some megabytes. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

interface Year {
  /** Days from 1 January 1970 to 1 January of the year. */
  readonly start: number;
  readonly days: readonly Day[];
  /** The number of each month's first day. */
  readonly months: readonly number[];
}

const years: Year[] = [];
const numbers = new Map<Day, number>();

/** Days from 1 January 1970. @throws RangeError for a day that does not exist. */
export function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (yearOf(Number(day.slice(0, 4)))) {
    const found = numbers.get(day);
    if (found !== undefined) return found;
  }
  return EPOCH.until(Temporal.PlainDate.from(day), { largestUnit: "days" }).days;
}

/** The day of a number; the opposite of `numberOf`. */
export function dayOf(number: number): Day {
  const year = Math.floor(1970 + number / DAYS_IN_YEAR);
  for (const y of [year, year - 1, year + 1]) {
    const known = yearOf(y);
    const day = known?.days[number - known.start];
    if (day !== undefined) return day;
  }
  return EPOCH.add({ days: number }).toString();
}

/**
 * The same day of the month `months` later, clamped to the month's last day.
 * @throws RangeError for a day that does not exist.
 */
export function monthsLater(day: Day, months: number): Day {
  const first = numberOf(day) - Number(day.slice(8)) + 1;
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = yearOf(Math.floor(count / 12));
  const next = yearOf(Math.floor((count + 1) / 12));
  if (!year || !next || !yearOf(Number(day.slice(0, 4))))
    return Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }).toString();
  const begins = year.months[count % 12] as number;
  const ends = next.months[(count + 1) % 12] as number;
  return dayOf(Math.min(begins + numberOf(day) - first, ends - 1));
}

const EPOCH = Temporal.PlainDate.from("1970-01-01");
const DAYS_IN_YEAR = 365.2425;

function yearOf(year: number): Year | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return years[year - FIRST_YEAR] ?? tableOf(year);
}

function tableOf(year: number): Year {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const start = EPOCH.until(first, { largestUnit: "days" }).days;
  const days = Array.from({ length: first.daysInYear }, (_, n) =>
    first.add({ days: n }).toString(),
  );
  for (const [n, day] of days.entries()) numbers.set(day, start + n);
  const months = Array.from({ length: 12 }, (_, m) =>
    numbers.get(first.add({ months: m }).toString()),
  );
  const made = { start, days, months: months as number[] };
  years[year - FIRST_YEAR] = made;
  return made;
}

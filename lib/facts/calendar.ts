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
  /** The number of each month's first day, and of the first day of the next year. */
  readonly months: readonly number[];
}

const years: Year[] = [];

/** Days from 1 January 1970. @throws RangeError for a day that does not exist. */
export function numberOf(day: Day): number {
  const isWritten = day.length === 10 && day[4] === "-" && day[7] === "-";
  const year = isWritten ? yearOf(yearIn(day)) : null;
  const month = two(day, 5);
  const first = year?.months[month - 1];
  const next = year?.months[month];
  const number = (first ?? Number.NaN) + two(day, 8) - 1;
  if (first !== undefined && next !== undefined && number >= first && number < next) return number;
  return EPOCH.until(Temporal.PlainDate.from(day), { largestUnit: "days" }).days;
}

/** The year written in a day. */
export function yearIn(day: Day): number {
  return two(day, 0) * 100 + two(day, 2);
}

/** Month and day of the month as one number, 302 on 2 March: days of any year compared by their place in it. */
export function dateIn(day: Day): number {
  return two(day, 5) * 100 + two(day, 8);
}

/** The number of two digits written at a place; NaN where something else stands there. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const ZERO = 48;

/** The day of a number; the opposite of `numberOf`. */
export function dayOf(number: number): Day {
  const year = Math.floor(1970 + number / DAYS_IN_YEAR);
  return (
    dayIn(year, number) ??
    dayIn(year - 1, number) ??
    dayIn(year + 1, number) ??
    EPOCH.add({ days: number }).toString()
  );
}

function dayIn(year: number, number: number): Day | undefined {
  const known = yearOf(year);
  return known?.days[number - known.start];
}

/**
 * The number of the same day of the month `months` later, clamped to the month's last day.
 * @throws RangeError for a day that does not exist.
 */
export function numberMonthsLater(day: Day, months: number): number {
  const number = numberOf(day);
  const [y, m] = [yearIn(day), two(day, 5)];
  const count = y * 12 + m - 1 + months;
  const from = yearOf(y)?.months[m - 1];
  const year = yearOf(Math.floor(count / 12));
  if (from === undefined || !year) {
    const later = Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" });
    return EPOCH.until(later, { largestUnit: "days" }).days;
  }
  const first = year.months[count % 12] as number;
  const next = year.months[(count % 12) + 1] as number;
  return Math.min(first + number - from, next - 1);
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
  const months = Array.from(
    { length: 13 },
    (_, m) => EPOCH.until(first.add({ months: m }), { largestUnit: "days" }).days,
  );
  const made = { start, days, months };
  years[year - FIRST_YEAR] = made;
  return made;
}

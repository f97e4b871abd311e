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
  const year = isWritten ? yearOf(digits(day, 0, 4)) : null;
  const month = digits(day, 5, 7);
  const first = year?.months[month - 1];
  const next = year?.months[month];
  const number = (first ?? Number.NaN) + digits(day, 8, 10) - 1;
  if (first !== undefined && next !== undefined && number >= first && number < next) return number;
  return EPOCH.until(Temporal.PlainDate.from(day), { largestUnit: "days" }).days;
}

/** The whole number written from one place to another; NaN where something else stands there. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

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
 * The same day of the month `months` later, clamped to the month's last day.
 * @throws RangeError for a day that does not exist.
 */
export function monthsLater(day: Day, months: number): Day {
  const number = numberOf(day);
  const [y, m] = [digits(day, 0, 4), digits(day, 5, 7)];
  const count = y * 12 + m - 1 + months;
  const from = yearOf(y)?.months[m - 1];
  const year = yearOf(Math.floor(count / 12));
  if (from === undefined || !year)
    return Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }).toString();
  const first = year.months[count % 12] as number;
  const next = year.months[(count % 12) + 1] as number;
  return dayOf(Math.min(first + number - from, next - 1));
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

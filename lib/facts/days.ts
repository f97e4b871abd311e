import { dateIn, dayOf, numberMonthsLater, numberOf, yearIn } from "./calendar.ts";

/** A calendar day in Europe/Oslo as an ISO string, `2026-03-02`. Compare days as strings. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is an existing calendar day written as ISO; 2026-02-30 is not. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/**
 * The same day of the month `months` later, clamped to the month's last day:
 * 31 August + 6 months = 28 or 29 February (domstolloven § 148).
 */
export function addMonths(day: Day, months: number): Day {
  return dayOf(numberMonthsLater(day, months));
}

/** Last day, inclusive, of a period of `months` months that begins on `from`. */
export function lastDayOfMonths(from: Day, months: number): Day {
  return dayOf(numberMonthsLater(from, months) - 1);
}

/** Calendar days from `from` to `to`: 0 when equal, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Number of calendar days of a period, both ends inside; 0 when it ends before it begins. */
export function daysInPeriod(from: Day, to: Day): number {
  return Math.max(0, daysBetween(from, to) + 1);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((numberOf(day) + THURSDAY) % 7) + 7) % 7) + 1;
}

/** 1 January 1970 was a Thursday: day number 0 is the third after Monday. */
const THURSDAY = 3;

/** Every calendar day from `from` to `to`, both inside; none when it ends before it begins. */
export function daysFrom(from: Day, to: Day): Day[] {
  const first = numberOf(from);
  return Array.from({ length: daysInPeriod(from, to) }, (_, n) => dayOf(first + n));
}

/** Monday of the ISO week that holds the day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** Whole years between birth and `day`; someone born 29 February has the birthday on 1 March in common years. */
export function ageOn(birth: Day, day: Day): number {
  const years = yearIn(day) - yearIn(birth);
  return dateIn(day) < dateIn(birth) ? years - 1 : years;
}

/** Earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** Later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

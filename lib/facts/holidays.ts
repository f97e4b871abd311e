import { addDays, type Day, weekday } from "./days.ts";

/**
 * Norwegian public holidays of a year that are free days in the programme
 * (FOR-2011-12-21-1471 § 16): 24 and 31 December are ordinary days.
 */
export function publicHolidays(year: number): readonly Day[] {
  const known = found.get(year);
  if (known) return known;
  const holidays = holidaysOf(year);
  if (found.size < MOST_YEARS) found.set(year, holidays);
  return holidays;
}

/** The years of a case are few, and asked for by the thousand. */
const found = new Map<number, readonly Day[]>();
const MOST_YEARS = 300;

function holidaysOf(year: number): readonly Day[] {
  const easter = easterSunday(year);
  return [
    `${pad(year)}-01-01`,
    addDays(easter, -3),
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    `${pad(year)}-05-01`,
    `${pad(year)}-05-17`,
    addDays(easter, 39),
    addDays(easter, 49),
    addDays(easter, 50),
    `${pad(year)}-12-25`,
    `${pad(year)}-12-26`,
  ];
}

/** Whether the day is a public holiday, whatever weekday it falls on. */
export function isPublicHoliday(day: Day): boolean {
  return publicHolidays(Number(day.slice(0, 4))).includes(day);
}

/** Monday to Friday and no public holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && !isPublicHoliday(day);
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus of Meeus). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${pad(year)}-${String(Math.floor(n / 31)).padStart(2, "0")}-${String((n % 31) + 1).padStart(2, "0")}`;
}

function pad(year: number): string {
  return String(year).padStart(4, "0");
}

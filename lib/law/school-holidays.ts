import { addDays, type Day } from "../facts/days.ts";
import { publicHolidays } from "../facts/holidays.ts";
import type { Period } from "./periods.ts";

/**
 * Days on which a school somewhere in the country may have its holidays, of one year. The counties set them
 * themselves; the widest common frame is a setting of ours.
 */
export function schoolHolidays(year: number): readonly Period[] {
  const y = String(year).padStart(4, "0");
  const easter = easterSunday(year);
  return [
    { from: `${y}-01-01`, to: `${y}-01-06` },
    { from: `${y}-02-15`, to: `${y}-03-14` },
    { from: addDays(easter, -9), to: addDays(easter, 2) },
    { from: `${y}-06-15`, to: `${y}-08-23` },
    { from: `${y}-09-28`, to: `${y}-10-18` },
    { from: `${y}-12-18`, to: `${y}-12-31` },
  ];
}

/** Whether the period meets a school holiday. */
export function meetsSchoolHoliday(period: Period): boolean {
  const [first, last] = [period.from, period.to].map((day) => Number(day.slice(0, 4))) as [
    number,
    number,
  ];
  for (let year = first; year <= last; year++)
    if (schoolHolidays(year).some((h) => h.from <= period.to && period.from <= h.to)) return true;
  return false;
}

function easterSunday(year: number): Day {
  const [, maundyThursday = ""] = publicHolidays(year);
  return addDays(maundyThursday, 3);
}

import { addDays, type Day, mondayOf } from "../facts/days.ts";
import { publicHolidays } from "../facts/holidays.ts";
import type { Period } from "./periods.ts";

/**
 * Days on which schools have their holidays, of one year. The counties set them themselves; this is the frame most of
 * them share (winter in weeks 8 and 9, autumn in weeks 40 and 41), a setting of ours.
 */
export function schoolHolidays(year: number): readonly Period[] {
  const y = String(year).padStart(4, "0");
  const easter = easterSunday(year);
  return [
    { from: `${y}-01-01`, to: `${y}-01-04` },
    weeks(y, 8, 9),
    { from: addDays(easter, -8), to: addDays(easter, 2) },
    { from: `${y}-06-18`, to: `${y}-08-20` },
    weeks(y, 40, 41),
    { from: `${y}-12-19`, to: `${y}-12-31` },
  ];
}

/** Whether the period meets a school holiday. */
export function meetsSchoolHoliday({ from, to }: Period): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    if (schoolHolidays(year).some((h) => h.from <= to && from <= h.to)) return true;
  return false;
}

/** From the Monday of one ISO week to the Sunday of another; 4 January always lies in week 1. */
function weeks(year: string, first: number, last: number): Period {
  const week1 = mondayOf(`${year}-01-04`);
  return { from: addDays(week1, 7 * (first - 1)), to: addDays(week1, 7 * last - 1) };
}

function easterSunday(year: number): Day {
  const [, maundyThursday = ""] = publicHolidays(year);
  return addDays(maundyThursday, 3);
}

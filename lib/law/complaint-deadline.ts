import { addDays, type Day } from "../facts/days.ts";
import { isWorkingDay } from "../facts/holidays.ts";

/** Last day to complain: three weeks after the notice came, moved on from a weekend or public holiday. */
export function lastComplaintDay(notifiedOn: Day): Day {
  let last = addDays(notifiedOn, 21);
  while (!isWorkingDay(last)) last = addDays(last, 1);
  return last;
}

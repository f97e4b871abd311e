import { addDays, type Day } from "../facts/days.ts";
import { isWorkingDay } from "../facts/holidays.ts";

/** Time to complain (forvaltningsloven § 29). */
export const COMPLAINT_WEEKS = 3;

/** Last day to complain: three weeks after the notice came, moved on from a weekend or public holiday. */
export function lastComplaintDay(notifiedOn: Day): Day {
  let last = addDays(notifiedOn, 7 * COMPLAINT_WEEKS);
  while (!isWorkingDay(last)) last = addDays(last, 1);
  return last;
}

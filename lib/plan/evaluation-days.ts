import { addDays, addMonths, type Day } from "../facts/days.ts";
import { isWorkingDay } from "../facts/holidays.ts";

/** A day for evaluation every third month of the programme, on working days. Our own rhythm: the circular asks for concrete days, not for how many (punkt 4.30.2.7). */
export function evaluationDays(start: Day, end: Day): Day[] {
  const days: Day[] = [];
  for (let months = 3; addMonths(start, months) < end; months += 3)
    days.push(workingDay(addDays(addMonths(start, months), -4)));
  return days;
}

function workingDay(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

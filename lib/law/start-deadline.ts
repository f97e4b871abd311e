import { addMonths, type Day } from "../facts/days.ts";
import { COVID, COVID_2020 } from "./covid.ts";
import { inside } from "./periods.ts";

/** Last day a programme may start: six months after the application came in (§ 31). */
export function latestStart(applicationReceived: Day): Day {
  return addMonths(applicationReceived, 6);
}

/**
 * Last day a start may have been put off to because of the pandemic: twelve months after the application, eighteen
 * where the first deadline lay in 2020 (§ 4 of the covid regulation). Null when the first deadline lay outside it.
 */
export function latestCovidStart(applicationReceived: Day): Day | null {
  const deadline = latestStart(applicationReceived);
  if (!inside(deadline, [COVID])) return null;
  return addMonths(applicationReceived, inside(deadline, [COVID_2020]) ? 18 : 12);
}

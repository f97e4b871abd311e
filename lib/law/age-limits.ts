import { addDays, ageOn, type Day } from "../facts/days.ts";
import { birthday, isDisputedBirthday } from "./stonad/days.ts";

/** Where a day lies to a birthday: `between` only on 28 February for somebody born on 29 February. */
export type AgeSide = "before" | "between" | "reached";

/** Whether somebody has turned `age` on the day. */
export function ageSide(birth: Day, age: number, day: Day): AgeSide {
  if (ageOn(birth, day) >= age) return "reached";
  return isDisputedBirthday(birth, day, age) ? "between" : "before";
}

/** The last day that may be called the birthday: 1 March for somebody born 29 February, in a common year. */
export function latestBirthday(birth: Day, age: number): Day {
  const first = birthday(birth, age);
  return isDisputedBirthday(birth, first, age) ? addDays(first, 1) : first;
}

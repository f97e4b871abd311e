import type { Day } from "../../facts/days.ts";
import { dayOf, findDays } from "./day.ts";
import { folded } from "./words.ts";

const BETWEEN =
  /^(?:[\s,;.:()|•/-]|og|samt|deretter|den|kl\.? ?\d{1,2}(?:[.:]\d{2})?|m[aå]ndag|tirsdag|tysdag|onsdag|torsdag|fredag|\d\.)*$/;

/**
 * Dates in a row: "15.03.2026, 15.06.2026 og 15.09.2026"; null for one that does not exist. Null altogether where
 * other words stand between, for they may take a date back.
 */
export function daysIn(text: string): (Day | null)[] | null {
  const found = findDays(text);
  if (found.length === 0) return null;
  if (found.length === 1) return [dayOf(text)];
  const line = folded(text);
  const between = found
    .map(({ at }, i) => line.slice(found[i - 1]?.end ?? 0, at))
    .concat(line.slice(found.at(-1)?.end));
  return between.every((part) => BETWEEN.test(part)) ? found.map(({ day }) => day) : null;
}

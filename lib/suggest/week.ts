import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { FULL_WEEK, weeklyMinutes } from "../law/week.ts";
import type { Measure } from "../measures/types.ts";
import { remembered } from "../needs/remembered.ts";

/** Minutes of a full week that no activity fills on the day; null where the activities or their hours are not known. */
export function freeMinutes(facts: CaseFacts, date: Day): number | null {
  if (!facts.activities || facts.activities.length === 0) return null;
  const planned = plannedOn(facts)(date);
  return planned === null ? null : Math.max(0, FULL_WEEK - planned);
}

/** Every measure of a list asks about the same case and day. */
const plannedOn = remembered((facts: CaseFacts) => {
  const known = new Map<Day, number | null>();
  return (date: Day): number | null => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const minutes = weeklyMinutes(facts.activities, date, facts.programme);
    known.set(date, minutes);
    return minutes;
  };
});

/** Less than nothing for a measure that takes more time than the week has left. */
export function hoursFit({ minutesPerWeek }: Measure, facts: CaseFacts, date: Day): number {
  if (!minutesPerWeek) return 0;
  const free = freeMinutes(facts, date);
  if (free === null) return 0;
  if (minutesPerWeek[0] > free) return -TOO_LONG;
  return free >= HALF_A_WEEK && minutesPerWeek[1] >= HALF_A_WEEK ? FILLS : 0;
}

const TOO_LONG = 3;
/** Where half the week is empty, a measure that can fill it is worth a little more. */
const FILLS = 1;
const HALF_A_WEEK = FULL_WEEK / 2;

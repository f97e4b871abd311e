import { derivedLeaf, type Leaf } from "./facts-leaf.ts";
import type { LabelledValue } from "./outline.ts";
import { minutesOf } from "./values/hours.ts";
import { folded } from "./values/words.ts";

const WEEKDAY = /^(?:m[aå]n|tirs|tys|ons|tors|fre|lør|laur|søn|sun)(?:dag)?\.?$/;
const CLOCKS = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))? ?- ?(\d{1,2})(?:[.:](\d{2}))?$/;

/** Hours of a week plan with a column for each day, added up; null when a day says something else than hours. */
export function weekdayMinutes(values: readonly LabelledValue[]): Leaf | null {
  const days = values.filter((value) => WEEKDAY.test(folded(value.label)));
  const filled = days.filter((day) => day.value !== null);
  const [first] = filled;
  if (days.length < 3 || !first) return null;
  const minutes = filled.map((day) => dayMinutes(day.value ?? ""));
  if (minutes.some((amount) => amount === null)) return null;
  const sum = minutes.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const quote = filled.map((day) => day.quote).join(" · ");
  return derivedLeaf("activities.minutesPerWeek", sum, { quote, node: first.node });
}

function dayMinutes(text: string): number | null {
  const clocks = CLOCKS.exec(folded(text));
  if (!clocks) return minutesOf(text, { unit: "hours" });
  const [, from, fromMinutes = "0", to, toMinutes = "0"] = clocks;
  const length = Number(to) * 60 + Number(toMinutes) - Number(from) * 60 - Number(fromMinutes);
  return length > 0 && length <= 12 * 60 ? length : null;
}

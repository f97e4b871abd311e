import { addDays, type Day } from "../facts/days.ts";
import type { Decision, DecisionKind, Interruption } from "../facts/types.ts";

/** Whether an event of the case has a decision dated by the day it took effect. */
export type Match = "in-time" | "late" | "undated" | "none";

/**
 * The decision on an interruption: one for each, dated after the interruption before it. Which of several a late
 * decision belongs to cannot be told.
 */
export function interruptionMatch(
  interruptions: readonly Interruption[],
  index: number,
  decisions: readonly Decision[],
): Match {
  const from = interruptions[index]?.from;
  if (!from) return "undated";
  const starts = interruptions.flatMap((i) => i.from ?? []);
  const before = starts.filter((day) => day < from).sort();
  const found = match(decisions, ["avbrudd", "stans"], before.at(-1) ?? "", from);
  return found === "late" && interruptions.length > 1 ? "undated" : found;
}

/** The decision that takes the participant back in on the day after the interruption. */
export function readmissionMatch(
  { from, to }: Interruption,
  decisions: readonly Decision[],
): Match {
  if (!from || !to) return "undated";
  return match(decisions, ["igjeninntak"], addDays(from, -1), addDays(to, 1));
}

function match(
  decisions: readonly Decision[],
  kinds: readonly DecisionKind[],
  after: Day,
  by: Day,
): Match {
  const dates = decisions.filter((d) => kinds.includes(d.kind)).map((d) => d.date);
  if (dates.some((date) => date && date > after && date <= by)) return "in-time";
  if (dates.some((date) => !date) || decisions.some((d) => d.kind === "unknown")) return "undated";
  return dates.some((date) => date && date > by) ? "late" : "none";
}

import { addDays, type Day } from "../facts/days.ts";
import type { Decision, DecisionKind, Interruption } from "../facts/types.ts";

/** Whether an event of the case has a decision dated by the day it took effect. */
export type Match = "in-time" | "late" | "undated" | "none";

/** The decision on an interruption: one for each, dated after the interruption before it. */
export function interruptionMatch(
  interruptions: readonly Interruption[],
  index: number,
  decisions: readonly Decision[],
): Match {
  const from = interruptions[index]?.from;
  if (!from) return "undated";
  const starts = interruptions.flatMap((i) => i.from ?? []);
  const before =
    starts
      .filter((day) => day < from)
      .sort()
      .at(-1) ?? "";
  const after = starts.filter((day) => day > from).sort()[0] ?? "9999";
  return match(decisions, ["avbrudd", "stans"], { after: before, by: from, until: after });
}

/** The decision that takes the participant back in on the day after the interruption. */
export function readmissionMatch(
  { from, to }: Interruption,
  decisions: readonly Decision[],
): Match {
  if (!from || !to) return "undated";
  const back = addDays(to, 1);
  return match(decisions, ["igjeninntak"], { after: addDays(from, -1), by: back, until: "9999" });
}

interface Window {
  readonly after: Day;
  readonly by: Day;
  readonly until: Day;
}

function match(
  decisions: readonly Decision[],
  kinds: readonly DecisionKind[],
  window: Window,
): Match {
  const { after, by, until } = window;
  const dates = decisions.filter((d) => kinds.includes(d.kind)).map((d) => d.date);
  if (dates.some((date) => date && date > after && date <= by)) return "in-time";
  if (dates.some((date) => !date) || decisions.some((d) => d.kind === "unknown")) return "undated";
  return dates.some((date) => date && date > by && date < until) ? "late" : "none";
}

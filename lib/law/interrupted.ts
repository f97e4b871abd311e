import { addDays, type Day, later } from "../facts/days.ts";
import type { Decision, Interruption } from "../facts/types.ts";

/** Whether an interruption rests on a decision, and from which day its time is left out (§ 32). */
export interface InterruptionGround {
  /** Null when it is not known. */
  readonly decided: boolean | null;
  /** First day that is surely left out; null when none is. */
  readonly countsFrom: Day | null;
  /** The day of the decision, when it was made after the interruption began. */
  readonly decidedOn: Day | null;
}

/**
 * What the interruption says of its decision, seen together with the avbrudd decisions of the case. One said to be
 * decided counts from its first day; one known by the decision alone counts from the decision.
 */
export function interruptionGround(
  interruption: Interruption,
  decisions: readonly Decision[] | null | undefined,
): InterruptionGround {
  const { from, decided } = interruption;
  const date = from ? decisionDate(interruption, from, decisions ?? []) : null;
  const decidedOn = from && date && date > from ? date : null;
  if (decided) return { decided, countsFrom: from ?? null, decidedOn };
  if (from && date) return { decided: true, countsFrom: later(from, date), decidedOn };
  const isNone = decided === false && from && decisions && !decisions.some(isUndatedAvbrudd);
  return { decided: isNone ? false : null, countsFrom: null, decidedOn: null };
}

/** Date of the first avbrudd decision that belongs to this interruption. */
function decisionDate({ to }: Interruption, from: Day, decisions: readonly Decision[]): Day | null {
  const earliest = addDays(from, -31);
  const dates = decisions
    .filter((d) => d.kind === "avbrudd")
    .flatMap((d) => d.date ?? [])
    .filter((date) => earliest <= date && (!to || date <= to));
  return dates.sort()[0] ?? null;
}

function isUndatedAvbrudd({ kind, date }: Decision): boolean {
  return kind === "avbrudd" && !date;
}

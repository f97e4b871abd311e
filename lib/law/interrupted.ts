import { addDays, type Day } from "../facts/days.ts";
import type { Decision, Interruption } from "../facts/types.ts";

/** Whether an interruption rests on a decision, and from which day its time is left out (§ 32). */
export interface InterruptionGround {
  /** Null when it is not known. */
  readonly decided: boolean | null;
  /** First day that is surely left out: time counts from the decision, not from before it. */
  readonly countsFrom: Day | null;
  /** The interruption began before its decision. */
  readonly late: boolean;
}

/** What the interruption itself says of its decision, seen together with the avbrudd decisions of the case. */
export function interruptionGround(
  interruption: Interruption,
  decisions: readonly Decision[] | null | undefined,
): InterruptionGround {
  const { from, decided } = interruption;
  const dates = from ? avbruddDates(interruption, from, decisions ?? []) : [];
  const [first] = dates;
  if (decided === false) return ground(first ? null : false, null);
  if (!from) return ground(decided ?? null, null);
  if (!first) return ground(decided ?? null, decided ? from : null);
  return first <= from ? ground(true, from) : ground(true, first, true);
}

function ground(decided: boolean | null, countsFrom: Day | null, late = false): InterruptionGround {
  return { decided, countsFrom, late };
}

/** Dates of the avbrudd decisions that belong to this interruption, earliest first. */
function avbruddDates(
  interruption: Interruption,
  from: Day,
  decisions: readonly Decision[],
): readonly Day[] {
  const earliest = addDays(from, -31);
  return decisions
    .filter((d) => d.kind === "avbrudd")
    .filter(({ from: first, date }) => {
      const day = first ?? date;
      return day && earliest <= day && (!interruption.to || day <= interruption.to);
    })
    .flatMap((d) => d.date ?? [])
    .sort();
}

import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Period } from "./periods.ts";

/** One leave or temporary interruption, whether or not its approval or decision is known. */
export interface Suspension {
  readonly path: string;
  readonly from: Day | null;
  /** Null where it is still open or its end is not known. */
  readonly to: Day | null;
  /** Approved or decided; null when not known. */
  readonly valid: boolean | null;
}

type Times = Pick<CaseFacts, "leaves" | "interruptions">;

/** Every leave and interruption of the case. */
export function suspensions(facts: Times): Suspension[] {
  const leaves = (facts.leaves ?? []).map((l, i) => suspension(`leaves[${i}]`, l, l.approved));
  const interruptions = (facts.interruptions ?? []).map((l, i) =>
    suspension(`interruptions[${i}]`, l, l.decided),
  );
  return [...leaves, ...interruptions];
}

function suspension(
  path: string,
  { from, to }: { readonly from?: Day | null; readonly to?: Day | null },
  valid: boolean | null | undefined,
): Suspension {
  return { path, from: from ?? null, to: to ?? null, valid: valid ?? null };
}

/** Leave and interruption that may touch the period; those known to be refused or undecided are left out. */
export function suspendedIn(facts: Times, period: Period): Suspension[] {
  return suspensions(facts).filter(
    ({ from, to, valid }) =>
      valid !== false && (!from || from <= period.to) && (!to || period.from <= to),
  );
}

/** Of the two lists, those that are not known. */
export function unknownTimes(facts: Times): string[] {
  return (["leaves", "interruptions"] as const).filter((list) => !facts[list]);
}

import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Period } from "./periods.ts";

/** One leave or temporary interruption, whether or not its approval or decision is known. */
export interface Suspension {
  readonly path: string;
  readonly from: Day | null;
  /** `open` where the page shows that no end is set. */
  readonly to: Day | "open" | null;
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
  return {
    path,
    from: from ?? null,
    to: to === null ? "open" : (to ?? null),
    valid: valid ?? null,
  };
}

/** Leave and interruption that may touch the period; those known to be refused or undecided are left out. */
export function suspendedIn(facts: Times, period: Period): Suspension[] {
  return suspensions(facts).filter(
    ({ from, to, valid }) =>
      valid !== false &&
      (!from || from <= period.to) &&
      (!to || to === "open" || period.from <= to),
  );
}

/** Whether the suspension surely holds on every day of the period. */
export function surelyCovers({ from, to, valid }: Suspension, period: Period): boolean {
  if (!valid || !from || !to) return false;
  return from <= period.from && (to === "open" || period.to <= to);
}

/** Whether the participant is suspended on the day: null when approval, decision or days leave it open. */
export function suspendedOn(facts: Times, day: Day): boolean | null {
  const period = { from: day, to: day };
  const touching = suspendedIn(facts, period);
  if (touching.length === 0) return false;
  return touching.some((s) => surelyCovers(s, period)) ? true : null;
}

/** The facts that would settle suspensions that are open. */
export function openFacts(list: readonly Suspension[]): string[] {
  return list.flatMap(({ path, from, to, valid }) => [
    ...(valid === null ? [`${path}.${path.startsWith("leaves") ? "approved" : "decided"}`] : []),
    ...(from ? [] : [`${path}.from`]),
    ...(to ? [] : [`${path}.to`]),
  ]);
}

/** Of the two lists, those that are not known. */
export function unknownTimes(facts: Times): string[] {
  return (["leaves", "interruptions"] as const).filter((list) => !facts[list]);
}

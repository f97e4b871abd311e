import type { Decision } from "../facts/types.ts";

/** Whether a decision states how long it lasts, or until when. */
export type StatedDuration =
  | { readonly state: "stated"; readonly facts: readonly string[] }
  /** Proven by a decision that was read in full. */
  | { readonly state: "absent"; readonly facts: readonly string[] }
  | { readonly state: "unknown"; readonly missing: readonly string[] };

/**
 * An end date, or "12 måneder", is a duration; a first day alone is none. What is said of the decision's own text goes
 * before a period that another field of the page shows; a blank field is no word against it.
 */
export function statedDuration(decision: Decision, path: string): StatedDuration {
  const { statesDuration, fullyRead } = decision;
  const field = periodField(decision);
  if (statesDuration) return { state: "stated", facts: [`${path}.statesDuration`] };
  if (statesDuration !== false && field) return { state: "stated", facts: [`${path}.${field}`] };
  if (statesDuration === undefined)
    return { state: "unknown", missing: [`${path}.statesDuration`] };
  if (fullyRead !== true) return { state: "unknown", missing: [`${path}.fullyRead`] };
  return { state: "absent", facts: [`${path}.statesDuration`, `${path}.fullyRead`] };
}

/** The field that shows how long the decision lasts, if one does. */
export function periodField({ to, months }: Decision): "to" | "months" | null {
  if (to) return "to";
  return months ? "months" : null;
}

import type { Decision } from "../facts/types.ts";

/** Whether a decision states how long it lasts, or until when. */
export type StatedDuration =
  | { readonly state: "stated"; readonly facts: readonly string[] }
  /** Proven by a decision that was read in full. */
  | { readonly state: "absent"; readonly facts: readonly string[] }
  /** The text was read in full without a duration, and a field shows one: the facts contradict each other. */
  | { readonly state: "contradicted"; readonly facts: readonly string[] }
  | { readonly state: "unknown"; readonly missing: readonly string[] };

/** An end date, or "12 måneder", is a duration; a first day alone is none. */
export function statedDuration(decision: Decision, path: string): StatedDuration {
  const { statesDuration, fullyRead } = decision;
  if (statesDuration) return { state: "stated", facts: [`${path}.statesDuration`] };
  const field = periodField(decision);
  const isDenied = statesDuration !== undefined && fullyRead === true;
  if (field && !isDenied) return { state: "stated", facts: [`${path}.${field}`] };
  const facts = [`${path}.statesDuration`, `${path}.fullyRead`];
  if (field) return { state: "contradicted", facts: [...facts, `${path}.${field}`] };
  if (isDenied) return { state: "absent", facts };
  const key = statesDuration === undefined ? "statesDuration" : "fullyRead";
  return { state: "unknown", missing: [`${path}.${key}`] };
}

/** The field that shows how long the decision lasts, if one does. */
function periodField({ to, months }: Decision): "to" | "months" | null {
  if (to) return "to";
  return months ? "months" : null;
}

import type { Decision } from "../facts/types.ts";

/** Whether a decision states how long it lasts, or until when. */
export type StatedDuration =
  | { readonly state: "stated"; readonly facts: readonly string[] }
  /** Proven by a decision that was read in full. */
  | { readonly state: "absent"; readonly facts: readonly string[] }
  | { readonly state: "unknown"; readonly missing: readonly string[] };

/**
 * An end date, or "12 måneder", is a duration; a first day alone is none. Where the text is said to state none and
 * a field of the page shows one, the two must be compared by a person.
 */
export function statedDuration(decision: Decision, path: string): StatedDuration {
  const { statesDuration, to, months, fullyRead } = decision;
  const field = to ? `${path}.to` : months ? `${path}.months` : null;
  if (statesDuration) return { state: "stated", facts: [`${path}.statesDuration`] };
  if (statesDuration === undefined)
    return field
      ? { state: "stated", facts: [field] }
      : { state: "unknown", missing: [`${path}.statesDuration`] };
  if (field) return { state: "unknown", missing: [] };
  if (fullyRead !== true) return { state: "unknown", missing: [`${path}.fullyRead`] };
  return { state: "absent", facts: [`${path}.statesDuration`, `${path}.fullyRead`] };
}

import { addDays, type Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";

/** An evaluation counts for a planned date when it is held at most this many days before it, or later. A setting. */
export const EVALUATION_WINDOW = 14;

/** Whether an evaluation was held for the planned day by `asOf`; null when the days held are not all known. */
export function heldFor(
  planned: Day,
  evaluations: CaseFacts["evaluations"],
  asOf: Day,
): boolean | null {
  if (!evaluations) return null;
  const earliest = addDays(planned, -EVALUATION_WINDOW);
  const held = evaluations.map(({ heldOn }) =>
    heldOn ? earliest <= heldOn && heldOn <= asOf : null,
  );
  if (held.includes(true)) return true;
  return held.includes(null) ? null : false;
}

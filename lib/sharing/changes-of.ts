import type { Day } from "../facts/days.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import { changesBetween, type FieldChange } from "./diff.ts";

/** One change of a measure as the user reads it. */
export interface PastChange {
  readonly id: number;
  readonly on: Day;
  /** The measure as it was until then. */
  readonly before: OfficeMeasure;
  readonly changes: readonly FieldChange[];
}

/** What each change did: a measure as it was, beside what it became. `past`: the latest change first. */
export function changesOf(
  now: OfficeMeasure,
  past: readonly Omit<PastChange, "changes">[],
): PastChange[] {
  return past.map((one, n) => {
    const next = n === 0 ? now : (past[n - 1]?.before ?? now);
    return { ...one, changes: changesBetween(one.before, next) };
  });
}

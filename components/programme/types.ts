import type { MeasureGroup } from "../../lib/measures/types.ts";

/** A measure chosen for the programme of the person who is open. Lives in memory only. */
export interface Picked {
  /** Catalogue id or id of an office measure. */
  readonly measure: string;
  readonly title: string;
  readonly group: MeasureGroup | null;
  /** Null until the caseworker has set it. */
  readonly minutesPerWeek: number | null;
  readonly local: string | null;
}

/** What may be done with the list; null where there is no person to make a programme for. */
export interface Picking {
  readonly picks: readonly Picked[];
  readonly add: (pick: Picked) => void;
  readonly remove: (measure: string) => void;
  readonly setMinutes: (measure: string, minutes: number | null) => void;
  /** The list as it was before the last removal; null when there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly removed: Picked | null;
}

import type { PlanEdit } from "../../lib/plan/edit.ts";
import type { Plan } from "../../lib/plan/types.ts";

/** A measure as one chooses it from a suggestion or a hit. */
export interface Picked {
  /** Catalogue id or id of an office measure. */
  readonly measure: string;
  readonly title: string;
  /** Null where the measure leaves it open. */
  readonly minutesPerWeek: number | null;
  readonly local: string | null;
}

/** Puts measures in the plan and takes them out again; null where there is no person to make a plan for. */
export interface Picking {
  readonly has: (measure: string) => boolean;
  readonly add: (pick: Picked) => void;
  readonly remove: (measure: string) => void;
}

/** The plan of the person who is open, and what may be done with it. */
export interface Planning {
  readonly plan: Plan;
  readonly edit: (edit: PlanEdit) => void;
  /** Takes the latest change back; null when there is none. */
  readonly undo: (() => void) | null;
}

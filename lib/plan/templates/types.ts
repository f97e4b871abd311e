import type { Text } from "../../text/text.ts";
import type { PlanActivity } from "../types.ts";

/** A programme to start from, told in stretches of its length. */
export interface Template {
  readonly id: string;
  readonly title: Text;
  /** One line on what it shows. */
  readonly about: Text;
  readonly goal: Text;
  readonly subGoals: readonly Text[];
  /** Names of the stretches, in order; as many as `cuts` has, and one more. */
  readonly phases: readonly Text[];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly measure: string;
  readonly title: Text;
  readonly kind: PlanActivity["kind"];
  readonly place: Text | null;
  readonly purpose: Text;
  /** Asked for by the law (rundskriv 35 punkt 4.30.2.8 and 4.30.2.10); null where it asks for none. */
  readonly justification: Text | null;
  /** Sub-goal that it builds up to, by its place in the list. */
  readonly leadsTo: number | null;
  /** Hours a week in each stretch; 0 where it does not run. */
  readonly hours: readonly number[];
}

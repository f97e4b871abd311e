import type { Day } from "../facts/days.ts";
import type { Status } from "../law/types.ts";
import type { Milestone, Plan } from "./types.ts";

/** What one person's case said when it was last open: enough to tell what is new, and what comes. */
export interface Seen {
  /** The day it was looked at. */
  readonly on: Day;
  /** The kinds of page it was read of, `system/page`; a page that no profile knows is in none. */
  readonly pages: readonly string[];
  /** What each rule came to, by the page alone: no answer of the caseworker is in it. */
  readonly findings: Readonly<Record<string, Status>>;
  /** Facts that tell where the case stands, by their path; "" where the page shows the field empty. */
  readonly facts: Readonly<Record<string, string>>;
  /** The things in a list of the case, each in a short form of its own. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Deadlines that a rule saw coming, or missed. */
  readonly dues: readonly { readonly rule: string; readonly day: Day }[];
  readonly milestones: readonly Milestone[];
}

/** One person's plan as it is kept, with what is needed to tell of it while the case is not open. */
export interface Draft {
  readonly plan: Plan;
  /** As the page writes it; "" where it shows none. */
  readonly name: string;
  readonly seen: Seen | null;
  /** How the case was when it was open before, as long as the news since then has not been put away. */
  readonly before: Seen | null;
}

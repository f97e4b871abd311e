import type { Day } from "../../lib/facts/days.ts";
import type { MyWeek } from "../../lib/report/my-week.ts";
import type { News } from "../../lib/report/seen.ts";
import type { Text } from "../../lib/text/text.ts";

/** Where the plan of the person who is open lies. */
export type Keeping =
  /** In the browser's memory: it outlives the panel, not the browser. */
  | "memory"
  /** In the panel only: the browser's memory is full, or there is none. */
  | "full"
  /** In the panel only: two people may have the same name. */
  | "by-name"
  /** In the panel only: nothing may be kept of a protected person. */
  | "protected";

/** What may be done with the draft of the person who is open. A text that comes back says what went wrong; null: done. */
export interface Drafting {
  readonly keeping: Keeping;
  /** Most days that a draft may be kept behind a passphrase; 0: the administrator has switched it off. */
  readonly mostDays: number;
  /** There is nothing in the plan yet. */
  readonly isEmpty: boolean;
  /** What is kept of the person with the passphrase typed now; null where nothing is known of it. */
  readonly kept: { readonly until: Day; readonly isCurrent: boolean } | null;
  /** How many drafts are kept on this machine, whosever they are. */
  readonly count: number;
  /** What is new in the case; null where nothing is. */
  readonly news: { readonly since: Day; readonly list: readonly News[] } | null;
  /** Puts it in place of another plan kept with the same passphrase only when `replaces` says so. */
  readonly keep: (passphrase: string, days: number, replaces: boolean) => Promise<Text | null>;
  /** Keeps the plan as it is now, with the passphrase typed before and until the same day. */
  readonly keepAgain: () => Promise<Text | null>;
  readonly open: (passphrase: string) => Promise<Text | null>;
  /** Forgets what is kept of the person. */
  readonly forget: () => Promise<Text | null>;
  readonly forgetAll: () => Promise<Text | null>;
  /** Puts the news away. */
  readonly putAway: () => void;
}

export interface DraftsValue {
  /** Null while no person is open. */
  readonly drafting: Drafting | null;
  /** Made only when it is asked for: names of other people are in it. */
  readonly week: () => MyWeek;
  /** How many drafts it would be made of. */
  readonly drafts: number;
  /** "Min uke" was asked for when this page was opened. */
  readonly isWeekWanted: boolean;
  /** Opens "Min uke" in a tab of its own. */
  readonly openWeek: () => void;
}

import type { Marks } from "../measures/marks.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { Level } from "../measures/stack.ts";

/** Why the last asking for a list gave nothing; `texts` is what is wrong in the file, in bokmål and nynorsk. */
interface ListTrouble {
  readonly kind: string;
  readonly detail: string;
}

/** What the last new edition changed, in numbers of measures, and when it came. */
export interface ListNews {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly at: number;
}

/** A list that others keep, by its address. Times are milliseconds since 1970; null: never. */
export interface ListRow {
  readonly address: string;
  readonly level: Level;
  /** Set by the administrator: it cannot be removed here. */
  readonly byPolicy: boolean;
  /** The name in the file; empty before there is a copy. */
  readonly name: string;
  /** The last good copy. */
  readonly measures: readonly OfficeMeasure[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly fetchedAt: number | null;
  readonly checkedAt: number | null;
  readonly nextAt: number;
  /** Failures in a row. */
  readonly failures: number;
  readonly trouble: ListTrouble | null;
  /** Whose signature is taken, base64; null: it was never signed. */
  readonly key: string | null;
  readonly news: ListNews | null;
}

/** Where the own list is published. */
export interface PublishRow {
  readonly address: string;
  /** The own list as it was last published or merged, and which editions that is. */
  readonly base: readonly OfficeMeasure[];
  readonly marks: Marks;
  /** Names of own editions that were never seen standing there. */
  readonly pending: readonly string[];
}

/** A place where nothing of ours has been yet. */
export function newPlace(address: string): PublishRow {
  return { address, base: [], marks: {}, pending: [] };
}

import type { CaseReading } from "../facts/types.ts";
import type { NodeNumber } from "./tree.ts";

/** Where a fact or a piece of free text stands, for "vis i siden". */
export interface Anchor {
  /** The fact's path; null for free text. */
  readonly fact: string | null;
  readonly quote: string | null;
  readonly node: NodeNumber;
}

/** `one`: a single person is certain. In every other case the reading is empty. */
export type PersonState = "one" | "none" | "several" | "unsettled";

/** One reading of a page. */
export interface PageReading {
  readonly state: PersonState;
  /** Person and facts; empty lists and no facts unless `state` is `one`. */
  readonly reading: CaseReading;
  readonly anchors: readonly Anchor[];
  /** Where the person's number or name stands; only while `state` is `one`. */
  readonly head?: NodeNumber;
}

/** What a page's session answers. `stamp` changes whenever the page or the person changes. */
export interface PageAnswer {
  readonly stamp: string;
  readonly state: PersonState;
  readonly url: string;
  readonly reading: CaseReading;
}

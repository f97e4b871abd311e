import type { CaseReading } from "../facts/types.ts";

/** What the reader needs of its surroundings; the browsers and the command line differ only here. */
export interface PageAccess {
  /** The shadow root of an element, open or closed; null for none. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** The document of a frame that may be read; null for none. */
  frameDocument(frame: Element): Document | null;
  /** The element's style, where its surroundings have a cheaper way than the window's computed style. */
  style?(element: Element): ShownStyle | null;
}

/** What the walk asks of an element's computed style. `inherit`: as its parent. */
export interface ShownStyle {
  readonly display: string;
  readonly visibility: string;
  readonly whiteSpace: string;
  readonly contentVisibility: string;
}

/** Where a fact or a piece of free text stands, for "vis i siden". Stays in the content script. */
export interface Anchor {
  /** The fact's path; null for free text. */
  readonly fact: string | null;
  readonly quote: string | null;
  readonly node: Element;
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
  readonly head?: Element;
}

/** What a page's session answers. `stamp` changes whenever the page or the person changes. */
export interface PageAnswer {
  readonly stamp: string;
  readonly state: PersonState;
  readonly url: string;
  readonly reading: CaseReading;
}

import type { CaseReading } from "../../facts/types.ts";
import type { PageReading, PersonState } from "../types.ts";
import type { Mirror } from "./mirror.ts";

/** Where a fact or a piece of free text stands, by the element itself. Stays in the content script. */
export interface Anchored {
  /** The fact's path; null for free text. */
  readonly fact: string | null;
  readonly quote: string | null;
  readonly node: Element;
}

/** A reading with the elements that its numbers stand for. */
export interface Located {
  readonly state: PersonState;
  readonly reading: CaseReading;
  readonly anchors: readonly Anchored[];
  /** Where the person's number or name stands; null unless `state` is `one`. */
  readonly head: Element | null;
}

/** Finds the elements of a reading of the mirror's last snapshot. */
export function locate({ state, reading, anchors, head }: PageReading, mirror: Mirror): Located {
  const found = anchors.flatMap(({ fact, quote, node }) => {
    const element = mirror.elementAt(node);
    return element ? [{ fact, quote, node: element }] : [];
  });
  return {
    state,
    reading,
    anchors: found,
    head: head === undefined ? null : mirror.elementAt(head),
  };
}

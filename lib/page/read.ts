import type { Day } from "../facts/days.ts";
import { factsOf, knowsLabel, knowsSection } from "./facts.ts";
import { type PersonFound, personOf } from "./identity.ts";
import { markOthers } from "./others.ts";
import { outlineOf } from "./outline/of.ts";
import type { Outline } from "./outline.ts";
import { treeOf } from "./snapshot.ts";
import type { Shown } from "./tree.ts";
import type { PageReading } from "./types.ts";

/** A page as it is shown, what stands where, and whose it is. */
export interface Page {
  readonly shown: Shown;
  /** What is about somebody else is marked, when the page is one person's. */
  readonly outline: Outline;
  readonly person: PersonFound;
}

/**
 * Looks at a snapshot without asking what it means. `asOf`: the day to count ages by; null when it is not known.
 * @throws TypeError when it is no snapshot.
 */
export function lookAt(snapshot: string | null, asOf: Day | null): Page {
  const tree = snapshot === null ? null : treeOf(snapshot);
  if (!tree) throw new TypeError("not a snapshot of a page");
  const outline = outlineOf(tree, { knowsLabel, knowsSection });
  const person = personOf(tree.top, outline, asOf);
  return { shown: tree.top, outline: markOthers(outline, tree.top, person), person };
}

/**
 * Reads any page by its labels. Without a single certain person the reading is empty. Never throws: a page that
 * cannot be read shows nobody.
 */
export function readGeneric(snapshot: string | null, asOf?: Day): PageReading {
  try {
    return readingOf(lookAt(snapshot, asOf ?? null), asOf);
  } catch {
    return emptyReading("none");
  }
}

/** The reading of a page that has been looked at. */
export function readingOf({ outline, person }: Page, asOf: Day | undefined): PageReading {
  if (person.state !== "one") return emptyReading(person.state);
  const { facts, evidence, anchors, text } = factsOf(outline, person, asOf);
  const reading = { system: "generic", page: null, person: person.key, facts, evidence, text };
  return { state: "one", reading, anchors, head: person.node };
}

function emptyReading(state: PageReading["state"]): PageReading {
  const reading = {
    system: "generic",
    page: null,
    person: null,
    facts: {},
    evidence: [],
    text: [],
  };
  return { state, reading, anchors: [] };
}

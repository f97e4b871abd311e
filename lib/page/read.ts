import type { Day } from "../facts/days.ts";
import { factsOf, knowsLabel, knowsSection } from "./facts.ts";
import { type PersonFound, personOf } from "./identity.ts";
import { markOthers } from "./others.ts";
import { outlineOf } from "./outline/of.ts";
import type { Outline } from "./outline.ts";
import type { Shown } from "./tree.ts";
import type { PageAccess, PageReading } from "./types.ts";
import { shownTree } from "./walk.ts";

/** A page as it is shown, what stands where, and whose it is. */
export interface Page {
  readonly shown: Shown;
  /** What is about somebody else is marked, when the page is one person's. */
  readonly outline: Outline;
  readonly person: PersonFound;
}

/** Looks at a page without asking what it means. `asOf`: the day to count ages by; null when it is not known. */
export function lookAt(document: Document, access: PageAccess, asOf: Day | null): Page {
  const shown = shownTree(document, access);
  const outline = outlineOf(shown, { knowsLabel, knowsSection });
  const person = personOf(shown, outline, asOf);
  return { shown, outline: markOthers(outline, shown, person), person };
}

/**
 * Reads any page by its labels. Without a single certain person the reading is empty. Never throws: a page that
 * cannot be read shows nobody.
 */
export function readGeneric(document: Document, access: PageAccess, asOf?: Day): PageReading {
  try {
    return readingOf(lookAt(document, access, asOf ?? null), asOf);
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

/** Who the page shows now: digits or name; null for nobody, several, or not settled. Never throws. */
export function identifyGeneric(document: Document, access: PageAccess): string | null {
  try {
    const { person } = lookAt(document, access, null);
    return person.state === "one" ? person.key : null;
  } catch {
    return null;
  }
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

import type { Day } from "../facts/days.ts";
import type { LearnedRule } from "../facts/learned.ts";
import type { Evidence } from "../facts/types.ts";
import { factsOf, knowsLabel, knowsSection } from "./facts.ts";
import { isBornOtherwise } from "./identity/birth-date.ts";
import { type PersonFound, personOf } from "./identity.ts";
import { taught } from "./learned.ts";
import { markOthers } from "./others.ts";
import { outlineOf } from "./outline/of.ts";
import type { Outline } from "./outline.ts";
import { treeOf } from "./snapshot.ts";
import type { Shown } from "./tree.ts";
import type { Anchor, PageReading } from "./types.ts";

/** What the office has taught about the open page. */
export interface LearnedHere {
  /** The rules of this kind of page, which its address and the person's name tell. */
  rulesFor(name: string | undefined): readonly LearnedRule[];
}

const NOTHING: LearnedHere = { rulesFor: () => [] };

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
  return lookInto(tree, asOf);
}

/** Looks at a page's tree, or at what is left of it when some parts are not to be read. */
export function lookInto(tree: { title: string; top: Shown }, asOf: Day | null): Page {
  const outline = outlineOf(tree, { knowsLabel, knowsSection });
  const found = personOf(tree.top, outline, asOf);
  const own = markOthers(outline, tree.top, found);
  const number = found.state === "one" ? found.nationalId : undefined;
  const person: PersonFound =
    number && isBornOtherwise(number, own) ? { state: "unsettled" } : found;
  return { shown: tree.top, outline: own, person };
}

/**
 * Reads any page by its labels. Without a single certain person the reading is empty. Never throws: a page that
 * cannot be read shows nobody.
 */
export function readGeneric(
  snapshot: string | null,
  asOf?: Day,
  learned: LearnedHere = NOTHING,
): PageReading {
  try {
    return readingOf(lookAt(snapshot, asOf ?? null), asOf, learned);
  } catch {
    return emptyReading("none");
  }
}

/** The reading of a page that has been looked at. */
export function readingOf(
  page: Page,
  asOf: Day | undefined,
  learned: LearnedHere = NOTHING,
): PageReading {
  const { shown, person } = page;
  if (person.state !== "one") return emptyReading(person.state);
  const known = taught(page.outline, shown, learned.rulesFor(person.name));
  const { facts, evidence, anchors, text } = factsOf(known.outline, person, asOf, known.leaves);
  const reading = {
    system: "generic",
    page: null,
    person: person.key,
    facts,
    evidence: evidence.map((one, i) => markedBy(one, anchors[i], known.nodes)),
    text,
    ...(known.report ? { learned: known.report } : {}),
  };
  return { state: "one", reading, anchors, head: person.node };
}

function markedBy(
  evidence: Evidence,
  anchor: Anchor | undefined,
  nodes: ReadonlySet<number>,
): Evidence {
  if (evidence.state === "derived" || !anchor || !nodes.has(anchor.node)) return evidence;
  return { ...evidence, by: "office" };
}

/** The reading of a page that is nobody's. */
export function emptyReading(state: PageReading["state"]): PageReading {
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

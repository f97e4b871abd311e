import { CASE_LISTS, type CaseList } from "../facts/lists.ts";
import type { EvidenceState } from "../facts/types.ts";
import type { NodeNumber } from "./tree.ts";

/** The lists of a case; each element is built from the leaves of one thing. */
export type ListName = CaseList;

/** A value that some label asks for. `value` null: shown and blank. */
export interface Said {
  readonly label: string;
  readonly value: string | null;
  readonly quote: string;
  readonly node: NodeNumber;
  readonly checked?: boolean;
}

/**
 * One value that the page states. `field` is the fact's path without list index: `programme.start`,
 * `decisions.date`. A leaf of state `read` or `derived` has a value.
 */
export interface Leaf {
  readonly field: string;
  readonly state: EvidenceState;
  readonly value?: unknown;
  readonly quote: string | null;
  readonly node: NodeNumber;
  /** Weak labels count only while nothing better is shown. */
  readonly weak?: boolean;
}

/** One element of a list in the making. */
export interface Thing {
  readonly list: ListName;
  readonly leaves: readonly Leaf[];
  /** Where it came from: things of one source are never one and the same. */
  readonly source: string;
}

/** What has been read so far, in reading order. */
export interface Findings {
  /** Leaves of single facts and of the plain lists (evaluation dates, contact dates, sub-goals, tags). */
  readonly singles: Leaf[];
  readonly things: Thing[];
  /** Lists that the page states to be empty: leaves with the list as field and `[]` as value. */
  readonly emptied: Leaf[];
}

/** A leaf for something that was said and understood. */
export function readLeaf(field: string, value: unknown, said: Pick<Said, "quote" | "node">): Leaf {
  return { field, state: "read", value, quote: said.quote, node: said.node };
}

/** A leaf that follows from words which say something else. */
export function derivedLeaf(
  field: string,
  value: unknown,
  said: Pick<Said, "quote" | "node">,
): Leaf {
  return { field, state: "derived", value, quote: said.quote, node: said.node };
}

/** A leaf for words that were not understood: the fact stays unknown. */
export function unparsedLeaf(field: string, said: Pick<Said, "quote" | "node">): Leaf {
  return { field, state: "unparsable", quote: said.quote, node: said.node };
}

/** A leaf for a field that is shown and blank. */
export function emptyLeaf(field: string, said: Pick<Said, "quote" | "node">): Leaf {
  return { field, state: "empty", quote: said.quote, node: said.node };
}

/** The value of a thing's leaf by its full field; undefined where it was not read. */
export function valueIn(thing: Pick<Thing, "leaves">, field: string): unknown {
  return thing.leaves.find((leaf) => leaf.field === field && leaf.value !== undefined)?.value;
}

/** Whether the field leads into a list of elements. */
export function listOf(field: string): ListName | null {
  const top = field.split(".")[0] ?? "";
  return field.includes(".") && LISTS.has(top) ? (top as ListName) : null;
}

const LISTS: ReadonlySet<string> = new Set(CASE_LISTS);

/** Every field once: what was understood before what was blank or not, else the first. */
export function onceEach(leaves: readonly Leaf[]): Leaf[] {
  const byField = Map.groupBy(leaves, (leaf) => leaf.field);
  return [...byField.values()].flatMap(
    (own) => own.find((leaf) => leaf.value !== undefined) ?? own[0] ?? [],
  );
}

/** Shown, and nothing in it. */
export function isBlank({ leaves }: Pick<Thing, "leaves">): boolean {
  return leaves.every((leaf) => leaf.state === "empty");
}

import type { Part } from "./parts.ts";

/** Whether two elements of a list, shown on two pages, are one and the same. In doubt they are, unless they differ. */
export function isSame(list: string, a: Part, b: Part): boolean {
  return SAME[list]?.(a, b) ?? false;
}

type Same = (a: Part, b: Part) => boolean;

const SAME: Readonly<Record<string, Same>> = {
  activities: (a, b) =>
    (equal(a, b, "title") && agree(a, b, "from")) ||
    (equal(a, b, "tiltak") && equal(a, b, "from") && agree(a, b, "to")),
  decisions: (a, b) => equal(a, b, "kind") && agree(a, b, "date") && agree(a, b, "from"),
  benefits: (a, b) => equal(a, b, "kind") && agree(a, b, "from") && agree(a, b, "to"),
  documents: (a, b) => equal(a, b, "kind") && agree(a, b, "date"),
  interruptions: (a, b) => equal(a, b, "from"),
  leaves: (a, b) => equal(a, b, "from"),
  absences: (a, b) => equal(a, b, "from") && agree(a, b, "cause"),
  evaluations: (a, b) => equal(a, b, "heldOn"),
  // A child without day of birth may be any of those known: counting one child twice is worse than once too few.
  children: (a, b) => agree(a, b, "birthDate") && agree(a, b, "livesWith"),
};

/** Both know it, and it is the same. */
function equal(a: Part, b: Part, key: string): boolean {
  return isKnown(a[key]) && folded(a[key]) === folded(b[key]);
}

/** They do not contradict one another. */
function agree(a: Part, b: Part, key: string): boolean {
  return !isKnown(a[key]) || !isKnown(b[key]) || folded(a[key]) === folded(b[key]);
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function folded(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase().replace(/\s+/g, " ").trim() : value;
}

import type { CaseFacts, Evidence } from "../../lib/facts/types.ts";
import { type FlatFact, flatten, valueAt } from "./flatten.ts";

/** The facts under one key, and what has evidence without being a fact of its own: a whole list, a shown and empty field. */
export function knownOf(
  facts: CaseFacts,
  key: keyof CaseFacts,
  evidence: readonly Evidence[],
): FlatFact[] {
  const lost = lostPaths(evidence);
  const known = flatten(facts, key).filter((fact) => !lost.has(fact.path));
  const shown = new Set(known.flatMap((f) => [f.path, f.element, ...itemPaths(f)]));
  const extra = evidence
    .map((e) => e.fact)
    .filter((path) => !shown.has(path) && !lost.has(path) && isUnder(path, key))
    .map((path) => ({ path, value: valueAt(facts, path) ?? null, element: elementOf(path) }));
  return [...known, ...new Map(extra.map((fact) => [fact.path, fact])).values()];
}

/** Paths where the page shows something and nothing of it was understood. */
function lostPaths(evidence: readonly Evidence[]): ReadonlySet<string> {
  const lost = new Set(evidence.filter((e) => e.state === "unparsable").map((e) => e.fact));
  for (const e of evidence) if (e.state !== "unparsable") lost.delete(e.fact);
  return lost;
}

function isUnder(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
}

function elementOf(path: string): string | null {
  return /^(\w+\[\d+\])\./.exec(path)?.[1] ?? null;
}

function itemPaths(fact: FlatFact): string[] {
  return Array.isArray(fact.value) ? fact.value.map((_, i) => `${fact.path}[${i}]`) : [];
}

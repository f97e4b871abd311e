import { caseFacts } from "../../lib/facts/schema.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";

/** The facts with one known value made unknown, for every value in turn (whole lists too, not list elements). */
export function* withoutOne(facts: CaseFacts): Generator<CaseFacts> {
  for (const less of onePathLess(facts)) yield less.facts;
}

/** The same, each with the path of what is gone: `decisions[2].from`. */
export function* onePathLess(
  facts: CaseFacts,
): Generator<{ readonly path: string; readonly facts: CaseFacts }> {
  for (const keys of leaves(facts, [])) {
    const copy = structuredClone(facts);
    const parent = keys.slice(0, -1).reduce<unknown>((o, k) => (o as never)[k], copy) as object;
    delete (parent as Record<string, unknown>)[keys.at(-1) as string];
    if (caseFacts.safeParse(copy).success) yield { path: pathOf(keys), facts: copy };
  }
}

/** Without these a list element is another element, not a less known one. */
const NAMES_THE_ELEMENT = new Set(["status", "kind", "title", "tiltak", "provider"]);

function* leaves(value: unknown, path: string[]): Generator<string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(value) && !NAMES_THE_ELEMENT.has(key)) yield [...path, key];
    yield* leaves(child, [...path, key]);
  }
}

function pathOf(keys: readonly string[]): string {
  return keys.map((key, i) => (/^\d+$/.test(key) ? `[${key}]` : i ? `.${key}` : key)).join("");
}

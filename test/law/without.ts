import { caseFacts } from "../../lib/facts/schema.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";

/** The facts with one known value made unknown, for every value in turn (whole lists too, not list elements). */
export function* withoutOne(facts: CaseFacts): Generator<CaseFacts> {
  for (const { less } of onePathLess(facts)) if (isCase(less)) yield less;
}

/** One value of a case, and the case told otherwise about it; may be no case, see `isCase`. */
export interface OneLess {
  /** `decisions[2].from` */
  readonly path: string;
  /** Nothing is known of the value. */
  readonly less: CaseFacts;
  /** It is known that there is none: a blank field, an empty list. */
  readonly blank: CaseFacts;
}

/** Every value of the case in turn (whole lists too, not list elements). */
export function* onePathLess(facts: CaseFacts): Generator<OneLess> {
  for (const { keys, value } of values(facts, []))
    yield {
      path: pathOf(keys),
      less: changed(facts, keys, undefined) as CaseFacts,
      blank: changed(facts, keys, Array.isArray(value) ? [] : null) as CaseFacts,
    };
}

/** Whether the facts have every field that they cannot be without. */
export function isCase(facts: CaseFacts): boolean {
  return caseFacts.safeParse(facts).success;
}

/** Without these a list element is another element, not a less known one. */
const NAMES_THE_ELEMENT = new Set(["status", "kind", "title", "tiltak", "provider"]);

function* values(
  value: unknown,
  path: readonly string[],
): Generator<{ readonly keys: readonly string[]; readonly value: unknown }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const keys = [...path, key];
    if (!Array.isArray(value) && !NAMES_THE_ELEMENT.has(key)) yield { keys, value: child };
    yield* values(child, keys);
  }
}

/** A copy with another value at the end of the keys; `undefined` takes it away. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((v, i) => (String(i) === key ? changed(v, rest, to) : v));
  const { [key]: child, ...others } = value as Record<string, unknown>;
  const next = changed(child, rest, to);
  return next === undefined ? others : { ...others, [key]: next };
}

function pathOf(keys: readonly string[]): string {
  return keys.map((key, i) => (/^\d+$/.test(key) ? `[${key}]` : i ? `.${key}` : key)).join("");
}

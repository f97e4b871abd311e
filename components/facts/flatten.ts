import type { CaseFacts } from "../../lib/facts/types.ts";

/** One known fact: its path, its value, and the list element it belongs to. */
export interface FlatFact {
  readonly path: string;
  readonly value: unknown;
  /** `activities[2]`; null outside lists. */
  readonly element: string | null;
}

/** Every known fact under one key of the facts. A list of days or words is one fact; an empty list too. */
export function flatten(facts: CaseFacts, key: keyof CaseFacts): FlatFact[] {
  const value: unknown = facts[key];
  if (value === undefined) return [];
  if (Array.isArray(value) && value.some(isRecord)) return value.flatMap(elementFacts(key));
  if (isRecord(value)) return fieldsOf(value, key, null);
  return [{ path: key, value, element: null }];
}

/** The value at a path; undefined where nothing is known. */
export function valueAt(facts: CaseFacts, path: string): unknown {
  let value: unknown = facts;
  for (const step of path.split(/[.[\]]+/).filter((s) => s !== "")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function elementFacts(key: string) {
  return (element: unknown, index: number): FlatFact[] =>
    isRecord(element) ? fieldsOf(element, `${key}[${index}]`, `${key}[${index}]`) : [];
}

function fieldsOf(
  record: Record<string, unknown>,
  prefix: string,
  element: string | null,
): FlatFact[] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ path: `${prefix}.${field}`, value, element }));
}

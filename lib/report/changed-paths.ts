import type { CaseFacts } from "../facts/types.ts";

/** The paths of the facts that are new or other than before, each as deep as it goes: `decisions[0].kind`. A list of days or words is one fact. */
export function changedPaths(before: CaseFacts, after: CaseFacts): string[] {
  return before === after ? [] : changedUnder("", before, after);
}

function changedUnder(path: string, before: unknown, after: unknown): string[] {
  if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return [];
  const parts = partsOf(after);
  if (parts === null) return [path];
  const was = (before ?? {}) as Readonly<Record<string, unknown>>;
  const inList = Array.isArray(after);
  return parts.flatMap(([key, value]) =>
    changedUnder(inList ? `${path}[${key}]` : path ? `${path}.${key}` : key, was[key], value),
  );
}

/** What a value is made of; null where it is a fact in itself. */
function partsOf(value: unknown): [string, unknown][] | null {
  if (typeof value !== "object" || value === null) return null;
  const parts = Object.entries(value);
  if (!Array.isArray(value)) return parts;
  const things = value.every((item) => typeof item === "object" && item !== null);
  return things && parts.length > 0 ? parts : null;
}

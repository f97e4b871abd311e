import { storeErrors } from "../text/office.ts";
import type { Text } from "../text/text.ts";

/** What can be wrong with the browser's storage. Each has a way out in `storeErrors`. */
export type StoreProblem = keyof typeof storeErrors;

/** What an error of the store means, from the names that IndexedDB and Dexie give. */
export function problemOf(error: unknown): StoreProblem {
  const names = namesOf(error);
  return CAUSES.find(([, known]) => known.some((name) => names.includes(name)))?.[0] ?? "broken";
}

/** The problem in words, with what to do. */
export function problemText(error: unknown): Text {
  return storeErrors[problemOf(error)];
}

const CAUSES: readonly (readonly [StoreProblem, readonly string[]])[] = [
  ["full", ["QuotaExceededError"]],
  ["newer", ["VersionError"]],
  ["blocked", ["BlockedError", "TimeoutError"]],
  ["unavailable", ["MissingAPIError", "SecurityError", "InvalidStateError", "NotAllowedError"]],
];

/** An error's own name and those of the errors it was made of. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const deeper = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  return [
    ...(typeof name === "string" ? [name] : []),
    ...deeper.flatMap((e) => namesOf(e, depth + 1)),
  ];
}

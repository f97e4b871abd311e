import type * as z from "zod/mini";

/** What is wrong in one line: the place in the file, and what was expected there. */
export function explain(issue: z.core.$ZodIssue): string {
  return `${placeOf(issue.path)}: ${expectation(issue)}`;
}

/** `decisions[0].date`; the whole file for an empty path. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return place.join("").replace(/^\./, "") || "filen";
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys")
    return `ukjent navn «${issue.keys.join("», «")}»; se navnene i README`;
  if (issue.code === "invalid_value") return `ventet ett av: ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type")
    return `ventet ${TYPES[issue.expected] ?? issue.expected}${issue.message === "Invalid input" ? "" : ` (${issue.message})`}`;
  return `ventet ${issue.message}`;
}

const TYPES: Record<string, string> = {
  object: "et objekt",
  array: "en liste",
  string: "tekst",
  number: "et tall",
  boolean: "true eller false",
};

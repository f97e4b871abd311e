import type { PlanActivity } from "../../lib/plan/types.ts";
import { factValues } from "../../lib/text/fact-values.ts";
import type { Text } from "../../lib/text/text.ts";

/** The choices of one field of an activity, with their words. */
export function choicesOf(field: "kind" | "status" | "provider" | "timeOfDay"): [string, Text][] {
  return Object.entries(factValues[`activities[].${field}`] ?? {});
}

export function kindLabel(kind: PlanActivity["kind"]): Text {
  return factValues["activities[].kind"]?.[kind] ?? { nb: kind, nn: kind, en: kind };
}

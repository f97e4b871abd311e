import type { PlanActivity } from "./types.ts";

/**
 * Whether the law asks for a reason: for time to health, rehabilitation, own activity and rest, and for evening, night and
 * weekend (§ 30, rundskriv 35 punkt 4.30.2.1 and 4.30.2.10).
 */
export function asksReason({ kind, timeOfDay }: Pick<PlanActivity, "kind" | "timeOfDay">): boolean {
  return JUSTIFIED.has(kind) || (timeOfDay !== null && timeOfDay !== "day");
}

/** Whether the law asks that it be assessed for this person: other measures and education (punkt 4.30.2.8 and 4.30.2.9). */
export function asksAssessment({ kind }: Pick<PlanActivity, "kind">): boolean {
  return kind === "other-support" || kind === "education";
}

const JUSTIFIED: ReadonlySet<PlanActivity["kind"]> = new Set<PlanActivity["kind"]>([
  "health",
  "rehabilitation",
  "own-activity",
  "rest",
]);

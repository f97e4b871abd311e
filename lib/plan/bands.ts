import type { ActivityKind } from "../facts/types.ts";
import type { Band } from "./types.ts";

/**
 * The stack an activity belongs to in a drawn week. Paid work and læretid are work; health and rehabilitation are one;
 * meetings and the participant's own activities are other measures (rundskriv 35 punkt 4.30.2.2–4.30.2.10).
 */
export function bandOf(kind: ActivityKind): Band {
  return BAND[kind];
}

/** Work-directed in the drawing: measures, job search, paid work and læretid (§ 30 first paragraph). */
export function isWorkBand(band: Band): boolean {
  return band === "work-directed" || band === "job-search";
}

const BAND: Readonly<Record<ActivityKind, Band>> = {
  "work-directed": "work-directed",
  "paid-work": "work-directed",
  apprenticeship: "work-directed",
  "job-search": "job-search",
  education: "education",
  "other-support": "other",
  "own-activity": "other",
  meeting: "other",
  health: "health",
  rehabilitation: "health",
  rest: "rest",
};

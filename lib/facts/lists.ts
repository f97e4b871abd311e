/** The facts of a case that are lists of things, each told apart by what it is. */
export const CASE_LISTS = [
  "decisions",
  "activities",
  "interruptions",
  "leaves",
  "absences",
  "evaluations",
  "children",
  "benefits",
  "documents",
] as const;

export type CaseList = (typeof CASE_LISTS)[number];

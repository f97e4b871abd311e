/** What a person may need help with, as case texts tell it. */
export const NEEDS = [
  "language",
  "literacy",
  "digital-skills",
  "education",
  "apprenticeship",
  "work-experience",
  "job-search-skills",
  "work-goal",
  "motivation",
  "daily-structure",
  "debt",
  "household-economy",
  "housing",
  "transport",
  "mental-health",
  "social-anxiety",
  "substance-use",
  "physical-health",
  "sensory",
  "dental",
  "fitness",
  "nutrition",
  "hygiene",
  "appearance-conduct",
  "social-network",
  "leisure",
  "parenting",
  "care-duties",
  "crime",
  "local-knowledge",
  "workplace-adaptation",
  "employer-support",
  "not-registered",
] as const;

export type Need = (typeof NEEDS)[number];

/** A need, each with the words of the case that told it. */
export interface NeedFound {
  readonly need: Need;
  readonly quotes: readonly string[];
}

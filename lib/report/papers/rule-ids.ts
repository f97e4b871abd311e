/** The rules that papers draw their legal parts from; a test asks that each is in the registry. */
export const PAPER_RULES = [
  "complaint-deadline-3-weeks",
  "decision-states-duration",
  "decision-is-enkeltvedtak",
  "target-group-benefits",
  "tight-followup-needed",
  "stonad-annual-rate",
  "start-within-6-months",
  "refusal-disproportionate-burden",
  "reasoned-extension-decision",
  "extension-beyond-two-years",
  "advance-notice-before-stop",
  "objective-ground-for-stop",
  "no-stonad-during-interruption",
  "evaluation-dates-in-programme",
  "start-date-in-programme",
  "user-participation",
  "deltakerbevis-issued",
  "full-time-37-5",
  "work-measure-by-halfway",
  "job-search-3-months-before-end",
  "duration-max-two-years",
] as const;

export type RuleId = (typeof PAPER_RULES)[number];

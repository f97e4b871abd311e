import type { OverrideReason } from "../../lib/report/overrides.ts";
import type { Answer, ReportFinding } from "../../lib/report/types.ts";

/** What the caseworker does with questions and findings. */
export interface Judging {
  readonly answer: (question: string, value: Answer["value"]) => void;
  readonly takeBack: (question: string) => void;
  readonly override: (finding: ReportFinding, reason: OverrideReason, words: string) => void;
  readonly restore: (rule: string) => void;
}

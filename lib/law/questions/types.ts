import type { CaseFacts } from "../../facts/types.ts";
import type { Text } from "../../text/text.ts";

export type AnswerValue = string | boolean | number;

export interface QuestionOption {
  readonly value: string;
  readonly label: Text;
}

/** A question in plain Norwegian whose answer is a fact. */
export interface Question {
  /** Names it in answers; equal to the fact's path where it fills one fact. */
  readonly id: string;
  /** Missing fact paths it answers; `decisions[].reasoned` stands for any index. */
  readonly fills: readonly string[];
  readonly ask: Text;
  /** Where the answer is found: the person, Modia, the municipal system, the doctor, another office. */
  readonly where: Text;
  /** `days`: ISO days with commas between, or "none". */
  readonly kind: "yes-no" | "date" | "days" | "choice" | "number" | "hours";
  /** The largest number that counts as an answer: of things, or of minutes. */
  readonly most?: number;
  readonly options?: readonly QuestionOption[];
  /** The facts with the answer in them; `path` is the missing path that was asked about. Never changes its argument. */
  readonly apply: (facts: CaseFacts, value: AnswerValue, path: string) => CaseFacts;
}

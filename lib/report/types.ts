import type { Day } from "../facts/days.ts";
import type { CaseFacts, CaseReading, Evidence } from "../facts/types.ts";
import type { Computed } from "../law/computed.ts";
import type { Question } from "../law/questions.ts";
import type { Severity, Stage, Status } from "../law/types.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { MeasureGroup } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";
import type { Lang } from "../text/text.ts";

/** One answer by the caseworker: a question's id and the value chosen; "unknown" means "vet ikke". */
export interface Answer {
  readonly question: string;
  readonly value: string | boolean | number | "unknown";
}

export interface ReportInput {
  readonly reading: CaseReading;
  readonly answers?: readonly Answer[];
  readonly office?: readonly OfficeMeasure[];
  /** The day to judge by. */
  readonly date: Day;
  readonly lang: Lang;
}

export interface ReportFinding {
  rule: string;
  status: Status;
  severity: Severity;
  title: string;
  message: string;
  fix: string | null;
  reference: string;
  verified: boolean;
  missing: string[];
  due: Day | null;
  facts: string[];
  stage: Stage;
  link: string | null;
  /** The parts of `reference`, each with the address it can be read at. */
  sources: { ref: string; url: string | null }[];
}

export type ReportReason =
  | { kind: "need"; need: Need; quote: string }
  | { kind: "rule"; rule: string; text: string }
  | { kind: "goal"; quote: string }
  | { kind: "phase"; text: string };

export interface ReportSuggestion {
  measure: string;
  title: string;
  group: MeasureGroup;
  source: "tipshefte" | "office";
  local: string | null;
  score: number;
  reasons: ReportReason[];
  cautions: string[];
}

/** A question whose answer is a fact, with the rules that wait for it. Those that decide most come first. */
export interface ReportQuestion {
  id: string;
  ask: string;
  where: string;
  kind: Question["kind"];
  options: { value: string; label: string }[];
  rules: string[];
  /** The caseworker's answer, where there is one. */
  answer: Answer["value"] | null;
}

export type { Computed };

/** Everything the product knows, checks and proposes about one case. */
export interface CaseReport {
  date: Day;
  system: string | null;
  page: string | null;
  person: string | null;
  facts: CaseFacts;
  evidence: Evidence[];
  needs: { need: Need; quotes: string[] }[];
  findings: ReportFinding[];
  suggestions: ReportSuggestion[];
  computed: Computed;
  questions: ReportQuestion[];
}

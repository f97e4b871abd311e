import type { Day } from "../facts/days.ts";
import type { CaseFacts, CaseReading, Evidence } from "../facts/types.ts";
import type { Computed } from "../law/computed.ts";
import type { Question } from "../law/questions.ts";
import type { Severity, Stage, Status } from "../law/types.ts";
import type { OfficeMeasure } from "../measures/office.ts";
import type { AevArea, MeasureGroup } from "../measures/types.ts";
import type { Hope } from "../needs/hopes.ts";
import type { Need } from "../needs/types.ts";
import type { Lang } from "../text/text.ts";
import type { Choices } from "./choices.ts";
import type { Overridden, Override } from "./overrides.ts";

/** One answer by the caseworker: a question's id and the value chosen; "unknown" means "vet ikke". */
export interface Answer {
  readonly question: string;
  readonly value: string | boolean | number | "unknown";
  /** The thing in a list it was said of, see `thingAt`; missing where nobody noted it. */
  readonly of?: string | null;
}

export interface ReportInput {
  readonly reading: CaseReading;
  readonly answers?: readonly Answer[];
  readonly overrides?: readonly Override[];
  readonly choices?: Choices;
  readonly office?: readonly OfficeMeasure[];
  /** How many suggestions at most. */
  readonly most?: number;
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
  /** The period of the rule's version that was used; `to` is null while it is in force. */
  version: { from: Day; to: Day | null };
  /** What the page shows does not say this by itself: an answer of the caseworker does. */
  byAnswer: boolean;
  /** Set aside by the caseworker. */
  override: Overridden | null;
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
  area: AevArea;
  source: "tipshefte" | "office";
  local: string | null;
  score: number;
  /** One of the ideas after the first fifteen that one seldom thinks of ("tenk friere"). */
  unusual?: boolean;
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
  /** The largest number that counts as an answer; null where the answer is no number. */
  most: number | null;
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
  /** A need that the caseworker added and no text tells has no quote. */
  needs: { need: Need; quotes: string[] }[];
  /** Needs that the caseworker struck out. */
  struckNeeds: { need: Need; quotes: string[] }[];
  /** What the person wants, can and has, as the text tells it. */
  resources: { kind: Hope["kind"]; quote: string }[];
  findings: ReportFinding[];
  suggestions: ReportSuggestion[];
  computed: Computed;
  questions: ReportQuestion[];
}

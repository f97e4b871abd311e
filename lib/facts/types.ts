import type * as z from "zod/mini";
import type {
  activityKind,
  activityStatus,
  benefitKind,
  caseFacts,
  decisionKind,
  documentKind,
  innsatsgruppe,
  protectionTag,
  specialGroup,
} from "./schema.ts";

/** Everything that may be known of one case; see schema.ts for what missing and null mean. */
export type CaseFacts = z.infer<typeof caseFacts>;

export type Person = NonNullable<CaseFacts["person"]>;
export type Programme = NonNullable<CaseFacts["programme"]>;
export type Decision = NonNullable<CaseFacts["decisions"]>[number];
export type Activity = NonNullable<CaseFacts["activities"]>[number];
export type Absence = NonNullable<CaseFacts["absences"]>[number];
export type Interruption = NonNullable<CaseFacts["interruptions"]>[number];
export type Leave = NonNullable<CaseFacts["leaves"]>[number];
export type Benefit = NonNullable<CaseFacts["benefits"]>[number];
export type Child = NonNullable<CaseFacts["children"]>[number];

export type Innsatsgruppe = z.infer<typeof innsatsgruppe>;
export type ProtectionTag = z.infer<typeof protectionTag>;
export type DecisionKind = z.infer<typeof decisionKind>;
export type ActivityKind = z.infer<typeof activityKind>;
export type ActivityStatus = z.infer<typeof activityStatus>;
export type BenefitKind = z.infer<typeof benefitKind>;
export type DocumentKind = z.infer<typeof documentKind>;
export type SpecialGroup = z.infer<typeof specialGroup>;

/** How a fact came to be known. `derived`: worked out from another one; `answered`: by the caseworker. */
export type EvidenceState = "read" | "empty" | "unparsable" | "derived" | "answered";

/** The page's own words behind one fact; `fact` is its path, for example `activities[2].from`. */
export interface Evidence {
  fact: string;
  quote: string | null;
  state: EvidenceState;
  /** Read by a rule that the office has taught. */
  by?: "office";
  /** Read on another page than the open one: its name, where it has one, and when, "10.42". */
  origin?: { readonly from: string | null; readonly time: string };
}

/** How what the office has taught fits the open page. */
export interface LearnedReport {
  /** Taught fields of this kind of page. */
  of: number;
  /** The facts among them that were not found, as paths without list index. */
  missed: string[];
}

/** What one reading of a page (or a facts file) says of one person. Nothing of anybody else is in it. */
export interface CaseReading {
  /** Profile id, `generic` for the label reader, null for facts from a file. */
  system: string | null;
  page: string | null;
  /** The eleven digits where shown, else the name; null when no single person is certain. */
  person: string | null;
  facts: CaseFacts;
  evidence: Evidence[];
  /** Free text of the case (notes, story, answers), one block for each place it stands. */
  text: string[];
  /** Missing where nothing is taught about this kind of page. */
  learned?: LearnedReport;
}

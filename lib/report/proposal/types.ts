import type { Day } from "../../facts/days.ts";
import type { ActivityKind } from "../../facts/types.ts";
import type { Phase } from "../../measures/types.ts";
import type { Text } from "../../text/text.ts";
import type { CaseReport, ReportSuggestion } from "../types.ts";

/** The days a programme hangs on. All inclusive. */
export interface Frame {
  readonly start: Day;
  readonly end: Day;
  /** First day of the band in which work-directed measures must have come. */
  readonly halfway: Day;
  /** Last day in time for job search. */
  readonly jobSearchDue: Day;
  readonly evaluations: readonly Day[];
  /** Start and end stand in the case; else they are assumed. */
  readonly known: boolean;
}

/** A measure in one phase of the programme. */
export interface Item {
  readonly measure: string;
  readonly title: string;
  readonly kind: ActivityKind;
  readonly minutes: number;
  /** Why, with the case's own words; the law's where no word of the case asks for it. */
  readonly because: string;
  /** How it can be done, from the catalogue. */
  readonly how: readonly string[];
  readonly local: string | null;
  readonly cautions: readonly string[];
}

/** A part of the programme with the same week all through. */
export interface Stretch {
  readonly phase: Phase;
  readonly from: Day;
  readonly to: Day;
  readonly items: readonly Item[];
  /** Monday to Friday. */
  readonly week: readonly (readonly Slot[])[];
}

export interface Slot {
  readonly title: string;
  readonly minutes: number;
}

/** What § 30 and its circular ask of the programme, and how the proposal answers. */
export interface Demand {
  readonly asks: Text;
  readonly answers: Text;
  readonly reference: string;
}

/** The proposal tried against the rules as if it were a granted programme. */
export interface Trial {
  readonly rules: number;
  readonly days: readonly Day[];
  readonly broken: readonly string[];
  /** Titles of rules of content and duration that still need to be clarified. */
  readonly open: readonly string[];
}

/** When a proposed programme runs and what it holds. */
export interface ProposedContent {
  readonly report: CaseReport;
  readonly goal: string | null;
  readonly frame: Frame;
  readonly stretches: readonly Stretch[];
}

/** A proposed programme for one case, if it is granted. */
export interface Proposal extends ProposedContent {
  readonly demands: readonly Demand[];
  /** Measures without hours of their own, and steps that come when the first ones have borne fruit. */
  readonly around: readonly ReportSuggestion[];
  /** Every idea that fits and is not in the programme, best first. */
  readonly ideas: readonly ReportSuggestion[];
  readonly trial: Trial;
}

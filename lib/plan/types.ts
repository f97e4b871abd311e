import type { Day } from "../facts/days.ts";
import type { Activity, ActivityKind, ActivityStatus } from "../facts/types.ts";

/*
 * A draft of one person's programme (sotjl. § 30). Everything in it is the caseworker's and the participant's own; what
 * nobody has filled in is an empty text, an empty list or null, and never guessed.
 */

/** A stretch of an activity with the same hours all through; both days inside. Null: as the programme itself. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
  /** Null until it is set. */
  readonly minutesPerWeek: number | null;
}

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface PlanActivity {
  readonly id: string;
  readonly title: string;
  /** Catalogue id or id of an office measure; null for free text and for what the page itself has. */
  readonly measure: string | null;
  readonly kind: ActivityKind;
  readonly status: ActivityStatus;
  readonly provider: NonNullable<Activity["provider"]> | null;
  /** Who arranges it and where: "Bredskjær Laks". Never a private person's number or address. */
  readonly place: string;
  /** At least one, in the order of time, none overlapping. */
  readonly spans: readonly Span[];
  /** Empty: Monday to Friday alike. */
  readonly days: readonly Weekday[];
  readonly timeOfDay: NonNullable<Activity["timeOfDay"]> | null;
  /** "09.00–14.30", as it is to be read; "" where it is not set. */
  readonly clock: string;
  /** What it is for. */
  readonly purpose: string;
  /** Id of the sub-goal or activity that it builds up to; null for none. */
  readonly leadsTo: string | null;
  /** Why, where the law asks for a reason: other activities, rest, evening, night and weekend. */
  readonly justification: string;
}

interface SubGoal {
  readonly id: string;
  readonly text: string;
}

/** A part of the programme with a name of its own: "Rolig start". Both days inside. */
interface PlanPhase {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** A day to look at benefit and progress together (rundskriv 35 punkt 4.30.2.7). */
interface PlannedEvaluation {
  readonly id: string;
  readonly day: Day;
}

/** Time in which nothing of the programme goes on; both days inside. */
export interface PlanBreak {
  readonly id: string;
  readonly kind: "holiday" | "leave" | "interruption";
  readonly from: Day;
  readonly to: Day;
}

/** What one decision grants; both days inside. */
interface DecidedPeriod {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

export interface Plan {
  readonly goal: string;
  /** The goal is work, said by the caseworker; null: not said. */
  readonly goalIsWork: boolean | null;
  readonly subGoals: readonly SubGoal[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly periods: readonly DecidedPeriod[];
  readonly phases: readonly PlanPhase[];
  readonly evaluations: readonly PlannedEvaluation[];
  readonly breaks: readonly PlanBreak[];
  readonly activities: readonly PlanActivity[];
  /** How the participant took part in making it. */
  readonly participation: string;
  /** What is done for the family; "" where nothing is said of it. */
  readonly family: string;
}

/** The stacks of a week, in the order they are drawn. */
export const BANDS = [
  "work-directed",
  "job-search",
  "education",
  "other",
  "health",
  "rest",
] as const;
export type Band = (typeof BANDS)[number];

/** One ISO week of the programme. */
export interface PlanWeek {
  readonly monday: Day;
  /** ISO week number, 1 to 53, and the ISO year it belongs to. */
  readonly number: number;
  readonly year: number;
  /** Full time in this week, minutes: 450 for each weekday inside the programme that is neither public holiday nor break. */
  readonly target: number;
  /** Planned minutes of each band. */
  readonly bands: Readonly<Record<Band, number>>;
  readonly total: number;
  readonly parts: readonly { readonly activity: string; readonly minutes: number }[];
  /** Activities that run this week without hours. */
  readonly untimed: readonly string[];
}

/** A mark on the timeline. */
export interface Milestone {
  readonly kind:
    | "start"
    | "halfway"
    | "job-search"
    | "evaluation"
    | "period-end"
    | "end"
    | "max-end"
    | "max-end-special";
  readonly day: Day;
}

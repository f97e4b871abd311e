import type { Day } from "../../facts/days.ts";
import type { Share } from "../amounts.ts";
import type { Fraction } from "../fraction.ts";
import type { Period } from "../periods.ts";

/** The benefits that reduce the stønad krone for krone (§ 38). */
export type ListedBenefit = "dagpenger" | "sykepenger" | "foreldrepenger";

/** How the municipality pays (§ 39): by stønad day (the year ÷ 260), or a twelfth of the year for a whole month. */
export type Basis = "day" | "month";

/** Work for pay, an apprentice's too, with its hours in the week (§ 37). */
export interface Work extends Period {
  /** Whole minutes; half a position is 1 125. */
  readonly minutesPerWeek: number;
}

/** Absence that reduces the stønad (§ 36). */
export interface Missed extends Period {
  /** Minutes missed in all, spread evenly over its stønad days; null for whole days. */
  readonly minutes: number | null;
}

/** Another benefit that the participant has a right to (§ 38). */
export interface OtherBenefit extends Period {
  readonly kind: ListedBenefit;
  /** Kroner for each stønad day. */
  readonly perDay: Fraction;
}

/** A child that gives barnetillegg in a period, or of whom that is not known. */
export interface ChildTime extends Period {
  readonly entitled: boolean | null;
}

/** What the stønad of a period is worked out from. All days inside. */
export interface StonadInput extends Period {
  /** Null: not known, and both rates are shown. */
  readonly birth: Day | null;
  readonly basis: Basis;
  readonly children: readonly ChildTime[];
  readonly work: readonly Work[];
  readonly missed: readonly Missed[];
  readonly benefits: readonly OtherBenefit[];
  /** Time without stønad: approved leave, interruption by decision. */
  readonly unpaid: readonly Period[];
}

/** Where the sources, or the case, leave open how to compute. OUR_READING is shown first, the other way beside it. */
export type OpenPoint =
  /** Barnetillegg falls with absence too: § 36 is silent, § 37 names it. */
  | "supplement-absence"
  /** A benefit above the stønad leaves barnetillegg alone: § 38 names the stønad only. */
  | "benefit-supplement"
  /** Work reduces the stønad before other benefits are taken from it: no order is given. */
  | "work-before-benefit"
  /** Hours missed by somebody in work cut their share of what is left after work, not of the whole day. */
  | "missed-of-rest"
  /** Somebody of unknown birth date, or born 29 February on 28 February, has turned 25. */
  | "age-25"
  /** Children of whom it is not known give no barnetillegg. */
  | "children";

/** The way the open points are read; true is what the point says. */
export type Reading = Readonly<Record<OpenPoint, boolean>>;

/** The same in every respect on each of some stønad days. */
export interface Stretch extends Period {
  /** Stønad days in it. */
  readonly days: number;
  readonly rate: DayRate;
  /** Minutes of work in the week. */
  readonly workMinutes: number;
  /** Minutes missed of each day, 450 at most. */
  readonly missed: Fraction;
  /** Kroner of other benefits for each day. */
  readonly benefit: Fraction;
}

/** What one stønad day is worth before anything is taken from it. */
export interface DayRate {
  /** Null: not known. */
  readonly share: Share | null;
  readonly full: Fraction;
  readonly twoThirds: Fraction;
  readonly perChild: number;
  readonly children: number;
  /** Children of whom it is not known whether they give barnetillegg. */
  readonly unsureChildren: number;
}

/** One stønad day in kroner: what it is worth, what is taken from it, what is left. */
export interface DayAmount {
  readonly rate: Fraction;
  readonly supplement: Fraction;
  readonly work: Fraction;
  readonly absence: Fraction;
  readonly benefit: Fraction;
  readonly paid: Fraction;
}

/** A stretch in kroner: for one day and for all of it, unrounded. */
export interface Line {
  readonly stretch: Stretch;
  readonly perDay: DayAmount;
  readonly total: Fraction;
}

/** A way to read the open points, and what it comes to. */
export interface Alternative {
  readonly point: OpenPoint;
  readonly total: Fraction;
}

export type Refusal =
  | { readonly why: "before-table"; readonly until: Day }
  | { readonly why: "not-adopted"; readonly from: Day }
  | { readonly why: "backwards" }
  | { readonly why: "too-long"; readonly days: number }
  | { readonly why: "work-outside" | "missed-outside" | "benefit-outside"; readonly at: number }
  | { readonly why: "missed-too-much"; readonly at: number; readonly most: number };

/** The stønad of a period, or why it is not computed. */
export type Calculation =
  | { readonly known: false; readonly refused: Refusal }
  | {
      readonly known: true;
      readonly lines: readonly Line[];
      readonly total: Fraction;
      /** The open points that change the sum here, each read the other way alone. */
      readonly alternatives: readonly Alternative[];
      /** The least and the most that any reading of the open points gives. */
      readonly least: Fraction;
      readonly most: Fraction;
    };

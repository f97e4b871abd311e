import type { Day } from "../../facts/days.ts";
import {
  BARNETILLEGG,
  dailyStonad,
  FACTOR_TURN,
  GRUNNBELOP,
  grunnbelop,
  yearlyStonad,
} from "../amounts.ts";
import { type Fraction, rounded } from "../fraction.ts";

export type RateName = "barnetillegg" | "grunnbelop" | "stonad";

/** The amounts in whole kroner that hold from a day on. */
export interface RateRow {
  readonly from: Day;
  /** One amount; for stønad a year, a day, and both for those under 25. */
  readonly kroner: readonly number[];
}

/** The rows of a rate by the law's own tables, the newest first. */
export function rateRows(name: RateName): RateRow[] {
  const rows = ROWS[name]();
  return rows.sort((a, b) => (a.from < b.from ? 1 : -1));
}

const ROWS: Readonly<Record<RateName, () => RateRow[]>> = {
  barnetillegg: () => BARNETILLEGG.map(([from, kroner]) => ({ from, kroner: [kroner] })),
  grunnbelop: () =>
    adjusted().map((from) => {
      const g = grunnbelop(from);
      return { from, kroner: g.known ? [g.value] : [] };
    }),
  stonad: () =>
    [...adjusted(), FACTOR_TURN].map((from) => ({
      from,
      kroner: [
        yearlyStonad(from, "full"),
        dailyStonad(from, "full"),
        yearlyStonad(from, "two-thirds"),
        dailyStonad(from, "two-thirds"),
      ].flatMap((amount) => (amount.known ? [kroner(amount.value)] : [])),
    })),
};

function adjusted(): Day[] {
  return GRUNNBELOP.map(([year]): Day => `${year}-05-01`);
}

function kroner(amount: Fraction): number {
  return rounded(amount, 0);
}

import type { Day } from "../facts/days.ts";
import { type Fraction, fraction, times } from "./fraction.ts";

/** An amount on a day, or why there is none: before the table, or not yet adopted. Never a guess. */
export type Dated<T> =
  | { readonly known: true; readonly value: T; readonly from: Day }
  | { readonly known: false; readonly why: "before-table" | "not-adopted" };

/** Grunnbeløpet in kroner from 1 May of each year (nav.no/grunnbelopet). */
export const GRUNNBELOP: readonly (readonly [year: number, kroner: number])[] = [
  [2010, 75_641],
  [2011, 79_216],
  [2012, 82_122],
  [2013, 85_245],
  [2014, 88_370],
  [2015, 90_068],
  [2016, 92_576],
  [2017, 93_634],
  [2018, 96_883],
  [2019, 99_858],
  [2020, 101_351],
  [2021, 106_399],
  [2022, 111_477],
  [2023, 118_620],
  [2024, 124_028],
  [2025, 130_160],
  [2026, 136_549],
];

/** Barnetillegg per child and stønad day in kroner, from the day (same as for arbeidsavklaringspenger). */
export const BARNETILLEGG: readonly (readonly [from: Day, kroner: number])[] = [
  ["2010-01-01", 27],
  ["2023-02-01", 35],
  ["2024-01-01", 36],
  ["2025-01-01", 37],
  ["2026-01-01", 38],
];

/** Stønad days of a year (five a week); public holidays are stønad days. */
export const STONAD_DAYS = 260;

/** First day with 2.041 G instead of 2 G. */
export const FACTOR_TURN: Day = "2024-07-01";

/** G on the day. From 1 May after the newest year in the table it is not known. */
export function grunnbelop(day: Day): Dated<number> {
  const from = firstOfMay(day);
  const row = GRUNNBELOP.find(([year]) => `${year}-05-01` === from);
  if (row) return { known: true, value: row[1], from };
  return { known: false, why: from < "2010-05-01" ? "before-table" : "not-adopted" };
}

/** G as it was before the 1 May that governs the day. */
function formerGrunnbelop(day: Day): Dated<number> {
  const year = Number(firstOfMay(day).slice(0, 4));
  return grunnbelop(`${year}-04-30`);
}

/** How many G kvalifiseringsstønad is a year: 2, from 1 July 2024 2.041 (§ 35). */
export function factorOn(day: Day): Fraction {
  return day < FACTOR_TURN ? fraction(2) : fraction(2041, 1000);
}

/** Full or two thirds (under 25, § 35). */
export type Share = "full" | "two-thirds";

/** Kvalifiseringsstønad for a year by the rate of the day, in kroner, unrounded. */
export function yearlyStonad(day: Day, share: Share): Dated<Fraction> {
  const g = grunnbelop(day);
  return g.known ? { ...g, value: ofYear(g.value, day, share) } : g;
}

/** The same for one of the 260 stønad days of a year. */
export function dailyStonad(day: Day, share: Share): Dated<Fraction> {
  const year = yearlyStonad(day, share);
  return year.known ? { ...year, value: perDay(year.value) } : year;
}

/** One stønad day by the G that was replaced on the last 1 May, with the factor of the day. */
export function dailyByFormerG(day: Day, share: Share): Dated<Fraction> {
  const g = formerGrunnbelop(day);
  return g.known ? { ...g, value: perDay(ofYear(g.value, day, share)) } : g;
}

/**
 * Whether the day has a new G whose difference is normally not paid yet on `asOf`: it is adopted at the end of May and
 * paid back in June or July.
 */
export function awaitsNewG(day: Day, asOf: Day): boolean {
  const g = grunnbelop(day);
  return g.known && asOf < `${g.from.slice(0, 4)}-08-01`;
}

/** Barnetillegg for one child and stønad day, whole kroner. */
export function barnetillegg(day: Day): Dated<number> {
  const row = BARNETILLEGG.findLast(([from]) => from <= day);
  return row ? { known: true, value: row[1], from: row[0] } : { known: false, why: "before-table" };
}

function ofYear(g: number, day: Day, share: Share): Fraction {
  const full = times(factorOn(day), fraction(g));
  return share === "full" ? full : times(full, fraction(2, 3));
}

function perDay(year: Fraction): Fraction {
  return times(year, fraction(1, STONAD_DAYS));
}

/** The 1 May that governs the day's G. */
function firstOfMay(day: Day): Day {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) < "05-01" ? year - 1 : year}-05-01`;
}

import type { Day } from "../facts/days.ts";
import type { Benefit } from "../facts/types.ts";
import { type Fraction, fromKroner } from "./fraction.ts";
import { clip, type Period } from "./periods.ts";
import { stonadDays } from "./stonad/days.ts";

/** One entry of the benefits with its place in the list. */
export interface Payment {
  readonly benefit: Benefit;
  readonly path: string;
}

/** An entry whose period and amount per day are known. */
export interface PaidPeriod extends Payment {
  readonly period: Period;
  readonly perDay: Fraction;
  readonly kroner: number;
}

/** The benefits of one or several kinds. */
export function benefitsOf(
  benefits: readonly Benefit[] | null | undefined,
  ...kinds: readonly Benefit["kind"][]
): Payment[] {
  return (benefits ?? [])
    .map((benefit, i) => ({ benefit, path: `benefits[${i}]` }))
    .filter(({ benefit }) => kinds.includes(benefit.kind));
}

/** The entry as a payment, null when its period or amount is not known. */
export function paidPeriod({ benefit, path }: Payment): PaidPeriod | null {
  const { from, to, perDay } = benefit;
  if (!from || !to || to < from || perDay === undefined || perDay === null) return null;
  return { benefit, path, period: { from, to }, perDay: fromKroner(perDay), kroner: perDay };
}

/** Paths of the facts that `paidPeriod` lacks. */
export function missingOfPayment({ benefit, path }: Payment): string[] {
  return (["from", "to", "perDay"] as const)
    .filter((key) => benefit[key] === undefined || benefit[key] === null)
    .map((key) => `${path}.${key}`);
}

/** The stønad days that two periods have in common. */
export function commonDays(a: Period, b: Period): Day[] {
  return clip([a], b).flatMap((p) => stonadDays(p.from, p.to));
}

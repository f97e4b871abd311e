import { type Day, daysInPeriod } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { dailyStonad } from "./amounts.ts";
import { compare, type Fraction, fraction, isWithin, minus } from "./fraction.ts";
import { benefitsOf, type PaidPeriod, paidPeriod } from "./payments.ts";
import { inside, type Period } from "./periods.ts";
import { shareOn } from "./stonad/days.ts";
import { FULL_DAY_MINUTES, forMissedTime } from "./stonad/reductions.ts";

export type PayFacts = Pick<CaseFacts, "benefits"> & {
  readonly person?: { readonly birthDate?: Day | null } | null;
};

/**
 * What payments by day show of an absence: `kept` – the full rate was paid on one of its days; `fitting` – what was
 * paid on each day answers to the time missed (nothing for a whole day); null – they do not show it.
 */
export type Pay = "kept" | "fitting" | null;

const ONE_KRONE = fraction(1);

/** Payments for some days of absence; `minutes` missed on each. Only payments for periods that are over count. */
export function payOn(facts: PayFacts, days: readonly Day[], minutes: number, asOf: Day): Pay {
  const payments = benefitsOf(facts.benefits, "kvalifiseringsstonad")
    .flatMap((payment) => paidPeriod(payment) ?? [])
    .filter(({ period }) => period.to <= asOf && isOnePayment(period));
  const each = days.map((day) => payOfDay(facts, payments, day, minutes));
  if (each.includes("kept")) return "kept";
  return each.length > 0 && each.every((pay) => pay === "fitting") ? "fitting" : null;
}

function payOfDay(
  { person }: PayFacts,
  payments: readonly PaidPeriod[],
  day: Day,
  minutes: number,
): Pay {
  const paid = payments.find(({ period }) => inside(day, [period]));
  if (!paid) return null;
  if (minutes >= FULL_DAY_MINUTES && compare(paid.perDay, ONE_KRONE) <= 0) return "fitting";
  const share = person?.birthDate ? shareOn(person.birthDate, day) : "full";
  const rate = share && dailyStonad(day, share);
  if (!rate?.known) return null;
  if (compare(paid.perDay, minus(rate.value, ONE_KRONE)) >= 0) return "kept";
  return person?.birthDate && isRest(paid.perDay, rate.value, minutes) ? "fitting" : null;
}

/** A longer period states a granted rate, not what was paid for each day. */
function isOnePayment({ from, to }: Period): boolean {
  return daysInPeriod(from, to) <= 31;
}

function isRest(paid: Fraction, rate: Fraction, minutes: number): boolean {
  return isWithin(paid, minus(rate, forMissedTime(rate, minutes)), ONE_KRONE);
}

import { daysInPeriod } from "../../facts/days.ts";
import { grunnbelop } from "../amounts.ts";
import { clip, type Period } from "../periods.ts";
import { FULL_DAY_MINUTES } from "./reductions.ts";
import { missedDays, paidDays } from "./stretches.ts";
import type { Refusal, StonadInput } from "./types.ts";

/** Longer than a programme can last with every extension; a longer period is a slip of the keyboard. */
const MOST_DAYS = 3660;

/** Why the period cannot be computed; null when it can. */
export function refusalOf(input: StonadInput): Refusal | null {
  if (input.to < input.from) return { why: "backwards" };
  const days = daysInPeriod(input.from, input.to);
  if (days > MOST_DAYS) return { why: "too-long", days };
  return unknownRate(input) ?? outside(input) ?? tooMuchMissed(input);
}

function unknownRate(input: StonadInput): Refusal | null {
  for (const day of paidDays(input)) {
    const g = grunnbelop(day);
    if (g.known) continue;
    return g.why === "before-table"
      ? { why: g.why, until: "2010-04-30" }
      : { why: g.why, from: `${yearOfG(day)}-05-01` };
  }
  return null;
}

/** What lies outside the period would silently count for nothing. */
function outside(input: StonadInput): Refusal | null {
  const misses = (one: Period) => clip([one], input).length === 0;
  const work = input.work.findIndex(misses);
  if (work >= 0) return { why: "work-outside", at: work };
  const missed = input.missed.findIndex(misses);
  if (missed >= 0) return { why: "missed-outside", at: missed };
  const benefit = input.benefits.findIndex(misses);
  return benefit >= 0 ? { why: "benefit-outside", at: benefit } : null;
}

function tooMuchMissed(input: StonadInput): Refusal | null {
  for (const [at, one] of input.missed.entries()) {
    const most = missedDays(one).length * FULL_DAY_MINUTES;
    if (one.minutes !== null && one.minutes > most) return { why: "missed-too-much", at, most };
  }
  return null;
}

/** The year whose 1 May governs the day. */
function yearOfG(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < "05-01" ? year - 1 : year;
}

import { type Day, daysFrom, lastDayOfMonths } from "../../facts/days.ts";
import { barnetillegg, dailyStonad, STONAD_DAYS } from "../amounts.ts";
import { compare, type Fraction, fraction, plus, times, total } from "../fraction.ts";
import { inside, type Period } from "../periods.ts";
import { shareOn, stonadDays } from "./days.ts";
import { FULL_DAY_MINUTES } from "./reductions.ts";
import type { Basis, DayRate, StonadInput, Stretch } from "./types.ts";

/** The stønad days that are paid: Monday to Friday, without leave and interruption. */
export function paidDays(input: StonadInput): Day[] {
  return stonadDays(input.from, input.to).filter((day) => !inside(day, input.unpaid));
}

/**
 * The paid days of the period, joined where one day follows the other (a weekend between them is no gap) and
 * nothing differs between them. The rate of every day must be known.
 */
export function stretchesOf(input: StonadInput): Stretch[] {
  const missed = missedByDay(input);
  const stretches: Stretch[] = [];
  const all = stonadDays(input.from, input.to);
  const paid = new Set(paidDays(input));
  let follows = false;
  for (const day of all) {
    if (!paid.has(day)) follows = false;
    else {
      const next = oneDay(input, day, missed.get(day) ?? NOTHING);
      const last = follows ? stretches.pop() : undefined;
      if (last && isSame(last, next)) stretches.push({ ...last, to: day, days: last.days + 1 });
      else stretches.push(...(last ? [last] : []), next);
      follows = true;
    }
  }
  return stretches;
}

const NOTHING = fraction(0);

function oneDay(input: StonadInput, day: Day, missed: Fraction): Stretch {
  return {
    from: day,
    to: day,
    days: 1,
    rate: rateOn(input, day),
    workMinutes: input.work
      .filter((work) => inside(day, [work]))
      .reduce((sum, work) => sum + work.minutesPerWeek, 0),
    missed,
    benefit: total(input.benefits.filter((b) => inside(day, [b])).map((b) => b.perDay)),
  };
}

function rateOn({ birth, basis, children }: StonadInput, day: Day): DayRate {
  const here = children.filter((child) => inside(day, [child]));
  const supplement = barnetillegg(day);
  return {
    share: birth ? shareOn(birth, day) : null,
    full: rateOf(day, "full", basis),
    twoThirds: rateOf(day, "two-thirds", basis),
    perChild: supplement.known ? supplement.value : 0,
    children: here.filter((child) => child.entitled === true).length,
    unsureChildren: here.filter((child) => child.entitled === null).length,
  };
}

/** By the month: a twelfth of the year, divided by the stønad days of that month. */
function rateOf(day: Day, share: "full" | "two-thirds", basis: Basis): Fraction {
  const rate = dailyStonad(day, share);
  if (!rate.known) return NOTHING;
  if (basis === "day") return rate.value;
  const month = monthOf(day);
  return times(rate.value, fraction(STONAD_DAYS, 12 * stonadDays(month.from, month.to).length));
}

/** The calendar month that holds the day. */
export function monthOf(day: Day): Period {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: lastDayOfMonths(from, 1) };
}

/** Minutes missed on each stønad day, a whole day at most. */
function missedByDay(input: StonadInput): ReadonlyMap<Day, Fraction> {
  const missed = new Map<Day, Fraction>();
  for (const one of input.missed) {
    const days = missedDays(one);
    const each = one.minutes === null ? WHOLE_DAY : fraction(one.minutes, days.length || 1);
    for (const day of days) missed.set(day, atMostDay(plus(missed.get(day) ?? NOTHING, each)));
  }
  return missed;
}

/** The stønad days that an absence reaches over. */
export function missedDays({ from, to }: Period): Day[] {
  return stonadDays(from, to);
}

const WHOLE_DAY = fraction(FULL_DAY_MINUTES);

function atMostDay(minutes: Fraction): Fraction {
  return compare(minutes, WHOLE_DAY) > 0 ? WHOLE_DAY : minutes;
}

function isSame(a: Stretch, b: Stretch): boolean {
  return (
    a.workMinutes === b.workMinutes &&
    compare(a.missed, b.missed) === 0 &&
    compare(a.benefit, b.benefit) === 0 &&
    isSameRate(a.rate, b.rate)
  );
}

function isSameRate(a: DayRate, b: DayRate): boolean {
  return (
    a.share === b.share &&
    a.perChild === b.perChild &&
    a.children === b.children &&
    a.unsureChildren === b.unsureChildren &&
    compare(a.full, b.full) === 0
  );
}

/** The calendar months that a period touches, cut at its ends. */
export function monthsOf({ from, to }: Period): Period[] {
  const firsts = daysFrom(from, to).filter((day, n) => n === 0 || day.endsWith("-01"));
  return firsts.map((first) => {
    const { to: last } = monthOf(first);
    return { from: first, to: last < to ? last : to };
  });
}

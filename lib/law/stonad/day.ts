import { compare, type Fraction, fraction, minus, plus, times } from "../fraction.ts";
import { FULL_DAY_MINUTES, FULL_WEEK_MINUTES } from "./reductions.ts";
import type { DayAmount, DayRate, Reading, Stretch } from "./types.ts";

const NOTHING = fraction(0);

/** One stønad day of a stretch, by one reading of what the sources leave open. Never below 0. */
export function dayAmount(stretch: Stretch, reading: Reading): DayAmount {
  const whole = wholeDay(stretch.rate, reading);
  const steps = reading["work-before-benefit"]
    ? [reducedByWork, reducedByAbsence, reducedByBenefit]
    : [reducedByBenefit, reducedByWork, reducedByAbsence];
  const cut = { work: NOTHING, absence: NOTHING, benefit: NOTHING };
  let left = whole;
  for (const step of steps) {
    const { kind, after } = step(left, { stretch, reading, whole });
    cut[kind] = minus(sum(left), sum(after));
    left = after;
  }
  return { rate: whole.stonad, supplement: whole.supplement, ...cut, paid: sum(left) };
}

/** What is left of a day: the two are reduced by different rules. */
interface Left {
  readonly stonad: Fraction;
  readonly supplement: Fraction;
}

interface Around {
  readonly stretch: Stretch;
  readonly reading: Reading;
  readonly whole: Left;
}

interface Step {
  readonly kind: "work" | "absence" | "benefit";
  readonly after: Left;
}

function wholeDay(rate: DayRate, reading: Reading): Left {
  const isFull = rate.share === null ? reading["age-25"] : rate.share === "full";
  const children = rate.children + (reading.children ? 0 : rate.unsureChildren);
  return {
    stonad: isFull ? rate.full : rate.twoThirds,
    supplement: fraction(rate.perChild * children),
  };
}

/** § 37: stønad and barnetillegg fall with the hours in work, out of full time. */
function reducedByWork(left: Left, { stretch }: Around): Step {
  const rest = fraction(Math.max(0, FULL_WEEK_MINUTES - stretch.workMinutes), FULL_WEEK_MINUTES);
  const after = { stonad: times(left.stonad, rest), supplement: times(left.supplement, rest) };
  return { kind: "work", after };
}

/** § 36: the stønad falls by the time missed, 7 h 30 min being a whole day. */
function reducedByAbsence(left: Left, { stretch, reading, whole }: Around): Step {
  const share = times(stretch.missed, fraction(1, FULL_DAY_MINUTES));
  const cut = (of: Fraction, all: Fraction) =>
    atLeastNothing(minus(of, times(reading["missed-of-rest"] ? of : all, share)));
  const stonad = cut(left.stonad, whole.stonad);
  const supplement = reading["supplement-absence"]
    ? cut(left.supplement, whole.supplement)
    : left.supplement;
  return { kind: "absence", after: { stonad, supplement } };
}

/** § 38: krone for krone, never below 0. */
function reducedByBenefit(left: Left, { stretch, reading }: Around): Step {
  const stonad = atLeastNothing(minus(left.stonad, stretch.benefit));
  const beyond = atLeastNothing(minus(stretch.benefit, left.stonad));
  const supplement = reading["benefit-supplement"]
    ? left.supplement
    : atLeastNothing(minus(left.supplement, beyond));
  return { kind: "benefit", after: { stonad, supplement } };
}

function sum({ stonad, supplement }: Left): Fraction {
  return plus(stonad, supplement);
}

function atLeastNothing(amount: Fraction): Fraction {
  return compare(amount, NOTHING) < 0 ? NOTHING : amount;
}

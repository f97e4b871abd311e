import { compare, type Fraction, fraction, times, total } from "../fraction.ts";
import { dayAmount } from "./day.ts";
import { refusalOf } from "./refusal.ts";
import { stretchesOf } from "./stretches.ts";
import type {
  Alternative,
  Calculation,
  Line,
  OpenPoint,
  Reading,
  StonadInput,
  Stretch,
} from "./types.ts";

/** How we read what the sources leave open (law: §§ 35–38; none of the points is settled by them). */
const OUR_READING: Reading = {
  "supplement-absence": true,
  "benefit-supplement": true,
  "work-before-benefit": true,
  "missed-of-rest": true,
  "age-25": true,
  children: true,
};

/** Where each point can change anything at all: what must be there in some stretch. */
const TOUCHES: Readonly<Record<OpenPoint, (stretch: Stretch) => boolean>> = {
  "supplement-absence": (s) => isSome(s.missed) && mayHaveChildren(s),
  "benefit-supplement": (s) => isSome(s.benefit) && mayHaveChildren(s),
  "work-before-benefit": (s) => isSome(s.benefit) && (s.workMinutes > 0 || isSome(s.missed)),
  "missed-of-rest": (s) => isSome(s.missed) && (s.workMinutes > 0 || isSome(s.benefit)),
  "age-25": (s) => s.rate.share === null,
  children: (s) => s.rate.unsureChildren > 0,
};

const POINTS = Object.keys(TOUCHES) as OpenPoint[];

/**
 * The kvalifiseringsstønad and barnetillegg of a period, stretch by stretch, unrounded: round the sum once. Days
 * whose G is not adopted, or lies before the table, are refused and never guessed.
 */
export function calculate(input: StonadInput): Calculation {
  const refused = refusalOf(input);
  if (refused) return { known: false, refused };
  const stretches = stretchesOf(input);
  const lines = linesOf(stretches, OUR_READING);
  const sum = totalOf(lines);
  const points = POINTS.filter((point) => stretches.some(TOUCHES[point]));
  const alternatives = alternativesOf(stretches, points, sum);
  const all = readingsOf(points).map((reading) => totalOf(linesOf(stretches, reading)));
  return { known: true, lines, total: sum, alternatives, least: least(all), most: most(all) };
}

function linesOf(stretches: readonly Stretch[], reading: Reading): Line[] {
  return stretches.map((stretch) => {
    const perDay = dayAmount(stretch, reading);
    return { stretch, perDay, total: times(perDay.paid, fraction(stretch.days)) };
  });
}

function totalOf(lines: readonly Line[]): Fraction {
  return total(lines.map((line) => line.total));
}

/** Each open point read the other way, alone, where that changes the sum. */
function alternativesOf(
  stretches: readonly Stretch[],
  points: readonly OpenPoint[],
  sum: Fraction,
): Alternative[] {
  return points
    .map((point) => ({
      point,
      total: totalOf(linesOf(stretches, { ...OUR_READING, [point]: false })),
    }))
    .filter((other) => compare(other.total, sum) !== 0);
}

/** Every way to read the open points. */
function readingsOf(points: readonly OpenPoint[]): Reading[] {
  return points.reduce<Reading[]>(
    (readings, point) => readings.flatMap((r) => [r, { ...r, [point]: false }]),
    [OUR_READING],
  );
}

function least(amounts: readonly Fraction[]): Fraction {
  return amounts.reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

function most(amounts: readonly Fraction[]): Fraction {
  return amounts.reduce((a, b) => (compare(b, a) > 0 ? b : a));
}

function isSome(amount: Fraction): boolean {
  return amount.top > 0n;
}

function mayHaveChildren({ rate }: Stretch): boolean {
  return rate.perChild * (rate.children + rate.unsureChildren) > 0;
}

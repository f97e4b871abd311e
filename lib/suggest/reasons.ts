import type { Measure, Phase } from "../measures/types.ts";
import type { NeedFound } from "../needs/types.ts";
import type { Goal } from "./goals.ts";
import { PHASE_TEXT } from "./phase.ts";
import type { Met } from "./rank.ts";
import type { Reason } from "./types.ts";
import { weightOf } from "./weight-of-needs.ts";

/** A need as a reason, with the first words that told it; nothing for a need not found. */
export function needReason(found: NeedFound | undefined): Reason[] {
  return found ? [{ kind: "need", need: found.need, quote: found.quotes[0] ?? "" }] : [];
}

/** The nearest need counts in full, each further one less. `meets`: the nearest first. */
export function needPoints(meets: readonly Met[]): number {
  let sum = 0;
  for (let n = 0; n < meets.length; n++) {
    const { need, place } = meets[n] as Met;
    sum += weightOf(need) * (PLACE_POINTS[place] ?? 1) * (NTH[n] ?? 0.1);
  }
  return sum;
}

const PLACE_POINTS = [12, 8, 5.5, 4, 3, 2];
const NTH = [1, 0.5, 0.25];

export interface GoalReason {
  readonly points: number;
  readonly reason: Extract<Reason, { kind: "goal" }>;
}

/** A function that gives the goals, wishes and resources a measure leads to or serves, the nearest first. */
export function goalReasons(goals: readonly Goal[]): (measure: Measure) => readonly GoalReason[] {
  const roads = new Map<string, GoalReason[]>();
  for (const { quote, measures } of goals)
    for (const [n, id] of measures.entries()) {
      const own = { points: ROAD_POINTS[n] ?? 3, reason: { kind: "goal", quote } } as const;
      const list = roads.get(id);
      if (list) list.push(own);
      else roads.set(id, [own]);
    }
  const aims = goals.filter((g) => g.needs.length > 0);
  return (measure) => {
    const road = roads.get(measure.id);
    const served = aims.length > 0 ? aims.flatMap((goal) => serves(measure, goal)) : NO_GOALS;
    if (!road && served.length === 0) return NO_GOALS;
    return nearestOf([...(road ?? []), ...served]);
  };
}

const NO_GOALS: readonly GoalReason[] = [];

function serves(measure: Measure, { quote, needs }: Goal): GoalReason[] {
  const place = measure.needs.findIndex((n) => needs.includes(n));
  const points = place === -1 ? 0 : (ABOUT_POINTS[place] ?? 0);
  return points > 0 ? [{ points, reason: { kind: "goal", quote } }] : [];
}

/** One quote is one reason, with the most it is worth. */
function nearestOf(reasons: readonly GoalReason[]): GoalReason[] {
  const sorted = reasons.toSorted((a, b) => b.points - a.points);
  const quotes = new Set<string>();
  return sorted
    .filter(({ reason }) => {
      const quote = "quote" in reason ? reason.quote : "";
      return quotes.size < quotes.add(quote).size;
    })
    .slice(0, MAX_GOALS);
}

const ROAD_POINTS = [7, 6, 5, 4];
const ABOUT_POINTS = [6, 3];
const MAX_GOALS = 2;

/** Points for suiting the phase; less than nothing for a measure of another phase. */
export function phasePoints(measure: Measure, phase: Phase | null): number {
  if (phase === null) return 0;
  const place = measure.phases.indexOf(phase);
  if (place === -1) return -2;
  return place === 0 ? 1.5 : 0.5;
}

/** Measures that suit any time say nothing by it. */
export function phaseReason(measure: Measure, phase: Phase | null): Reason[] {
  if (phase === null || measure.phases.length > 2 || !measure.phases.includes(phase)) return [];
  return [{ kind: "phase", text: PHASE_TEXT[phase] }];
}

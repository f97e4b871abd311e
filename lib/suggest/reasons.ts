import type { Measure, Phase } from "../measures/types.ts";
import type { Need, NeedFound } from "../needs/types.ts";
import { nearness } from "./first-choice.ts";
import type { Goal } from "./goals.ts";
import { PHASE_TEXT } from "./phase.ts";
import type { Reason } from "./types.ts";

/** A need the measure meets, and how near it is to it (see nearness). */
export interface NeedReason {
  readonly need: Need;
  readonly place: number;
  readonly reason: Reason;
}

/** The needs found that a measure meets, the nearest first. */
export function needReasons(measure: Measure, found: readonly NeedFound[]): NeedReason[] {
  return found
    .flatMap(({ need, quotes }): NeedReason[] => {
      const place = measure.needs.indexOf(need);
      if (place === -1) return [];
      return [
        {
          need,
          place: nearness(measure.id, need, place),
          reason: { kind: "need", need, quote: quotes[0] ?? "" },
        },
      ];
    })
    .sort((a, b) => a.place - b.place);
}

/** The nearest need counts in full, each further one less. `places`: see nearness, nearest first. */
export function needPoints(places: readonly number[]): number {
  return places.reduce((sum, place, n) => sum + (PLACE_POINTS[place] ?? 1) * (NTH[n] ?? 0.1), 0);
}

const PLACE_POINTS = [12, 8, 5.5, 4, 3, 2];
const NTH = [1, 0.5, 0.25];

export interface GoalReason {
  readonly points: number;
  readonly reason: Reason;
}

/** The goals, wishes and resources that a measure leads to or serves, the nearest first. */
export function goalReasons(measure: Measure, goals: readonly Goal[]): GoalReason[] {
  return goals
    .flatMap(({ quote, measures, needs }): GoalReason[] => {
      const road = measures.indexOf(measure.id);
      const about = measure.needs.findIndex((n) => needs.includes(n));
      const points = Math.max(
        road === -1 ? 0 : (ROAD_POINTS[road] ?? 3),
        about === -1 ? 0 : (ABOUT_POINTS[about] ?? 0),
      );
      return points > 0 ? [{ points, reason: { kind: "goal", quote } }] : [];
    })
    .sort((a, b) => b.points - a.points)
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

import type { MeasureGroup } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";

/** A measure with its reasons weighed, before the list is spread. */
export interface Candidate {
  readonly id: string;
  readonly group: MeasureGroup;
  readonly points: number;
  /** The needs it meets, and how near it is to each: 0 is the first choice for it. */
  readonly meets: ReadonlyMap<Need, number>;
}

export interface Ranked<C extends Candidate> {
  readonly candidate: C;
  readonly score: number;
}

/** Meeting a need that nothing above meets is worth most where the measure is the nearest one to it. */
const NEW_NEED = 9;
/** Each earlier measure of the same group costs this much, so that the top holds several groups. */
const SAME_GROUP = 0.8;

/**
 * Best first, spread so that every need is met early and the groups mix. The score falls down the list; equal
 * candidates keep the order they came in. At most `limit`.
 */
export function rank<C extends Candidate>(candidates: readonly C[], limit: number): Ranked<C>[] {
  const nearest = nearestOf(candidates);
  const met = new Set<Need>();
  const groups = new Map<MeasureGroup, number>();
  const rest = [...candidates];
  const ranked: Ranked<C>[] = [];
  let last = Number.POSITIVE_INFINITY;
  while (rest.length > 0 && ranked.length < limit) {
    const worth = (c: C) =>
      c.points + newNeeds(c, met, nearest) - SAME_GROUP * (groups.get(c.group) ?? 0);
    const best = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    last = Math.min(last, Math.max(MIN_SCORE, worth(best)));
    ranked.push({ candidate: best, score: Math.round(last * 10) / 10 });
    rest.splice(rest.indexOf(best), 1);
    for (const [need, place] of best.meets) if (place === nearest.get(need)) met.add(need);
    groups.set(best.group, (groups.get(best.group) ?? 0) + 1);
  }
  return ranked;
}

const MIN_SCORE = 0.1;

/** For each need, the nearest any candidate comes to it. */
function nearestOf(candidates: readonly Candidate[]): Map<Need, number> {
  const nearest = new Map<Need, number>();
  for (const { meets } of candidates)
    for (const [need, place] of meets)
      nearest.set(need, Math.min(place, nearest.get(need) ?? Number.POSITIVE_INFINITY));
  return nearest;
}

function newNeeds(
  { meets }: Candidate,
  met: ReadonlySet<Need>,
  nearest: ReadonlyMap<Need, number>,
): number {
  let worth = 0;
  for (const [need, place] of meets)
    if (!met.has(need) && isNear(place, nearest.get(need))) worth += NEW_NEED / (1 + place);
  return worth;
}

/** Whether a measure is among the first choices for a need, or the nearest there is in this list. */
function isNear(place: number, nearest: number | undefined): boolean {
  return place <= 1 || place === nearest;
}

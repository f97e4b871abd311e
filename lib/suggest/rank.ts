import type { MeasureGroup } from "../measures/types.ts";
import type { Need } from "../needs/types.ts";
import { isUnusual } from "./unusual.ts";
import { weightOf } from "./weight-of-needs.ts";

/** A need a measure meets, and how near it is to it: 0 is the first choice for it. */
export interface Met {
  readonly need: Need;
  readonly place: number;
}

/** A measure with its reasons weighed, before the list is spread. */
export interface Candidate {
  readonly id: string;
  readonly group: MeasureGroup;
  /** Candidates of one kind meet the same needs, belong to one group and are unusual or not alike. */
  readonly kind: string;
  readonly points: number;
  /** The needs it meets, the nearest first. */
  readonly meets: readonly Met[];
  /** Quotes of the goals, wishes and resources it leads to or uses. */
  readonly wishes: readonly string[];
}

export interface Ranked<C extends Candidate> {
  readonly candidate: C;
  readonly score: number;
}

/** Meeting a need that nothing above meets is worth most where the measure is the nearest one to it. */
const NEW_NEED = 9;
/** Using a wish or a resource that nothing above uses. */
const NEW_WISH = 3;
/** Each earlier measure of the same group costs this much, so that the top holds several groups. */
const SAME_GROUP = 0.8;
/** After the first choices the list turns to ideas one seldom has. */
export const FIRST_CHOICES = 15;
const FREER = 4;
/** The last places of the list belong to needs that nothing above names. */
const LAST_CHANCE = 1000;

/**
 * Best first, spread so that every need is met early and the groups mix; once fifteen are chosen and every need is
 * met, the unusual ideas come forward. The score falls down the list; equal candidates keep the order they came in.
 */
export function rank<C extends Candidate>(candidates: readonly C[], limit: number): Ranked<C>[] {
  const rest = alike(candidates);
  const nearest = nearestOf(rest);
  const met = new Set<Need>();
  const used = new Set<string>();
  const unnamed = new Set(nearest.keys());
  const groups = new Map<MeasureGroup, number>();
  const ranked: Ranked<C>[] = [];
  let last = Number.POSITIVE_INFINITY;
  while (rest.length > 0 && ranked.length < limit) {
    const freer = ranked.length >= FIRST_CHOICES && met.size === nearest.size;
    const best = highest(
      rest,
      (c) =>
        c.points +
        newNeeds(c, met, nearest) +
        (c.wishes.some((wish) => !used.has(wish)) ? NEW_WISH : 0) -
        SAME_GROUP * (groups.get(c.group) ?? 0) +
        (freer && isUnusual(c.id) ? FREER : 0) +
        (unnamed.size >= limit - ranked.length && c.meets.some((m) => unnamed.has(m.need))
          ? LAST_CHANCE
          : 0),
    );
    const { candidate } = best;
    last = Math.min(last, Math.max(MIN_SCORE, best.worth));
    ranked.push({ candidate, score: Math.round(last * 10) / 10 });
    for (const { need, place } of candidate.meets) {
      unnamed.delete(need);
      if (place === nearest.get(need)) met.add(need);
    }
    for (const wish of candidate.wishes) used.add(wish);
    groups.set(candidate.group, (groups.get(candidate.group) ?? 0) + 1);
  }
  return ranked;
}

const MIN_SCORE = 0.1;

interface Ordered<C> {
  readonly candidate: C;
  /** Its place among those that came in. */
  readonly order: number;
}

/** Candidates that differ only in points, the best of them last: no other of them can be next in the list. */
function alike<C extends Candidate>(candidates: readonly C[]): Ordered<C>[][] {
  const lists = new Map<string, Ordered<C>[]>();
  for (const [order, candidate] of candidates.entries()) {
    const { kind, wishes } = candidate;
    const key = wishes.length === 0 ? kind : `${kind} «${wishes.join("» «")}»`;
    const list = lists.get(key);
    if (list) list.push({ candidate, order });
    else lists.set(key, [{ candidate, order }]);
  }
  for (const list of lists.values())
    list.sort((a, b) => a.candidate.points - b.candidate.points || b.order - a.order);
  return [...lists.values()];
}

/** Takes the one of most worth out of the lists; of equals the first that came in. */
function highest<C extends Candidate>(lists: Ordered<C>[][], worth: (c: C) => number) {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  let order = Number.POSITIVE_INFINITY;
  for (const [n, list] of lists.entries()) {
    const head = list.at(-1) as Ordered<C>;
    const own = worth(head.candidate);
    if (own < most || (own === most && head.order > order)) continue;
    [best, most, order] = [n, own, head.order];
  }
  const list = lists[best] as Ordered<C>[];
  const { candidate } = list.pop() as Ordered<C>;
  if (list.length === 0) lists.splice(best, 1);
  return { candidate, worth: most };
}

/** For each need, the nearest any candidate comes to it; those of one list meet the same. */
function nearestOf<C extends Candidate>(lists: readonly Ordered<C>[][]): Map<Need, number> {
  const nearest = new Map<Need, number>();
  for (const [head] of lists)
    for (const { need, place } of head?.candidate.meets ?? [])
      nearest.set(need, Math.min(place, nearest.get(need) ?? Number.POSITIVE_INFINITY));
  return nearest;
}

function newNeeds(
  { meets }: Candidate,
  met: ReadonlySet<Need>,
  nearest: ReadonlyMap<Need, number>,
): number {
  let worth = 0;
  for (const { need, place } of meets) {
    if (met.has(need) || !isNear(place, nearest.get(need))) continue;
    worth += (weightOf(need) * NEW_NEED) / (1 + place);
  }
  return worth;
}

/** Whether a measure is among the first choices for a need, or the nearest there is in this list. */
function isNear(place: number, nearest: number | undefined): boolean {
  return place <= 1 || place === nearest;
}

import { addDays, type Day, lastDayOfMonths } from "../facts/days.ts";
import type { Decision } from "../facts/types.ts";
import { carriesTime, decidedPeriod } from "./decided-period.ts";
import { byDay } from "./periods.ts";
import { placeIn } from "./place-paths.ts";

/** One decision on the programme's time: the end it sets and the day it was made. */
export interface DecidedEnd {
  readonly end: Day | null;
  readonly on: Day | null;
  readonly kind: Decision["kind"];
  readonly path: string;
}

/**
 * The ends the decisions give the programme that began on `start`, in the order they were made (undated ones last).
 * "12 måneder" without dates counts from the start, in an extension from the end before. Decisions on an earlier
 * programme are left out.
 */
export function decidedEnds(
  decisions: readonly Decision[] | null | undefined,
  start: Day,
): DecidedEnd[] {
  const all = (decisions ?? [])
    .map((decision, i) => ({ decision, path: placeIn("decisions", i) }))
    .filter(({ decision }) => carriesTime(decision))
    .sort((a, b) => byDay(key(a.decision), key(b.decision)));
  const ends: DecidedEnd[] = [];
  for (const { decision, path } of all) {
    const before = ends.at(-1)?.end ?? null;
    const end = endOf(decision, before, start);
    if (end && end < start) continue;
    ends.push({ end, on: decision.date ?? null, kind: decision.kind, path });
  }
  return withEndBeforeExtension(ends, decisions ?? []);
}

function key(decision: Decision): string {
  return decision.date ?? "9999";
}

function endOf(decision: Decision, before: Day | null, start: Day): Day | null {
  const { from, to } = decidedPeriod(decision);
  if (to) return to;
  const { months, kind } = decision;
  const first = from ?? (kind === "forlengelse" ? before && addDays(before, 1) : start);
  return months && first ? lastDayOfMonths(first, months) : null;
}

/** A grant whose end is not known ended the day before the extension that follows it. */
function withEndBeforeExtension(
  ends: readonly DecidedEnd[],
  decisions: readonly Decision[],
): DecidedEnd[] {
  return ends.map((item, i) => {
    const next = ends[i + 1];
    if (item.end || next?.kind !== "forlengelse") return item;
    const from = decisions[Number(next.path.slice("decisions[".length, -1))]?.from;
    return from ? { ...item, end: addDays(from, -1) } : item;
  });
}

/**
 * Whether the programme got its present end by a decision that shortened it after `day`; null when the decisions
 * leave that open.
 */
export function shortenedAfter(ends: readonly DecidedEnd[], end: Day, day: Day): boolean | null {
  const last = ends.at(-1);
  const before = ends.at(-2);
  if (!last || last.kind === "forlengelse") return false;
  if (last.end && last.end > end) return null;
  if (last.end && last.end < end) return false;
  if (last.on && last.on <= day) return false;
  if (before?.end && last.end) return before.end > end ? (last.on ? true : null) : false;
  return before || last.kind !== "innvilgelse" ? null : false;
}

import type { Day } from "../facts/days.ts";
import type { Decision } from "../facts/types.ts";
import { carriesTime, decidedPeriod } from "./decided-period.ts";
import type { DecisionAt } from "./decisions.ts";

/**
 * The end the decisions give the programme: `low` is the newest one's, `high` the latest of all, for a decision that
 * shortens leaves two readings. `high` is null while one of them has no known end.
 */
export interface DecidedEnd {
  readonly low: Day | null;
  readonly high: Day | null;
  /** Paths of what is needed to know the end. */
  readonly missing: readonly string[];
}

/** Whether an extension was decided by the old end. */
export interface ExtensionTiming {
  readonly timing: "in-time" | "late" | "unclear";
  readonly oldEnd: DecidedEnd;
  readonly missing: readonly string[];
}

/** The decision's last day; the "12 måneder" of a grant run from the programme's start where it has no first day. */
function lastDayOf(decision: Decision, start: Day | null | undefined): Day | null {
  const isFirst = decision.kind === "innvilgelse" || decision.kind === "varighet";
  const from = decision.from ?? (isFirst ? start : null);
  return decidedPeriod({ ...decision, from }).to;
}

/** The end after all decisions, or after those before `extension`. */
export function decidedEnd(
  decisions: readonly Decision[],
  start: Day | null | undefined,
  extension?: DecisionAt,
): DecidedEnd {
  const before = decisions
    .map((decision, i): DecisionAt => ({ decision, path: `decisions[${i}]` }))
    .filter(({ decision }) => carriesTime(decision))
    .filter((at) => !extension || precedes(at, extension))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const newest = before.at(-1);
  if (!newest) return { low: null, high: null, missing: ["decisions"] };
  const ends = before.map(({ decision }) => lastDayOf(decision, start));
  const known = ends.flatMap((end) => end ?? []).sort();
  return {
    low: lastDayOf(newest.decision, start),
    high: known.length === ends.length ? (known.at(-1) ?? null) : null,
    missing: [
      ...before.flatMap(openPlace),
      ...before.flatMap((at, i) => (ends[i] ? [] : `${at.path}.to`)),
    ],
  };
}

/** A decision of unknown kind, or of unknown place in the row. */
function openPlace(at: DecisionAt): string[] {
  if (at.decision.kind === "unknown") return [`${at.path}.kind`];
  return order(at) || at.decision.kind === "innvilgelse" ? [] : [`${at.path}.date`];
}

/** Whether the extension came by the old end: on the day itself is in time. */
export function extensionTiming(
  extension: DecisionAt,
  decisions: readonly Decision[],
  start: Day | null | undefined,
): ExtensionTiming {
  const oldEnd = decidedEnd(decisions, start, extension);
  const { date } = extension.decision;
  const missing = [...(date ? [] : [`${extension.path}.date`]), ...oldEnd.missing];
  return { timing: timingOf(date, oldEnd), oldEnd, missing };
}

function timingOf(date: Day | null | undefined, { low, high, missing }: DecidedEnd) {
  if (!date || !low) return "unclear";
  if (missing.length === 0 && high && date > high) return "late";
  return missing.every((path) => path.endsWith(".to")) && date <= low ? "in-time" : "unclear";
}

function precedes(at: DecisionAt, extension: DecisionAt): boolean {
  if (at.path === extension.path) return false;
  if (at.decision.kind === "innvilgelse") return order(at) <= order(extension);
  return order(at) < order(extension);
}

/** The day a decision comes in the row of decisions; one without a day may come before any other. */
function order({ decision }: DecisionAt): Day {
  return decision.date ?? decision.from ?? "";
}

import { addDays, type Day, lastDayOfMonths } from "../facts/days.ts";
import type { Decision } from "../facts/types.ts";
import { carriesTime } from "./decided-period.ts";
import type { DecisionAt } from "./decisions.ts";
import { byDay } from "./periods.ts";
import { placeIn } from "./place-paths.ts";

/**
 * The end the decisions give the programme: `low` is the newest one's at the earliest, `high` the latest of all, for a
 * decision that shortens leaves two readings. `low` is null while the newest is not known, `high` while one has no
 * stated last day.
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

/**
 * The end after all decisions, or after those before `extension`. "12 måneder" seldom fits the day exactly: it tells
 * that the time is not over yet, never that it is.
 */
export function decidedEnd(decisions: readonly Decision[], extension?: DecisionAt): DecidedEnd {
  const before = decisions
    .map((decision, i): DecisionAt => ({ decision, path: placeIn("decisions", i) }))
    .filter(({ decision }) => carriesTime(decision))
    .filter((at) => !extension || precedes(at, extension))
    .sort((a, b) => byDay(order(a), order(b)));
  const newest = before.at(-1)?.decision;
  if (!newest) return { low: null, high: null, missing: ["decisions"] };
  const isOnly = !extension && before.length === 1;
  const open = before.flatMap((at) => openPlace(at, isOnly));
  const ends = before.map(({ decision }) => decision.to ?? null);
  const known = ends.flatMap((end) => end ?? []).sort();
  return {
    low: open.length ? null : earliestEnd(newest),
    high: known.length === ends.length ? (known.at(-1) ?? null) : null,
    missing: [...open, ...before.flatMap((at, i) => (ends[i] ? [] : `${at.path}.to`))],
  };
}

/** The stated last day, else the first day on which the stated months can be over. */
function earliestEnd(decision: Decision): Day | null {
  return decision.to ?? monthsEnd(decision);
}

/** Months from a known first day may be counted some days differently. */
const COUNTED_DIFFERENTLY = 3;
/** Where only the day of the decision is known: the time seldom begins so long before it. */
const BEGINS_BEFORE = 31;

function monthsEnd({ from, date, months }: Decision): Day | null {
  if (!months) return null;
  if (from) return addDays(lastDayOfMonths(from, months), -COUNTED_DIFFERENTLY);
  return date ? addDays(lastDayOfMonths(date, months), -BEGINS_BEFORE) : null;
}

/** Decisions whose stated months reach past their own last day, or that begin long before they were made. */
export function monthsConflicts(decisions: readonly Decision[]): string[] {
  return decisions.flatMap((decision, i) => {
    const { from, to, months } = decision;
    const ends = [monthsEnd(decision), monthsEnd({ ...decision, from: null })];
    const least = to ?? (from ? ends[0] : null);
    const isConflict = carriesTime(decision) && ends.some((end) => end && least && end > least);
    return months && isConflict ? [`decisions[${i}].months`, `decisions[${i}].from`] : [];
  });
}

/** A decision of unknown kind, or of unknown place in the row; the only one of a case needs no day for that. */
function openPlace({ decision, path }: DecisionAt, isOnly: boolean): string[] {
  if (decision.kind === "unknown") return [`${path}.kind`];
  return decision.date || isOnly ? [] : [`${path}.date`];
}

/** An extension that begins later than this after the old end may follow a decision that stands elsewhere. */
const GAP_DAYS = 31;

/** Whether the extension came by the old end: on the day itself is in time. */
export function extensionTiming(
  extension: DecisionAt,
  decisions: readonly Decision[],
): ExtensionTiming {
  const oldEnd = decidedEnd(decisions, extension);
  const { date, from } = extension.decision;
  const missing = [...(date ? [] : [`${extension.path}.date`]), ...oldEnd.missing];
  const begins = from ?? date;
  const isInTime = date && oldEnd.low && date <= oldEnd.low;
  if (!isInTime && begins && oldEnd.high && begins > addDays(oldEnd.high, GAP_DAYS))
    return { timing: "unclear", oldEnd, missing: [...missing, "decisions"] };
  return { timing: timingOf(date, oldEnd), oldEnd, missing };
}

function timingOf(date: Day | null | undefined, { low, high, missing }: DecidedEnd) {
  if (!date || !low) return "unclear";
  if (date <= low) return "in-time";
  return missing.length === 0 && high && date > high ? "late" : "unclear";
}

function precedes(at: DecisionAt, extension: DecisionAt): boolean {
  if (at.path === extension.path) return false;
  if (at.decision.kind === "innvilgelse") return order(at) <= order(extension);
  return order(at) < order(extension);
}

/** The day a decision comes in the row of decisions; one without a day may come before any other. */
function order({ decision }: DecisionAt): Day {
  return decision.date ?? "";
}

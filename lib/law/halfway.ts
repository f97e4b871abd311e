import { addDays, type Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import type { Deadline } from "./by-deadline.ts";
import { type DecidedEnd, decidedEnds } from "./decided-ends.ts";
import { type Frame, frameOf } from "./duration.ts";
import { halfwayBand, type Period } from "./periods.ts";

type Facts = Pick<CaseFacts, "leaves" | "interruptions" | "decisions">;

/** The days that may be halfway, one for each reading of the case that the known facts leave open. */
export interface Halfway {
  /** The reading of the programme's own period with the time that is surely left out. */
  readonly plain: Deadline;
  readonly readings: readonly Deadline[];
  /** Last days of the programme, one for each end that may govern. */
  readonly ends: readonly Day[];
  /** Facts that would leave one reading. */
  readonly unsure: readonly string[];
  /** Facts without which halfway may be any day: lists of leave and interruption, or their days. */
  readonly unknown: readonly string[];
  /** An end that was prolonged later is not known, so that a reading is missing. */
  readonly incomplete: boolean;
}

/** Null when the programme ends before it begins, or has no counted day. */
export function halfwayOf(facts: Facts, start: Day, end: Day): Halfway | null {
  const decided = decidedEnds(facts.decisions, start);
  const until = decided.reduce((day, d) => (d.end && day < d.end ? d.end : day), end);
  const frame = frameOf({ ...facts, absences: [] }, start, until, "leave-and-interruption");
  const plain = deadlineOf(halfwayBand(start, end, frame.sure));
  if (!plain) return null;
  const { ends, missing } = endsInPlay(decided, frame, end);
  const bands = ends.flatMap((e) =>
    [frame.sure, frame.possible].map((x) => halfwayBand(start, e, x)),
  );
  const readings = bands.flatMap((band) => deadlineOf(band) ?? []);
  const distinct = [...new Map(readings.map((r) => [`${r.inTime} ${r.late}`, r])).values()];
  return {
    plain,
    readings: distinct,
    ends,
    unsure: [...frame.unsure, ...missing],
    unknown: [...frame.unknown, ...timeInDoubt(frame)],
    incomplete: missing.length > 0 && decided.length > 1,
  };
}

/** One approval that is not known leaves two readings; a day that is not known, or several approvals, leave many. */
function timeInDoubt({ unsure }: Frame): readonly string[] {
  const onlyApproval = unsure.every((path) => /\.(approved|decided)$/.test(path));
  return onlyApproval && unsure.length < 2 ? [] : unsure;
}

function deadlineOf(band: Period | null): Deadline | null {
  return band && { inTime: band.from, late: band.to, ahead: addDays(band.from, -1) };
}

/**
 * The ends whose halfway may govern. An extension decided after the band of the old end changes nothing: what was
 * broken stays broken, and nothing new breaks. One decided before it, or on a day not known, leaves both readings. A
 * programme shortened before its new band has only that; shortened later, both.
 */
function endsInPlay(
  decided: readonly DecidedEnd[],
  frame: Frame,
  end: Day,
): { readonly ends: readonly Day[]; readonly missing: readonly string[] } {
  const ends = new Set<Day>();
  const missing: string[] = [];
  let current: Day | null = null;
  for (const item of decided) {
    if (!item.end) {
      missing.push(`${item.path}.to`);
      continue;
    }
    const settled = current && item.end > current && decidedAfter(item.on, frame, current);
    if (current && settled) return { ends: [...ends, current], missing };
    const shortenedInTime =
      current && item.end < current && decidedBefore(item.on, frame, item.end);
    if (current && current !== item.end && !shortenedInTime) ends.add(current);
    current = item.end;
  }
  if (current) ends.add(current);
  return { ends: [...ends.add(end)], missing };
}

function decidedAfter(on: Day | null, frame: Frame, end: Day): boolean {
  return on !== null && bandsOf(frame, end).every((band) => on > band.to);
}

function decidedBefore(on: Day | null, frame: Frame, end: Day): boolean {
  return on !== null && bandsOf(frame, end).every((band) => on < band.from);
}

/** While leave or interruption is not known, halfway may be any day of the programme. */
function bandsOf(frame: Frame, end: Day): Period[] {
  if (frame.unknown.length > 0) return [{ from: frame.start, to: end }];
  return [frame.sure, frame.possible].flatMap((x) => halfwayBand(frame.start, end, x) ?? []);
}

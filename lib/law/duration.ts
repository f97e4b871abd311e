import { addDays, addMonths, type Day, earlier, later } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { covidAbsence } from "./covid.ts";
import { interruptionGround } from "./interrupted.ts";
import { durationLimit, type Period, union } from "./periods.ts";

/** The facts that lengthen a programme's frame (§ 32: approved leave, time after an avbrudd decision; covid absence). */
export type FrameFacts = Pick<CaseFacts, "leaves" | "interruptions" | "decisions" | "absences">;

/** Time left out of the duration: what is sure, and what may be once the `unsure` facts are known. */
export interface Frame {
  readonly start: Day;
  readonly sure: readonly Period[];
  readonly possible: readonly Period[];
  /** Paths of facts that would tell sure and possible apart. */
  readonly unsure: readonly string[];
  /** `leaves` and `interruptions` that are not known at all. */
  readonly unknown: readonly string[];
}

/**
 * Which law counts: until 2018 only approved leave is left out, from 2019 interruption too. In a programme that
 * began under the old law and runs into the new one it is not settled whether interruption is left out.
 */
export type FrameLaw = "leave" | "leave-and-interruption";

/** The law of a decision or state on `day`. */
export function frameLaw(day: Day): FrameLaw {
  return day < "2019-01-01" ? "leave" : "leave-and-interruption";
}

interface Part {
  readonly sure: readonly Period[];
  readonly possible: readonly Period[];
  readonly unsure: readonly string[];
}

/** The frame of a programme. Nothing after `until` (the end that is judged) is looked at. */
export function frameOf(facts: FrameFacts, start: Day, until: Day, law: FrameLaw): Frame {
  const programme = { from: start, to: later(start, until) };
  const both = law === "leave-and-interruption";
  const leave = leavePart(facts, programme);
  const parts = both
    ? [leave, interruptionPart(facts, programme), covidAbsence(facts.absences, programme)]
    : [leave];
  const unknown = (both ? BOTH : LEAVES).filter((list) => !facts[list]);
  if (parts.every(isEmpty)) return { start, sure: NONE, possible: NONE, unsure: [], unknown };
  const settled = !both || start >= "2019-01-01" ? parts : parts.slice(0, 1);
  return {
    start,
    sure: union(settled.flatMap((p) => p.sure)),
    possible: union(parts.flatMap((p) => p.possible)),
    unsure: parts.flatMap((p) => p.unsure),
    unknown,
  };
}

const BOTH = ["leaves", "interruptions"] as const;
const LEAVES = ["leaves"] as const;

const NONE: readonly Period[] = [];

function isEmpty({ possible, unsure }: Part): boolean {
  return possible.length === 0 && unsure.length === 0;
}

/** Last day of `months` months of counted time: at least `low`, at most `high`. */
export function limitOf(frame: Frame, months: number): { readonly low: Day; readonly high: Day } {
  const low = durationLimit(frame.start, months, frame.sure);
  const isSure = frame.possible === frame.sure;
  const high = isSure ? low : durationLimit(frame.start, months, frame.possible);
  return { low, high: isClamped(frame.start, months) ? dayAfter(high, frame.possible) : high };
}

/** A period from 29 February to a year without one ends a day later by another way of counting. */
export function isClamped(start: Day, months: number): boolean {
  const date = start.slice(8);
  return date > "28" && addMonths(start, months).slice(8) !== date;
}

function dayAfter(day: Day, excluded: readonly Period[]): Day {
  return excluded.reduce(
    (next, p) => (p.from <= next && next <= p.to ? addDays(p.to, 1) : next),
    addDays(day, 1),
  );
}

function leavePart({ leaves }: FrameFacts, programme: Period): Part {
  return join(
    (leaves ?? []).map((leave, i) => {
      if (leave.approved === false) return NOTHING;
      const sure = leave.approved ? [leave.from, leave.to] : [null, null];
      const unsure = missingKeys(leave, ["approved", "from", "to"], `leaves[${i}]`);
      return part(sure, leave, unsure, programme);
    }),
  );
}

function interruptionPart(facts: FrameFacts, programme: Period): Part {
  return join(
    (facts.interruptions ?? []).map((interruption, i) => {
      const { decided, countsFrom } = interruptionGround(interruption, facts.decisions);
      if (decided === false) return NOTHING;
      const path = `interruptions[${i}]`;
      const unsure = missingKeys(interruption, ["from", "to"], path);
      if (!interruption.decided) unsure.push(`${path}.decided`);
      const sure = [countsFrom, interruption.to];
      return part(decided ? sure : [null, null], interruption, unsure, programme);
    }),
  );
}

type MaybeDay = Day | null | undefined;

function part(
  [sureFrom, sureTo]: readonly MaybeDay[],
  widest: { readonly from?: MaybeDay; readonly to?: MaybeDay },
  unsure: readonly string[],
  programme: Period,
): Part {
  // Clipped, so that an end that is known is never later than one that is not.
  const to = earlier(widest.to ?? programme.to, programme.to);
  const possible = { from: widest.from ?? programme.from, to };
  const sure = sureFrom && sureTo ? [{ from: sureFrom, to: sureTo }] : [];
  return { sure, possible: [possible], unsure };
}

function missingKeys<T extends object>(of: T, keys: readonly (keyof T & string)[], path: string) {
  return keys.filter((k) => of[k] === undefined || of[k] === null).map((k) => `${path}.${k}`);
}

const NOTHING: Part = { sure: [], possible: [], unsure: [] };

function join(parts: readonly Part[]): Part {
  if (parts.length < 2) return parts[0] ?? NOTHING;
  return {
    sure: parts.flatMap((p) => p.sure),
    possible: parts.flatMap((p) => p.possible),
    unsure: parts.flatMap((p) => p.unsure),
  };
}

import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { type AbsenceAt, absencesAt, type Cause, spanOf, workingDays } from "./absences.ts";
import { inside } from "./periods.ts";
import { FULL_DAY_MINUTES } from "./stonad/reductions.ts";
import { cutsOf, EVER, type UnpaidFacts, type UnpaidTime, unpaidTime } from "./unpaid-time.ts";

/** Absence of one cause, working day by working day. */
export interface AbsenceBook {
  /** Minutes surely missed for the cause; a day counts for at most one. */
  readonly missed: ReadonlyMap<Day, number>;
  /** The same day by day, with what is known of its stønad. */
  readonly days: readonly MissedDay[];
  /** Days that may be missed for it: also those of absence with unknown cause or end. */
  readonly possible: ReadonlySet<Day>;
  /** Those of the possible days that are not surely without stønad. */
  readonly open: readonly Day[];
  /** Facts that would settle the possible days. */
  readonly unsure: readonly string[];
  /** Absence of this (or unknown) cause without a first day: it may lie anywhere. */
  readonly unplaced: readonly string[];
  /** What is known and was counted. */
  readonly facts: readonly string[];
  readonly unpaid: UnpaidTime;
}

interface MissedDay {
  readonly day: Day;
  readonly minutes: number;
  /** Not possibly without stønad in any way. */
  readonly isPaid: boolean;
  /** Surely not, or not surely, cut by a decision. */
  readonly isWhole: boolean;
  readonly isUncut: boolean;
}

/** Working days with stønad among some days, in minutes (a whole day is 450). */
export interface Tally {
  /** Surely missed, and not known to be without stønad in any way. */
  readonly sure: number;
  /** Surely missed, days without stønad too. */
  readonly gross: number;
  /** Surely missed, and not surely cut by a decision. */
  readonly uncut: number;
  /** Days surely missed and surely not cut by a decision; parts of days as whole ones, leave and interruption too. */
  readonly whole: number;
  /** Among those: not possibly in leave or interruption. */
  readonly inProgramme: number;
  /** The most it can be. */
  readonly most: number;
}

export type BookFacts = Pick<CaseFacts, "absences"> & UnpaidFacts;

/** The book of one cause, from 1 January 2012 (the regulation's first day). */
export function absenceBook(facts: BookFacts, cause: Cause, asOf: Day): AbsenceBook {
  const relevant = absencesAt(facts.absences).filter(
    ({ absence }) => !absence.cause || absence.cause === cause,
  );
  const entries = relevant.map((at) => entry(at, asOf));
  const missed = new Map<Day, number>();
  for (const [day, minutes] of entries.flatMap((e) => e.missed))
    missed.set(day, Math.min(FULL_DAY_MINUTES, (missed.get(day) ?? 0) + minutes));
  const isPaid = cause === WITH_STONAD;
  const cuts = cutsOf(facts.decisions);
  const unpaid = facts.decisions || isPaid ? unpaidTime(facts) : maybeCut(unpaidTime(facts));
  const cut = isPaid ? [] : cuts.flatMap(({ days }) => days ?? []);
  const perhaps = isPaid ? [] : facts.decisions ? cuts.map(({ widest }) => widest) : [EVER];
  const possible = new Set(entries.flatMap((e) => e.possible));
  return {
    missed,
    days: [...missed].map(([day, minutes]) => ({
      day,
      minutes,
      isPaid: !inside(day, unpaid.possible),
      isWhole: !inside(day, perhaps),
      isUncut: !inside(day, cut),
    })),
    possible,
    open: [...possible].filter((day) => !inside(day, unpaid.sure)),
    unsure: entries.flatMap((e) => e.unsure),
    unplaced: entries.flatMap((e) => e.unplaced),
    facts: entries.flatMap((e) => e.facts),
    unpaid,
  };
}

/** Holiday is time with stønad by its nature: a decision that cuts it contradicts it, and none needs to be ruled out. */
const WITH_STONAD: Cause = "holiday";

/** While the decisions are not known, any day may be cut. */
function maybeCut({ sure, possible, unsure }: UnpaidTime): UnpaidTime {
  return { sure, possible: [...possible, EVER], unsure: [...unsure, "decisions"] };
}

/** The days among those that `isHere` accepts, counted. */
export function tally(book: AbsenceBook, isHere: (day: Day) => boolean): Tally {
  const missed = book.days.filter(({ day }) => isHere(day));
  const paid = missed.filter((d) => d.isPaid);
  const open = book.open.filter(isHere);
  return {
    sure: minutesOf(paid),
    whole: missed.filter((d) => d.isWhole).length * FULL_DAY_MINUTES,
    inProgramme: paid.length * FULL_DAY_MINUTES,
    gross: minutesOf(missed),
    uncut: minutesOf(missed.filter((d) => d.isUncut)),
    most: book.unplaced.length ? Number.POSITIVE_INFINITY : open.length * FULL_DAY_MINUTES,
  };
}

function minutesOf(days: readonly MissedDay[]): number {
  return days.reduce((total, { minutes }) => total + minutes, 0);
}

/** How many working days are allowed: `sure` in any case, `most` under conditions that may not be known. */
export interface Cap {
  readonly sure: number;
  readonly most: number;
}

/**
 * A tally against a cap. Days that a decision cut are out of the count. `unpaid`: over it, were it not for leave or an
 * interruption at the same time – then the case says two things of those days. `parts`: over it, were parts of days
 * whole ones; whether they use up a day is not said anywhere.
 */
export function against(count: Tally, cap: Cap): "over" | "within" | "unpaid" | "parts" | "open" {
  if (count.sure > cap.most * FULL_DAY_MINUTES) return "over";
  if (count.whole > cap.most * FULL_DAY_MINUTES)
    return count.inProgramme < count.whole ? "unpaid" : "parts";
  if (count.most > cap.sure * FULL_DAY_MINUTES) return "open";
  return count.uncut > cap.most * FULL_DAY_MINUTES ? "unpaid" : "within";
}

/** Whole working days, begun ones too. */
export function wholeDays(minutes: number): number {
  return Math.ceil(minutes / FULL_DAY_MINUTES);
}

const FIRST_DAY = "2012-01-01";

interface Entry {
  readonly missed: readonly (readonly [Day, number])[];
  readonly possible: readonly Day[];
  readonly unsure: readonly string[];
  readonly unplaced: readonly string[];
  readonly facts: readonly string[];
}

function entry({ absence, path }: AbsenceAt, asOf: Day): Entry {
  const cause = absence.cause ? [] : [`${path}.cause`];
  const span = spanOf(absence, asOf);
  if (!span) return { ...EMPTY, unplaced: [...cause, `${path}.from`] };
  const possible = workingDays(span.widest).filter((day) => day >= FIRST_DAY);
  const unsure = [...cause, ...(span.closed ? [] : [`${path}.to`])];
  if (cause.length) return { ...EMPTY, possible, unsure };
  const sure = workingDays(span.sure).filter((day) => day >= FIRST_DAY);
  const each = minutesEach(absence.minutes, sure.length);
  const facts = [`${path}.from`, `${path}.to`, `${path}.cause`];
  return { missed: sure.map((d) => [d, each] as const), possible, unsure, unplaced: [], facts };
}

/** Part of a day surely counts no more than its minutes; whether it uses up a day is not said anywhere. */
function minutesEach(minutes: number | null | undefined, days: number): number {
  if (minutes === undefined || minutes === null) return FULL_DAY_MINUTES;
  return Math.min(FULL_DAY_MINUTES, Math.floor(minutes / days));
}

const EMPTY: Entry = { missed: [], possible: [], unsure: [], unplaced: [], facts: [] };

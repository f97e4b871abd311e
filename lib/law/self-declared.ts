import { addDays, type Day, daysBetween } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import {
  type AbsenceAt,
  absencesAt,
  calendarDays,
  isFreeDay,
  type Span,
  spanOf,
} from "./absences.ts";
import { byDay, type Period } from "./periods.ts";
import { daysOutside } from "./unpaid-time.ts";

/** Absences begun in this window kept the eased self-declaration of the covid regulation to their end. */
export const EASED: Period = { from: "2020-03-16", to: "2020-05-31" };

/** The regulation's first day. */
const FIRST_DAY = "2012-01-01";

/** Calendar days that may be self-declared. */
export const MOST_DAYS = 3;

/** How an illness counts among the three self-declared days. */
type Proof =
  /** Self-declared. */
  | "declared"
  /** Neither self-declared nor certified, or it is not known: may count. */
  | "open"
  /** Certified by a doctor, or eased by the covid regulation. */
  | "certified";

/** An absence that is, or may be, the participant's own illness. */
export interface Illness extends AbsenceAt {
  readonly span: Span;
  readonly proof: Proof;
}

/** Own illness, and absence of unknown cause, in order of time. Those without a first day are left out. */
export function illnesses(absences: CaseFacts["absences"], asOf: Day): Illness[] {
  return absencesAt(absences)
    .filter(({ absence: { cause } }) => !cause || cause === "own-illness")
    .filter(({ absence: { from } }) => from && from >= FIRST_DAY)
    .flatMap((at) => {
      const span = spanOf(at.absence, asOf);
      return span ? [{ ...at, span, proof: proofOf(at) }] : [];
    })
    .sort((a, b) => byDay(a.span.sure.from, b.span.sure.from));
}

function proofOf({ absence: { cause, documentation, from } }: AbsenceAt): Proof {
  if (from && EASED.from <= from && from <= EASED.to) return "certified";
  if (documentation === "legeerklaering") return "certified";
  return cause && documentation === "egenmelding" ? "declared" : "open";
}

/** Days of self-declared illness that are seen as one, and the absences they come from. */
export interface Chain {
  readonly illnesses: readonly Illness[];
  readonly days: readonly Day[];
}

/** A new illness within so many calendar days is counted together with the former. */
const SURELY_TOGETHER = 16;
/** It is not settled whether the day of the new illness itself is counted. */
const MAYBE_TOGETHER = 17;

/** The self-declared illness with those that surely count together with it. */
export function sureChain(all: readonly Illness[], illness: Illness): Chain {
  const declared = all.filter((i) => i.proof === "declared");
  const linked = linkedBefore(declared, illness, SURELY_TOGETHER, (i) => i.span.sure);
  return { illnesses: linked, days: distinct(linked.flatMap((i) => calendarDays(i.span.sure))) };
}

/** The same with all that may count together with it: illness without known proof, or linked over certified illness. */
export function widestChain(all: readonly Illness[], illness: Illness): Chain {
  const linked = linkedBefore(all, illness, MAYBE_TOGETHER, (i) => i.span.widest);
  const counted = linked.filter((i) => i.proof !== "certified");
  return {
    illnesses: counted,
    days: distinct(counted.flatMap((i) => calendarDays(i.span.widest))),
  };
}

/** Walks back from the illness over those that end at most `most` days before the one after them begins. */
function linkedBefore(
  all: readonly Illness[],
  illness: Illness,
  most: number,
  daysOf: (illness: Illness) => Period,
): Illness[] {
  const linked = [illness];
  let first = illness.span.sure.from;
  for (const former of all.slice(0, all.indexOf(illness)).reverse()) {
    if (daysBetween(daysOf(former).to, first) > most) continue;
    linked.unshift(former);
    first = former.span.sure.from;
  }
  return linked;
}

/**
 * The days that are left when those without stønad are taken away. A weekend or public holiday goes with the working
 * days around it: it is not cut by itself.
 */
export function daysLeft(days: readonly Day[], unpaid: readonly Period[]): readonly Day[] {
  const left = daysOutside(days, unpaid);
  if (left.length === days.length) return days;
  return left.every(isFreeDay) ? [] : left;
}

/** Whether self-declaration surely does not cover the illness: before eight weeks, or more than three days. */
export function isBeyondSelfDeclaration(
  absences: CaseFacts["absences"],
  path: string,
  start: Day | null | undefined,
  asOf: Day,
): boolean {
  const all = illnesses(absences, asOf);
  const illness = all.find((i) => i.path === path && i.proof === "declared");
  if (!illness) return false;
  const { from } = illness.span.sure;
  if (start && start <= from && from < firstSelfDeclared(start)) return true;
  return sureChain(all, illness).days.length > MOST_DAYS;
}

/** First day of self-declaration: eight weeks after the start. */
export function firstSelfDeclared(start: Day): Day {
  return addDays(start, 8 * 7);
}

function distinct(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort();
}

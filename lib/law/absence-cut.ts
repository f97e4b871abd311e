import type { Day } from "../facts/days.ts";
import { type PayFacts, payOn } from "./absence-pay.ts";
import { type AbsenceAt, type Span, spanOf, workingDays } from "./absences.ts";
import { COVID } from "./covid.ts";
import { clip, inside, type Period } from "./periods.ts";
import { FULL_DAY_MINUTES } from "./stonad/reductions.ts";
import {
  type Cut,
  cutsOf,
  daysOutside,
  outsideProgramme,
  type UnpaidFacts,
} from "./unpaid-time.ts";

/** One absence, looked at in the days that one law governs. */
export interface Piece extends AbsenceAt {
  readonly span: Span;
  /** Working days surely missed, in the programme. */
  readonly days: readonly Day[];
  /** Working days that leave or interruption takes, or may take, out of the programme. */
  readonly outside: readonly Day[];
  readonly cut: readonly Day[];
  /** Surely not cut by any decision in the list. */
  readonly uncut: readonly Day[];
  /** Decisions that reach into the absence. */
  readonly cuts: readonly Cut[];
  /** Minutes missed on each day, 450 for a whole one. */
  readonly minutes: number;
}

/** The absence as far as it lies, or may lie, in `law`; null when it cannot. */
export function pieceOf(facts: UnpaidFacts, at: AbsenceAt, law: Period, asOf: Day): Piece | null {
  const span = spanOf(at.absence, asOf);
  if (!span || !clip([span.widest], law).length) return null;
  const { sure, possible } = outsideProgramme(facts);
  const all = daysOutside(clip([span.sure], law).flatMap(workingDays), covidOf(at));
  const days = daysOutside(all, sure);
  const cuts = cutsOf(facts.decisions).filter((cut) => clip([cut.widest], span.widest).length > 0);
  const cut = days.filter((day) => cuts.some((c) => c.days && inside(day, [c.days])));
  const uncut = daysOutside(
    days,
    cuts.map((c) => c.widest),
  );
  return {
    ...at,
    span,
    days,
    outside: all.filter((day) => inside(day, possible)),
    cut,
    uncut,
    cuts,
    minutes: minutesEach(at, days.length),
  };
}

/** What payments by day show of the days that no decision cuts. */
export function payOf(facts: PayFacts, piece: Piece, asOf: Day) {
  return payOn(facts, piece.uncut, piece.minutes, asOf);
}

/**
 * Days of a cut beyond every absence: `proved` where the absence it belongs to is seen to be shorter. Empty where it
 * is not known which days are cut.
 */
export interface Excess {
  readonly cut: Cut;
  readonly days: readonly Day[];
  readonly proved: boolean;
  readonly missing: readonly string[];
}

/** Working days that decisions cut in `law` though no absence reaches them. */
export function excessOf(
  facts: UnpaidFacts,
  absences: readonly AbsenceAt[],
  law: Period,
  isWhole: boolean,
  asOf: Day,
): Excess[] {
  const missing = absences.flatMap(({ absence, path }) => (absence.from ? [] : [`${path}.from`]));
  const spans = absences.flatMap(({ absence }) => spanOf(absence, asOf) ?? []);
  const sure = spans.map((span) => span.sure);
  const widest = spans.map((span) => span.widest);
  return cutsOf(facts.decisions).flatMap((cut): Excess[] => {
    if (!cut.days && cut.isCut) return [{ cut, days: [], proved: false, missing: cut.missing }];
    const all = cut.days ? clip([cut.days], law).flatMap(workingDays) : [];
    const days = daysOutside(all, widest);
    if (!days.length) return [];
    const isKnown = absences.length === 0 || isWhole || all.some((day) => inside(day, sure));
    return [{ cut, days, proved: isKnown && !missing.length, missing }];
  });
}

/** Covid absence in its window belongs to the covid regulation. */
function covidOf({ absence }: AbsenceAt): Period[] {
  return absence.cause === "covid" ? [COVID] : [];
}

function minutesEach({ absence: { minutes } }: AbsenceAt, days: number): number {
  if (minutes === undefined || minutes === null || !days) return FULL_DAY_MINUTES;
  return Math.min(FULL_DAY_MINUTES, Math.floor(minutes / days));
}

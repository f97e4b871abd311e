import { addDays, type Day } from "../facts/days.ts";
import { isWorkingDay } from "../facts/holidays.ts";
import type { Activity, CaseFacts } from "../facts/types.ts";
import { clip, type Period, union } from "./periods.ts";
import { suspensions } from "./suspension.ts";
import { kindOf } from "./work-directed.ts";

type Facts = Pick<CaseFacts, "activities" | "leaves" | "interruptions" | "absences">;

/** Working days in a row that may be empty before we call it a gap. A setting: no source has a figure. */
const GAP_DAYS = 5;

/** Days of the period that are filled, surely and possibly, by activity, holiday, leave or interruption. */
export function filledDays(
  facts: Facts,
  period: Period,
): { readonly sure: readonly Period[]; readonly possible: readonly Period[] } {
  const all = [...activityTimes(facts), ...awayTimes(facts)];
  const from = (t: Time) => t.from ?? period.from;
  const to = (t: Time) => t.to ?? period.to;
  const sure = all.filter((t) => t.sure).map((t) => ({ from: from(t), to: to(t) }));
  const possible = all.map((t) => ({ from: from(t), to: to(t) }));
  return { sure: union(clip(sure, period)), possible: union(clip(possible, period)) };
}

/** Gaps of more than GAP_DAYS working days in a row that the filled days leave in the period. */
export function gapsIn(filled: readonly Period[], period: Period): Period[] {
  const gaps: Period[] = [];
  let next = period.from;
  for (const { from, to } of filled) {
    gaps.push({ from: next, to: addDays(from, -1) });
    next = addDays(to, 1);
  }
  gaps.push({ from: next, to: period.to });
  return gaps.filter((gap) => hasWorkingDays(gap, GAP_DAYS + 1));
}

function hasWorkingDays({ from, to }: Period, wanted: number): boolean {
  let found = 0;
  for (let day = from; day <= to && found < wanted; day = addDays(day, 1))
    if (isWorkingDay(day)) found++;
  return found >= wanted;
}

/** The first and last working day of a gap, so that it is named without the weekends around it. */
export function workingEnds({ from, to }: Period): Period {
  let [first, last] = [from, to];
  while (!isWorkingDay(first)) first = addDays(first, 1);
  while (!isWorkingDay(last)) last = addDays(last, -1);
  return { from: first, to: last };
}

interface Time {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly sure: boolean;
}

function activityTimes({ activities }: Facts): Time[] {
  return (activities ?? [])
    .filter((a) => a.status !== "cancelled")
    .map((a) => ({ from: a.from ?? null, to: a.to ?? null, sure: fillsSurely(a) }));
}

/** Talks through a whole period fill single days of it, not the weeks between. */
function fillsSurely(activity: Activity): boolean {
  const { from, to, status } = activity;
  if (!from || to === undefined || status === "proposed") return false;
  return kindOf(activity) !== "meeting" || from === to;
}

function awayTimes(facts: Facts): Time[] {
  const away = suspensions(facts).map(({ from, to, valid }) => ({
    from,
    to: to === "open" ? null : to,
    sure: valid === true && from !== null && to !== null,
  }));
  const absences = (facts.absences ?? []).map(({ from, to, cause }) => ({
    from: from ?? null,
    to: to ?? null,
    sure: cause === "holiday" && Boolean(from && to),
  }));
  return [...away, ...absences];
}

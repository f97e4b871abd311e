import { addDays, type Day, mondayOf, weekday } from "../facts/days.ts";
import { isPublicHoliday } from "../facts/holidays.ts";
import { extentOf } from "./off-days.ts";
import type { Plan, PlanActivity, Weekday } from "./types.ts";

/** One activity on one day, or in one week, as the participant sees it. */
export interface Appointment {
  readonly id: string;
  /** Null where it is not to be seen by others: health and rest. */
  readonly title: string | null;
  readonly place: string;
  readonly clock: string;
  /** Minutes a week, where it is not tied to days; null where it is, or where they are not set. */
  readonly minutes: number | null;
}

export interface ParticipantDay {
  readonly day: Day;
  readonly off: "holiday" | "break" | null;
  readonly appointments: readonly Appointment[];
}

export interface ParticipantWeek {
  readonly monday: Day;
  /** Monday to Friday, and Saturday and Sunday where something is set on them. */
  readonly days: readonly ParticipantDay[];
  /** What is done in the week without set days. */
  readonly anytime: readonly Appointment[];
}

/** The week that begins on the Monday, as the participant lives it. */
export function participantWeek(plan: Plan, monday: Day, hideHealth: boolean): ParticipantWeek {
  const days = WEEK.map((n): ParticipantDay => {
    const day = addDays(monday, n - 1);
    const off = offOn(plan, day);
    const set = plan.activities.filter((a) => a.days.includes(n) && runsOn(plan, a, day));
    return { day, off, appointments: off ? [] : set.map((a) => appointment(a, null, hideHealth)) };
  });
  const anytime = plan.activities.flatMap((activity) => {
    if (activity.days.length > 0) return [];
    const first = days.find(
      ({ day, off }) => !off && weekday(day) <= 5 && runsOn(plan, activity, day),
    );
    const span = first && spanOn(plan, activity, first.day);
    return span ? [appointment(activity, span.minutesPerWeek, hideHealth)] : [];
  });
  const shown = days.filter(
    ({ day, appointments }) => weekday(day) <= 5 || appointments.length > 0,
  );
  return { monday, days: shown, anytime };
}

/** What comes next: the start, the nearest evaluation, what begins, breaks and the end; in the order of time. */
export interface NextStep {
  readonly kind: "start" | "evaluation" | "begins" | "break" | "end";
  readonly day: Day;
  readonly title: string | null;
}

export function nextSteps(plan: Plan, today: Day, hideHealth: boolean): readonly NextStep[] {
  const begins = plan.activities.flatMap((a) => {
    const from = a.spans[0]?.from ?? plan.start;
    return from && isAlive(a)
      ? [{ kind: "begins" as const, day: from, title: titleOf(a, hideHealth) }]
      : [];
  });
  const all: NextStep[] = [
    ...(plan.start ? [{ kind: "start" as const, day: plan.start, title: null }] : []),
    ...plan.evaluations.map(({ day }) => ({ kind: "evaluation" as const, day, title: null })),
    ...begins.filter(({ title }) => title !== null),
    ...plan.breaks
      .filter(({ kind }) => kind === "holiday")
      .map(({ from }) => ({ kind: "break" as const, day: from, title: null })),
    ...(plan.end ? [{ kind: "end" as const, day: plan.end, title: null }] : []),
  ];
  return all
    .filter(({ day }) => day > today)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .slice(0, MOST_STEPS);
}

/** The Monday to begin with: this week's, or the programme's first or last where today lies outside it. */
export function firstMonday(plan: Plan, today: Day): Day | null {
  const extent = extentOf(plan);
  if (!extent) return null;
  const day = today < extent.from ? extent.from : today > extent.to ? extent.to : today;
  return mondayOf(day);
}

const MOST_STEPS = 4;
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const PRIVATE: ReadonlySet<PlanActivity["kind"]> = new Set<PlanActivity["kind"]>([
  "health",
  "rehabilitation",
  "rest",
]);

function appointment(
  activity: PlanActivity,
  minutes: number | null,
  hideHealth: boolean,
): Appointment {
  const title = titleOf(activity, hideHealth);
  const { id, place, clock } = activity;
  return { id, title, place: title === null ? "" : place, clock, minutes };
}

function titleOf({ kind, title }: PlanActivity, hideHealth: boolean): string | null {
  return hideHealth && PRIVATE.has(kind) ? null : title;
}

function isAlive({ status }: PlanActivity): boolean {
  return status !== "cancelled" && status !== "proposed";
}

function runsOn(plan: Plan, activity: PlanActivity, day: Day): boolean {
  return isAlive(activity) && spanOn(plan, activity, day) !== undefined;
}

function spanOn(plan: Plan, { spans }: PlanActivity, day: Day) {
  const extent = extentOf(plan);
  if (!extent || day < extent.from || day > extent.to) return undefined;
  return spans.find((s) => (s.from ?? extent.from) <= day && day <= (s.to ?? extent.to));
}

function offOn({ breaks }: Plan, day: Day): ParticipantDay["off"] {
  if (isPublicHoliday(day)) return "holiday";
  return breaks.some(({ from, to }) => from <= day && day <= to) ? "break" : null;
}

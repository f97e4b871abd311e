import fc from "fast-check";
import { addDays, type Day } from "../../lib/facts/days.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import type { Plan, PlanActivity, Span, Weekday } from "../../lib/plan/types.ts";

const KINDS: readonly PlanActivity["kind"][] = [
  "work-directed",
  "job-search",
  "education",
  "other-support",
  "health",
  "rest",
  "paid-work",
  "meeting",
];

/** Days on and around turns: leap days, 53-week years, Easter, Christmas, summer time. */
const FIRST_DAYS: readonly Day[] = [
  "2023-12-27",
  "2024-02-26",
  "2026-03-23",
  "2026-12-21",
  "2027-10-25",
  "2028-02-28",
  "2032-12-20",
];

export const day: fc.Arbitrary<Day> = fc
  .tuple(fc.constantFrom(...FIRST_DAYS), fc.integer({ min: 0, max: 400 }))
  .map(([from, days]) => addDays(from, days));

const period = fc
  .tuple(day, fc.integer({ min: 0, max: 120 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

const span: fc.Arbitrary<Span> = fc.record({
  from: fc.option(day),
  to: fc.option(day),
  minutesPerWeek: fc.option(fc.integer({ min: 0, max: 2250 })),
});

const activity: fc.Arbitrary<Omit<PlanActivity, "id">> = fc.record({
  title: fc.constantFrom("Arbeidstrening", "Norskkurs", "Hvile"),
  measure: fc.constant(null),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom("planned", "running", "completed", "cancelled", "proposed"),
  provider: fc.constant(null),
  place: fc.constant(""),
  spans: fc.array(span, { minLength: 1, maxLength: 3 }),
  days: fc.uniqueArray(fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7), { maxLength: 5 }),
  timeOfDay: fc.constantFrom("day", "evening", "weekend", null),
  clock: fc.constant(""),
  purpose: fc.constant(""),
  leadsTo: fc.constant(null),
  justification: fc.constantFrom("", "Trenger ro i starten"),
});

/** Plans of up to three years, with breaks and activities that may begin before and end after them. */
export const plan: fc.Arbitrary<Plan> = fc
  .record({
    start: day,
    length: fc.integer({ min: 0, max: 1100 }),
    breaks: fc.array(period, { maxLength: 4 }),
    kinds: fc.constantFrom<Plan["breaks"][number]["kind"][]>("holiday", "leave", "interruption"),
    activities: fc.array(activity, { maxLength: 6 }),
    evaluations: fc.array(day, { maxLength: 4 }),
  })
  .map(({ start, length, breaks, kinds, activities, evaluations }) => ({
    ...EMPTY_PLAN,
    start,
    end: addDays(start, length),
    breaks: breaks.map((b, n) => ({ id: `b${n}`, kind: kinds, ...b })),
    evaluations: evaluations.map((d, n) => ({ id: `e${n}`, day: d })),
    activities: activities.map((a, n) => ({ id: `a${n}`, ...a })),
  }));

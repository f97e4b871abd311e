import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublicHoliday } from "../../lib/facts/holidays.ts";
import { EMPTY_PLAN } from "../../lib/plan/empty.ts";
import type { Plan, PlanActivity } from "../../lib/plan/types.ts";
import { isoWeek, weeksOf } from "../../lib/plan/weeks.ts";
import { plan } from "./arbitrary.ts";

describe("the weeks of a plan", () => {
  test("equal a count day by day", () => {
    fc.assert(
      fc.property(plan, (made) => {
        expect(
          weeksOf(made).map(({ monday, target, total }) => ({ monday, target, total })),
        ).toEqual(counted(made));
      }),
      { numRuns: 300 },
    );
  });

  test("every week's stacks and parts sum to its total", () => {
    fc.assert(
      fc.property(plan, (made) => {
        for (const week of weeksOf(made)) {
          expect(Object.values(week.bands).reduce((a, b) => a + b, 0)).toBe(week.total);
          expect(week.parts.reduce((sum, p) => sum + p.minutes, 0)).toBe(week.total);
        }
      }),
    );
  });

  test("follow each other by seven days, with the calendar's own numbers", () => {
    fc.assert(
      fc.property(plan, (made) => {
        for (const { monday, number, year } of weeksOf(made)) {
          const date = Temporal.PlainDate.from(monday);
          expect([date.dayOfWeek, date.weekOfYear, date.yearOfWeek]).toEqual([1, number, year]);
        }
      }),
    );
  });

  test("53 weeks in 2026 and 2032, and the first week of a year may begin in the last", () => {
    expect(isoWeek("2026-12-28")).toEqual({ number: 53, year: 2026 });
    expect(isoWeek("2032-12-27")).toEqual({ number: 53, year: 2032 });
    expect(isoWeek("2024-12-30")).toEqual({ number: 1, year: 2025 });
  });

  test("Easter week 2026 has three working days, and an activity on Mondays and Thursdays half its minutes", () => {
    const [week] = weeksOf({
      ...EMPTY_PLAN,
      start: "2026-03-30",
      end: "2026-04-05",
      activities: [{ ...ACTIVITY, days: [1, 4] }],
    });
    expect(week).toMatchObject({ number: 14, target: 1350, total: 300 });
  });

  test("no days, no weeks; what lacks hours is named", () => {
    expect(weeksOf(EMPTY_PLAN)).toEqual([]);
    const without = { ...ACTIVITY, spans: [{ from: null, to: null, minutesPerWeek: null }] };
    const [week] = weeksOf({
      ...EMPTY_PLAN,
      start: "2026-03-02",
      end: "2026-03-08",
      activities: [without],
    });
    expect(week).toMatchObject({ total: 0, untimed: ["a1"] });
  });
});

const ACTIVITY: PlanActivity = {
  id: "a1",
  title: "Norskkurs",
  measure: null,
  kind: "education",
  status: "planned",
  provider: null,
  place: "",
  spans: [{ from: null, to: null, minutesPerWeek: 600 }],
  days: [],
  timeOfDay: null,
  clock: "",
  purpose: "",
  leadsTo: null,
  justification: "",
};

/** The slow way: each day by itself, with Temporal. */
function counted(plan: Plan) {
  const [start, end] = [plan.start ?? "", plan.end ?? ""];
  const weeks = new Map<string, { monday: string; target: number; parts: Map<string, number> }>();
  let date = Temporal.PlainDate.from(start);
  date = date.subtract({ days: date.dayOfWeek - 1 });
  for (; date.toString() <= end; date = date.add({ days: 1 })) {
    const today = date.toString();
    const monday = date.subtract({ days: date.dayOfWeek - 1 }).toString();
    const week = weeks.get(monday) ?? { monday, target: 0, parts: new Map() };
    weeks.set(monday, week);
    const isOff =
      today < start ||
      isPublicHoliday(today) ||
      plan.breaks.some((b) => b.from <= today && today <= b.to);
    if (isOff) continue;
    if (date.dayOfWeek <= 5) week.target += 450;
    for (const activity of plan.activities) {
      const isDone = activity.status === "completed" && activity.spans.every((s) => !s.to);
      if (activity.status === "cancelled" || isDone) continue;
      const days = daysOf(activity);
      if (!days.includes(date.dayOfWeek)) continue;
      activity.spans.forEach(({ from, to, minutesPerWeek }, n) => {
        if ((from ?? start) > today || today > (to ?? end) || minutesPerWeek === null) return;
        const key = `${activity.id} ${n} ${minutesPerWeek} ${days.length}`;
        week.parts.set(key, (week.parts.get(key) ?? 0) + 1);
      });
    }
  }
  return [...weeks.values()].map(({ monday, target, parts }) => ({
    monday,
    target,
    total: [...parts].reduce((sum, [key, active]) => {
      const [, , minutes, days] = key.split(" ").map(Number);
      return sum + Math.round((minutes ?? 0) * (active / (days ?? 1)));
    }, 0),
  }));
}

function daysOf({ days, timeOfDay }: PlanActivity): readonly number[] {
  if (days.length > 0) return days;
  return timeOfDay === "weekend" ? [6, 7] : [1, 2, 3, 4, 5];
}

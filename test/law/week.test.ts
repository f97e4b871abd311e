import { describe, expect, test } from "vitest";
import type { Activity } from "../../lib/facts/types.ts";
import { weekCover, weeklyMinutes, weekTarget } from "../../lib/law/week.ts";

function activity(more: Partial<Activity>): Activity {
  return { title: "Arbeidstrening", from: "2026-01-05", to: "2027-01-03", ...more };
}

describe("weekTarget", () => {
  test.each([
    ["2026-03-11", 2250],
    ["2026-05-13", 1800], // Ascension Day
    ["2026-04-01", 1350], // Maundy Thursday and Good Friday
    ["2026-04-10", 1800], // Easter Monday, seen from the Friday
    ["2026-12-24", 1800], // Christmas Day; the 26th is a Saturday
    ["2026-12-31", 1800], // New Year's Day; 31 December is an ordinary day
    ["2026-05-17", 1800], // a Sunday: its week has Ascension Day
  ])("%s: %i minutes", (day, minutes) => expect(weekTarget(day)).toBe(minutes));
});

describe("weeklyMinutes", () => {
  const day = "2026-03-11";

  test("adds what runs, without what is cancelled, over or not begun", () => {
    const all = [
      activity({ minutesPerWeek: 1800 }),
      activity({ minutesPerWeek: 450, status: "cancelled" }),
      activity({ minutesPerWeek: 300, to: "2026-03-08" }),
      activity({ minutesPerWeek: 200, from: "2026-03-16" }),
      activity({ minutesPerWeek: 100, to: undefined, status: "completed" }),
    ];
    expect(weeklyMinutes(all, day)).toBe(1800);
  });

  test("hours of a job come from its percentage and its own full time", () => {
    const job = activity({
      kind: "paid-work",
      positionPct: 50,
      fullTimeMinutes: 2250,
      to: undefined,
    });
    expect(weeklyMinutes([job, activity({ minutesPerWeek: 1125 })], day)).toBe(2250);
  });

  test("null when hours are missing, unless the programme states a total", () => {
    const all = [activity({ minutesPerWeek: 1800 }), activity({ minutesPerWeek: null })];
    expect(weeklyMinutes(all, day)).toBeNull();
    expect(weeklyMinutes(all, day, { minutesPerWeek: 2250 })).toBe(2250);
    expect(weeklyMinutes(undefined, day, { minutesPerWeek: 2250 })).toBe(2250);
    expect(weeklyMinutes(undefined, day)).toBeNull();
  });

  test("null in a week that an activity fills only in part", () => {
    const from = (first: string) => activity({ minutesPerWeek: 2250, from: first });
    expect(weeklyMinutes([from("2026-03-09")], day)).toBe(2250);
    expect(weeklyMinutes([from("2026-03-10")], day)).toBeNull();
    expect(weeklyMinutes([from("2026-04-07")], "2026-04-08")).toBe(2250); // Monday is a holiday
  });

  test("nothing planned is zero", () => expect(weeklyMinutes([], day)).toBe(0));
});

test("weekCover looks at working days only", () => {
  expect(weekCover(activity({ to: "2026-03-13" }), "2026-03-11")).toBe("whole");
  expect(weekCover(activity({ to: "2026-03-12" }), "2026-03-11")).toBe("part");
  expect(weekCover(activity({ from: "2026-03-14" }), "2026-03-11")).toBe("none");
});

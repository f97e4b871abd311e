import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, numberOf } from "../../lib/facts/calendar.ts";
import { addDays, addMonths, daysBetween, daysFrom, weekday } from "../../lib/facts/days.ts";

/* The tables must say what Temporal says, inside and outside the years that have one. */
const EPOCH = Temporal.PlainDate.from("1970-01-01");
const number = fc.oneof(
  fc.integer({ min: -30_000, max: 60_000 }),
  fc.integer({ min: -700_000, max: 2_900_000 }),
);

test("number and day are each other's opposite, as Temporal counts", () => {
  fc.assert(
    fc.property(number, (n) => {
      const plain = EPOCH.add({ days: n });
      const day = plain.toString();
      expect(dayOf(n)).toBe(day);
      expect(numberOf(day)).toBe(n);
      expect(weekday(day)).toBe(plain.dayOfWeek);
    }),
    { numRuns: 2000 },
  );
});

test("sums and differences of days are Temporal's", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: -2000, max: 2000 }), (n, days) => {
      const from = dayOf(n);
      const to = addDays(from, days);
      expect(to).toBe(Temporal.PlainDate.from(from).add({ days }).toString());
      expect(daysBetween(from, to)).toBe(days);
      expect(daysFrom(from, to).length).toBe(Math.max(0, days + 1));
    }),
    { numRuns: 1000 },
  );
});

test("months later are Temporal's, clamped to the month's last day", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: -400, max: 400 }), (n, months) => {
      const day = dayOf(n);
      const wanted = Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" });
      expect(addMonths(day, months)).toBe(wanted.toString());
    }),
    { numRuns: 3000 },
  );
});

test("the edges of the tables, leap days and a day that does not exist", () => {
  const edges = [
    "1899-12-31",
    "1900-01-01",
    "2000-02-29",
    "2100-02-28",
    "2100-12-31",
    "2101-01-01",
  ];
  for (const day of edges) expect(dayOf(numberOf(day))).toBe(day);
  expect(addDays("2100-02-28", 1)).toBe("2100-03-01");
  expect(addDays("1899-12-31", 1)).toBe("1900-01-01");
  expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
  for (const bad of [
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026x01y02",
    "2026-1a-01",
    "i går",
    "",
  ]) {
    expect(() => numberOf(bad), bad).toThrow(RangeError);
    expect(() => addMonths(bad, 1), bad).toThrow(RangeError);
  }
});

import { describe, expect, test } from "vitest";
import { asPeriods, spanOf, workingDays } from "../../lib/law/absences.ts";
import { excludedTime, halfwayBand, wholeMonths } from "../../lib/law/periods.ts";
import { filledDays, gapsIn, workingEnds } from "../../lib/law/plan-gaps.ts";
import { meetsSchoolHoliday, schoolHolidays } from "../../lib/law/school-holidays.ts";

describe("the days of an absence", () => {
  const ASOF = "2026-03-20";
  const from = "2026-03-02";

  test.each([
    ["a last day", "2026-03-04", "2026-03-04", true],
    ["one that is shown to be blank lasts to today", null, ASOF, false],
    ["one not known may last long", undefined, "2027-03-03", false],
    ["one before the first is no last day", "2026-03-01", "2027-03-03", false],
    ["a slip of the pen lasts no longer", "2206-03-04", "2027-03-03", true],
  ])("%s", (_, to, last, closed) => {
    const span = spanOf({ from, to }, ASOF);
    expect(span?.widest).toEqual({ from, to: last });
    expect(span?.closed).toBe(closed);
  });

  test("working days over new year", () => {
    expect(workingDays({ from: "2025-12-31", to: "2026-01-04" })).toEqual([
      "2025-12-31",
      "2026-01-02",
    ]);
  });

  test("days as periods: joined over weekend and Easter, not over a working day", () => {
    const periods = (...days: string[]) => asPeriods(days).map((p) => `${p.from}/${p.to}`);
    expect(periods("2026-03-02", "2026-03-03", "2026-03-04")).toEqual(["2026-03-02/2026-03-04"]);
    expect(periods("2026-03-06", "2026-03-09")).toEqual(["2026-03-06/2026-03-09"]);
    expect(periods("2026-04-01", "2026-04-07")).toEqual(["2026-04-01/2026-04-07"]);
    expect(periods("2026-03-02", "2026-03-04", "2026-03-05")).toEqual([
      "2026-03-02/2026-03-02",
      "2026-03-04/2026-03-05",
    ]);
  });
});

describe("gaps in the plan", () => {
  const MARCH = { from: "2026-03-01", to: "2026-03-31" };
  const nothing = { activities: [], leaves: [], interruptions: [], absences: [] };

  test("more than five working days in a row, before, between and after what is filled", () => {
    const week = { from: "2026-03-09", to: "2026-03-13" };
    expect(gapsIn([week], MARCH)).toEqual([{ from: "2026-03-14", to: "2026-03-31" }]);
    expect(gapsIn([{ from: "2026-03-10", to: "2026-03-31" }], MARCH)).toEqual([
      { from: "2026-03-01", to: "2026-03-09" },
    ]);
    expect(gapsIn([{ from: "2026-03-01", to: "2026-03-31" }], MARCH)).toEqual([]);
  });

  test("named by its working days", () => {
    expect(workingEnds({ from: "2026-03-08", to: "2026-03-21" })).toEqual({
      from: "2026-03-09",
      to: "2026-03-20",
    });
    expect(workingEnds({ from: "2026-03-09", to: "2026-03-20" })).toEqual({
      from: "2026-03-09",
      to: "2026-03-20",
    });
  });

  test("leave and holiday fill surely where approved and dated, illness does not", () => {
    const days = { from: "2026-03-09", to: "2026-03-13" };
    const sure = (more: object) => filledDays({ ...nothing, ...more }, MARCH).sure;
    expect(sure({ leaves: [{ ...days, approved: true }] })).toEqual([days]);
    expect(sure({ absences: [{ ...days, cause: "holiday" }] })).toEqual([days]);
    expect(sure({ absences: [{ from: days.from, cause: "holiday" }] })).toEqual([]);
    expect(sure({ absences: [{ to: days.to, cause: "holiday" }] })).toEqual([]);
    expect(sure({ absences: [{ ...days, cause: "own-illness" }] })).toEqual([]);
  });
});

describe("periods", () => {
  test("leave whose approval is not known leaves no time out", () => {
    const leave = { from: "2026-03-02", to: "2026-03-06" };
    expect(excludedTime([leave], [], "2026-06-01")).toEqual({ periods: [], certain: false });
  });

  test("halfway: one day, and a day that is left out from its first day", () => {
    expect(halfwayBand("2026-01-05", "2026-01-05")).toEqual({
      from: "2026-01-05",
      to: "2026-01-06",
    });
    const away = [{ from: "2026-01-09", to: "2026-01-10" }];
    expect(halfwayBand("2026-01-05", "2026-01-14", away)).toEqual({
      from: "2026-01-11",
      to: "2026-01-11",
    });
  });

  test.each([
    ["2026-01-05", "2026-01-04", null],
    ["2026-01-05", "2026-02-04", 1],
    ["2026-01-05", "2026-02-05", null],
    ["2025-11-05", "2026-10-04", 11],
    ["2025-10-05", "2027-10-04", 24],
  ])("whole months from %s to %s", (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });
});

describe("school holidays of 2026", () => {
  test.each([
    ["2026-01-01", "2026-01-04"],
    ["2026-02-16", "2026-03-01"],
    ["2026-03-28", "2026-04-07"],
    ["2026-06-18", "2026-08-20"],
    ["2026-09-28", "2026-10-11"],
    ["2026-12-19", "2026-12-31"],
  ])("%s to %s, both inside", (from, to) => {
    expect(schoolHolidays(2026)).toContainEqual({ from, to });
  });

  test("met by their first and last day, not by the days around", () => {
    const met = (day: string) => meetsSchoolHoliday({ from: day, to: day });
    expect(["2026-02-15", "2026-02-16", "2026-03-01", "2026-03-02"].map(met)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("a year is written with four digits", () => {
    expect(schoolHolidays(999)[0]?.from).toBe("0999-01-01");
  });
});

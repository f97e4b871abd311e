import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { computed } from "../../lib/law/computed.ts";

const day = "2026-09-01";
const none: CaseFacts = { leaves: [], interruptions: [] };

function from(start: string, end?: string, more: CaseFacts = none): CaseFacts {
  return { programme: { start, end }, ...more };
}

test("nothing is computed of nothing", () => {
  expect(computed({}, day)).toEqual({});
  expect(
    computed({ person: {}, programme: null, children: null, applicationReceived: null }, day),
  ).toEqual({});
});

describe("latest start: six months after the application came in", () => {
  test.each([
    ["2026-01-15", "2026-07-15"],
    ["2026-08-31", "2027-02-28"],
    ["2027-08-31", "2028-02-29"],
    ["2025-12-31", "2026-06-30"],
    ["2026-02-28", "2026-08-28"],
    ["2026-03-31", "2026-09-30"],
    ["2025-12-01", "2026-06-01"],
  ])("%s → %s", (received, last) => {
    expect(computed({ applicationReceived: received }, day).latestStart).toBe(last);
  });
});

describe("first day of the halfway band", () => {
  test.each([
    ["2026-01-01", "2027-12-31", "2027-01-01"],
    ["2027-09-01", "2028-08-31", "2028-03-01"],
    ["2026-03-02", "2027-03-01", "2026-08-31"],
    ["2026-08-17", "2028-08-16", "2027-08-17"],
    ["2025-09-01", "2026-08-31", "2026-03-01"],
    ["2026-02-01", "2027-01-31", "2026-08-01"],
    ["2026-01-01", "2026-12-31", "2026-07-01"],
  ])("%s – %s → %s", (start, end, first) => {
    expect(computed(from(start, end), day).halfway).toBe(first);
  });

  test("approved leave is left out; with the approval not known there is no day", () => {
    const leave = { from: "2026-05-01", to: "2026-06-29" };
    const on = (approved: boolean | undefined) =>
      computed(
        from("2026-01-01", "2028-02-29", { leaves: [{ ...leave, approved }], interruptions: [] }),
        day,
      );
    expect(on(true).halfway).toBe("2027-03-02");
    expect(on(undefined)).not.toHaveProperty("halfway");
  });

  test("a programme that ends before it begins has none", () => {
    expect(computed(from("2026-05-01", "2026-04-01"), day)).not.toHaveProperty("halfway");
  });
});

describe("job search due: three months before the end", () => {
  test.each([
    ["2027-12-31", "2027-09-30"],
    ["2026-08-14", "2026-05-14"],
    ["2026-05-31", "2026-02-28"],
    ["2028-05-31", "2028-02-29"],
    ["2028-05-30", "2028-02-29"],
    ["2026-02-28", "2025-11-28"],
  ])("%s → %s", (end, due) => {
    expect(computed({ programme: { end } }, day).jobSearchDue).toBe(due);
  });
});

describe("the longest the programme may last", () => {
  test.each([
    ["2026-01-01", "2027-12-31", "2028-12-31"],
    ["2026-03-02", "2028-03-01", "2029-03-01"],
    ["2027-03-01", "2029-02-28", "2030-02-28"],
    ["2024-02-29", "2026-02-27", "2027-02-27"],
    ["2026-09-07", "2028-09-06", "2029-09-06"],
  ])("from %s: %s, with special reasons %s", (start, two, three) => {
    expect(computed(from(start), day)).toMatchObject({ maxEnd: two, maxEndSpecial: three });
  });

  test("60 days of leave", () => {
    const leaves = [{ from: "2026-05-01", to: "2026-06-29", approved: true }];
    const facts = from("2026-01-01", undefined, { leaves, interruptions: [] });
    expect(computed(facts, day)).toMatchObject({
      maxEnd: "2028-02-29",
      maxEndSpecial: "2029-03-01",
    });
  });

  test("leave and interruption that overlap count once: 105 days", () => {
    const facts = from("2026-01-01", undefined, {
      leaves: [{ from: "2026-05-01", to: "2026-06-29", approved: true }],
      interruptions: [{ from: "2026-06-15", to: "2026-08-13", decided: true }],
    });
    expect(computed(facts, day).maxEnd).toBe("2028-04-14");
  });

  test.each<[string, CaseFacts]>([
    [
      "an interruption that is still open",
      { interruptions: [{ from: day, to: null, decided: true }] },
    ],
    ["leave whose approval is not known", { leaves: [{ from: day, to: day }] }],
    ["an interruption without a known decision", { interruptions: [{ from: day, to: day }] }],
  ])("no last day with %s", (_, more) => {
    const result = computed(from("2026-01-01", "2026-12-31", { ...none, ...more }), day);
    expect(result).not.toHaveProperty("maxEnd");
    expect(result).not.toHaveProperty("maxEndSpecial");
  });

  test("time that was not approved or decided counts as programme time", () => {
    const facts = from("2026-01-01", undefined, {
      leaves: [{ from: "2026-05-01", to: "2026-05-10", approved: false }],
      interruptions: [{ from: "2026-06-01", to: "2026-06-10", decided: false }],
    });
    expect(computed(facts, day).maxEnd).toBe("2027-12-31");
  });

  test("before 2019 there was no special-reasons year", () => {
    const result = computed(from("2017-01-16"), "2018-06-01");
    expect(result.maxEnd).toBe("2019-01-15");
    expect(result).not.toHaveProperty("maxEndSpecial");
  });
});

test("minutes of the week; a week with Ascension Day; nothing known", () => {
  const plan = {
    title: "Arbeidstrening",
    from: "2026-01-05",
    to: "2027-01-03",
    minutesPerWeek: 1800,
  };
  const course = { title: "Norskkurs", from: "2026-05-18", to: "2027-01-03", minutesPerWeek: 450 };
  const on = (date: string) => computed({ activities: [plan, course] }, date).weeklyMinutes;
  expect([on("2026-05-13"), on("2026-05-20")]).toEqual([1800, 2250]);
  expect(computed({ activities: [{ ...plan, minutesPerWeek: undefined }] }, day)).toEqual({});
});

describe("stønad on the day", () => {
  test.each([
    ["1988-03-14", "2024-06-30", 248_056, 954.06],
    ["1988-03-14", "2024-07-01", 253_141, 973.62],
    ["2000-09-10", "2025-09-09", 177_104, 681.17],
    ["2000-09-10", "2025-09-10", 265_657, 1021.76],
    ["1988-03-14", "2026-05-01", 278_697, 1071.91],
    ["2005-03-14", "2026-05-01", 185_798, 714.61],
    ["1994-05-01", "2021-11-15", 212_798, 818.45],
  ])("born %s, %s: %i a year, %f a day", (birthDate, date, stonadPerYear, stonadPerDay) => {
    expect(computed({ person: { birthDate } }, date)).toEqual({ stonadPerYear, stonadPerDay });
  });

  test("by age where the birth date is not shown", () => {
    expect(computed({ person: { age: 25 } }, "2026-06-01").stonadPerYear).toBe(278_697);
    expect(computed({ person: { age: 24 } }, "2026-06-01").stonadPerYear).toBe(185_798);
  });

  test.each([
    ["2027-05-01", "1988-03-14"],
    ["2025-02-28", "2000-02-29"],
    ["2010-04-30", "1970-03-14"],
  ])("none on %s for somebody born %s", (date, birthDate) => {
    expect(computed({ person: { birthDate } }, date)).toEqual({});
  });
});

describe("barnetillegg on the day", () => {
  const child = { birthDate: "2015-05-20", livesWith: true, supported: true, ownIncome: 0 };
  const perDay = (children: CaseFacts["children"], date = "2026-06-15") =>
    computed({ children }, date).barnetilleggPerDay;

  test.each<[string, CaseFacts["children"], string, number | undefined]>([
    ["no children", [], "2026-06-15", 0],
    ["one", [child], "2026-06-15", 38],
    ["three", [child, child, child], "2026-06-15", 114],
    ["the rate of the day", [child], "2024-07-01", 36],
    ["the day before 18", [{ ...child, birthDate: "2008-06-16" }], "2026-06-15", 38],
    ["the 18th birthday", [{ ...child, birthDate: "2008-06-16" }], "2026-06-16", 0],
    [
      "own income above 1 G",
      [{ ...child, birthDate: "2010-01-05", ownIncome: 136_550 }],
      "2026-06-15",
      0,
    ],
    [
      "own income of 1 G",
      [{ ...child, birthDate: "2010-01-05", ownIncome: 136_549 }],
      "2026-06-15",
      38,
    ],
    ["not supported", [child, { ...child, supported: false }], "2026-06-15", 38],
    [
      "support not known",
      [child, { ...child, supported: undefined, livesWith: false }],
      "2026-06-15",
      undefined,
    ],
    ["support shown blank", [{ ...child, supported: null }], "2026-06-15", undefined],
    ["birth date not known", [{ supported: true, ownIncome: 0 }], "2026-06-15", undefined],
    ["children not known", null, "2026-06-15", undefined],
    [
      "a small child, nothing said of income",
      [{ birthDate: "2020-01-01", supported: true }],
      "2026-06-15",
      38,
    ],
    [
      "sixteen, nothing said of income",
      [{ birthDate: "2010-01-01", supported: true }],
      "2026-06-15",
      undefined,
    ],
  ])("%s", (_, children, date, expected) => {
    expect(perDay(children, date)).toBe(expected);
  });
});

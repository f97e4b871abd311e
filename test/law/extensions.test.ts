import { describe, expect, test } from "vitest";
import type { Decision } from "../../lib/facts/types.ts";
import { decidedEnd, extensionTiming, monthsConflicts } from "../../lib/law/extensions.ts";

const grant: Decision = { kind: "innvilgelse", date: "2025-12-15", to: "2026-12-31" };

describe("the end after all decisions", () => {
  test("the newest at the earliest, the latest of all at most, in whatever order they stand", () => {
    const shorter: Decision = { kind: "varighet", date: "2026-03-02", to: "2026-06-30" };
    const longer: Decision = { kind: "forlengelse", date: "2026-12-01", to: "2027-06-30" };
    expect(decidedEnd([shorter, grant])).toEqual({
      low: "2026-06-30",
      high: "2026-12-31",
      missing: [],
    });
    expect(decidedEnd([longer, shorter, grant])).toEqual({
      low: "2027-06-30",
      high: "2027-06-30",
      missing: [],
    });
  });

  test("of two decisions of one day the one further down is the newest", () => {
    const other: Decision = { kind: "varighet", date: "2025-12-15", to: "2026-06-30" };
    expect([decidedEnd([grant, other]).low, decidedEnd([other, grant]).low]).toEqual([
      "2026-06-30",
      "2026-12-31",
    ]);
  });

  test("months may be counted some days differently, from the day of the decision many more", () => {
    const months: Decision = { kind: "innvilgelse", date: "2026-01-05", months: 12 };
    expect(decidedEnd([{ ...months, from: "2026-01-05" }]).low).toBe("2027-01-01");
    expect(decidedEnd([months]).low).toBe("2026-12-04");
  });

  test("the only decision needs no day, several do; one of unknown kind is asked about", () => {
    const { date: _, ...undated } = grant;
    const extension: Decision = { kind: "forlengelse", to: "2027-06-30" };
    expect(decidedEnd([undated]).low).toBe("2026-12-31");
    expect(decidedEnd([undated, extension])).toEqual({
      low: null,
      high: "2027-06-30",
      missing: ["decisions[0].date", "decisions[1].date"],
    });
    expect(decidedEnd([{ ...grant, kind: "unknown" }])).toEqual({
      low: null,
      high: "2026-12-31",
      missing: ["decisions[0].kind"],
    });
  });
});

describe("whether an extension came by the old end", () => {
  const timing = (extension: Partial<Decision>, ...before: Decision[]) => {
    const decision: Decision = { kind: "forlengelse", to: "2027-06-30", ...extension };
    const all = [...before, decision];
    return extensionTiming({ decision, path: `decisions[${before.length}]` }, all);
  };

  test.each<[string, Partial<Decision>, string]>([
    ["on the last day", { date: "2026-12-31" }, "in-time"],
    ["the day after", { date: "2027-01-01" }, "late"],
    ["a day not known", {}, "unclear"],
    ["it begins 31 days after the end", { date: "2027-01-15", from: "2027-01-31" }, "late"],
    ["it begins 32 days after the end", { date: "2027-01-15", from: "2027-02-01" }, "unclear"],
    ["in time, though it begins late", { date: "2026-12-31", from: "2027-03-01" }, "in-time"],
  ])("%s", (_, extension, expected) => expect(timing(extension, grant).timing).toBe(expected));

  test("where another extension may stand between, the decisions are asked for", () => {
    const { missing } = timing({ date: "2027-01-15", from: "2027-02-01" }, grant);
    expect(missing).toEqual(["decisions"]);
  });

  test("between the end of a shortened programme and that of the grant it is open", () => {
    const shorter: Decision = { kind: "varighet", date: "2026-03-02", to: "2026-06-30" };
    const on = (date: string) => timing({ date }, grant, shorter).timing;
    expect(["2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01"].map(on)).toEqual([
      "in-time",
      "unclear",
      "unclear",
      "late",
    ]);
  });

  test("a grant of the same day comes before it, another extension of the same day does not", () => {
    const date = "2025-12-15";
    const other: Decision = { kind: "forlengelse", date, to: "2027-03-31" };
    expect(timing({ date }, grant).oldEnd.low).toBe("2026-12-31");
    expect(timing({ date }, other).oldEnd.missing).toEqual(["decisions"]);
  });

  test("one undated decision before it is asked about", () => {
    const { date: _, ...undated } = grant;
    expect(timing({ date: "2026-12-01" }, undated).missing).toEqual(["decisions[0].date"]);
  });
});

test("months that begin long before the decision contradict it", () => {
  const decision: Decision = {
    kind: "innvilgelse",
    date: "2026-06-01",
    from: "2026-01-05",
    months: 12,
  };
  expect(monthsConflicts([decision])).toEqual(["decisions[0].months", "decisions[0].from"]);
  expect(monthsConflicts([{ ...decision, date: "2026-01-05" }])).toEqual([]);
});

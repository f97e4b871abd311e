import { describe, expect, test } from "vitest";
import type { Activity } from "../../lib/facts/types.ts";
import { begunBy, endedBefore } from "../../lib/law/activity-time.ts";
import { judgeDeadline, type Role } from "../../lib/law/by-deadline.ts";

const DAY = "2026-06-01";
const [BEFORE, AFTER] = ["2026-05-31", "2026-06-02"];

describe("seen on asOf, an activity has", () => {
  test.each<[string, Partial<Activity>, string, boolean | null]>([
    ["begun on the day", { from: DAY }, DAY, true],
    ["not begun the day before", { from: AFTER }, DAY, false],
    ["perhaps begun, as it is only proposed", { from: DAY, status: "proposed" }, DAY, null],
    ["begun, as it runs today", { status: "running" }, DAY, true],
    ["begun, as it is completed today", { status: "completed" }, DAY, true],
    ["perhaps begun, as it runs later", { status: "running" }, AFTER, null],
    ["not begun, as it is cancelled", { from: DAY, status: "cancelled" }, DAY, false],
  ])("%s", (_, activity, asOf, expected) => {
    expect(begunBy({ title: "Kurs", ...activity }, DAY, asOf)).toBe(expected);
  });

  test.each<[string, Partial<Activity>, string, boolean | null]>([
    ["ended the day before", { to: BEFORE }, DAY, true],
    ["not ended on the day", { to: DAY }, DAY, false],
    ["not ended on the day it still runs", { to: DAY, status: "running" }, DAY, false],
    ["perhaps ended, as it still runs", { to: BEFORE, status: "running" }, DAY, null],
    ["ended, as it is planned to", { to: BEFORE, status: "running" }, BEFORE, true],
    ["ended, as it is completed", { status: "completed" }, DAY, true],
    ["perhaps ended, as it is completed later", { status: "completed" }, AFTER, null],
    ["no end", { to: null }, DAY, false],
    ["not ended, as it runs", { status: "running" }, DAY, false],
    ["perhaps ended, as it ran before", { status: "running" }, BEFORE, null],
  ])("%s", (_, activity, asOf, expected) => {
    expect(endedBefore({ title: "Kurs", ...activity }, DAY, asOf)).toBe(expected);
  });
});

describe("a deadline between 1 and 10 June", () => {
  const deadline = { inTime: DAY, late: "2026-06-10", ahead: BEFORE };
  const early: Activity = { title: "Tidlig", from: "2026-05-01", to: null };
  const between: Activity = { title: "Mellom", from: "2026-06-05" };
  const undated: Activity = { title: "Uten dato", status: "planned" };
  const past: Activity = { title: "Over", from: "2026-05-01", to: "2026-05-20" };

  const outcome = (asOf: string, read: boolean, ...list: [Role, Activity][]) => {
    const candidates = list.map(([role, activity], i) => ({
      activity,
      role,
      path: `activities[${i}]`,
    }));
    return judgeDeadline(deadline, { asOf, candidates, read, finished: false, mustRun: true }).kind;
  };

  test.each<[string, ReturnType<typeof outcome>, [Role, Activity][]]>([
    ["one in time", "in-time", [["counts", early]]],
    ["one between", "between", [["counts", between]]],
    ["one that ended", "ended", [["counts", past]]],
    [
      "one between, and one that ended",
      "between",
      [
        ["counts", past],
        ["counts", between],
      ],
    ],
    [
      "one between, and one of unknown kind",
      "open",
      [
        ["counts", between],
        ["unknown", early],
      ],
    ],
    ["one without dates", "open", [["counts", undated]]],
    ["one that may count", "open", [["arguable", early]]],
  ])("%s, on 15 June: %s", (_, expected, list) => {
    expect(outcome("2026-06-15", true, ...list)).toBe(expected);
  });

  test("nothing there: ahead, between, late, and not read", () => {
    const days = [BEFORE, DAY, "2026-06-10", "2026-06-11"];
    const kinds = (read: boolean) => days.map((day) => outcome(day, read));
    expect(kinds(true)).toEqual(["ahead", "band-day", "band-day", "late"]);
    expect(kinds(false)).toEqual(["ahead", "band-day", "band-day", "not-read"]);
  });

  test("one that may count leaves a deadline ahead what it is, one that counts without dates does not", () => {
    expect(outcome(BEFORE, true, ["arguable", early])).toBe("ahead");
    expect(outcome(BEFORE, true, ["counts", undated])).toBe("open");
  });
});

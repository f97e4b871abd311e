import { describe, expect, test } from "vitest";
import type { Absence, Activity, Benefit, CaseFacts, Decision } from "../../lib/facts/types.ts";
import { payOn } from "../../lib/law/absence-pay.ts";
import { mayBeChildSupplement } from "../../lib/law/child-supplement.ts";
import { deductionsIn } from "../../lib/law/deductions.ts";
import { compare, fraction } from "../../lib/law/fraction.ts";
import { interruptionGround } from "../../lib/law/interrupted.ts";
import { shareOf } from "../../lib/law/job-share.ts";
import { hostOf } from "../../lib/law/mentor-host.ts";
import { surelyCovers, suspendedOn } from "../../lib/law/suspension.ts";
import { mayHoldUnpaidDays } from "../../lib/law/unpaid-in-payment.ts";

const june = { from: "2026-06-01", to: "2026-06-30" };

describe("what may have reduced the stønad in June", () => {
  const nothing = { activities: [], absences: [], benefits: [] };
  const state = (more: Partial<CaseFacts>) => deductionsIn({ ...nothing, ...more }, june).state;
  const away = (more: Partial<Absence>) => ({
    absences: [{ from: "2026-06-15", to: "2026-06-15", ...more }],
  });

  test.each<[string, Partial<CaseFacts>, string]>([
    ["nothing", {}, "none"],
    ["one day of sykepenger", { benefits: [sick("2026-06-15", "2026-06-15")] }, "some"],
    ["sykepenger on a weekend", { benefits: [sick("2026-06-13", "2026-06-14")] }, "none"],
    ["one day of absence", away({ cause: "none" }), "some"],
    ["absence on a Sunday", away({ from: "2026-06-14", to: "2026-06-14", cause: "none" }), "none"],
    ["ill with permission", away({ cause: "own-illness", permission: true }), "none"],
    ["ill without permission", away({ cause: "own-illness", permission: false }), "some"],
    ["ill, permission not known", away({ cause: "own-illness" }), "some"],
    ["allowed without a cause", away({ cause: "none", permission: true }), "some"],
    ["allowed, cause not known", away({ permission: true }), "some"],
    ["absence not known", { absences: undefined }, "unknown"],
  ])("%s", (_, more, expected) => expect(state(more)).toBe(expected));

  function sick(from: string, to: string): Benefit {
    return { kind: "sykepenger", from, to, perDay: 500 };
  }
});

test("one day of leave may be in a payment, a weekend not", () => {
  const leave = (from: string, to: string) =>
    mayHoldUnpaidDays(
      { leaves: [{ from, to, approved: true }], interruptions: [], decisions: [] },
      { period: june } as never,
    );
  expect([leave("2026-06-15", "2026-06-15"), leave("2026-06-13", "2026-06-14")]).toEqual([
    true,
    false,
  ]);
});

describe("half of the shortest full time, by the job's own full time", () => {
  test.each([
    [2016, 50, 50],
    [2015, 42, 100_800 / 2015],
    [2400, 42, 42],
    [2401, 100_800 / 2401, 50],
  ])("%i minutes", (fullTimeMinutes, low, high) => {
    const job: Activity = { title: "Butikk", minutesPerWeek: 1008, fullTimeMinutes };
    expect(shareOf(job)).toEqual({ low, high });
  });
});

describe("what a payment shows of absence", () => {
  const day = "2026-06-15";
  const pay = (perDay: number, minutes = 450, birthDate?: string, more: Partial<Benefit> = {}) =>
    payOn(
      {
        person: { birthDate },
        benefits: [{ kind: "kvalifiseringsstonad", ...june, perDay, ...more }],
      },
      [more.from ?? day],
      minutes,
      "2026-08-05",
    );

  test("nothing, or a krone, for a whole day", () => {
    expect([pay(0), pay(1), pay(1.01), pay(1.5)]).toEqual(["fitting", "fitting", null, null]);
    expect([pay(1, 449), pay(1, 451)]).toEqual([null, "fitting"]);
  });

  test("the rate, to a krone below it", () => {
    expect([pay(1071.91), pay(1070.91), pay(1070.9)]).toEqual(["kept", "kept", null]);
  });

  test("what is left after three hours, for somebody whose share is known", () => {
    expect([pay(643.15, 180, "1988-03-14"), pay(643.15, 180)]).toEqual(["fitting", null]);
  });

  test("only payments that are over, of at most 31 days, with a known rate", () => {
    const long = { from: "2026-05-30", to: "2026-06-30" };
    expect([pay(1071.91, 450, undefined, long), pay(1071.91, 450, undefined, june)]).toEqual([
      null,
      "kept",
    ]);
    expect(pay(1071.91, 450, undefined, { ...june, to: "2026-08-06" })).toBeNull();
    expect(pay(1071.91, 450, undefined, { from: "2026-07-06", to: "2026-08-05" })).toBe("kept");
    const ahead = { kind: "kvalifiseringsstonad" as const, from: "2027-05-03", to: "2027-05-28" };
    const unknown = payOn(
      { benefits: [{ ...ahead, perDay: 1000 }] },
      ["2027-05-03"],
      60,
      "2027-08-05",
    );
    expect([unknown, payOn({ benefits: [] }, [], 450, day)]).toEqual([null, null]);
  });
});

describe("the decision an interruption from 15 June rests on", () => {
  const ground = (decisions: Decision[], more = {}) =>
    interruptionGround({ from: "2026-06-15", to: "2026-07-15", ...more }, decisions);

  test.each([
    ["2026-05-14", null],
    ["2026-05-15", "2026-06-15"],
    ["2026-06-20", "2026-06-20"],
    ["2026-07-15", "2026-07-15"],
    ["2026-07-16", null],
  ])("decided %s: counts from %s", (date, countsFrom) => {
    expect(ground([{ kind: "avbrudd", date }]).countsFrom).toBe(countsFrom);
  });

  test("undecided, unless a decision without a day may be its own", () => {
    const undecided = (decision: Decision) => ground([decision], { decided: false }).decided;
    expect(undecided({ kind: "avbrudd" })).toBeNull();
    expect(undecided({ kind: "stans" })).toBe(false);
    expect(undecided({ kind: "avbrudd", date: "2025-01-10" })).toBe(false);
  });
});

test("child supplement explains nothing before there was any", () => {
  const above = (day: string) => mayBeChildSupplement([{}], fraction(127), fraction(100), day);
  expect([above("2009-12-31"), above("2010-01-01")]).toEqual([false, true]);
});

test("fractions compare as -1, 0 and 1", () => {
  const half = fraction(1, 2);
  expect(compare(half, fraction(2, 4))).toBe(0);
  expect(compare(half, fraction(1, 3))).toBe(1);
  expect(compare(fraction(1, 3), half)).toBe(-1);
});

describe("whether a mentor's period has a host", () => {
  const mentor: Activity = { title: "Mentor", from: "2026-09-07", to: "2027-03-05" };
  const of = (more: Partial<Activity>, use: Activity = mentor) =>
    hostOf(use, [{ title: "Praksis", tiltak: "arbeidstrening", ...more }]);

  test.each<[string | undefined, string | undefined, string]>([
    ["2026-09-07", "2027-03-05", "whole"],
    ["2026-09-08", "2027-03-05", "part"],
    ["2026-09-07", "2027-03-04", "part"],
    ["2026-01-01", "2026-09-07", "part"],
    ["2026-01-01", "2026-09-06", "none"],
    ["2027-03-05", "2027-12-31", "part"],
    ["2027-03-06", "2027-12-31", "none"],
    [undefined, "2027-03-05", "part"],
    ["2026-09-07", undefined, "part"],
  ])("host %s – %s: %s", (from, to, expected) => expect(of({ from, to })).toBe(expected));

  test("days of the mentor that are not known", () => {
    const host = { from: "2026-01-01", to: "2028-12-31" };
    expect([
      of(host, { ...mentor, from: undefined }),
      of(host, { ...mentor, to: undefined }),
    ]).toEqual(["part", "part"]);
  });

  test("an activity of no known measure may be a host, by its kind", () => {
    const kind = (k?: Activity["kind"]) =>
      of({ tiltak: undefined, from: "2026-09-07", to: "2027-03-05", kind: k });
    expect([kind(), kind("work-directed"), kind("paid-work"), kind("health")]).toEqual([
      "unknown",
      "unknown",
      "unknown",
      "none",
    ]);
  });
});

describe("suspension", () => {
  const place = { path: "leaves[0]", from: "2026-06-01", to: "2026-06-30", valid: true } as const;

  test("covers a period when it holds from its first day to its last", () => {
    const covers = (more: object, period = june) => surelyCovers({ ...place, ...more }, period);
    expect([covers({}), covers({ from: "2026-06-02" }), covers({ to: "2026-06-29" })]).toEqual([
      true,
      false,
      false,
    ]);
    expect([covers({ to: "open" }), covers({ to: null }), covers({ from: null })]).toEqual([
      true,
      false,
      false,
    ]);
    expect([covers({ valid: null }), covers({ valid: false })]).toEqual([false, false]);
  });

  test("on a day: yes, no, or not known", () => {
    const on = (day: string, approved?: boolean) =>
      suspendedOn({ leaves: [{ from: "2026-06-01", to: "2026-06-30", approved }] }, day);
    expect([on("2026-05-31", true), on("2026-06-01", true), on("2026-06-30", true)]).toEqual([
      false,
      true,
      true,
    ]);
    expect([on("2026-07-01"), on("2026-06-15"), on("2026-06-15", false)]).toEqual([
      false,
      null,
      false,
    ]);
    expect(suspendedOn({}, "2026-06-15")).toBe(false);
  });
});

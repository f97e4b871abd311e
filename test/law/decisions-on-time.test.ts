import { describe, expect, test } from "vitest";
import type { Decision, Interruption } from "../../lib/facts/types.ts";
import { interruptionMatch, readmissionMatch } from "../../lib/law/interruption-decisions.ts";
import { specialReasons } from "../../lib/law/special-reasons.ts";

describe("the decision on an interruption", () => {
  const list: Interruption[] = ["2026-02-02", "2026-06-01", "2026-10-01"].map((from) => ({ from }));
  const [first, second] = list as [Interruption, Interruption, Interruption];
  const stop = (date?: string): Decision => ({ kind: "avbrudd", date });

  test.each<[string, Interruption[], Decision[], string]>([
    ["on the day", [first], [stop("2026-02-02")], "in-time"],
    ["after it", [first], [stop("2026-02-03")], "late"],
    ["without a day", [first], [stop()], "undated"],
    ["of unknown kind", [first], [{ kind: "unknown", date: "2026-02-02" }], "undated"],
    ["none", [first], [{ kind: "innvilgelse", date: "2026-01-02" }], "none"],
    ["the first day is not known", [{}], [stop("2026-02-02")], "undated"],
    ["that of the one before", [first, second], [stop("2026-02-02")], "none"],
    ["after the one before", [first, second], [stop("2026-02-03")], "in-time"],
    ["late, of several", [first, second], [stop("2026-06-02")], "undated"],
    ["between the two before", list, [stop("2026-05-29")], "none"],
  ])("%s", (_, interruptions, decisions, expected) => {
    expect(interruptionMatch(interruptions, interruptions.length - 1, decisions)).toBe(expected);
  });

  test.each([
    ["2026-06-01", "none"],
    ["2026-06-02", "in-time"],
    ["2026-07-01", "in-time"],
    ["2026-07-02", "late"],
  ])("back after 2 to 30 June by a decision of %s: %s", (date, expected) => {
    const away = { from: "2026-06-02", to: "2026-06-30" };
    expect(readmissionMatch(away, [{ kind: "igjeninntak", date }])).toBe(expected);
  });
});

describe("special reasons for time after 4 January 2028", () => {
  const LIMIT = "2028-01-04";
  const of = (decision: Partial<Decision>, wholeCaseRead?: boolean) =>
    specialReasons({ decisions: [{ kind: "innvilgelse", ...decision }], wholeCaseRead }, LIMIT);
  const named = { specialReasons: true, reasoned: true };
  const denied = { specialReasons: false, fullyRead: true };

  test.each<[string, Partial<Decision>, string[]]>([
    ["time that ends with the two years", { to: LIMIT, ...named }, ["decisions"]],
    ["not known", { to: "2028-01-05" }, ["decisions[0].specialReasons"]],
    ["not known, read", { to: "2028-01-05", fullyRead: true }, ["decisions[0].specialReasons"]],
    [
      "none seen, not read",
      { to: "2028-01-05", specialReasons: false },
      ["decisions[0].fullyRead"],
    ],
    ["no reasons known", { to: "2028-01-05", specialReasons: true }, ["decisions[0].reasoned"]],
    ["no last day", named, ["decisions[0].to"]],
    ["none, no last day", denied, ["decisions"]],
  ])("%s", (_, decision, missing) => {
    expect(of(decision)).toEqual({ state: "unknown", missing });
  });

  test("given and reasoned beyond the two years, or proven to be none", () => {
    expect(of({ to: "2028-01-05", ...named }).state).toBe("given");
    expect(of({ to: "2028-01-05", ...denied }).state).toBe("none");
    expect(of(denied, true)).toEqual({ state: "none", facts: ["decisions"] });
  });
});

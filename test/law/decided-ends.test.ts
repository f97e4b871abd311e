import { describe, expect, test } from "vitest";
import type { Decision } from "../../lib/facts/types.ts";
import { type DecidedEnd, decidedEnds, shortenedAfter } from "../../lib/law/decided-ends.ts";

const START = "2026-01-05";
const grant: Decision = { kind: "innvilgelse", date: "2025-12-15", months: 12 };

describe("the ends that decisions give the programme", () => {
  const ends = (...decisions: Decision[]) => decidedEnds(decisions, START).map((d) => d.end);

  test("months count from the start, in an extension from the day after the end before", () => {
    const first: Decision = { kind: "forlengelse", date: "2026-12-01", months: 6 };
    const second: Decision = { kind: "forlengelse", date: "2027-06-01", months: 6 };
    expect(ends(grant, first, second)).toEqual(["2027-01-04", "2027-07-04", "2028-01-04"]);
  });

  test("in the order they were made, undated ones last", () => {
    const extension: Decision = { kind: "forlengelse", date: "2026-12-01", to: "2027-06-30" };
    const undated: Decision = { kind: "varighet", to: "2026-08-31" };
    expect(ends(undated, extension, grant)).toEqual(["2027-01-04", "2027-06-30", "2026-08-31"]);
  });

  test("a decision on an earlier programme is left out, one to the first day is not", () => {
    const earlier: Decision = { kind: "innvilgelse", date: "2023-01-02", to: "2024-01-04" };
    const firstDay: Decision = { kind: "varighet", date: "2026-01-06", to: START };
    expect(ends(earlier, grant, firstDay)).toEqual(["2027-01-04", START]);
  });

  test("an end that is not known is the day before the extension begins, where that is known", () => {
    const open: Decision = { kind: "innvilgelse", date: "2025-12-15" };
    const extension: Decision = { kind: "forlengelse", date: "2026-12-01", to: "2027-07-04" };
    expect(ends(open, { ...extension, from: "2027-01-05" })).toEqual(["2027-01-04", "2027-07-04"]);
    expect(ends(open, extension)).toEqual([null, "2027-07-04"]);
    expect(ends(open, { ...extension, kind: "varighet", from: "2027-01-05" })).toEqual([
      null,
      "2027-07-04",
    ]);
  });

  test("an end that is known stays, whenever the extension begins", () => {
    const extension: Decision = { kind: "forlengelse", date: "2026-12-01", to: "2027-07-04" };
    expect(ends(grant, { ...extension, from: "2027-02-01" })).toEqual(["2027-01-04", "2027-07-04"]);
  });
});

describe("whether the programme was shortened after 1 May to its end on 30 June", () => {
  const [END, MAY] = ["2027-06-30", "2027-05-01"];
  const at = (end: string | null, on: string | null, kind: Decision["kind"] = "varighet") =>
    ({ end, on, kind, path: "decisions[0]" }) satisfies DecidedEnd;
  const long = at("2027-12-31", "2026-12-15", "innvilgelse");

  test.each<[string, DecidedEnd[], boolean | null]>([
    ["no decision", [], false],
    ["an extension", [long, at(END, "2027-05-02", "forlengelse")], false],
    ["the last end is later", [long, at("2027-07-01", "2027-05-02")], null],
    ["the last end is earlier", [long, at("2027-06-29", "2027-05-02")], false],
    ["on the day itself", [long, at(END, MAY)], false],
    ["the day after", [long, at(END, "2027-05-02")], true],
    ["on a day not known", [long, at(END, null)], null],
    ["it had the same end before", [at(END, "2026-12-15"), at(END, "2027-05-02")], false],
    ["prolonged to it", [at("2027-03-31", "2026-12-15"), at(END, "2027-05-02")], false],
    ["the end before is not known", [at(null, "2026-12-15"), at(END, "2027-05-02")], null],
    ["the last end is not known", [long, at(null, "2027-05-02")], null],
    ["the grant itself", [at(END, "2027-05-02", "innvilgelse")], false],
    ["one decision on the duration", [at(END, "2027-05-02")], null],
    ["the last of three", [at("2027-03-31", "2026-06-01"), long, at(END, "2027-05-02")], true],
  ])("%s", (_, ends, expected) => expect(shortenedAfter(ends, END, MAY)).toBe(expected));
});

import { describe, expect, test } from "vitest";
import { sortFindings } from "../../components/check/sort.ts";
import { countsOf } from "../../lib/report/counts.ts";
import { OVERRIDE_REASONS, type Override, overriddenBy } from "../../lib/report/overrides.ts";
import { report } from "../../lib/report/report.ts";
import { overrideReasons, overrideText } from "../../lib/text/override.ts";
import { finding, sampleReport } from "./sample.ts";

const set: Override = {
  rule: "r",
  status: "violation",
  message: "Mangler dato.",
  reason: "already-done",
  words: "Står i papirmappen",
};
const now = {
  rule: "r",
  status: "violation" as const,
  message: { nb: "Mangler dato.", nn: "Manglar dato." },
};
const held = { reason: "later" as const, words: "", holds: true };

describe("a finding set aside", () => {
  test("stays so while it says the same, in either language", () => {
    expect(overriddenBy(now, [set])).toEqual({
      reason: "already-done",
      words: "Står i papirmappen",
      holds: true,
    });
    expect(overriddenBy(now, [{ ...set, message: "Manglar dato." }])?.holds).toBe(true);
  });

  test("comes back when it says something else or has become worse", () => {
    const other = { nb: "Mangler to datoer.", nn: "Manglar to datoar." };
    expect(overriddenBy({ ...now, message: other }, [set])?.holds).toBe(false);
    expect(overriddenBy(now, [{ ...set, status: "upcoming" }])?.holds).toBe(false);
  });

  test("is nobody's business once it is in order, nor is another rule's", () => {
    expect(overriddenBy({ ...now, status: "satisfied" }, [set])).toBeNull();
    expect(overriddenBy({ ...now, rule: "s" }, [set])).toBeNull();
  });

  test("does not count, and stands in a list of its own", () => {
    const findings = [
      finding({ rule: "a", status: "violation", override: held }),
      finding({ rule: "b", status: "upcoming", due: "2026-12-01", override: held }),
      finding({ rule: "c", status: "violation", override: { ...held, holds: false } }),
    ];
    const sample = sampleReport({ findings });
    expect(countsOf(sample)).toMatchObject({ violations: 1, deadlines: 0 });
    const lists = sortFindings(sample);
    expect(lists.overridden.map((f) => f.rule)).toEqual(["a", "b"]);
    expect(lists.violations.map((f) => f.rule)).toEqual(["c"]);
    expect(lists.deadlines).toEqual([]);
  });

  test("asks no question any more, and gets its questions back when restored", () => {
    const reading = { system: null, page: null, person: null, facts: {}, evidence: [], text: [] };
    const ask = (overrides: Override[]) =>
      report({ reading, overrides, date: "2026-11-22", lang: "nb" });
    const open = ask([]);
    const waits = open.findings.find((f) => f.rule === "kvp-age-18-67");
    if (!waits) throw new Error("the rule is gone");
    const aside = ask([{ ...set, rule: waits.rule, status: waits.status, message: waits.message }]);
    const asks = (of: typeof open) => of.questions.some((q) => q.rules.includes(waits.rule));
    expect(waits.status).toBe("cannot-tell");
    expect([asks(open), asks(aside)]).toEqual([true, false]);
  });
});

test("six reasons, each in words", () => {
  expect(OVERRIDE_REASONS).toHaveLength(6);
  expect(Object.keys(overrideReasons).sort()).toEqual([...OVERRIDE_REASONS].sort());
});

test("the line over what is set aside names breaches first, and leaves out what there is none of", () => {
  expect(overrideText.holds(1, 0, 2).nb).toBe("1 brudd, 2 vurderinger");
  expect(overrideText.holds(0, 2, 0).nn).toBe("2 fristar");
});

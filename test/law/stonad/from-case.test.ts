import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../../../lib/facts/types.ts";
import { fraction } from "../../../lib/law/fraction.ts";
import { stonadFromCase } from "../../../lib/law/stonad/from-case.ts";

const JUNE = { from: "2026-06-01", to: "2026-06-30" };
const input = (facts: CaseFacts) => stonadFromCase(facts, JUNE).input;
const unknown = (facts: CaseFacts) => stonadFromCase(facts, JUNE).unknown;

describe("what a case says of a period", () => {
  test("nothing known: an empty input, birth date not guessed", () => {
    expect(stonadFromCase({}, JUNE)).toEqual({
      input: {
        ...JUNE,
        birth: null,
        basis: "day",
        children: [],
        work: [],
        missed: [],
        benefits: [],
        unpaid: [],
      },
      unknown: [],
    });
  });

  test("a child gives barnetillegg to the day before it turns 18, one of whom it is not known may", () => {
    const children = [
      { birthDate: "2008-06-16", supported: true, ownIncome: 0 },
      { birthDate: "2020-01-01" },
      { birthDate: "2020-01-01", supported: false },
    ];
    expect(input({ children }).children).toEqual([
      { from: "2026-06-01", to: "2026-06-15", entitled: true },
      { from: "2026-06-01", to: "2026-06-30", entitled: null },
    ]);
  });

  test("jobs with their hours; a job without hours is named, a cancelled one is none", () => {
    const activities = [
      {
        title: "Butikk",
        kind: "paid-work" as const,
        from: "2026-05-01",
        to: "2026-06-10",
        minutesPerWeek: 900,
      },
      { title: "Lager", kind: "paid-work" as const },
      { title: "Kafé", kind: "paid-work" as const, status: "cancelled" as const },
      { title: "Kurs", kind: "education" as const, minutesPerWeek: 600 },
    ];
    expect(input({ activities }).work).toEqual([
      { from: "2026-06-01", to: "2026-06-10", minutesPerWeek: 900 },
    ]);
    expect(unknown({ activities })).toEqual(["activities[1].minutesPerWeek"]);
  });

  const absent = (from: string, more: object) => ({ absences: [{ from, to: from, ...more }] });
  test.each<[string, CaseFacts, "reduces" | "not" | "not known"]>([
    ["no cause", absent("2026-06-03", { cause: "none", permission: true }), "reduces"],
    ["no permission", absent("2026-06-03", { cause: "welfare", permission: false }), "reduces"],
    ["cause and permission", absent("2026-06-03", { cause: "welfare", permission: true }), "not"],
    ["permission not known", absent("2026-06-03", { cause: "own-illness" }), "not known"],
    ["cause not known", absent("2026-06-03", { permission: true }), "not known"],
    ["another month", absent("2026-07-03", { cause: "none" }), "not"],
  ])("absence: %s", (_, facts, expected) => {
    expect(input(facts).missed.length).toBe(expected === "reduces" ? 1 : 0);
    expect(unknown(facts).length).toBe(expected === "not known" ? 1 : 0);
  });

  test("before 2019 either a good cause or permission was enough", () => {
    const day = { from: "2018-06-04", to: "2018-06-04" };
    const missed = (more: object) =>
      stonadFromCase({ absences: [{ ...day, ...more }] }, { from: "2018-06-01", to: "2018-06-30" });
    expect(missed({ cause: "welfare", permission: false }).input.missed).toEqual([]);
    expect(missed({ cause: "none", permission: true }).input.missed).toEqual([]);
    expect(missed({ cause: "none", permission: false }).input.missed).toHaveLength(1);
    expect(missed({ cause: "none" }).unknown).toEqual(["absences[0].permission"]);
  });

  test("only dagpenger, sykepenger and foreldrepenger reduce (§ 38)", () => {
    const benefits = [
      { kind: "sykepenger" as const, from: "2026-06-10", to: "2026-07-10", perDay: 500.5 },
      { kind: "aap" as const, perDay: 700 },
      { kind: "dagpenger" as const, from: "2026-06-01" },
    ];
    expect(input({ benefits }).benefits).toEqual([
      { kind: "sykepenger", from: "2026-06-10", to: "2026-06-30", perDay: fraction(50050, 100) },
    ]);
    expect(unknown({ benefits })).toEqual(["benefits[2].perDay"]);
  });

  test("approved leave is without stønad; leave not known to be approved is named", () => {
    const leaves = [
      { from: "2026-06-20", to: "2026-07-05", approved: true },
      { from: "2026-06-01", to: "2026-06-02" },
    ];
    expect(input({ leaves }).unpaid).toEqual([{ from: "2026-06-20", to: "2026-06-30" }]);
    expect(unknown({ leaves })).toEqual(["leaves[1].approved"]);
  });
});

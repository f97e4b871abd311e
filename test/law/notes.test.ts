import { expect, test } from "vitest";
import type { Absence, CaseFacts } from "../../lib/facts/types.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import childIllness from "../../lib/law/rules/child-illness-days.ts";
import datesInOrder from "../../lib/law/rules/dates-in-order.ts";
import fullTime from "../../lib/law/rules/full-time-37-5.ts";
import targetGroup from "../../lib/law/rules/target-group-benefits.ts";
import type { AnyRule } from "../../lib/law/types.ts";

/* What a message adds only where it holds. */

const says = (rule: AnyRule, facts: CaseFacts, asOf: string) =>
  evaluateRule(rule, facts, asOf).message.nb;

test("a doctor's note is asked for after three calendar days of self-declared child illness only", () => {
  const asksFor = (more: Absence) => {
    const absences: Absence[] = [{ cause: "child-illness", permission: true, ...more }];
    const facts = { absences, children: [{ birthDate: "2018-05-01" }], decisions: [] };
    return says(childIllness, facts, "2026-12-28").includes("legeerklæring");
  };
  const days = (to: string): Absence => ({ from: "2026-03-03", to });
  expect(asksFor({ ...days("2026-03-06"), documentation: "egenmelding" })).toBe(true);
  expect(asksFor({ ...days("2026-03-05"), documentation: "egenmelding" })).toBe(false);
  expect(asksFor(days("2026-03-06"))).toBe(false);
});

test("37.5 hours are not more than full time", () => {
  const facts = (minutesPerWeek: number): CaseFacts => ({
    programme: { start: "2026-01-05", end: "2027-01-03" },
    activities: [
      { title: "Arbeidstrening på lager", from: "2026-01-05", to: "2027-01-03", minutesPerWeek },
    ],
  });
  const isMore = (minutes: number) =>
    says(fullTime, facts(minutes), "2026-03-11").includes("mer enn full tid");
  expect([isMore(2250), isMore(2251)]).toEqual([false, true]);
});

test("arbeidsavklaringspenger come first only where they are the benefit", () => {
  const facts = (kind: "aap" | "dagpenger"): CaseFacts => ({
    decisions: [{ kind: "innvilgelse" }],
    benefits: [{ kind }],
  });
  const [aap, other] = (["aap", "dagpenger"] as const).map((kind) =>
    says(targetGroup, facts(kind), "2026-04-01"),
  );
  expect(aap?.split(". ").length).toBeGreaterThan(other?.split(". ").length ?? 0);
});

test("where no grant fits the application, only the last is named", () => {
  const facts: CaseFacts = {
    applicationReceived: "2026-03-09",
    decisions: [
      { kind: "innvilgelse", date: "2021-02-02" },
      { kind: "innvilgelse", date: "2026-02-02" },
    ],
  };
  expect(says(datesInOrder, facts, "2026-11-22")).not.toContain("2021");
});

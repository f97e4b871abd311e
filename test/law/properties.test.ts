import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFacts } from "../../lib/facts/schema.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { evaluate } from "../../lib/law/evaluate.ts";
import { day, facts } from "./arbitrary-facts.ts";
import { withoutOne } from "./without.ts";

const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);

/** Rules that are judgement in the law: they ask, they never claim a violation. */
const JUDGEMENT = [
  "target-group-benefits",
  "municipality-of-stay",
  "special-group-flags",
  "advance-notice-before-stop",
  "apprenticeship-combined",
  "other-measures-assessed",
  "work-directed-catalogue",
  "insurance-and-hse",
  "leave-and-interruption-not-counted",
  "covid-absence-not-counted",
  "covid-egenmelding",
  "tiltak-vta-conflict",
];

test("made-up cases are cases", () => {
  fc.assert(fc.property(facts, (f) => caseFacts.safeParse(f).success));
});

test("no rule throws, and every finding is whole", () => {
  fc.assert(
    fc.property(facts, day, (f, asOf) => {
      for (const finding of evaluate(f, asOf)) {
        expect(finding.message.nb, finding.rule).not.toContain("kunne ikke vurderes");
        expect(finding.message.nb && finding.message.nn, finding.rule).toBeTruthy();
        if (finding.status === "upcoming") expect(finding.due, finding.rule).not.toBeNull();
        if (finding.status === "violation") expect(finding.fix, finding.rule).not.toBeNull();
      }
    }),
    { numRuns: RUNS },
  );
});

test("a rule that is judgement never claims a violation", () => {
  fc.assert(
    fc.property(facts, day, (f, asOf) => {
      const claimed = evaluate(f, asOf)
        .filter((x) => x.status === "violation")
        .map((x) => x.rule);
      expect(claimed.filter((rule) => JUDGEMENT.includes(rule))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("taking a fact away proves nothing", () => {
  fc.assert(
    fc.property(facts, day, (f, asOf) => {
      const before = statuses(f, asOf);
      for (const less of withoutOne(f))
        for (const [rule, after] of statuses(less, asOf)) {
          const was = before.get(rule);
          const pair = `${rule}: ${was} → ${after}\n${JSON.stringify(less)} ${asOf}`;
          if (was === "cannot-tell") expect(["violation", "satisfied"], pair).not.toContain(after);
          if (was === "satisfied") expect(after, pair).not.toBe("violation");
          if (was === "violation") expect(after, pair).not.toBe("satisfied");
        }
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});

function statuses(f: CaseFacts, asOf: string): Map<string, string> {
  return new Map(evaluate(f, asOf).map((x) => [x.rule, x.status]));
}

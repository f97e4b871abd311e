import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFacts } from "../../lib/facts/schema.ts";
import { evaluate } from "../../lib/law/evaluate.ts";
import { day, facts } from "./arbitrary-facts.ts";

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

import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { facts } from "./arbitrary-facts.ts";
import { viewOf } from "./view.ts";

/*
 * The compiler keeps a rule from reading what it has not declared, but not a helper that takes the whole case: a rule
 * must say the same of the facts it declares alone as of all of them.
 */
const cases = fc.sample(facts, { numRuns: 150, seed: 7 });

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s reads only what it declares",
  (_, rule) => {
    for (const one of cases) {
      const declared = viewOf(one, rule.needs);
      expect(evaluateRule(rule, one, "2026-11-22")).toEqual(
        evaluateRule(rule, declared as typeof one, "2026-11-22"),
      );
    }
  },
);

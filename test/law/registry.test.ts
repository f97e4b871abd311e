import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";
import type { RuleCase } from "../../lib/law/types.ts";
import {
  caseComplaints,
  emptyComplaints,
  factComplaints,
  headComplaints,
  lessComplaints,
  prepared,
} from "./check-rule.ts";
import { IN_FORCE } from "./in-force.ts";

const folder = new URL("../../lib/law/rules/", import.meta.url);
const files = readdirSync(folder).filter(
  (f) => f.endsWith(".ts") && !f.endsWith(".cases.ts") && f !== "index.ts",
);

test("every rule file is in the index, and nothing else is", () => {
  expect(rules.map((r) => `${r.id}.ts`).sort()).toEqual(files.sort());
});

for (const rule of rules) {
  describe(rule.id, async () => {
    const path = new URL(`${rule.id}.cases.ts`, folder);
    const cases: RuleCase[] = existsSync(path) ? (await import(path.href)).default : [];

    test("has cases", () => expect(cases.length).toBeGreaterThan(1));

    for (const one of prepared(cases)) {
      test(one.example.name, () => {
        expect(factComplaints(one.example)).toEqual([]);
        expect(caseComplaints(rule, one.example, evaluateRule)).toEqual([]);
      });
      test(`${one.example.name}: taking facts away proves nothing`, () => {
        expect(lessComplaints(rule, one, evaluateRule)).toEqual([]);
      });
    }

    test("says nothing of an empty case", () => {
      expect(emptyComplaints(rule, evaluateRule)).toEqual([]);
    });

    test("versions are those in force, in order, without overlap, cited", () => {
      expect(headComplaints(rule, IN_FORCE[rule.id])).toEqual([]);
    });
  });
}

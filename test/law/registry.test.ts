import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays } from "../../lib/facts/days.ts";
import { caseFacts } from "../../lib/facts/schema.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";
import type { RuleCase } from "../../lib/law/types.ts";
import { withoutOne } from "./without.ts";

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

    for (const c of cases) {
      test(c.name, () => {
        expect(caseFacts.safeParse(c.facts).error?.issues ?? []).toEqual([]);
        const finding = evaluateRule(rule, c.facts, c.date);
        expect([c.expect].flat(), finding.message.nb).toContain(finding.status);
        if (c.due) expect(finding.due).toBe(c.due);
        if (finding.status === "upcoming") expect(finding.due).not.toBeNull();
        if (finding.status === "violation") expect(finding.fix).not.toBeNull();
        expect(finding.message.nb && finding.message.nn).toBeTruthy();
      });
      test(`${c.name}: taking facts away proves nothing`, () => {
        const before = evaluateRule(rule, c.facts, c.date).status;
        for (const less of withoutOne(c.facts)) {
          const after = evaluateRule(rule, less, c.date).status;
          const pair = `${before} → ${after}: ${JSON.stringify(less)}`;
          if (before === "cannot-tell")
            expect(["violation", "satisfied"], pair).not.toContain(after);
          if (before === "satisfied") expect(after, pair).not.toBe("violation");
          if (before === "violation") expect(after, pair).not.toBe("satisfied");
        }
      });
    }

    test("says nothing of an empty case", () => {
      const status = evaluateRule(rule, {}, "2026-11-22").status;
      expect(["cannot-tell", "not-applicable"]).toContain(status);
    });

    test("versions are in order, without overlap, cited", () => {
      expect(rule.versions.length).toBeGreaterThan(0);
      for (const [i, v] of rule.versions.entries()) {
        expect(v.cite.length).toBeGreaterThan(0);
        const next = rule.versions[i + 1];
        if (next) expect(v.to !== undefined && addDays(v.to, 1) <= next.from).toBe(true);
      }
    });
  });
}

/*
 * `npm run fuzz:law -- [cases]`: takes facts away from made-up cases, one at a time, and counts for each rule how often
 * less knowledge gave a verdict (cannot-tell → violation or satisfied, satisfied ↔ violation). None would be right.
 */
import fc from "fast-check";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { day, facts } from "../law/arbitrary-facts.ts";
import { withoutOne } from "../law/without.ts";

const FORBIDDEN = new Set([
  "cannot-tell → violation",
  "cannot-tell → satisfied",
  "satisfied → violation",
  "violation → satisfied",
]);

const cases = Number(process.argv[2] ?? 50);
const breaks = new Map<string, { count: number; example: string }>();
let looks = 0;
for (const [all, asOf] of fc.sample(fc.tuple(facts, day), cases)) {
  for (const rule of rules) {
    const tops = new Set(rule.needs.map((path) => path.split(".")[0]));
    const own = Object.fromEntries(Object.entries(all).filter(([key]) => tops.has(key)));
    const before = evaluateRule(rule, own as CaseFacts, asOf).status;
    for (const less of withoutOne(own as CaseFacts)) {
      looks++;
      const step = `${before} → ${evaluateRule(rule, less, asOf).status}`;
      if (FORBIDDEN.has(step)) note(`${rule.id}: ${step}`, `${JSON.stringify(own)} ${asOf}`);
    }
  }
}
for (const [what, { count, example }] of [...breaks].sort((a, b) => b[1].count - a[1].count))
  console.log(`${what} (${count})\n   ${example}`);
console.log(`${cases} saker, ${looks} ganger ett faktum mindre, ${breaks.size} slags brudd.`);

function note(what: string, example: string): void {
  const seen = breaks.get(what);
  const shorter = !seen || example.length < seen.example.length ? example : seen.example;
  breaks.set(what, { count: (seen?.count ?? 0) + 1, example: shorter });
}

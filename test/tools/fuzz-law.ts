/*
 * `npm run fuzz:law -- [cases] [seed]`: takes facts away from made-up cases, one at a time, and counts for each rule how
 * often less knowledge gave a verdict (cannot-tell → violation or satisfied, satisfied ↔ violation). None would be right.
 * A step from «blank» is one from the knowledge that the field or list is empty.
 */
import fc from "fast-check";
import { rules } from "../../lib/law/rules/index.ts";
import { day, facts } from "../law/arbitrary-facts.ts";
import { breaksOf } from "../law/less-known.ts";
import { orderly } from "../law/orderly.ts";

const cases = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? Date.now());
const found = new Map<string, { count: number; example: string }>();
for (const [made, asOf] of fc.sample(fc.tuple(facts, day), { numRuns: cases, seed })) {
  const all = orderly(made, asOf);
  for (const { rule, step, path } of breaksOf(rules, all, asOf))
    note(`${rule}: ${step}`, `uten ${path}: ${JSON.stringify(all)} ${asOf}`);
}
for (const [what, { count, example }] of [...found].sort((a, b) => b[1].count - a[1].count))
  console.log(`${what} (${count})\n   ${example}`);
console.log(`${cases} saker (frø ${seed}), ${found.size} slags brudd.`);

function note(what: string, example: string): void {
  const seen = found.get(what);
  const shorter = !seen || example.length < seen.example.length ? example : seen.example;
  found.set(what, { count: (seen?.count ?? 0) + 1, example: shorter });
}

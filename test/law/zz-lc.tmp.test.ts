import fc from "fast-check";
import { test } from "vitest";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";
import { day, facts } from "./arbitrary-facts.ts";
import { withoutOne } from "./without.ts";

const IDS =
  `programme-goal-work mandatory-content-old work-measure-by-halfway essential-part-work-directed job-search-3-months-before-end job-search-in-final-part full-time-37-5 year-round daytime-or-justified education-work-goal evaluation-dates-in-programme evaluation-overdue paid-work-max-50 apprenticeship-combined work-plus-activities-full-time other-activities-justified rest-time-tapering health-need-not-excessive other-measures-assessed work-directed-catalogue family-considered insurance-and-hse adequate-followup deltakerbevis-issued individual-plan-offered`.split(
    " ",
  );
test("mine", () => {
  const mine = rules.filter((r) => IDS.includes(r.id));
  const found = new Map<string, string[]>();
  for (const [f, asOf] of fc.sample(fc.tuple(facts, day), 1500)) {
    const before = new Map(mine.map((r) => [r.id, evaluateRule(r, f, asOf).status]));
    for (const less of withoutOne(f))
      for (const r of mine) {
        const a = evaluateRule(r, less, asOf).status,
          b = before.get(r.id);
        if (
          (b === "cannot-tell" && ["violation", "satisfied"].includes(a)) ||
          (b === "satisfied" && a === "violation") ||
          (b === "violation" && a === "satisfied")
        ) {
          const k = `${r.id}: ${b} → ${a}`;
          const l = found.get(k) ?? [];
          l.push(`${asOf} FULL ${JSON.stringify(f)} LESS ${JSON.stringify(less)}`);
          found.set(k, l);
        }
      }
  }
  for (const [k, v] of found) console.log(k, v.length, "\n   ", v[0].slice(0, 2600));
}, 600000);

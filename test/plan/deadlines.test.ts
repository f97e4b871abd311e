import fc from "fast-check";
import { expect, test } from "vitest";
import { milestonesOf } from "../../lib/plan/timeline.ts";
import type { Milestone, Plan } from "../../lib/plan/types.ts";
import { plan as anyPlan } from "./arbitrary.ts";

/* The plan's deadlines against a count of one day after the other, with Temporal and nothing of ours. */

const TODAY = "2026-11-23";
const next = (day: string, days = 1) => Temporal.PlainDate.from(day).add({ days }).toString();
const monthsOn = (day: string, months: number) =>
  Temporal.PlainDate.from(day).add({ months }).toString();
const dayOf = (plan: Plan, kind: Milestone["kind"]) =>
  milestonesOf(plan, {}, TODAY).find((m) => m.kind === kind)?.day;

/** Leave and interruption are left out of the two years (§ 32, rundskriv 35 punkt 4.32); holidays are not. */
const isLeftOut = ({ breaks }: Plan, day: string) =>
  breaks.some(({ kind, from, to }) => kind !== "holiday" && from <= day && day <= to);
/** A period from 29 February is counted in two ways where its last year has none; that is a matter of its own. */
const isPlain = ({ start }: Plan) => start !== null && !start.endsWith("-02-29");

test("the last possible end is two years of days that are not left out", () => {
  fc.assert(
    fc.property(anyPlan.filter(isPlain), (plan) => {
      const start = plan.start ?? "";
      let left = Temporal.PlainDate.from(start).until(monthsOn(start, 24)).days;
      let day = start;
      for (; ; day = next(day)) {
        if (isLeftOut(plan, day)) continue;
        left -= 1;
        if (left === 0) break;
      }
      expect(dayOf(plan, "max-end")).toBe(day);
    }),
    { numRuns: 60 },
  );
});

test("job search comes no later than three months before the end", () => {
  fc.assert(
    fc.property(anyPlan.filter(isPlain), (plan) => {
      const due = dayOf(plan, "job-search") ?? "";
      const latest = Temporal.PlainDate.from(plan.end ?? "").subtract({ months: 3 });
      const apart = Temporal.PlainDate.from(due).until(latest, { largestUnit: "days" }).days;
      // "Three months before" a last day is counted with the day itself or without.
      expect(Math.abs(apart)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

test("as many counted days lie before halfway as after it", () => {
  fc.assert(
    fc.property(anyPlan.filter(isPlain), (plan) => {
      const halfway = dayOf(plan, "halfway");
      if (!halfway) return;
      if (isHalfOfMonths(plan, halfway)) return;
      let [before, after] = [0, 0];
      for (let day = plan.start ?? ""; day <= (plan.end ?? ""); day = next(day))
        if (!isLeftOut(plan, day)) {
          if (day < halfway) before += 1;
          else after += 1;
        }
      expect(Math.abs(before - after)).toBeLessThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
});

/** Half the months of a programme of whole months may lie some days from half its days: either may be meant. */
function isHalfOfMonths({ start, end, breaks }: Plan, halfway: string): boolean {
  if (start === null || end === null) return false;
  if (breaks.some(({ kind, from, to }) => kind !== "holiday" && from <= end && to >= start))
    return false;
  const halves = Array.from({ length: 36 }, (_, n) => n + 1);
  return halves.some(
    (half) => monthsOn(start, 2 * half) === next(end) && monthsOn(start, half) === halfway,
  );
}

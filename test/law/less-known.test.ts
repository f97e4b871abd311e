import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../../lib/facts/days.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import { rules } from "../../lib/law/rules/index.ts";
import type { AnyRule, Status } from "../../lib/law/types.ts";
import { day, facts } from "./arbitrary-facts.ts";
import { orderly } from "./orderly.ts";
import { onePathLess } from "./without.ts";

/* To know less never proves anything. The seed is fixed, so that a run says the same each time; raise the runs to search further. */

const RUNS = Number(process.env.PROPERTY_RUNS ?? 40);
const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_122);

const FORBIDDEN: Partial<Record<Status, readonly Status[]>> = {
  "cannot-tell": ["violation", "satisfied"],
  satisfied: ["violation"],
  violation: ["satisfied"],
};

/**
 * Lists without which a case is not a less known one but another, ordinary one: the decisions that moved the end, the
 * two ways of telling the hours of a week, the time without stønad around an illness.
 */
const ANOTHER_CASE: Readonly<Record<string, RegExp>> = {
  "job-search-3-months-before-end": /^decisions\b/,
  "work-measure-by-halfway": /^decisions\b/,
  "evaluation-dates-in-programme": /^decisions\b/,
  "full-time-37-5": /^(programme\.minutesPerWeek|activities)\b/,
  "egenmelding-own-illness": /^(decisions|leaves|interruptions)\b/,
};

test("one fact less never proves anything", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(facts, day, (made, asOf) => {
      const all = orderly(made, asOf);
      const less = [...onePathLess(all)];
      expect(rules.flatMap((rule) => broken(rule, all, less, asOf))).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});

type Less = ReturnType<typeof onePathLess> extends Generator<infer T> ? T : never;

function broken(rule: AnyRule, all: CaseFacts, less: readonly Less[], asOf: Day): string[] {
  const before = evaluateRule(rule, all, asOf).status;
  const forbidden = FORBIDDEN[before];
  if (!forbidden) return [];
  return less
    .filter(({ path }) => isRead(rule, path) && !ANOTHER_CASE[rule.id]?.test(path))
    .flatMap(({ path, facts: rest }) => {
      const after = evaluateRule(rule, rest, asOf).status;
      return forbidden.includes(after) ? [`${rule.id}: ${before} → ${after} without ${path}`] : [];
    });
}

/** Whether the rule declares the fact among its needs, or a part of it. */
function isRead({ needs }: AnyRule, path: string): boolean {
  const plain = path.replace(/\[\d+\]/g, "");
  return needs.some((n) => n === plain || n.startsWith(`${plain}.`) || plain.startsWith(`${n}.`));
}

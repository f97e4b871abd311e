import type { Day } from "../../lib/facts/days.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import { evaluateRule } from "../../lib/law/evaluate.ts";
import type { AnyRule, Status } from "../../lib/law/types.ts";
import { isCase, onePathLess } from "./without.ts";

/* To know less never proves anything: what a rule says of a case, and of the same case with one fact taken away. */

/** A step that less knowledge must not lead to. */
export interface Break {
  readonly rule: string;
  /** `cannot-tell → violation` */
  readonly step: string;
  /** The fact that is gone. */
  readonly path: string;
}

/** From what to what less knowledge must not lead. */
const FORBIDDEN: Partial<Record<Status, readonly Status[]>> = {
  violation: ["cannot-tell", "satisfied"],
  satisfied: ["cannot-tell", "violation"],
};

/**
 * Rules to which a case without its decisions is not a less known one but another, ordinary one: the end, or the dates
 * of evaluation, are judged as they stand in the programme; a decision that moves the end asks for a new look.
 */
const ANOTHER_CASE: Readonly<Record<string, RegExp>> = {
  "job-search-3-months-before-end": /^decisions\b/,
  "work-measure-by-halfway": /^decisions\b/,
  "evaluation-dates-in-programme": /^decisions\b/,
};

/** Every forbidden step of the rules when one fact, or the knowledge that it is blank, is taken away. */
export function breaksOf(rules: readonly AnyRule[], facts: CaseFacts, asOf: Day): Break[] {
  const values = [...onePathLess(facts)].map((value) => ({
    ...value,
    plain: value.path.replace(/\[\d+\]/g, ""),
  }));
  return rules.flatMap((rule) => {
    const before = evaluateRule(rule, facts, asOf).status;
    return values
      .filter(({ path, plain }) => isRead(rule, plain) && !ANOTHER_CASE[rule.id]?.test(path))
      .flatMap(({ path, less, blank }) =>
        stepsTo(rule, before, less, blank, asOf).map((step) => ({ rule: rule.id, step, path })),
      );
  });
}

function stepsTo(
  rule: AnyRule,
  before: Status,
  less: CaseFacts,
  blank: CaseFacts,
  asOf: Day,
): string[] {
  const after = evaluateRule(rule, less, asOf).status;
  const forbidden = FORBIDDEN[after];
  if (!forbidden) return [];
  const shown = evaluateRule(rule, blank, asOf).status;
  return [
    ...(forbidden.includes(before) && isCase(less) ? [`${before} → ${after}`] : []),
    ...(forbidden.includes(shown) && isCase(less) && isCase(blank)
      ? [`blank ${shown} → ${after}`]
      : []),
  ];
}

/** Whether the rule declares the fact among its needs, or a part of it. */
function isRead({ needs }: AnyRule, plain: string): boolean {
  return needs.some((n) => n === plain || n.startsWith(`${plain}.`) || plain.startsWith(`${n}.`));
}

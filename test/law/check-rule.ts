import { addDays } from "../../lib/facts/days.ts";
import { caseFacts } from "../../lib/facts/schema.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { evaluateRule } from "../../lib/law/evaluate.ts";
import type { AnyRule, Finding, RuleCase, Status } from "../../lib/law/types.ts";
import { withoutOne } from "./without.ts";

/* What every rule must keep, as plain functions: each returns what is wrong, an empty list when nothing is. */

export type Evaluate = typeof evaluateRule;

/** A case with every set of facts that knows one thing less. */
export interface PreparedCase {
  readonly example: RuleCase;
  readonly less: readonly CaseFacts[];
}

export function prepared(cases: readonly RuleCase[]): PreparedCase[] {
  return cases.map((example) => ({ example, less: [...withoutOne(example.facts)] }));
}

/** Everything that is wrong with a rule, lazily: the first complaint costs no more than it must. */
export function* complaints(
  rule: AnyRule,
  cases: readonly PreparedCase[],
  inForce: string | undefined,
  evaluate: Evaluate,
): Generator<string> {
  yield* headComplaints(rule, inForce);
  for (const { example } of cases) yield* caseComplaints(rule, example, evaluate);
  for (const one of cases) yield* lessComplaints(rule, one, evaluate);
  yield* emptyComplaints(rule, evaluate);
}

export function caseComplaints(rule: AnyRule, example: RuleCase, evaluate: Evaluate): string[] {
  const finding = evaluate(rule, example.facts, example.date);
  const expected = [example.expect].flat();
  const wrong = (what: string, is: unknown, should: unknown) =>
    `${example.name}: ${what} is ${JSON.stringify(is)}, should be ${JSON.stringify(should)} (${finding.message.nb})`;
  return [
    ...(expected.includes(finding.status) ? [] : [wrong("status", finding.status, expected)]),
    ...(example.due && finding.due !== example.due ? [wrong("due", finding.due, example.due)] : []),
    ...(example.severity && finding.severity !== example.severity
      ? [wrong("severity", finding.severity, example.severity)]
      : []),
    ...(example.missing && !sameSet(finding.missing, example.missing)
      ? [wrong("missing", finding.missing, example.missing)]
      : []),
    ...(example.says && !finding.message.nb.includes(example.says)
      ? [wrong("message", finding.message.nb, example.says)]
      : []),
    ...(isWhole(finding) ? [] : [`${example.name}: the finding is not whole`]),
    ...(isBroken(finding) ? [`${example.name}: ${finding.message.nb}`] : []),
  ];
}

/** Fewer facts never prove anything. */
export function lessComplaints(
  rule: AnyRule,
  { example, less }: PreparedCase,
  evaluate: Evaluate,
): string[] {
  const before = evaluate(rule, example.facts, example.date).status;
  const forbidden = FORBIDDEN[before] ?? [];
  return less.flatMap((facts) => {
    const after = evaluate(rule, facts, example.date);
    if (!forbidden.includes(after.status) && !isBroken(after)) return [];
    const { nb } = after.message;
    return [`${example.name}: ${before} → ${after.status} with ${JSON.stringify(facts)} (${nb})`];
  });
}

const FORBIDDEN: Partial<Record<Status, readonly Status[]>> = {
  "cannot-tell": ["violation", "satisfied"],
  satisfied: ["violation"],
  violation: ["satisfied"],
};

export function emptyComplaints(rule: AnyRule, evaluate: Evaluate): string[] {
  const finding = evaluate(rule, {}, "2026-11-22");
  const { status } = finding;
  const silent = status === "cannot-tell" || status === "not-applicable";
  return silent && !isBroken(finding) ? [] : [`an empty case is ${status}`];
}

/** The versions against the table of the law's own periods, in order, without overlap, with sources. */
export function headComplaints(rule: AnyRule, inForce: string | undefined): string[] {
  const declared = rule.versions.map((v) => `${v.severity} ${v.from}/${v.to ?? ""}`).join(", ");
  return [
    ...(declared === inForce ? [] : [`versions «${declared}», in force «${inForce}»`]),
    ...rule.versions.flatMap((v, i) => {
      const next = rule.versions[i + 1];
      const apart = !next || (v.to !== undefined && addDays(v.to, 1) <= next.from);
      return [
        ...(apart ? [] : [`version ${v.from} runs into the next`]),
        ...(v.cite.length > 0 ? [] : [`version ${v.from} has no source`]),
      ];
    }),
  ];
}

/** What the schema says against the facts of a case. */
export function factComplaints(example: RuleCase): string[] {
  return (caseFacts.safeParse(example.facts).error?.issues ?? []).map(
    (issue) => `${example.name}: ${issue.path.join(".")}: ${issue.message}`,
  );
}

/** A rule that threw is told of as `cannot-tell`; a test must not take that for an answer. */
function isBroken({ message }: Finding): boolean {
  return message.nb.startsWith("Regelen kunne ikke vurderes");
}

function isWhole({ status, due, fix, message }: Finding): boolean {
  if (status === "upcoming" && due === null) return false;
  if (status === "violation" && fix === null) return false;
  return message.nb !== "" && message.nn !== "";
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

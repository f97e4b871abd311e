import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { rules } from "./rules/index.ts";
import { gravestOrSilent } from "./silent.ts";
import type { AnyRule, Finding, Matter, RuleVersion, Verdict } from "./types.ts";
import { cannotTell, notApplicable } from "./verdict.ts";

/** One finding for each rule, judged by the law of the day that governs each matter. */
export function evaluate(
  facts: CaseFacts,
  asOf: Day,
  registry: readonly AnyRule[] = rules,
): Finding[] {
  return registry.map((rule) => evaluateRule(rule, facts, asOf));
}

/** The gravest verdict of one rule over all its matters. A thrown error becomes `cannot-tell` with the reason. */
export function evaluateRule(rule: AnyRule, facts: CaseFacts, asOf: Day): Finding {
  const judged = attempt(rule, facts, asOf);
  const only = judged.length === 1 ? judged[0] : undefined;
  const verdict = only?.verdict ?? gravestOf(judged);
  const version =
    (only ?? judged.find((j) => j.verdict.status === verdict.status))?.version ??
    newest(rule, asOf);
  const isOpen = verdict.status !== "satisfied" && verdict.status !== "not-applicable";
  return {
    rule: rule.id,
    stage: rule.stage,
    status: verdict.status,
    severity: verdict.severity ?? version.severity,
    title: rule.title,
    message: verdict.message,
    fix: isOpen ? (verdict.fix ?? version.fix ?? null) : null,
    cite: version.cite,
    verified: version.verified,
    version: { from: version.from, to: version.to ?? null },
    missing: verdict.missing,
    due: verdict.due ?? null,
    facts: verdict.facts,
  };
}

function gravestOf(judged: readonly Judged[]): Verdict {
  return gravestOrSilent(
    judged.map((j) => j.verdict),
    NOTHING,
  );
}

interface Judged {
  readonly version: RuleVersion<never>;
  readonly verdict: Verdict;
}

function attempt(rule: AnyRule, facts: CaseFacts, asOf: Day): Judged[] {
  try {
    const matters: readonly Matter<never>[] | undefined = rule.matters?.(facts, asOf);
    return matters
      ? matters.map((matter) => judge(rule, matter, asOf))
      : [judge(rule, { day: asOf, facts: facts as never }, asOf)];
  } catch (error) {
    return [{ version: newest(rule, asOf), verdict: broken(error) }];
  }
}

function judge(rule: AnyRule, matter: Matter<never>, asOf: Day): Judged {
  const { day } = matter;
  for (const version of rule.versions)
    if (version.from <= day && (version.to === undefined || day <= version.to))
      return { version, verdict: version.check(matter.facts, asOf, version) };
  return { version: newest(rule, asOf), verdict: NOT_IN_FORCE };
}

function newest(rule: AnyRule, asOf: Day): RuleVersion<never> {
  const begun = rule.versions.filter((v) => v.from <= asOf);
  return (begun.at(-1) ?? rule.versions[0]) as RuleVersion<never>;
}

function broken(error: unknown): Verdict {
  const reason = error instanceof Error ? error.message : String(error);
  return cannotTell(
    {
      nb: `Regelen kunne ikke vurderes (${reason}).`,
      nn: `Regelen kunne ikkje vurderast (${reason}).`,
    },
    [],
  );
}

const NOTHING = notApplicable({
  nb: "Det er ikke noe i saken denne regelen gjelder.",
  nn: "Det er ikkje noko i saka denne regelen gjeld.",
});

const NOT_IN_FORCE = notApplicable({
  nb: "Regelen gjaldt ikke på dette tidspunktet.",
  nn: "Regelen gjaldt ikkje på dette tidspunktet.",
});

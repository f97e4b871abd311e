import type { Day } from "../facts/days.ts";
import type { CaseFacts } from "../facts/types.ts";
import { unique } from "./once.ts";
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
  const findings: Finding[] = [];
  for (const rule of registry) findings.push(evaluateRule(rule, facts, asOf));
  return findings;
}

/** The gravest verdict of one rule over all its matters. A thrown error becomes `cannot-tell` with the reason. */
export function evaluateRule(rule: AnyRule, facts: CaseFacts, asOf: Day): Finding {
  try {
    const matters = rule.matters?.(facts, asOf);
    if (!matters) return judged(rule, asOf, facts, asOf);
    const [only] = matters;
    if (only && matters.length === 1) return judged(rule, only.day, only.facts, asOf);
    return overAll(rule, matters, asOf);
  } catch (error) {
    return finding(rule, newest(rule, asOf), broken(error));
  }
}

/** One matter, by the version in force on its day. */
function judged(rule: AnyRule, day: Day, facts: Matter<never>["facts"], asOf: Day): Finding {
  const version = inForce(rule, day);
  return version
    ? finding(rule, version, version.check(facts, asOf, version))
    : finding(rule, newest(rule, asOf), NOT_IN_FORCE);
}

function overAll(rule: AnyRule, matters: readonly Matter<never>[], asOf: Day): Finding {
  if (matters.length === 0) return finding(rule, newest(rule, asOf), NOTHING);
  const versions: (RuleVersion<never> | undefined)[] = [];
  const verdicts: Verdict[] = [];
  for (const { day, facts } of matters) {
    const version = inForce(rule, day);
    versions.push(version);
    verdicts.push(version?.check(facts, asOf, version) ?? NOT_IN_FORCE);
  }
  const verdict = gravestOrSilent(verdicts, NOTHING);
  const at = verdicts.findIndex((v) => v.status === verdict.status);
  return finding(rule, versions[at] ?? newest(rule, asOf), verdict);
}

function finding(rule: AnyRule, version: RuleVersion<never>, verdict: Verdict): Finding {
  const { status } = verdict;
  const isOpen = status !== "satisfied" && status !== "not-applicable";
  return {
    rule: rule.id,
    stage: rule.stage,
    status,
    severity: verdict.severity ?? version.severity,
    title: rule.title,
    message: verdict.message,
    fix: isOpen ? (verdict.fix ?? version.fix ?? null) : null,
    cite: version.cite,
    verified: version.verified,
    version: { from: version.from, to: version.to ?? null },
    missing: unique(verdict.missing),
    due: verdict.due ?? null,
    facts: unique(verdict.facts),
  };
}

function inForce(rule: AnyRule, day: Day): RuleVersion<never> | undefined {
  for (const version of rule.versions)
    if (version.from <= day && (version.to === undefined || day <= version.to)) return version;
  return undefined;
}

function newest(rule: AnyRule, asOf: Day): RuleVersion<never> {
  let begun = rule.versions[0] as RuleVersion<never>;
  for (const version of rule.versions) if (version.from <= asOf) begun = version;
  return begun;
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

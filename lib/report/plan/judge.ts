import { type Day, later } from "../../facts/days.ts";
import type { CaseFacts } from "../../facts/types.ts";
import { computed } from "../../law/computed.ts";
import { evaluateRule } from "../../law/evaluate.ts";
import { rules } from "../../law/rules/index.ts";
import type { AnyRule, Finding, Stage } from "../../law/types.ts";
import { type PlanFacts, planFacts } from "../../plan/facts.ts";
import type { Plan } from "../../plan/types.ts";
import { type Lang, say } from "../../text/text.ts";

/** What a rule says of a plan, and of which of its activities. */
export interface PlanRemark {
  readonly rule: string;
  readonly status: "violation" | "cannot-tell";
  readonly severity: Finding["severity"];
  readonly title: string;
  readonly message: string;
  readonly fix: string | null;
  readonly reference: string;
  readonly verified: boolean;
  readonly due: Day | null;
  /** The day of the plan on which it is so. */
  readonly on: Day;
  /** Ids of the plan's activities that decided it; empty where it is the plan as a whole. */
  readonly activities: readonly string[];
  /** What is needed and not known. */
  readonly missing: readonly string[];
}

export interface PlanJudged {
  readonly remarks: readonly PlanRemark[];
  /** Rules that were asked, and the days they were asked for. */
  readonly rules: number;
  readonly days: readonly Day[];
}

/** Judges a plan by the same rules as a case, as if it were granted and written down: today, at its start, at each turn, halfway and at its end. */
export function judgePlan(base: CaseFacts, plan: Plan, asOf: Day, lang: Lang): PlanJudged {
  const judged = planFacts(base, plan, asOf);
  const days = judgedDays(plan, judged.facts, asOf);
  const asked = rules.filter(({ stage }) => CONCERNED.has(stage));
  const remarks = asked.flatMap((rule) => remarkOf(rule, judged, days, lang) ?? []);
  return { remarks: remarks.toSorted(byGravity), rules: asked.length, days };
}

const CONCERNED: ReadonlySet<Stage> = new Set<Stage>(["innhold", "varighet", "tiltak"]);

/** The gravest thing the rule says on any of the days; of equally grave ones that of the first day. */
function remarkOf(
  rule: AnyRule,
  { facts, owners }: PlanFacts,
  days: readonly Day[],
  lang: Lang,
): PlanRemark | null {
  let open: { finding: Finding; on: Day } | null = null;
  for (const on of days) {
    const finding = evaluateRule(rule, facts, on);
    if (finding.status === "violation") return remarkIn(finding, "violation", on, owners, lang);
    if (finding.status === "cannot-tell") open ??= { finding, on };
  }
  return open && remarkIn(open.finding, "cannot-tell", open.on, owners, lang);
}

function remarkIn(
  finding: Finding,
  status: PlanRemark["status"],
  on: Day,
  owners: readonly string[],
  lang: Lang,
): PlanRemark {
  const { rule, severity, title, message, fix, cite, verified, due, facts, missing } = finding;
  return {
    rule,
    status,
    severity,
    title: say(title, lang),
    message: say(message, lang),
    fix: fix && say(fix, lang),
    reference: cite.map((c) => c.ref).join("; "),
    verified,
    due,
    on,
    activities: ownersIn([...facts, ...missing], owners),
    missing,
  };
}

function ownersIn(paths: readonly string[], owners: readonly string[]): string[] {
  const at = paths.flatMap((path) => /^activities\[(\d+)\]/.exec(path)?.[1] ?? []);
  return [...new Set(at.flatMap((n) => owners[Number(n)] ?? []))];
}

function byGravity(a: PlanRemark, b: PlanRemark): number {
  return RANK[a.status] - RANK[b.status];
}

const RANK = { violation: 0, "cannot-tell": 1 } as const;

/**
 * The days a plan is looked at: the day of the report, its first day, halfway, the last day for job search, its last day and
 * the days on which its content changes. A plan with very many changes is looked at on some of them, spread over its length.
 */
function judgedDays(plan: Plan, facts: CaseFacts, asOf: Day): Day[] {
  const { start, end } = plan;
  if (!start || !end) return [asOf];
  const inside = (day: Day) => start <= day && day <= end;
  const { halfway, jobSearchDue } = computed(facts, asOf);
  const fixed = [start, later(asOf, start), halfway, jobSearchDue, end].flatMap((d) => d ?? []);
  const turns = plan.activities.flatMap(({ spans }) => spans.flatMap(({ from }) => from ?? []));
  const others = [...new Set(turns)].filter((d) => inside(d) && !fixed.includes(d)).sort();
  const step = Math.max(1, Math.ceil(others.length / MOST_TURNS));
  const some = others.filter((_, n) => n % step === 0);
  return [...new Set([...fixed.filter(inside), ...some])].sort();
}

const MOST_TURNS = 6;

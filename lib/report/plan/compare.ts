import type { CaseFacts } from "../../facts/types.ts";
import { minutesOf } from "../../law/week.ts";
import type { Plan, PlanActivity } from "../../plan/types.ts";
import { activityOf, planFromFacts } from "./from-facts.ts";

/** Something that the plan and the page say differently. Values are days, minutes or words; null: not there. */
export type Difference =
  | {
      readonly kind: "field";
      readonly field: "goal" | "start" | "end" | "evaluations";
      readonly plan: string | null;
      readonly page: string | null;
    }
  | { readonly kind: "only-plan"; readonly activity: PlanActivity }
  /** As a line that the plan can take in. */
  | { readonly kind: "only-page"; readonly activity: PlanActivity }
  | {
      readonly kind: "activity";
      readonly title: string;
      readonly what: "minutes" | "from" | "to";
      readonly plan: string | null;
      readonly page: string | null;
    };

/** Whether the page shows a programme to compare with. */
export function hasProgramme({ programme, activities }: CaseFacts): boolean {
  return (
    Boolean(programme?.start ?? programme?.end ?? programme?.goal) || Boolean(activities?.length)
  );
}

/**
 * What the plan has that the page does not, and the other way. Only what the page shows is compared: a field it does
 * not have is no difference.
 */
export function differences(plan: Plan, facts: CaseFacts): Difference[] {
  const { programme } = facts;
  const page = planFromFacts(facts);
  return [
    ...field("goal", plan.goal || null, programme?.goal),
    ...field("start", plan.start, programme?.start),
    ...field("end", plan.end, programme?.end),
    ...field("evaluations", daysIn(plan), programme?.evaluationDates && daysIn(page)),
    ...activityDifferences(plan, facts),
  ];
}

function field(
  name: "goal" | "start" | "end" | "evaluations",
  plan: string | null,
  page: string | null | undefined,
): Difference[] {
  if (page === undefined || same(plan, page)) return [];
  return [{ kind: "field", field: name, plan, page }];
}

function daysIn({ evaluations }: Plan): string | null {
  return (
    evaluations
      .map(({ day }) => day)
      .sort()
      .join(",") || null
  );
}

function activityDifferences(plan: Plan, facts: CaseFacts): Difference[] {
  if (!facts.activities) return [];
  const left = [...facts.activities];
  const found: Difference[] = [];
  for (const activity of plan.activities) {
    const at = left.findIndex((other) => isSame(activity, activityOf(other, "")));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (!other) found.push({ kind: "only-plan", activity });
    else found.push(...changes(activity, other));
  }
  return [
    ...found,
    ...left.map((a, n): Difference => ({ kind: "only-page", activity: activityOf(a, `page${n}`) })),
  ];
}

function isSame(one: PlanActivity, other: PlanActivity): boolean {
  return same(one.title, other.title) || (one.measure !== null && one.measure === other.measure);
}

function changes(
  activity: PlanActivity,
  other: NonNullable<CaseFacts["activities"]>[number],
): Difference[] {
  const { title, spans } = activity;
  const minutes = [...new Set(spans.map((s) => s.minutesPerWeek))].join("–");
  const pairs = [
    ["minutes", minutes || null, minutesOf(other)?.toString()],
    ["from", spans[0]?.from ?? null, other.from],
    ["to", spans.at(-1)?.to ?? null, other.to],
  ] as const;
  return pairs.flatMap(([what, plan, page]): Difference[] =>
    page === undefined || page === null || plan === null || same(plan, page)
      ? []
      : [{ kind: "activity", title, what, plan, page }],
  );
}

function same(one: string | null, other: string | null): boolean {
  const bare = (text: string | null) => (text ?? "").trim().toLowerCase().replace(/\s+/g, " ");
  return bare(one) === bare(other);
}

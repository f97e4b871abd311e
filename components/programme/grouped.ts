import type { Plan, PlanActivity } from "../../lib/plan/types.ts";
import { planText } from "../../lib/text/plan.ts";
import type { Text } from "../../lib/text/text.ts";

export type GroupBy = "phase" | "status";

export interface ActivityGroup {
  readonly key: string;
  readonly title: Text;
  readonly activities: readonly PlanActivity[];
}

/** The activities by the phase they begin in, or by how far they have come. Empty groups are left out. */
export function grouped(plan: Plan, by: GroupBy): ActivityGroup[] {
  const groups = by === "phase" ? phaseGroups(plan) : statusGroups(plan);
  return groups.filter(({ activities }) => activities.length > 0);
}

function phaseGroups({ phases, activities, start }: Plan): ActivityGroup[] {
  const phaseOf = (activity: PlanActivity) => {
    const from = activity.spans[0]?.from ?? start ?? "";
    return phases.find((p) => p.from <= from && from <= p.to)?.id ?? null;
  };
  const own = phases.map(({ id, name }) => ({
    key: id,
    title: { nb: name, nn: name, en: name },
    activities: activities.filter((a) => phaseOf(a) === id),
  }));
  const rest = activities.filter((a) => phaseOf(a) === null);
  const title = phases.length === 0 ? planText.activities : planText.noPhase;
  return [...own, { key: "none", title, activities: rest }];
}

function statusGroups({ activities }: Plan): ActivityGroup[] {
  const of = (...status: PlanActivity["status"][]) =>
    activities.filter((a) => status.includes(a.status));
  return [
    { key: "planned", title: planText.planned, activities: of("planned") },
    { key: "running", title: planText.running, activities: of("running") },
    { key: "completed", title: planText.completed, activities: of("completed") },
    { key: "other", title: planText.other, activities: of("proposed", "cancelled") },
  ];
}

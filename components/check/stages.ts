import type { ReportFinding } from "../../lib/report/types.ts";
import { stageLabels } from "../../lib/text/need-labels.ts";

export type Stage = ReportFinding["stage"];

/** Findings of one stage of the case. */
export interface StageGroup {
  readonly stage: Stage;
  readonly findings: readonly ReportFinding[];
}

const STAGES = Object.keys(stageLabels) as Stage[];

/** The findings by stage, in the order of a case's life; each stage keeps the order its findings came in. */
export function groupByStage(findings: readonly ReportFinding[]): StageGroup[] {
  const groups = Map.groupBy(findings, (f) => f.stage);
  return STAGES.flatMap((stage) => {
    const found = groups.get(stage);
    return found ? [{ stage, findings: found }] : [];
  });
}

/** The stages that rules belong to, each once, in the order of a case's life. */
export function stagesOf(rules: readonly string[], findings: readonly ReportFinding[]): Stage[] {
  const found = new Set(findings.flatMap((f) => (rules.includes(f.rule) ? [f.stage] : [])));
  return STAGES.filter((stage) => found.has(stage));
}

export function byStage(a: ReportFinding, b: ReportFinding): number {
  return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
}

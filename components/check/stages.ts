import type { ReportFinding } from "../../lib/report/types.ts";
import { stageLabels } from "../../lib/text/need-labels.ts";

export type Stage = ReportFinding["stage"];

/** Findings of one stage of the case. */
export interface StageGroup {
  readonly stage: Stage;
  readonly findings: readonly ReportFinding[];
}

const STAGES = Object.keys(stageLabels) as Stage[];

/** The findings by stage. Stages and findings keep the order they came in: the stage of the most urgent one comes first. */
export function groupByStage(findings: readonly ReportFinding[]): StageGroup[] {
  return [...Map.groupBy(findings, (f) => f.stage)].map(([stage, found]) => ({
    stage,
    findings: found,
  }));
}

/** The stages that rules belong to, each once, in the order of a case's life. */
export function stagesOf(rules: readonly string[], findings: readonly ReportFinding[]): Stage[] {
  const found = new Set(findings.flatMap((f) => (rules.includes(f.rule) ? [f.stage] : [])));
  return STAGES.filter((stage) => found.has(stage));
}

export function byStage(a: ReportFinding, b: ReportFinding): number {
  return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
}

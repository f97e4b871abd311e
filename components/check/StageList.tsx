import type { ReactNode } from "react";
import type { ReportFinding } from "../../lib/report/types.ts";
import { stageLabels } from "../../lib/text/need-labels.ts";
import { useSay } from "../parts/language.tsx";
import { groupByStage } from "./stages.ts";

interface Props {
  readonly findings: readonly ReportFinding[];
  readonly children: (finding: ReportFinding) => ReactNode;
}

/** Findings under the names of their stages. */
export function StageList({ findings, children }: Props) {
  const say = useSay();
  return groupByStage(findings).map(({ stage, findings: found }) => (
    <div key={stage} className="sk-stage">
      <h3 className="sk-stage__title">
        {say(stageLabels[stage])}
        {found.length > 1 && <span className="sk-count">{found.length}</span>}
      </h3>
      {found.map(children)}
    </div>
  ));
}

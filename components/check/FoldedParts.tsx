import { checkText } from "../../lib/text/check.ts";
import { FindingRow } from "./FindingRow.tsx";
import { FoldedRows } from "./FoldedRows.tsx";
import { StageList } from "./StageList.tsx";
import type { Tone } from "./tone.ts";
import type { ListsProps } from "./UrgentParts.tsx";

/** What is left under the questions, by how much it asks of the caseworker. */
const PARTS = [
  ["assess", "open"],
  ["waiting", "open"],
  ["satisfied", "fine"],
  ["notApplicable", "none"],
] as const satisfies readonly (readonly [keyof ListsProps["lists"], Tone])[];

/** What needs an assessment, what waits for answers, what is in order and what does not apply; folded, by stage. */
export function FoldedParts({ lists, report, moved }: ListsProps) {
  return (
    <div>
      {PARTS.map(([name, tone]) => (
        <FoldedRows key={name} title={checkText[name]} tone={tone} findings={lists[name]} level={2}>
          <StageList findings={lists[name]}>
            {(f) => (
              <FindingRow
                key={f.rule}
                finding={f}
                report={report}
                moved={moved.has(f.rule)}
                isAsked={name === "waiting"}
              />
            )}
          </StageList>
        </FoldedRows>
      ))}
    </div>
  );
}

import { checkText } from "../../lib/text/check.ts";
import type { Text } from "../../lib/text/text.ts";
import { FindingRow } from "./FindingRow.tsx";
import { FoldedRows } from "./FoldedRows.tsx";
import { StageList } from "./StageList.tsx";
import type { Tone } from "./tone.ts";
import type { ListsProps } from "./UrgentParts.tsx";

/** What is left under the questions, by how much it asks of the caseworker. */
const PARTS = [
  ["assess", checkText.assess, "open"],
  ["waiting", checkText.waiting, "open"],
  ["satisfied", checkText.satisfied, "fine"],
  ["notApplicable", checkText.notApplicable, "none"],
] as const satisfies readonly (readonly [keyof ListsProps["lists"], Text, Tone])[];

/** What needs an assessment, what waits for answers, what is in order and what does not apply; folded, by stage. */
export function FoldedParts({ lists, report, moved }: ListsProps) {
  return (
    <div>
      {PARTS.map(([name, title, tone]) => (
        <FoldedRows key={name} title={title} tone={tone} findings={lists[name]} level={2}>
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

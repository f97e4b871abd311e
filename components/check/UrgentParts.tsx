import type { ReactNode } from "react";
import type { CaseReport, ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { FindingCard } from "./FindingCard.tsx";
import { FindingRow } from "./FindingRow.tsx";
import { FoldedRows } from "./FoldedRows.tsx";
import { StageList } from "./StageList.tsx";
import type { CheckLists } from "./sort.ts";

export interface ListsProps {
  readonly lists: CheckLists;
  readonly report: CaseReport;
  readonly moved: ReadonlySet<string>;
}

/** What is broken and what comes, each finding in full; deadlines far ahead in a fold. */
export function UrgentParts({ lists, report, moved }: ListsProps) {
  const card = (f: ReportFinding, level: 3 | 4) => (
    <FindingCard key={f.rule} finding={f} report={report} moved={moved.has(f.rule)} level={level} />
  );
  const row = (f: ReportFinding) => (
    <FindingRow
      key={f.rule}
      finding={f}
      report={report}
      moved={moved.has(f.rule)}
      isAsked={false}
    />
  );
  return (
    <>
      <Part title={checkText.violations} findings={lists.violations}>
        <StageList findings={lists.violations}>{(f) => card(f, 4)}</StageList>
      </Part>
      <Part title={checkText.concerns} findings={lists.concerns}>
        <StageList findings={lists.concerns}>{(f) => card(f, 4)}</StageList>
      </Part>
      <Part title={checkText.deadlines} findings={lists.deadlines}>
        {lists.deadlines.map((f) => card(f, 3))}
        <FoldedRows title={checkText.laterDeadlines} findings={lists.laterDeadlines} level={3}>
          {lists.laterDeadlines.map(row)}
        </FoldedRows>
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: Text;
  readonly findings: readonly ReportFinding[];
  readonly children: ReactNode;
}

function Part({ title, findings, children }: PartProps) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <Section title={say(title)} count={findings.length}>
      {children}
    </Section>
  );
}

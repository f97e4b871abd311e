import type { ReactNode } from "react";
import type { CaseReport, ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import type { Text } from "../../lib/text/text.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { FindingCard } from "./FindingCard.tsx";
import { FindingRow } from "./FindingRow.tsx";
import { JudgingProvider } from "./judging.tsx";
import { NothingWrong } from "./NothingWrong.tsx";
import { Overridden } from "./Overridden.tsx";
import { Questions } from "./Questions.tsx";
import { StageList } from "./StageList.tsx";
import { ToneIcon } from "./StatusLine.tsx";
import { sortFindings } from "./sort.ts";
import type { Tone } from "./tone.ts";
import type { Judging } from "./types.ts";
import { useFocusedOverrides } from "./use-focused-overrides.ts";

interface Props {
  readonly report: CaseReport;
  readonly judging: Judging;
  /** Rules that the latest answer moved. */
  readonly moved: ReadonlySet<string>;
}

/**
 * Kontroll: what is broken, what comes, what must be found out, and, folded, what is in order. Urgency divides the
 * column and the stages of the case divide each part: what was overlooked stands on the first screen whatever stage it
 * belongs to, and within a part one looks where one works. Deadlines alone go by their day.
 */
export function CheckView({ report, judging, moved }: Props) {
  const lists = sortFindings(report);
  const card = (f: ReportFinding, level: 3 | 4) => (
    <FindingCard key={f.rule} finding={f} report={report} moved={moved.has(f.rule)} level={level} />
  );
  const row = (isAsked: boolean) => (f: ReportFinding) => (
    <FindingRow
      key={f.rule}
      finding={f}
      report={report}
      moved={moved.has(f.rule)}
      isAsked={isAsked}
    />
  );
  const urgent = [lists.violations, lists.concerns, lists.deadlines, lists.overridden].flat();
  return (
    <JudgingProvider value={useFocusedOverrides(judging)}>
      {urgent.length === 0 && <NothingWrong report={report} />}
      <Part title={checkText.violations} findings={lists.violations}>
        <StageList findings={lists.violations}>{(f) => card(f, 4)}</StageList>
      </Part>
      <Part title={checkText.concerns} findings={lists.concerns}>
        <StageList findings={lists.concerns}>{(f) => card(f, 4)}</StageList>
      </Part>
      <Part title={checkText.deadlines} findings={lists.deadlines}>
        {lists.deadlines.map((f) => card(f, 3))}
        <Rows title={checkText.laterDeadlines} findings={lists.laterDeadlines} level={3}>
          {lists.laterDeadlines.map(row(false))}
        </Rows>
      </Part>
      <Overridden findings={lists.overridden} />
      <Questions report={report} open={lists.open} answered={lists.answered} />
      <div>
        <Rows title={checkText.assess} tone="open" findings={lists.assess}>
          <StageList findings={lists.assess}>{row(false)}</StageList>
        </Rows>
        <Rows title={checkText.waiting} tone="open" findings={lists.waiting}>
          <StageList findings={lists.waiting}>{row(true)}</StageList>
        </Rows>
        <Rows title={checkText.satisfied} tone="fine" findings={lists.satisfied}>
          <StageList findings={lists.satisfied}>{row(false)}</StageList>
        </Rows>
        <Rows title={checkText.notApplicable} tone="none" findings={lists.notApplicable}>
          <StageList findings={lists.notApplicable}>{row(false)}</StageList>
        </Rows>
      </div>
    </JudgingProvider>
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

function Rows({ title, findings, children, tone, level }: PartProps & { tone?: Tone; level?: 3 }) {
  const say = useSay();
  if (findings.length === 0) return null;
  const icon = tone && <ToneIcon tone={tone} />;
  return (
    <Fold title={say(title)} count={findings.length} icon={icon} level={level}>
      {children}
    </Fold>
  );
}

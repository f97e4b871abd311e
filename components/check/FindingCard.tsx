import { useId } from "react";
import type { CaseReport, ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { stageLabels } from "../../lib/text/need-labels.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { Because } from "./Because.tsx";
import { DueLine } from "./DueLine.tsx";
import { leadOf } from "./lead.ts";
import { Missing } from "./Missing.tsx";
import { noteOf } from "./note.ts";
import { Reference } from "./Reference.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { statusText, toneOf } from "./tone.ts";

interface Props {
  readonly finding: ReportFinding;
  readonly report: CaseReport;
  /** It came here by the latest answer. */
  readonly moved: boolean;
}

/** One finding in full: what is so, why, what to do, by which rule and source. */
export function FindingCard({ finding, report, moved }: Props) {
  const say = useSay();
  const lang = useLang();
  const id = useId();
  const tone = toneOf(finding, report.evidence);
  const { lead, rest } = leadOf(finding.message);
  return (
    <article
      className={`sk-card sk-finding sk-finding--${tone} ${moved ? "sk-moved" : ""}`}
      data-rule={finding.rule}
      data-status={finding.status}
      aria-labelledby={id}
    >
      <StatusLine tone={tone}>
        {say(statusText(finding, report.evidence))}
        <span className="sk-subtle"> · {say(stageLabels[finding.stage])}</span>
      </StatusLine>
      <h3 id={id} className="sk-card__title">
        {lead ?? finding.title}
      </h3>
      {finding.status === "upcoming" && finding.due && (
        <DueLine due={finding.due} date={report.date} />
      )}
      {rest !== "" && <p>{rest}</p>}
      <Because report={report} paths={finding.facts} />
      {finding.status === "cannot-tell" && <Missing paths={finding.missing} facts={report.facts} />}
      {finding.fix && <Fix>{finding.fix}</Fix>}
      {lead !== null && (
        <p className="sk-small sk-subtle">
          {say(checkText.rule)}: {finding.title}
        </p>
      )}
      <div className="sk-finding__foot">
        <Reference finding={finding} />
        <CopyButton text={noteOf(finding, report.date, lang)} label={say(checkText.copyNote)} />
      </div>
    </article>
  );
}

/** One finding in a folded list: title, message and source. */
export function FindingRow({ finding, report, moved }: Props) {
  const say = useSay();
  const id = useId();
  const tone = toneOf(finding, report.evidence);
  return (
    <article
      className={`sk-row ${moved ? "sk-moved" : ""}`}
      data-rule={finding.rule}
      data-status={finding.status}
      aria-labelledby={id}
    >
      <h3 id={id} className="sk-row__title">
        {finding.title}
        <span className="aksel-sr-only">. {say(statusText(finding, report.evidence))}</span>
      </h3>
      <p className="sk-small">{finding.message}</p>
      {tone === "open" && <Missing paths={finding.missing} facts={report.facts} />}
      {finding.fix && isAssessment(finding) && <Fix>{finding.fix}</Fix>}
      <Reference finding={finding} />
    </article>
  );
}

/** Nothing is missing but an assessment; where facts are missing, finding them out is what to do. */
function isAssessment(finding: ReportFinding): boolean {
  return finding.status === "cannot-tell" && finding.missing.length === 0;
}

function Fix({ children }: { children: string }) {
  const say = useSay();
  return (
    <p className="sk-fix">
      <strong>{say(checkText.doThis)}:</strong> {children}
    </p>
  );
}

import { useId } from "react";
import type { CaseReport, ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { DueLine } from "./DueLine.tsx";
import { Fix } from "./Fix.tsx";
import { Lapsed } from "./Lapsed.tsx";
import { leadOf } from "./lead.ts";
import { Missing } from "./Missing.tsx";
import { noteOf } from "./note.ts";
import { OverrideButton } from "./OverrideButton.tsx";
import { Reference } from "./Reference.tsx";
import { statusText } from "./tone.ts";

interface Props {
  readonly finding: ReportFinding;
  readonly report: CaseReport;
  readonly moved: boolean;
  /** A question waits for an answer that may decide it: that is what to do. */
  readonly isAsked: boolean;
}

/** One finding in a folded list. */
export function FindingRow({ finding, report, moved, isAsked }: Props) {
  const say = useSay();
  const id = useId();
  const { title, rest } = headOf(finding);
  const isQuiet = isAsked || !isOpen(finding);
  return (
    <article
      className={`sk-row ${isQuiet ? "sk-row--quiet" : ""} ${moved ? "sk-moved" : ""}`}
      data-rule={finding.rule}
      data-status={finding.status}
      aria-labelledby={id}
    >
      <h4 id={id} className="sk-row__title" tabIndex={-1}>
        <span className="aksel-sr-only">{say(statusText(finding))}: </span>
        {title}
      </h4>
      {finding.status === "upcoming" && finding.due && (
        <DueLine due={finding.due} date={report.date} />
      )}
      {rest !== "" && <p className="sk-small">{rest}</p>}
      <Lapsed finding={finding} />
      {isAsked && <Missing paths={finding.missing} facts={report.facts} />}
      <Fix finding={finding} isAsked={isAsked} />
      <Reference finding={finding} />
      {!isQuiet && <RowActions finding={finding} report={report} title={title} />}
    </article>
  );
}

function RowActions(props: { finding: ReportFinding; report: CaseReport; title: string }) {
  const say = useSay();
  const lang = useLang();
  return (
    <div className="sk-card__actions">
      <CopyButton
        text={noteOf(props.finding, props.report, lang)}
        label={say(checkText.copyNote)}
      />
      <OverrideButton finding={props.finding} title={props.title} />
    </div>
  );
}

/** What is so stands first; what does not apply is known by the rule's name, because the same is so of many. */
function headOf(finding: ReportFinding): { title: string; rest: string } {
  const { lead, rest } = leadOf(finding.message);
  if (finding.status === "not-applicable") return { title: finding.title, rest: finding.message };
  return { title: lead, rest };
}

function isOpen({ status }: ReportFinding): boolean {
  return status === "cannot-tell" || status === "upcoming";
}

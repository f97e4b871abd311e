import { useId } from "react";
import type { CaseReport, ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { type Lang, say, type Text } from "../../lib/text/text.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import { DueLine } from "./DueLine.tsx";
import { Fix } from "./Fix.tsx";
import { Lapsed } from "./Lapsed.tsx";
import { leadOf } from "./lead.ts";
import { Missing } from "./Missing.tsx";
import { noteLang, noteOf } from "./note.ts";
import { OverrideButton } from "./OverrideButton.tsx";
import { Reference } from "./Reference.tsx";
import { statusText } from "./tone.ts";

interface Props {
  readonly finding: ReportFinding;
  readonly report: CaseReport;
  readonly moved: boolean;
  /** A question waits for an answer that may decide it: that is what to do. */
  readonly isAsked: boolean;
  /** What must be in place, in place of what the finding says. */
  readonly ahead?: Text | null;
}

/** One finding in a folded list. */
export function FindingRow({ finding: found, report, moved, isAsked, ahead = null }: Props) {
  const told = useSay();
  const lang = useLang();
  const id = useId();
  const finding = withAhead(found, ahead, lang);
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
        <span className="aksel-sr-only">{told(statusText(finding))}: </span>
        <Words ahead={ahead}>{title}</Words>
      </h4>
      {finding.status === "upcoming" && finding.due && (
        <DueLine due={finding.due} date={report.date} />
      )}
      {rest !== "" && (
        <p className="sk-small">
          <Words ahead={ahead}>{rest}</Words>
        </p>
      )}
      <Lapsed finding={finding} />
      {isAsked && <Missing paths={finding.missing} facts={report.facts} />}
      <Fix finding={finding} isAsked={isAsked} />
      <Reference finding={finding} />
      {!isQuiet && (
        <div className="sk-card__actions">
          <CopyButton
            text={noteOf(withAhead(found, ahead, noteLang(lang)), report, lang)}
            label={told(checkText.copyNote)}
          />
          <OverrideButton finding={finding} title={title} />
        </div>
      )}
    </article>
  );
}

/** The finding's own words are the law's; what must be in place is in every language. */
function Words({ ahead, children }: { readonly ahead: Text | null; readonly children: string }) {
  return ahead ? children : <Norwegian>{children}</Norwegian>;
}

function withAhead(finding: ReportFinding, ahead: Text | null, lang: Lang): ReportFinding {
  return ahead ? { ...finding, message: say(ahead, lang), missing: [] } : finding;
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

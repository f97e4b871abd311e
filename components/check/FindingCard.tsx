import { useId } from "react";
import type { CaseReport, ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { stageLabels } from "../../lib/text/need-labels.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import { Because } from "./Because.tsx";
import { DueLine } from "./DueLine.tsx";
import { Fix } from "./Fix.tsx";
import { Lapsed } from "./Lapsed.tsx";
import { leadOf } from "./lead.ts";
import { noteOf } from "./note.ts";
import { OverrideButton } from "./OverrideButton.tsx";
import { Reference } from "./Reference.tsx";
import { ToneIcon } from "./StatusLine.tsx";
import { statusText, toneOf } from "./tone.ts";

interface Props {
  readonly finding: ReportFinding;
  readonly report: CaseReport;
  /** It came here by the latest answer. */
  readonly moved: boolean;
  readonly level: 3 | 4;
}

/** One finding in full: what is so, why, what to do, by which rule and source. */
export function FindingCard({ finding, report, moved, level }: Props) {
  const say = useSay();
  const lang = useLang();
  const id = useId();
  const tone = toneOf(finding);
  const { lead, rest } = leadOf(finding.message);
  const Heading = `h${level}` as const;
  return (
    <article
      className={`sk-card sk-finding sk-finding--${tone} ${moved ? "sk-moved" : ""}`}
      data-rule={finding.rule}
      data-status={finding.status}
      aria-labelledby={id}
    >
      <div className="sk-finding__head">
        <ToneIcon tone={tone} />
        <Heading id={id} className="sk-card__title" tabIndex={-1}>
          <Status finding={finding} /> <Norwegian>{lead}</Norwegian>
        </Heading>
      </div>
      {finding.status === "upcoming" && finding.due && (
        <DueLine due={finding.due} date={report.date} about={say(stageLabels[finding.stage])} />
      )}
      {rest !== "" && (
        <p>
          <Norwegian>{rest}</Norwegian>
        </p>
      )}
      <Lapsed finding={finding} />
      <Because report={report} paths={finding.facts} />
      <Fix finding={finding} isAsked={false} />
      <Reference finding={finding} />
      <div className="sk-card__actions">
        <CopyButton text={noteOf(finding, report, lang)} label={say(checkText.copyNote)} />
        <OverrideButton finding={finding} title={lead} />
      </div>
    </article>
  );
}

/** The status in words; in sight only where it says more than the heading above. */
function Status({ finding }: { finding: ReportFinding }) {
  const say = useSay();
  const words = statusText(finding);
  const telling = words === checkText.statusUnconfirmed || words === checkText.statusBreaksByAnswer;
  return (
    <span className={telling ? "sk-finding__status" : "aksel-sr-only"}>
      {say(words)}
      {telling ? "" : ":"}
    </span>
  );
}

import type { Answer, CaseReport, ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import type { Text } from "../../lib/text/text.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { FindingCard, FindingRow } from "./FindingCard.tsx";
import { Questions } from "./Questions.tsx";
import { ToneIcon } from "./StatusLine.tsx";
import { sortFindings } from "./sort.ts";
import type { Tone } from "./tone.ts";

interface Props {
  readonly report: CaseReport;
  readonly onAnswer: (question: string, value: Answer["value"]) => void;
  /** Rules that the latest answer moved. */
  readonly moved: ReadonlySet<string>;
}

/** Kontroll: what is broken, what comes, what must be found out, and, folded, what is in order. */
export function CheckView({ report, onAnswer, moved }: Props) {
  const lists = sortFindings(report);
  const common = { report, moved };
  const urgent = [lists.violations, lists.concerns, lists.deadlines].flat();
  return (
    <>
      {urgent.length === 0 && <NothingWrong report={report} />}
      <Cards title={checkText.violations} findings={lists.violations} {...common} />
      <Cards title={checkText.concerns} findings={lists.concerns} {...common} />
      <Cards title={checkText.deadlines} findings={lists.deadlines} {...common} />
      <Questions
        facts={report.facts}
        open={lists.open}
        answered={lists.answered}
        onAnswer={onAnswer}
      />
      <div>
        <Rows title={checkText.assess} tone="open" findings={lists.assess} {...common} />
        <Rows title={checkText.waiting} tone="open" findings={lists.waiting} {...common} />
        <Rows title={checkText.satisfied} tone="fine" findings={lists.satisfied} {...common} />
        <Rows
          title={checkText.notApplicable}
          tone="none"
          findings={lists.notApplicable}
          {...common}
        />
      </div>
    </>
  );
}

interface ListProps {
  readonly title: Text;
  readonly findings: readonly ReportFinding[];
  readonly report: CaseReport;
  readonly moved: ReadonlySet<string>;
}

function Cards({ title, findings, report, moved }: ListProps) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <Section title={say(title)} count={findings.length}>
      <div className="sk-stack">
        {findings.map((f) => (
          <FindingCard key={f.rule} finding={f} report={report} moved={moved.has(f.rule)} />
        ))}
      </div>
    </Section>
  );
}

function Rows({ title, findings, report, moved, tone }: ListProps & { tone: Tone }) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <Fold title={say(title)} count={findings.length} icon={<ToneIcon tone={tone} />}>
      {findings.map((f) => (
        <FindingRow key={f.rule} finding={f} report={report} moved={moved.has(f.rule)} />
      ))}
    </Fold>
  );
}

function NothingWrong({ report }: { report: CaseReport }) {
  const say = useSay();
  const judged = report.findings.some((f) => f.status === "satisfied");
  return (
    <div className="sk-note">
      <p className="sk-card__title">
        {say(judged ? checkText.nothingWrong : checkText.nothingToJudge)}
      </p>
      <p className="sk-small">{say(checkText.nothingWrongHelp)}</p>
    </div>
  );
}

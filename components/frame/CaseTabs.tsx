import { useEffect, useRef, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import { countsOf } from "../../lib/report/counts.ts";
import type { Answer, CaseReport } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { CheckView } from "../check/CheckView.tsx";
import { countMoved, movedRules } from "../check/moved.ts";
import { CaseView } from "../facts/CaseView.tsx";
import { LocalMeasureForm } from "../measures/LocalMeasureForm.tsx";
import { MeasuresView } from "../measures/MeasuresView.tsx";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";
import { ProgrammeView } from "../programme/ProgrammeView.tsx";
import type { Picking } from "../programme/types.ts";
import { AsOf } from "./AsOf.tsx";
import { PanelTabs, type View } from "./PanelTabs.tsx";

interface Props {
  readonly report: CaseReport;
  readonly today: Day;
  readonly office: readonly OfficeMeasure[];
  readonly picking: Picking;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onDate: (date: Day) => void;
  readonly onAnswer: (question: string, value: Answer["value"]) => void;
  readonly onSaveOffice: (measure: OfficeMeasure) => Promise<boolean>;
  readonly onOpenOffice: () => void;
}

/** Everything about one person. Mounted anew for each person, so that nothing of the last one stays in it. */
export function CaseTabs(props: Props) {
  const { report, today, office, picking, view, onView, onDate, onAnswer, onSaveOffice } = props;
  const { moved, answer } = useMoved(report, onAnswer);
  return (
    <PanelTabs
      view={view}
      onView={onView}
      counts={countsOf(report)}
      picked={picking.picks.length}
      views={{
        case: <CaseView report={report} />,
        check: (
          <>
            <AsOf date={report.date} today={today} onDate={onDate} />
            <CheckView report={report} onAnswer={answer} moved={moved} />
          </>
        ),
        measures: (
          <>
            <MeasuresView report={report} office={office} picking={picking} />
            <LocalMeasureForm
              office={office}
              onSave={onSaveOffice}
              onOpenOffice={props.onOpenOffice}
            />
          </>
        ),
        programme: <ProgrammeView report={report} picking={picking} />,
      }}
    />
  );
}

/** Which findings the latest answer moved; says it to those who do not see it. */
function useMoved(report: CaseReport, onAnswer: Props["onAnswer"]) {
  const say = useSay();
  const { announce } = useActions();
  const before = useRef<CaseReport | null>(null);
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (before.current === null || before.current === report) return;
    const rules = movedRules(before.current, report);
    before.current = null;
    setMoved(rules);
    announce(say(checkText.moved(countMoved(report, rules), countsOf(report).questions)));
  }, [report, announce, say]);
  const answer: Props["onAnswer"] = (question, value) => {
    before.current = report;
    onAnswer(question, value);
  };
  return { moved, answer };
}

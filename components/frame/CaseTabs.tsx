import { useEffect, useMemo, useRef, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { Choice, Choices } from "../../lib/report/choices.ts";
import { countsOf } from "../../lib/report/counts.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { CheckView } from "../check/CheckView.tsx";
import { countMoved, movedRules } from "../check/moved.ts";
import { toneOf } from "../check/tone.ts";
import type { Judging } from "../check/types.ts";
import { CaseView } from "../facts/CaseView.tsx";
import type { Elsewhere } from "../facts/Elsewhere.tsx";
import { LocalMeasureForm } from "../measures/LocalMeasureForm.tsx";
import { MeasuresView } from "../measures/MeasuresView.tsx";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";
import { ProgrammeView } from "../programme/ProgrammeView.tsx";
import type { Picking, Planning } from "../programme/types.ts";
import { AsOf } from "./AsOf.tsx";
import { OtherDay } from "./OtherDay.tsx";
import { PanelTabs, type View } from "./PanelTabs.tsx";

interface Props {
  readonly report: CaseReport;
  readonly today: Day;
  readonly office: readonly OfficeMeasure[];
  readonly judging: Judging;
  readonly picking: Picking;
  readonly planning: Planning;
  readonly choices: Choices;
  readonly onChoose: (choice: Choice) => void;
  readonly elsewhere: Elsewhere;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onDate: (date: Day) => void;
  readonly onSaveOffice: (measure: OfficeMeasure) => Promise<boolean>;
  readonly onOpenOffice: () => void;
}

/** Everything about one person. Mounted anew for each person, so that nothing of the last one stays in it. */
export function CaseTabs(props: Props) {
  const { report, today, office, picking, view, onView, onDate, onSaveOffice } = props;
  const { moved, judging } = useMoved(report, props.judging);
  return (
    <>
      <OtherDay date={report.date} today={today} onDate={onDate} />
      <PanelTabs
        view={view}
        onView={onView}
        counts={countsOf(report)}
        proven={report.findings.some((f) => !f.override?.holds && toneOf(f) === "proven")}
        picked={props.planning.plan.activities.length}
        views={{
          case: <CaseView report={report} elsewhere={props.elsewhere} />,
          check: (
            <>
              <AsOf date={report.date} today={today} onDate={onDate} />
              <CheckView report={report} judging={judging} moved={moved} />
            </>
          ),
          measures: (
            <>
              <MeasuresView
                report={report}
                office={office}
                picking={picking}
                choices={props.choices}
                onChoose={props.onChoose}
              />
              <LocalMeasureForm
                office={office}
                onSave={onSaveOffice}
                onOpenOffice={props.onOpenOffice}
              />
            </>
          ),
          programme: <ProgrammeView report={report} planning={props.planning} office={office} />,
        }}
      />
    </>
  );
}

/** Which findings the latest answer moved; says it to those who do not see it. */
function useMoved(report: CaseReport, given: Judging) {
  const say = useSay();
  const { announce } = useActions();
  const before = useRef<{ report: CaseReport; isBack: boolean } | null>(null);
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (before.current === null || before.current.report === report) return;
    const { isBack, report: last } = before.current;
    const rules = movedRules(last, report);
    const left = countsOf(report).questions;
    before.current = null;
    setMoved(rules);
    const words = isBack
      ? checkText.takenBack(left)
      : checkText.moved(countMoved(report, rules), left);
    announce(say(words));
  }, [report, announce, say]);
  const judging = useMemo(
    (): Judging => ({
      ...given,
      answer: (question, value) => {
        before.current = { report, isBack: false };
        given.answer(question, value);
      },
      takeBack: (question) => {
        before.current = { report, isBack: true };
        given.takeBack(question);
      },
    }),
    [given, report],
  );
  return { moved, judging };
}

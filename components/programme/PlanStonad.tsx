import { memo, useState } from "react";
import type { Plan, PlanWeek } from "../../lib/plan/types.ts";
import { planStonad } from "../../lib/report/plan/stonad.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { formatMinutes, formatMonth } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { Fold } from "../parts/Fold.tsx";
import { useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly plan: Plan;
  readonly report: CaseReport;
  readonly weeks: readonly PlanWeek[];
}

/** What the plan means in kroner, month by month; worked out when it is opened. */
export const PlanStonad = memo(function PlanStonad(props: Props) {
  const say = useSay();
  const [opened, setOpened] = useState(false);
  return (
    <Fold title={say(planText.stonad)} level={3} open={opened} onToggle={setOpened}>
      {opened && <Months {...props} />}
    </Fold>
  );
});

function Months({ plan, report, weeks }: Props) {
  const say = useSay();
  const lang = useLang();
  const months = planStonad(report.facts, plan, weeks, report.date);
  if (months.length === 0) return <p className="sk-small">{say(planText.stonadUnknown)}</p>;
  return (
    <>
      <p className="sk-small">{say(planText.stonadAbout)}</p>
      <table className="sk-plan-table" data-plan="stonad">
        <thead>
          <tr>
            <th scope="col">{say(planText.month)}</th>
            <th scope="col">{say(planText.amount)}</th>
            <th scope="col">{say(planText.hoursInMonth)}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ from, amount, minutes }) => (
            <tr key={from}>
              <th scope="row">{formatMonth(from, lang)}</th>
              <td>{amount ?? say(planText.notKnownYet)}</td>
              <td>{formatMinutes(minutes, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

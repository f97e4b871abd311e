import type { CaseReport } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { useSay } from "../parts/language.tsx";

/** No breach and no deadline: said as carefully as what was read allows. */
export function NothingWrong({ report }: { report: CaseReport }) {
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

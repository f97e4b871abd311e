import type { CheckedList } from "../../lib/report/checklists/checked.ts";
import type { Checklist } from "../../lib/report/checklists/lists.ts";
import type { CaseReport, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { Norwegian, useSay } from "../parts/language.tsx";
import { PaperHead } from "./PaperHead.tsx";

interface Props {
  readonly list: Checklist;
  readonly checked: CheckedList;
  readonly report: CaseReport;
}

/** The open questions of a checklist on paper, with room to write the answers. */
export function PrintedTalk({ list, checked, report }: Props) {
  const say = useSay();
  const yesNo = [say(checkText.yes), say(checkText.no)];
  const questions = checked.parts.flatMap((part) => part.items.flatMap((item) => item.questions));
  return (
    <>
      <PaperHead title={`${say(checklistText.talk)}: ${say(list.title)}`} report={report} />
      {questions.length === 0 && <p>{say(checklistText.noQuestions)}</p>}
      <ol className="sk-paper__questions">
        {questions.map((question) => (
          <li key={question.id}>
            <strong>
              <Norwegian>{question.ask}</Norwegian>
            </strong>
            <p className="sk-paper__boxes">
              {choicesOf(question, yesNo).map((choice) => (
                <span key={choice}>
                  ☐ {question.kind === "yes-no" ? choice : <Norwegian>{choice}</Norwegian>}
                </span>
              ))}
            </p>
            <p className="sk-paper__ref">
              <Norwegian>{question.where}</Norwegian>
            </p>
            <div className="sk-paper__room" />
          </li>
        ))}
      </ol>
    </>
  );
}

/** What can be ticked off; nothing where the answer is written. */
function choicesOf({ kind, options }: ReportQuestion, yesNo: readonly string[]): readonly string[] {
  return kind === "yes-no" ? yesNo : options.map((option) => option.label);
}

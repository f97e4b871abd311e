import { checkedList } from "../../lib/report/checklists/checked.ts";
import type { Checklist } from "../../lib/report/checklists/lists.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { checklistText } from "../../lib/text/checklists.ts";
import { FindingRow } from "../check/FindingRow.tsx";
import { useJudging } from "../check/judging.tsx";
import { QuestionCard } from "../check/QuestionCard.tsx";
import { ToneIcon } from "../check/StatusLine.tsx";
import { toneOf } from "../check/tone.ts";
import { useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { useFocusAfter } from "../parts/use-focus-after.ts";
import { PrintButtons } from "./PrintButtons.tsx";
import { SpecialCases } from "./SpecialCases.tsx";

interface Props {
  readonly list: Checklist;
  readonly report: CaseReport;
  /** Rules that the latest answer moved. */
  readonly moved: ReadonlySet<string>;
}

/** One checklist: the same findings and questions as elsewhere in Kontroll, in the order one works. */
export function ChecklistView({ list, report, moved }: Props) {
  const say = useSay();
  const judging = useJudging();
  const focusAfter = useFocusAfter();
  const checked = checkedList(list, report);
  return (
    <div className="sk-checklist" data-checklist={list.id}>
      <p className="sk-small sk-subtle">{list.ref}</p>
      <p className="sk-checklist__progress" data-progress={`${checked.settled}/${checked.total}`}>
        <strong>{say(checklistText.progress(checked.settled, checked.total))}</strong>
      </p>
      <div className="sk-progress" aria-hidden>
        <div style={{ inlineSize: share(checked.settled, checked.total) }} />
      </div>
      {checked.total === 0 && <p className="sk-note">{say(checklistText.nothing)}</p>}
      {checked.parts.map((part) => (
        <Section key={part.title.nb} title={say(part.title)}>
          <ul className="sk-plain sk-stack">
            {part.items.map(({ finding, ahead, questions }) => (
              <li key={finding.rule} className="sk-checklist__item">
                <ToneIcon tone={toneOf(finding)} />
                <div className="sk-stack">
                  <FindingRow
                    finding={finding}
                    ahead={ahead}
                    report={report}
                    moved={moved.has(finding.rule)}
                    isAsked={questions.length > 0}
                  />
                  {questions.length > 0 && (
                    <ul className="sk-plain sk-stack">
                      {questions.map((question) => (
                        <QuestionCard
                          key={question.id}
                          question={question}
                          report={report}
                          onAnswer={(id, value) => {
                            focusAfter(`article[data-rule="${finding.rule}"] h4`, ".sk-view h2");
                            judging.answer(id, value);
                          }}
                        />
                      ))}
                    </ul>
                  )}
                </div>
              </li>
            ))}
          </ul>
          <SpecialCases cases={part.specialCases} />
        </Section>
      ))}
      {checked.notApplicable > 0 && (
        <p className="sk-small sk-subtle">
          {say(checklistText.notApplicable(checked.notApplicable))}
        </p>
      )}
      <PrintButtons list={list.id} report={report} />
    </div>
  );
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? 0 : (part / whole) * 100}%`;
}

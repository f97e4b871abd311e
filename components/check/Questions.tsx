import { useState } from "react";
import type { CaseReport, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { MoreButton } from "../parts/MoreButton.tsx";
import { Section } from "../parts/Section.tsx";
import { useFocusAfter } from "../parts/use-focus-after.ts";
import { AnsweredRow } from "./AnsweredRow.tsx";
import { useJudging } from "./judging.tsx";
import { QuestionCard } from "./QuestionCard.tsx";

interface Props {
  readonly report: CaseReport;
  readonly open: readonly ReportQuestion[];
  readonly answered: readonly ReportQuestion[];
}

const SHOWN = 5;

/** What only people can tell: open questions first, the answered ones folded below. */
export function Questions({ report, open, answered }: Props) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const { answer, takeBack } = useFocusedJudging(open);
  const total = open.length + answered.length;
  if (total === 0) return null;
  return (
    <Section title={say(checkText.open)} note={say(checkText.progress(answered.length, total))}>
      <div className="sk-progress" aria-hidden>
        <div style={{ inlineSize: `${(answered.length / total) * 100}%` }} />
      </div>
      {open.length > 0 && (
        <ol className="sk-plain sk-stack">
          {open.slice(0, all ? undefined : SHOWN).map((question) => (
            <QuestionCard key={question.id} question={question} report={report} onAnswer={answer} />
          ))}
        </ol>
      )}
      <MoreButton hidden={open.length - SHOWN} open={all} onOpen={setAll} />
      {answered.length > 0 && (
        <Fold
          title={say(checkText.answered)}
          count={answered.length}
          level={3}
          className="sk-answered"
        >
          <ul className="sk-plain">
            {answered.map((question) => (
              <AnsweredRow
                key={question.id}
                question={question}
                facts={report.facts}
                onAnswer={answer}
                onTakeBack={takeBack}
              />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

/**
 * An answered question leaves the list: the focus goes to the one that takes its place, else to the answers. One that
 * is taken back is where it came from again, unless nothing asks for it any more.
 */
function useFocusedJudging(open: readonly ReportQuestion[]) {
  const judging = useJudging();
  const focusAfter = useFocusAfter();
  const heading = (id: string) => `fieldset[data-question="${CSS.escape(id)}"] h3`;
  const answer: typeof judging.answer = (id, value) => {
    const index = open.findIndex((q) => q.id === id);
    const next = open[index + 1] ?? open[index - 1];
    if (index >= 0) focusAfter(...(next ? [heading(next.id)] : []), ".sk-answered summary");
    judging.answer(id, value);
  };
  const takeBack = (id: string) => {
    focusAfter(heading(id), ".sk-answered summary", ".sk-view h2");
    judging.takeBack(id);
  };
  return { answer, takeBack };
}

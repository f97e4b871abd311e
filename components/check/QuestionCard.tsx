import { useId } from "react";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { Answer, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { useSay } from "../parts/language.tsx";
import { About } from "./About.tsx";
import { AnswerInput } from "./AnswerInput.tsx";

interface Props {
  readonly question: ReportQuestion;
  readonly facts: CaseFacts;
  readonly onAnswer: (question: string, value: Answer["value"]) => void;
}

/** One open question: what to find out, where it is found, and the ways to answer. */
export function QuestionCard({ question, facts, onAnswer }: Props) {
  const say = useSay();
  const id = useId();
  const footer = [
    question.where,
    ...(question.rules.length > 1 ? [`${say(checkText.decides(question.rules.length))}.`] : []),
  ].filter((words) => words !== "");
  return (
    <li>
      <fieldset className="sk-card sk-question" data-question={question.id} aria-labelledby={id}>
        <h3 id={id} className="sk-card__title" tabIndex={-1}>
          {question.ask}
        </h3>
        <About question={question} facts={facts} />
        <AnswerInput question={question} onAnswer={(value) => onAnswer(question.id, value)} />
        {footer.length > 0 && <p className="sk-small sk-subtle">{footer.join(" ")}</p>}
      </fieldset>
    </li>
  );
}

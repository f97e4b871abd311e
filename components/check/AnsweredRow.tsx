import type { CaseFacts } from "../../lib/facts/types.ts";
import type { Answer, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { panelText } from "../../lib/text/panel.ts";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import { QuietButton } from "../parts/QuietButton.tsx";
import { useUnfolding } from "../parts/use-unfolding.ts";
import { About } from "./About.tsx";
import { AnswerInput } from "./AnswerInput.tsx";
import { answerWords } from "./answer-words.ts";

interface Props {
  readonly question: ReportQuestion;
  readonly facts: CaseFacts;
  readonly onAnswer: (question: string, value: Answer["value"]) => void;
  readonly onTakeBack: (question: string) => void;
}

/** One answered question, shown as the caseworker's; it can be changed and taken back. */
export function AnsweredRow({ question, facts, onAnswer, onTakeBack }: Props) {
  const say = useSay();
  const { open: editing, button, setOpen: setEditing } = useUnfolding();
  const change = (value: Answer["value"]) => {
    setEditing(false);
    onAnswer(question.id, value);
  };
  return (
    <li className="sk-row" data-question={question.id} data-answered>
      <h4 className="sk-row__title">
        <Norwegian>{question.ask}</Norwegian>
      </h4>
      <About question={question} facts={facts} />
      <div className="sk-answer">
        <p>
          {say(checkText.yourAnswer)}:{" "}
          <strong>
            <AnswerWords question={question} />
          </strong>
        </p>
        <QuietButton
          label={say(checkText.changeAnswer(question.ask))}
          button={button}
          expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {say(editing ? panelText.cancel : checkText.change)}
        </QuietButton>
        <QuietButton
          label={say(checkText.takeBackAnswer(question.ask))}
          onClick={() => onTakeBack(question.id)}
        >
          {say(checkText.takeBack)}
        </QuietButton>
      </div>
      {editing && <AnswerInput question={question} onAnswer={change} />}
    </li>
  );
}

/** Words to choose from are the question's own; all others are ours. */
function AnswerWords({ question }: { readonly question: ReportQuestion }) {
  const words = answerWords(question, useLang());
  const isOption = question.options.some(({ value }) => value === question.answer);
  return isOption ? <Norwegian>{words}</Norwegian> : words;
}

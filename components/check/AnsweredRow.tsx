import { Button } from "@navikt/ds-react";
import { useRef, useState } from "react";
import type { CaseFacts } from "../../lib/facts/types.ts";
import type { Answer, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useLang, useSay } from "../parts/language.tsx";
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
  const lang = useLang();
  const { editing, button, setEditing } = useEditing();
  const change = (value: Answer["value"]) => {
    setEditing(false);
    onAnswer(question.id, value);
  };
  return (
    <li className="sk-row" data-question={question.id} data-answered>
      <h4 className="sk-row__title">{question.ask}</h4>
      <About question={question} facts={facts} />
      <div className="sk-answer">
        <p>
          {say(checkText.yourAnswer)}: <strong>{answerWords(question, lang)}</strong>
        </p>
        <Quiet
          label={say(checkText.changeAnswer(question.ask))}
          button={button}
          expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {say(editing ? panelText.cancel : checkText.change)}
        </Quiet>
        <Quiet
          label={say(checkText.takeBackAnswer(question.ask))}
          onClick={() => onTakeBack(question.id)}
        >
          {say(checkText.takeBack)}
        </Quiet>
      </div>
      {editing && <AnswerInput question={question} onAnswer={change} />}
    </li>
  );
}

/** The input closes when it has been used; the focus goes back to the button that opened it. */
function useEditing() {
  const [editing, set] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const setEditing = (open: boolean) => {
    set(open);
    if (!open) button.current?.focus();
  };
  return { editing, button, setEditing };
}

interface QuietProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: string;
  readonly expanded?: boolean;
  readonly button?: React.Ref<HTMLButtonElement>;
}

function Quiet({ label, onClick, children, expanded, button }: QuietProps) {
  return (
    <Button
      ref={button}
      type="button"
      size="xsmall"
      variant="tertiary"
      data-color="neutral"
      aria-expanded={expanded}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

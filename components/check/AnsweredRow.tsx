import { Button } from "@navikt/ds-react";
import { useState } from "react";
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
}

/** One answered question, shown as the caseworker's; it can be changed. */
export function AnsweredRow({ question, facts, onAnswer }: Props) {
  const say = useSay();
  const lang = useLang();
  const [editing, setEditing] = useState(false);
  const change = (value: Answer["value"]) => {
    setEditing(false);
    onAnswer(question.id, value);
  };
  return (
    <li className="sk-row" data-question={question.id}>
      <h3 className="sk-row__title">{question.ask}</h3>
      <About question={question} facts={facts} />
      <div className="sk-answered">
        <p>
          {say(checkText.yourAnswer)}: <strong>{answerWords(question, lang)}</strong>
        </p>
        <Button
          type="button"
          size="xsmall"
          variant="tertiary"
          aria-expanded={editing}
          aria-label={say(checkText.changeAnswer(question.ask))}
          onClick={() => setEditing(!editing)}
        >
          {say(editing ? panelText.cancel : checkText.change)}
        </Button>
      </div>
      {editing && <AnswerInput question={question} onAnswer={change} />}
    </li>
  );
}

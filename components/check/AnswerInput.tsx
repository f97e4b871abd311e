import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import type { Answer, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { DayField } from "../parts/DayField.tsx";
import { DaysField } from "../parts/DaysField.tsx";
import { Norwegian, useSay } from "../parts/language.tsx";
import { Choice } from "./Choice.tsx";
import { NumberAnswer } from "./NumberAnswer.tsx";
import { Option } from "./Option.tsx";

export interface AnswerProps {
  readonly question: ReportQuestion;
  readonly onAnswer: (value: Answer["value"]) => void;
}

/** The ways to answer one question; "Vet ikke" is always one of them. */
export function AnswerInput(props: AnswerProps) {
  const unknown = <Unknown {...props} />;
  switch (props.question.kind) {
    case "yes-no":
      return <YesNo {...props} beside={unknown} />;
    case "choice":
      return <Choice {...props} beside={unknown} />;
    case "date":
      return <DayAnswer {...props} beside={unknown} />;
    case "days":
      return <DaysAnswer {...props} beside={unknown} />;
    default:
      return <NumberAnswer {...props} beside={unknown} />;
  }
}

type BesideProps = AnswerProps & { readonly beside: ReactNode };

function Unknown({ question, onAnswer }: AnswerProps) {
  const say = useSay();
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      data-color="neutral"
      aria-pressed={question.answer === "unknown"}
      onClick={() => onAnswer("unknown")}
    >
      {say(checkText.unknown)}
    </Button>
  );
}

function YesNo({ question, onAnswer, beside }: BesideProps) {
  const say = useSay();
  return (
    <div className="sk-answers">
      {[true, false].map((value) => (
        <Option
          key={String(value)}
          chosen={question.answer === value}
          onClick={() => onAnswer(value)}
        >
          {say(value ? checkText.yes : checkText.no)}
        </Option>
      ))}
      {beside}
    </div>
  );
}

function DayAnswer({ question, onAnswer, beside }: BesideProps) {
  const say = useSay();
  return (
    <DayField
      label={<Norwegian>{question.ask}</Norwegian>}
      hideLabel
      submit={say(checkText.answer)}
      initial={textAnswer(question)}
      onDay={onAnswer}
      beside={beside}
    />
  );
}

function DaysAnswer({ question, onAnswer, beside }: BesideProps) {
  const say = useSay();
  const none = question.answer === "none";
  return (
    <DaysField
      label={<Norwegian>{question.ask}</Norwegian>}
      submit={say(checkText.answer)}
      initial={none ? null : textAnswer(question)}
      onDays={onAnswer}
      beside={
        <>
          <Option chosen={none} onClick={() => onAnswer("none")}>
            {say(checkText.noDays)}
          </Option>
          {beside}
        </>
      }
    />
  );
}

function textAnswer({ answer }: ReportQuestion): string | null {
  return typeof answer === "string" && answer !== "unknown" ? answer : null;
}

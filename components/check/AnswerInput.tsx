import { Button } from "@navikt/ds-react";
import type { Answer, ReportQuestion } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { formatMinutes } from "../../lib/text/format.ts";
import { DayField } from "../parts/DayField.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import { ParsedField } from "../parts/ParsedField.tsx";
import { parseHours } from "../parts/parse-hours.ts";

interface Props {
  readonly question: ReportQuestion;
  readonly onAnswer: (value: Answer["value"]) => void;
}

/** The ways to answer one question; "Vet ikke" is always one of them. */
export function AnswerInput(props: Props) {
  switch (props.question.kind) {
    case "yes-no":
      return <YesNo {...props} />;
    case "choice":
      return <Choice {...props} />;
    case "date":
      return <DayAnswer {...props} />;
    default:
      return <NumberAnswer {...props} />;
  }
}

function Unknown({ question, onAnswer }: Props) {
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

function YesNo({ question, onAnswer }: Props) {
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
      <Unknown question={question} onAnswer={onAnswer} />
    </div>
  );
}

function Choice({ question, onAnswer }: Props) {
  return (
    <div className="sk-answers">
      {question.options.map(({ value, label }) => (
        <Option key={value} chosen={question.answer === value} onClick={() => onAnswer(value)}>
          {label}
        </Option>
      ))}
      <Unknown question={question} onAnswer={onAnswer} />
    </div>
  );
}

function DayAnswer({ question, onAnswer }: Props) {
  const say = useSay();
  const known = typeof question.answer === "string" && question.answer !== "unknown";
  return (
    <DayField
      label={question.ask}
      hideLabel
      submit={say(checkText.answer)}
      initial={known ? String(question.answer) : null}
      onDay={onAnswer}
      beside={<Unknown question={question} onAnswer={onAnswer} />}
    />
  );
}

function NumberAnswer({ question, onAnswer }: Props) {
  const say = useSay();
  const lang = useLang();
  const hours = question.kind === "hours";
  return (
    <ParsedField
      label={question.ask}
      hideLabel
      hint={say(hours ? checkText.hoursHint : checkText.numberHint)}
      wrong={say(hours ? checkText.hoursWrong : checkText.numberWrong)}
      submit={say(checkText.answer)}
      initial={typeof question.answer === "number" ? question.answer : null}
      parse={hours ? parseHours : parseWhole}
      words={hours ? (minutes) => formatMinutes(minutes, lang) : String}
      onValue={onAnswer}
      beside={<Unknown question={question} onAnswer={onAnswer} />}
    />
  );
}

function Option(props: { chosen: boolean; onClick: () => void; children: string }) {
  return (
    <Button
      type="button"
      size="small"
      variant={props.chosen ? "primary" : "secondary"}
      aria-pressed={props.chosen}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}

function parseWhole(text: string): number | null {
  const clean = text.replace(/[\s\u00a0]/g, "");
  return /^\d{1,9}$/.test(clean) ? Number(clean) : null;
}

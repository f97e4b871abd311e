import { Button, Select } from "@navikt/ds-react";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { checkText } from "../../lib/text/check.ts";
import { Norwegian, useLang, useSay } from "../parts/language.tsx";
import type { AnswerProps } from "./AnswerInput.tsx";
import { Option } from "./Option.tsx";

type Props = AnswerProps & { readonly beside: ReactNode };

/** More than these as buttons are a wall. */
const MOST_BUTTONS = 5;

/** One of several values: a few as buttons, many in a list. */
export function Choice(props: Props) {
  const { question, onAnswer, beside } = props;
  if (question.options.length > MOST_BUTTONS) return <LongChoice {...props} />;
  return (
    <div className="sk-answers">
      {question.options.map(({ value, label }) => (
        <Option key={value} chosen={question.answer === value} onClick={() => onAnswer(value)}>
          <Norwegian>{label}</Norwegian>
        </Option>
      ))}
      {beside}
    </div>
  );
}

/** Used only when it is sent: with the keyboard one passes other values on the way to one's own. */
function LongChoice({ question, onAnswer, beside }: Props) {
  const say = useSay();
  const norwegian = useLang() === "en" ? "nb" : undefined;
  const given = question.options.find((o) => o.value === question.answer);
  const [value, setValue] = useState(given?.value ?? "");
  const [tried, setTried] = useState(false);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (value !== "") onAnswer(value);
  };
  return (
    <form className="sk-parsed" onSubmit={onSubmit} noValidate>
      <Select
        size="small"
        label={<Norwegian>{question.ask}</Norwegian>}
        hideLabel
        value={value}
        error={tried && value === "" ? say(checkText.chooseWrong) : undefined}
        onChange={(event) => setValue(event.target.value)}
      >
        <option value="">{say(checkText.choose)}</option>
        {question.options.map((option) => (
          <option key={option.value} value={option.value} lang={norwegian}>
            {option.label}
          </option>
        ))}
      </Select>
      <Button type="submit" size="small" variant="secondary" data-color="neutral">
        {say(checkText.answer)}
      </Button>
      {beside}
    </form>
  );
}

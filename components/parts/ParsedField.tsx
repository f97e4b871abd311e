import { Button, TextField } from "@navikt/ds-react";
import { type ReactNode, type SubmitEvent, useId, useState } from "react";

interface Props<T> {
  readonly label: ReactNode;
  readonly hideLabel: boolean;
  /** What may be written, until what is written can be understood. */
  readonly hint: string;
  readonly wrong: string;
  readonly submit: string;
  readonly initial: T | null;
  /** Null: not understood. */
  readonly parse: (text: string) => T | null;
  /** How it was understood, in words. */
  readonly words: (value: T) => string;
  readonly onValue: (value: T) => void;
  /** Stands beside the button. */
  readonly beside?: ReactNode;
}

/** A value as text, so that one can paste it from the case; says how it was understood before it is used. */
export function ParsedField<T>(props: Props<T>) {
  const { label, hideLabel, hint, wrong, submit, initial, parse, words, onValue, beside } = props;
  const id = useId();
  const [text, setText] = useState(initial === null ? "" : words(initial));
  const [tried, setTried] = useState(false);
  const value = parse(text);
  const said = value === null ? null : words(value);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (value !== null) onValue(value);
  };
  return (
    <form className="sk-parsed" onSubmit={onSubmit} noValidate>
      <TextField
        size="small"
        label={label}
        hideLabel={hideLabel}
        aria-describedby={id}
        value={text}
        autoComplete="off"
        error={tried && value === null ? wrong : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" size="small" variant="secondary" data-color="neutral">
        {submit}
      </Button>
      {beside}
      <p id={id} className="sk-parsed__hint sk-small sk-subtle">
        {value === null ? hint : said === text.trim() ? "" : `= ${said}`}
      </p>
    </form>
  );
}

import { TextField } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { checkText } from "../../lib/text/check.ts";
import { formatMinutes } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { useLang, useSay } from "../parts/language.tsx";
import { parseHours } from "../parts/parse-hours.ts";

interface Props {
  readonly label: string;
  readonly minutes: number | null;
  readonly onMinutes: (minutes: number | null) => void;
}

/** Hours a week as text, used when one leaves the field or presses Enter; empty means not set. */
export function HoursField({ label, minutes, onMinutes }: Props) {
  const say = useSay();
  const lang = useLang();
  const shown = minutes === null ? "" : formatMinutes(minutes, lang);
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(shown), [shown]);
  const use = () => {
    const value = text.trim() === "" ? null : parseHours(text);
    const understood = text.trim() === "" || value !== null;
    setWrong(!understood);
    if (!understood) return;
    onMinutes(value);
    setText(value === null ? "" : formatMinutes(value, lang));
  };
  return (
    <TextField
      size="small"
      label={label}
      hideLabel
      className="sk-hours"
      placeholder={say(planText.hoursPlaceholder)}
      value={text}
      autoComplete="off"
      error={wrong ? say(checkText.hoursWrong) : undefined}
      onChange={(event) => setText(event.target.value)}
      onBlur={use}
      onKeyDown={(event) => event.key === "Enter" && use()}
    />
  );
}

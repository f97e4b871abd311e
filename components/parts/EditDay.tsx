import { TextField } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import { formatDayShort } from "../../lib/text/format.ts";
import { planText } from "../../lib/text/plan.ts";
import { useSay } from "./language.tsx";
import { parseDay } from "./parse-day.ts";

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly day: Day | null;
  /** Whether the field may be empty. */
  readonly optional: boolean;
  /** Shown while the field is empty. */
  readonly placeholder?: string;
  /** Something else that is wrong with the day that stands here. */
  readonly error?: string;
  readonly onDay: (day: Day | null) => void;
}

/** A day that is edited in place: used when one leaves the field or presses Enter; what is no day stays, and says so. */
export function EditDay({ label, hideLabel, day, optional, placeholder, error, onDay }: Props) {
  const say = useSay();
  const shown = day === null ? "" : formatDayShort(day);
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(shown);
    setWrong(false);
  }, [shown]);
  const use = () => {
    const isEmpty = text.trim() === "";
    const value = isEmpty ? null : parseDay(text);
    const understood = value !== null || (isEmpty && optional);
    setWrong(!understood);
    if (understood && value !== day) onDay(value);
    else if (understood) setText(shown);
  };
  return (
    <TextField
      size="small"
      className="sk-day"
      label={label}
      hideLabel={hideLabel}
      value={text}
      placeholder={placeholder}
      autoComplete="off"
      inputMode="numeric"
      error={wrong ? say(planText.dayWrong) : error}
      onChange={(event) => setText(event.target.value)}
      onBlur={use}
      onKeyDown={(event) => event.key === "Enter" && use()}
    />
  );
}

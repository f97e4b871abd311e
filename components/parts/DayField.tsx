import type { ReactNode } from "react";
import type { Day } from "../../lib/facts/days.ts";
import { checkText } from "../../lib/text/check.ts";
import { formatDay } from "../../lib/text/format.ts";
import { useLang, useSay } from "./language.tsx";
import { ParsedField } from "./ParsedField.tsx";
import { parseDay } from "./parse-day.ts";

interface Props {
  readonly label: ReactNode;
  readonly hideLabel: boolean;
  readonly submit: string;
  readonly initial: Day | null;
  readonly onDay: (day: Day) => void;
  readonly beside?: ReactNode;
}

/** A date as text: typed or pasted in any of the ways NAV's systems write it. */
export function DayField({ label, hideLabel, submit, initial, onDay, beside }: Props) {
  const say = useSay();
  const lang = useLang();
  return (
    <ParsedField
      label={label}
      hideLabel={hideLabel}
      hint={say(checkText.dateHint)}
      wrong={say(checkText.dateWrong)}
      submit={submit}
      initial={initial}
      parse={parseDay}
      words={(day) => formatDay(day, lang)}
      onValue={onDay}
      beside={beside}
    />
  );
}

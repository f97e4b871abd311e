import type { ReactNode } from "react";
import { checkText } from "../../lib/text/check.ts";
import { formatDay } from "../../lib/text/format.ts";
import { useLang, useSay } from "./language.tsx";
import { ParsedField } from "./ParsedField.tsx";
import { parseDays } from "./parse-day.ts";

interface Props {
  readonly label: ReactNode;
  readonly submit: string;
  /** ISO days with commas between. */
  readonly initial: string | null;
  readonly onDays: (days: string) => void;
  readonly beside: ReactNode;
}

/** One day or several as text, with commas between. */
export function DaysField({ label, submit, initial, onDays, beside }: Props) {
  const say = useSay();
  const lang = useLang();
  return (
    <ParsedField
      label={label}
      hideLabel
      hint={say(checkText.daysHint)}
      wrong={say(checkText.daysWrong)}
      submit={submit}
      initial={initial}
      parse={parseDays}
      words={(days) =>
        days
          .split(",")
          .map((day) => formatDay(day, lang))
          .join(", ")
      }
      onValue={onDays}
      beside={beside}
    />
  );
}

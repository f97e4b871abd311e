import { InlineMessage, Textarea, TextField } from "@navikt/ds-react";
import { checkText } from "../../lib/text/check.ts";
import { officeText } from "../../lib/text/office.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";
import type { Draft, DraftError } from "./draft.ts";
import { privateDataIn } from "./private-data.ts";

type TextName = Exclude<keyof Draft, "group" | "needs" | "national" | "hidden">;

/** What every field of the form gets: the form, what is wrong with it, and how to change it. */
export interface FieldProps {
  readonly draft: Draft;
  readonly errors: readonly DraftError[];
  readonly onDraft: (draft: Draft) => void;
}

interface Props extends FieldProps {
  readonly name: TextName;
  readonly label: Text;
  readonly help?: Text;
  readonly lines?: number;
}

const ERRORS: Readonly<Record<DraftError, Text>> = {
  title: officeText.titleMissing,
  routineUrl: officeText.routineWrong,
  hours: checkText.hoursWrong,
  places: officeText.placesWrong,
  months: officeText.monthsWrong,
  capacity: officeText.placesWrong,
  nextStart: officeText.dayWrong,
  validUntil: officeText.dayWrong,
  reviewBy: officeText.dayWrong,
};

/** One text field of the form; says so when what is written looks like private data. */
export function TextInput({ name, label, help, lines, draft, errors, onDraft }: Props) {
  const say = useSay();
  const found = privateDataIn(draft[name]);
  const error = errors.find((e) => e === name);
  const common = {
    size: "small" as const,
    label: say(label),
    description: help && say(help),
    value: draft[name],
    autoComplete: "off",
    error: error && say(ERRORS[error]),
    onChange: (event: { target: { value: string } }) =>
      onDraft({ ...draft, [name]: event.target.value }),
  };
  return (
    <div>
      {lines ? <Textarea {...common} minRows={lines} /> : <TextField {...common} />}
      <div role="status">
        {found && (
          <InlineMessage status="warning" size="small">
            {say(found === "phone" ? officeText.phoneWarning : officeText.nationalIdWarning)}
          </InlineMessage>
        )}
      </div>
    </div>
  );
}

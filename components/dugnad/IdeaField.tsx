import { Button, TextField } from "@navikt/ds-react";
import { type SubmitEvent, useRef, useState } from "react";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { type PrivateData, privateDataIn } from "../office/private-data.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  /** False where it could not be kept. */
  readonly onIdea: (text: string) => Promise<boolean>;
}

const WARNING = { "national-id": dugnadText.privateId, phone: dugnadText.privatePhone } as const;

/** Takes idea after idea: Enter keeps one, and the field is empty and ready for the next. */
export function IdeaField({ onIdea }: Props) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<PrivateData | null>(null);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const found = privateDataIn(text);
    setWrong(found);
    field.current?.focus();
    if (found || text.trim() === "") return;
    // What could not be kept stays in the field.
    if (await onIdea(text)) setText("");
  };
  return (
    <form className="sk-dugnad__field" onSubmit={onSubmit} noValidate>
      <TextField
        ref={field}
        label={say(dugnadText.idea)}
        description={say(dugnadText.ideaHelp)}
        value={text}
        maxLength={300}
        autoComplete="off"
        error={wrong ? say(WARNING[wrong]) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{say(dugnadText.add)}</Button>
    </form>
  );
}

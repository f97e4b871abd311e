import { Button, Radio, RadioGroup, Textarea } from "@navikt/ds-react";
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from "react";
import { OVERRIDE_REASONS, type OverrideReason } from "../../lib/report/overrides.ts";
import { overrideReasons, overrideText } from "../../lib/text/override.ts";
import { panelText } from "../../lib/text/panel.ts";
import { useSay } from "../parts/language.tsx";

interface Props {
  readonly onOverride: (reason: OverrideReason, words: string) => void;
  readonly onCancel: () => void;
}

/** Of the own words; longer belongs in the case. */
const LONGEST = 500;

/** Why a finding is not relevant: one of six reasons, and own words where one wants. */
export function OverrideForm({ onOverride, onCancel }: Props) {
  const say = useSay();
  const [reason, setReason] = useState<OverrideReason | null>(null);
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const form = useFirstFocus();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason) onOverride(reason, words.trim().slice(0, LONGEST));
    else form.current?.querySelector<HTMLElement>("input")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className="sk-override" onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <RadioGroup
        size="small"
        legend={say(overrideText.why)}
        value={reason ?? ""}
        error={tried && !reason ? say(overrideText.noReason) : undefined}
        onChange={setReason}
      >
        {OVERRIDE_REASONS.map((value) => (
          <Radio key={value} value={value}>
            {say(overrideReasons[value])}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={say(overrideText.words)}
        minRows={2}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="sk-small sk-subtle">{say(overrideText.lasts)}</p>
      <div className="sk-card__actions">
        <Button type="submit" size="small" variant="secondary">
          {say(overrideText.confirm)}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
          {say(panelText.cancel)}
        </Button>
      </div>
    </form>
  );
}

/** The first field takes the focus when the form opens. */
function useFirstFocus() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), []);
  return form;
}

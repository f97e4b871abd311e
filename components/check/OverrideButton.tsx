import { Button } from "@navikt/ds-react";
import { useRef, useState } from "react";
import type { ReportFinding } from "../../lib/report/types.ts";
import { overrideText } from "../../lib/text/override.ts";
import { useSay } from "../parts/language.tsx";
import { useJudging } from "./judging.tsx";
import { OverrideForm } from "./OverrideForm.tsx";

/** "Ikke aktuelt …": sets a finding aside, with a reason. */
export function OverrideButton({ finding, title }: { finding: ReportFinding; title: string }) {
  const say = useSay();
  const { override } = useJudging();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        type="button"
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        aria-expanded={open}
        aria-label={say(overrideText.openFor(title))}
        onClick={() => setOpen(!open)}
      >
        {say(overrideText.open)}
      </Button>
      {open && (
        <OverrideForm
          onCancel={close}
          onOverride={(reason, words) => override(finding, reason, words)}
        />
      )}
    </>
  );
}

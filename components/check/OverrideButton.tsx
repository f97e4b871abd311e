import type { ReportFinding } from "../../lib/report/types.ts";
import { overrideText } from "../../lib/text/override.ts";
import { useSay } from "../parts/language.tsx";
import { QuietButton } from "../parts/QuietButton.tsx";
import { useUnfolding } from "../parts/use-unfolding.ts";
import { useJudging } from "./judging.tsx";
import { OverrideForm } from "./OverrideForm.tsx";

/** "Ikke aktuelt …": sets a finding aside, with a reason. */
export function OverrideButton({ finding, title }: { finding: ReportFinding; title: string }) {
  const say = useSay();
  const { override } = useJudging();
  const { open, button, setOpen } = useUnfolding();
  return (
    <>
      <QuietButton
        button={button}
        expanded={open}
        label={say(overrideText.openFor(title))}
        onClick={() => setOpen(!open)}
      >
        {say(overrideText.open)}
      </QuietButton>
      {open && (
        <OverrideForm
          onCancel={() => setOpen(false)}
          onOverride={(reason, words) => override(finding, reason, words)}
        />
      )}
    </>
  );
}

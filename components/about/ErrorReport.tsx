import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { aboutText } from "../../lib/text/about.ts";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";

interface Props {
  /** The report as it is now. */
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
}

/** "Meld feil": what is told, word for word, and the button that copies it. */
export function ErrorReport({ text, copy }: Props) {
  const say = useSay();
  const [done, setDone] = useState<"copied" | "refused" | null>(null);
  return (
    <Fold title={say(aboutText.report)} level={3}>
      <div className="sk-stack" data-error-report>
        <p className="sk-small">{say(aboutText.reportHelp)}</p>
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => void copy(text()).then((ok) => setDone(ok ? "copied" : "refused"))}
          >
            {say(aboutText.copyReport)}
          </Button>
        </div>
        <p role="status" className="sk-small">
          {done ? say(done === "copied" ? aboutText.copied : aboutText.notCopied) : ""}
        </p>
        <p className="sk-small sk-subtle">{say(aboutText.reportText)}</p>
        <pre className="sk-pre">{text()}</pre>
      </div>
    </Fold>
  );
}

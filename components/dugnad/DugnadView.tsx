import { Button } from "@navikt/ds-react";
import { useRef, useState } from "react";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { Trouble } from "../frame/Trouble.tsx";
import { useSay } from "../parts/language.tsx";
import { UndoLine } from "../parts/UndoLine.tsx";
import { CollectView } from "./CollectView.tsx";
import { OfficeBooklet } from "./OfficeBooklet.tsx";
import { TidyView } from "./TidyView.tsx";
import type { DugnadProps } from "./types.ts";

type Step = "collect" | "tidy" | "booklet";
const STEPS: readonly Step[] = ["collect", "tidy", "booklet"];

/** The dugnad on a screen in a meeting room: ideas row by row of the booklet, then tidying, then the office's own booklet. */
export function DugnadView(props: DugnadProps) {
  const { ideas, trouble, done } = props;
  const say = useSay();
  const [step, setStep] = useState<Step>("collect");
  const [at, setAt] = useState(0);
  const main = useRef<HTMLElement>(null);
  const names = {
    collect: say(dugnadText.collect),
    tidy: say(dugnadText.tidy(ideas.length)),
    booklet: say(dugnadText.booklet),
  };
  return (
    <main className="sk-dugnad" ref={main} tabIndex={-1}>
      <header className="sk-dugnad__head sk-noprint">
        <h1>{say(dugnadText.page)}</h1>
        <nav aria-label={say(dugnadText.steps)}>
          {STEPS.map((one) => (
            <Button
              key={one}
              type="button"
              size="small"
              variant={one === step ? "primary" : "tertiary"}
              aria-current={one === step ? "step" : undefined}
              onClick={() => setStep(one)}
            >
              {names[one]}
            </Button>
          ))}
        </nav>
        <Button type="button" size="small" variant="secondary" onClick={props.onLeave}>
          {say(dugnadText.back)}
        </Button>
      </header>
      {trouble && <Trouble text={trouble} />}
      {done && (
        <div className="sk-noprint">
          <UndoLine text={say(done.text)} onUndo={done.undo} returnTo={main} />
        </div>
      )}
      {step === "collect" && <CollectView {...props} at={at} onAt={setAt} />}
      {step === "tidy" && <TidyView {...props} />}
      {step === "booklet" && <OfficeBooklet {...props} />}
    </main>
  );
}

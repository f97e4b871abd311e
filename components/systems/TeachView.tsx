import { Button, Loader } from "@navikt/ds-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { learnText } from "../../lib/text/learn.ts";
import { useSay } from "../parts/language.tsx";
import { CheckStep } from "./CheckStep.tsx";
import { ChooseStep } from "./ChooseStep.tsx";
import { MeanStep } from "./MeanStep.tsx";
import type { Teaching } from "./types.ts";

/** "Pek og lær": a value is pointed at, named, looked over, and kept as a rule. */
export function TeachView({ teaching }: { teaching: Teaching }) {
  const say = useSay();
  const { stage, onEnd } = teaching;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its heading
  useEffect(() => heading.current?.focus(), [stage.step]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onEnd();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape ends it from wherever the focus is
    <div className="sk-view sk-teach" data-teach={stage.step} onKeyDown={onKeyDown}>
      <div className="sk-teach__head">
        <h2 className="sk-section__title" ref={heading} tabIndex={-1}>
          {say(learnText.start)}
        </h2>
        <Button type="button" size="xsmall" variant="tertiary" data-color="neutral" onClick={onEnd}>
          {say(learnText.end)}
        </Button>
      </div>
      <Step teaching={teaching} />
    </div>
  );
}

function Step({ teaching }: { teaching: Teaching }) {
  const say = useSay();
  const { stage } = teaching;
  switch (stage.step) {
    case "looking":
      return <Loader size="medium" title={say(learnText.looking)} />;
    case "failed":
      return <p>{say(learnText.failed)}</p>;
    case "choose":
      return <ChooseStep stage={stage} teaching={teaching} />;
    case "mean":
      return <MeanStep value={stage.value} teaching={teaching} />;
    case "check":
      return <CheckStep stage={stage} teaching={teaching} />;
  }
}

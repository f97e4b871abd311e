import { ArrowUndoIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type RefObject, useEffect, useRef } from "react";
import { panelText } from "../../lib/text/panel.ts";
import { useSay } from "./language.tsx";

interface Props {
  readonly text: string;
  readonly onUndo: () => void;
  /** Takes the focus when it is undone and this line goes. */
  readonly returnTo: RefObject<HTMLElement | null>;
}

/** What was just taken away, and the way to get it back; takes the focus, because what one pressed is gone. */
export function UndoLine({ text, onUndo, returnTo }: Props) {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves anew for each thing taken away
  useEffect(() => button.current?.focus(), [text]);
  return (
    <div className="sk-undo">
      <span role="status">{text}</span>
      <Button
        ref={button}
        type="button"
        size="xsmall"
        variant="secondary"
        icon={<ArrowUndoIcon aria-hidden />}
        onClick={() => {
          returnTo.current?.focus();
          onUndo();
        }}
      >
        {say(panelText.undo)}
      </Button>
    </div>
  );
}

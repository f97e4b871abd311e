import { CheckmarkIcon, FilesIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { panelText } from "../../lib/text/panel.ts";
import { useActions } from "./actions.tsx";
import { useSay } from "./language.tsx";

type State = "idle" | "copied" | "failed";

const SHOWN_MS = 2500;

interface Props {
  readonly text: string;
  /** The same for programs that take formatted text. */
  readonly html?: string;
  readonly label: string;
  /** The first thing to press in a hit of the search box. */
  readonly hit?: boolean;
}

/** Copies a text and says honestly whether it worked. */
export function CopyButton({ text, html, label, hit = false }: Props) {
  const say = useSay();
  const { copy, announce } = useActions();
  const [state, setState] = useState<State>("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const onClick = async () => {
    const copied = await copy(text, html);
    setState(copied ? "copied" : "failed");
    announce(say(copied ? panelText.copied : panelText.copyFailed));
  };
  const words = { idle: label, copied: say(panelText.copied), failed: say(panelText.copyFailed) };
  return (
    <Button
      type="button"
      variant="tertiary"
      data-color="neutral"
      size="xsmall"
      icon={state === "copied" ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
      data-hit={hit ? "" : undefined}
      onClick={onClick}
    >
      {words[state]}
    </Button>
  );
}

import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { paperText } from "../../lib/text/papers.ts";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";
import { type PaperFile, useSavePaper } from "./context.tsx";

interface Props {
  readonly file: () => PaperFile;
  readonly label: string;
  readonly icon: ReactNode;
}

/** Saves a file and says whether it worked; not there where nothing can be saved. */
export function SaveButton({ file, label, icon }: Props) {
  const say = useSay();
  const { announce } = useActions();
  const save = useSavePaper();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  if (!save) return null;
  const onClick = async () => {
    setState("busy");
    const isSaved = await save(file());
    setState(isSaved ? "idle" : "failed");
    announce(say(isSaved ? paperText.saved : paperText.notSaved));
  };
  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        data-color="neutral"
        size="xsmall"
        icon={icon}
        loading={state === "busy"}
        onClick={() => void onClick()}
      >
        {label}
      </Button>
      {state === "failed" && <p className="sk-small">{say(paperText.notSaved)}</p>}
    </>
  );
}

import { type FormEvent, useEffect, useRef, useState } from "react";
import { draftText } from "../../lib/text/drafts.ts";
import { useSay } from "../parts/language.tsx";
import { FormButtons } from "./FormButtons.tsx";
import { Passphrase } from "./Passphrase.tsx";
import type { Drafting } from "./types.ts";
import { useDeed } from "./use-deed.ts";

interface Props {
  readonly drafting: Drafting;
  readonly onClose: () => void;
}

/** Brings back what is kept of the person. */
export function OpenForm({ drafting, onClose }: Props) {
  const say = useSay();
  const { busy, problem, setProblem, run } = useDeed();
  const [passphrase, setPassphrase] = useState("");
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.trim() === "") return setProblem(draftText.noPassphrase);
    if (await run("open", () => drafting.open(passphrase), draftText.opened)) onClose();
  };
  return (
    <form className="sk-stack" onSubmit={submit} autoComplete="off" noValidate>
      <Passphrase
        field={first}
        label={say(draftText.passphrase)}
        about={say(draftText.openAbout)}
        error={problem ? say(problem) : undefined}
        value={passphrase}
        onValue={setPassphrase}
      />
      <FormButtons submit={say(draftText.openNow)} busy={busy !== null} onCancel={onClose} />
    </form>
  );
}

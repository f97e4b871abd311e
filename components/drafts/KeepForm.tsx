import { TextField } from "@navikt/ds-react";
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

const USUAL_DAYS = 14;

/** Keeps the draft behind a passphrase for some days. */
export function KeepForm({ drafting, onClose }: Props) {
  const say = useSay();
  const { busy, problem, run } = useDeed();
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const { mostDays } = drafting;
  const [days, setDays] = useState(String(Math.min(USUAL_DAYS, mostDays)));
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const daysWrong = !/^[1-9]\d?$/.test(days.trim()) || Number(days) > mostDays;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (daysWrong || passphrase !== again) return;
    const replaces = problem === draftText.replaces;
    const keep = () => drafting.keep(passphrase, Number(days), replaces);
    if (await run("keep", keep, draftText.keptNow)) onClose();
  };
  return (
    <form className="sk-stack" onSubmit={submit} autoComplete="off" noValidate>
      <p className="sk-small">{say(draftText.keepAbout)}</p>
      <Passphrase
        field={first}
        label={say(draftText.passphrase)}
        about={say(draftText.passphraseAbout)}
        error={problem ? say(problem) : undefined}
        value={passphrase}
        onValue={setPassphrase}
      />
      <Passphrase
        label={say(draftText.again)}
        error={isTried && passphrase !== again ? say(draftText.notSame) : undefined}
        value={again}
        onValue={setAgain}
      />
      <TextField
        size="small"
        inputMode="numeric"
        htmlSize={4}
        label={say(draftText.days)}
        error={isTried && daysWrong ? say(draftText.daysWrong(mostDays)) : undefined}
        value={days}
        onChange={(event) => setDays(event.target.value)}
      />
      <FormButtons submit={say(draftText.keepNow)} busy={busy !== null} onCancel={onClose} />
    </form>
  );
}

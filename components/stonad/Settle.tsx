import { Button, TextField } from "@navikt/ds-react";
import { type SubmitEvent, useRef, useState } from "react";
import type { Calculation, StonadInput } from "../../lib/law/stonad/types.ts";
import { type SettledLine, settled } from "../../lib/report/stonad/settled.ts";
import { settleText } from "../../lib/text/settle.ts";
import { stonadText } from "../../lib/text/stonad.ts";
import type { Text } from "../../lib/text/text.ts";
import { useActions } from "../parts/actions.tsx";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { EMPTY, parseSettling, type SettleForm, type SettleWrong } from "./settle-form.ts";

interface Props {
  readonly input: StonadInput;
  readonly done: Extract<Calculation, { known: true }>;
}

/** Settles the calculated period with what was paid: back payment, deduction and refund. */
export function Settle({ input, done }: Props) {
  const say = useSay();
  const { announce } = useActions();
  const [form, setForm] = useState(EMPTY);
  const [wrong, setWrong] = useState<SettleWrong>({});
  const [lines, setLines] = useState<readonly SettledLine[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const parsed = parseSettling(form, input);
    setWrong(parsed.ok ? {} : parsed.wrong);
    const found = parsed.ok ? settled(input, done, parsed.settling) : [];
    setLines(found);
    if (!parsed.ok) return focusFirstWrong(element.current);
    announce(found.map((line) => `${say(line.what)}: ${line.amount} kr`).join(". "));
  };
  const field = (name: keyof SettleForm, label: Text, help?: Text) => (
    <TextField
      size="small"
      label={say(label)}
      description={help && say(help)}
      value={form[name]}
      autoComplete="off"
      error={wrong[name] && say(wrong[name])}
      onChange={(event) => {
        setForm({ ...form, [name]: event.target.value });
        setLines([]);
      }}
    />
  );
  return (
    <Fold title={say(settleText.title)} level={3}>
      <form className="sk-calculator" ref={element} onSubmit={onSubmit} noValidate>
        {field("paid", settleText.paid)}
        {field("deducted", settleText.deducted)}
        {field("back", settleText.back, settleText.backHelp)}
        <div className="sk-calculator__pair">
          {field("from", stonadText.from)}
          {field("to", stonadText.to)}
        </div>
        <p className="sk-small sk-subtle">{say(stonadText.wholePeriod)}</p>
        <div>
          <Button type="submit" size="small" variant="secondary">
            {say(settleText.compute)}
          </Button>
        </div>
      </form>
      {lines.length > 0 && <SettledLines lines={lines} />}
    </Fold>
  );
}

function SettledLines({ lines }: { readonly lines: readonly SettledLine[] }) {
  const say = useSay();
  return (
    <ul className="sk-plain sk-stack sk-settled">
      {lines.map(({ id, what, law, amount, note }) => (
        <li key={id} data-settled={id}>
          <p className="sk-settled__line">
            <span>
              {say(what)} <span className="sk-subtle">{law}</span>
            </span>
            <strong>{amount} kr</strong>
          </p>
          {note && <p className="sk-small sk-subtle">{say(note)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** After the fields have been drawn with their errors. */
function focusFirstWrong(form: HTMLFormElement | null) {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

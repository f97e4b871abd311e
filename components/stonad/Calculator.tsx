import { Button, Radio, RadioGroup, TextField } from "@navikt/ds-react";
import { type SubmitEvent, useRef, useState } from "react";
import type { Calculation, StonadInput } from "../../lib/law/stonad/types.ts";
import { type Computation, compute } from "../../lib/report/stonad/compute.ts";
import { formatKroner } from "../../lib/report/stonad/kroner.ts";
import { benefitLabels, refusalText } from "../../lib/report/stonad/words.ts";
import { stonadText } from "../../lib/text/stonad.ts";
import { joinTexts, type Text } from "../../lib/text/text.ts";
import { useActions } from "../parts/actions.tsx";
import { useSay } from "../parts/language.tsx";
import {
  type Form,
  formOf,
  type ListName,
  parseForm,
  type Row,
  type Wrong,
  withRow,
} from "./form.ts";
import { RowsField } from "./RowsField.tsx";
import { StonadResult } from "./StonadResult.tsx";

/** Works out the stønad of a period, filled from the case; what is changed here changes nothing in the case. */
export function Calculator({ initial }: { readonly initial: StonadInput }) {
  const say = useSay();
  const { announce } = useActions();
  const [form, setForm] = useState(() => formOf(initial));
  const [wrong, setWrong] = useState<Wrong>({});
  const [done, setDone] = useState<Computation | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const change = (next: Form) => {
    setForm(next);
    setDone(null);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const parsed = parseForm(form);
    setWrong(parsed.ok ? {} : parsed.wrong);
    setDone(null);
    if (!parsed.ok) return focusFirstWrong(element.current);
    const computed = compute(parsed.input);
    setDone(computed);
    announce(say(spoken(computed.calculation)));
  };
  return (
    <>
      <form className="sk-calculator" ref={element} onSubmit={onSubmit} noValidate>
        <div className="sk-calculator__pair">
          <Field form={form} name="from" label={stonadText.from} wrong={wrong} onForm={change} />
          <Field form={form} name="to" label={stonadText.to} wrong={wrong} onForm={change} />
        </div>
        <Field form={form} name="birth" label={stonadText.birth} wrong={wrong} onForm={change} />
        <RadioGroup
          size="small"
          legend={say(stonadText.basis)}
          value={form.basis}
          onChange={(basis: Form["basis"]) => change({ ...form, basis })}
        >
          <Radio value="day">{say(stonadText.byDay)}</Radio>
          <Radio value="month">{say(stonadText.byMonth)}</Radio>
        </RadioGroup>
        <Lists form={form} wrong={wrong} onForm={change} />
        <p className="sk-small sk-subtle">{say(stonadText.wholePeriod)}</p>
        <div>
          <Button type="submit" size="small">
            {say(stonadText.compute)}
          </Button>
        </div>
      </form>
      {done && <StonadResult done={done} />}
    </>
  );
}

interface FieldProps {
  readonly form: Form;
  readonly name: "from" | "to" | "birth";
  readonly label: Text;
  readonly wrong: Wrong;
  readonly onForm: (form: Form) => void;
}

function Field({ form, name, label, wrong, onForm }: FieldProps) {
  const say = useSay();
  const error = wrong[name];
  return (
    <TextField
      size="small"
      label={say(label)}
      value={form[name]}
      autoComplete="off"
      error={error && say(error)}
      onChange={(event) => onForm({ ...form, [name]: event.target.value })}
    />
  );
}

interface ListsProps {
  readonly form: Form;
  readonly wrong: Wrong;
  readonly onForm: (form: Form) => void;
}

const ENTITLED = { yes: stonadText.yes, unsure: stonadText.unsure };

function Lists({ form, wrong, onForm }: ListsProps) {
  const props = (list: ListName) => ({
    list,
    title: stonadText[list],
    rows: form[list],
    wrong,
    onAdd: () => onForm(withRow(form, list)),
    onChange: (key: number, change: Partial<Row>) =>
      onForm({ ...form, [list]: form[list].map((r) => (r.key === key ? { ...r, ...change } : r)) }),
    onRemove: (key: number) => onForm({ ...form, [list]: form[list].filter((r) => r.key !== key) }),
  });
  return (
    <>
      <RowsField {...props("children")} choiceLabel={stonadText.entitled} choices={ENTITLED} />
      <RowsField {...props("work")} valueLabel={stonadText.hours} />
      <RowsField {...props("missed")} valueLabel={stonadText.missedHours} />
      <RowsField
        {...props("benefits")}
        choiceLabel={stonadText.benefitKind}
        choices={benefitLabels}
        valueLabel={stonadText.perDay}
      />
      <RowsField {...props("unpaid")} />
    </>
  );
}

function spoken(calculation: Calculation): Text {
  if (!calculation.known) return refusalText(calculation.refused);
  const sum = formatKroner(calculation.total);
  return joinTexts(
    [stonadText.result, { nb: `${sum} kr`, nn: `${sum} kr`, en: `${sum} kr` }],
    ": ",
  );
}

/** After the fields have been drawn with their errors. */
function focusFirstWrong(form: HTMLFormElement | null) {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

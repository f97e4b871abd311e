import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button, Select, TextField } from "@navikt/ds-react";
import { useEffect, useRef } from "react";
import { stonadText } from "../../lib/text/stonad.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";
import type { ListName, Row, Wrong } from "./form.ts";

interface Props {
  readonly list: ListName;
  readonly title: Text;
  readonly rows: readonly Row[];
  readonly wrong: Wrong;
  readonly valueLabel?: Text;
  readonly choiceLabel?: Text;
  readonly choices?: Readonly<Record<string, Text>>;
  readonly onAdd: () => void;
  readonly onChange: (key: number, change: Partial<Row>) => void;
  readonly onRemove: (key: number) => void;
}

/** A list of the calculator: rows with dates and one more thing, added and removed by buttons. */
export function RowsField(props: Props) {
  const { list, title, rows, wrong, onAdd, onRemove } = props;
  const say = useSay();
  const add = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLFieldSetElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    if (!isAdding.current || rows.length === 0) return;
    isAdding.current = false;
    const row = field.current?.querySelector(".sk-rows__row:last-of-type");
    row?.querySelector<HTMLElement>("select, input")?.focus();
  }, [rows]);
  return (
    <fieldset className="sk-rows" ref={field}>
      <legend className="sk-rows__title">{say(title)}</legend>
      {rows.map((row, n) => (
        <div key={row.key} className="sk-rows__row">
          <RowFields {...props} row={row} at={`${list}[${n}]`} wrong={wrong} />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<TrashIcon aria-hidden />}
            aria-label={say(stonadText.removeFrom(title, n + 1))}
            title={say(stonadText.removeFrom(title, n + 1))}
            onClick={() => {
              onRemove(row.key);
              add.current?.focus();
            }}
          />
        </div>
      ))}
      <Button
        ref={add}
        type="button"
        size="xsmall"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        aria-label={say(stonadText.addTo(title))}
        onClick={() => {
          isAdding.current = true;
          onAdd();
        }}
      >
        {say(stonadText.add)}
      </Button>
    </fieldset>
  );
}

function RowFields({
  row,
  at,
  wrong,
  choices,
  choiceLabel,
  valueLabel,
  onChange,
}: Props & { readonly row: Row; readonly at: string }) {
  const say = useSay();
  const field = (name: "from" | "to" | "value", label: Text) => {
    const error = wrong[`${at}.${name}`];
    return (
      <TextField
        size="small"
        label={say(label)}
        value={row[name]}
        autoComplete="off"
        error={error && say(error)}
        onChange={(event) => onChange(row.key, { [name]: event.target.value })}
      />
    );
  };
  return (
    <>
      {choices && choiceLabel && (
        <Select
          size="small"
          label={say(choiceLabel)}
          value={row.choice}
          onChange={(event) => onChange(row.key, { choice: event.target.value })}
        >
          {Object.entries(choices).map(([value, text]) => (
            <option key={value} value={value}>
              {say(text)}
            </option>
          ))}
        </Select>
      )}
      {valueLabel && field("value", valueLabel)}
      {field("from", stonadText.from)}
      {field("to", stonadText.to)}
    </>
  );
}

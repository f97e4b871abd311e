import { Button, Select, TextField } from "@navikt/ds-react";
import { type FormEvent, useRef, useState } from "react";
import { LEVELS, type Level } from "../../lib/measures/stack.ts";
import { listsText } from "../../lib/text/lists.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";
import { ListRow } from "./ListRow.tsx";
import type { ListsProps } from "./types.ts";

/** Lists that others keep: which there are, how they are, and adding one by its address. */
export function ListsSection(props: ListsProps) {
  const say = useSay();
  const { lists, said, mayAdd } = props;
  const list = useRef<HTMLUListElement>(null);
  const remove = (address: string) => {
    // The button that was pressed goes with its list.
    list.current?.focus();
    props.onRemove(address);
  };
  return (
    <section className="sk-systems" aria-labelledby="sk-lists">
      <h2 className="sk-section__title" id="sk-lists">
        {say(listsText.title)}
      </h2>
      <p>{say(listsText.intro)}</p>
      <p role="status" data-lists="said">
        {said ? say(said) : ""}
      </p>
      {lists.length === 0 && <p className="sk-note">{say(listsText.none)}</p>}
      <ul className="sk-plain sk-stack" ref={list} tabIndex={-1} aria-labelledby="sk-lists">
        {lists.map((one) => (
          <ListRow key={one.address} list={one} actions={{ ...props, onRemove: remove }} />
        ))}
      </ul>
      {mayAdd && <AddList onAdd={props.onAdd} />}
    </section>
  );
}

function AddList({ onAdd }: Pick<ListsProps, "onAdd">) {
  const say = useSay();
  const [address, setAddress] = useState("");
  const [level, setLevel] = useState<Level>("county");
  const [fault, setFault] = useState<Text | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The browser asks for permission only in the click itself.
    void onAdd(address, level).then((wrong) => {
      setFault(wrong);
      if (!wrong) setAddress("");
    });
  };
  return (
    <form className="sk-card sk-form" onSubmit={submit} noValidate data-lists="add">
      <TextField
        size="small"
        type="url"
        label={say(listsText.address)}
        description={say(listsText.addressHelp)}
        error={fault ? say(fault) : undefined}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Select
        size="small"
        label={say(listsText.level)}
        value={level}
        onChange={(event) => setLevel(event.target.value as Level)}
      >
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {say(listsText.levels[one])}
          </option>
        ))}
      </Select>
      <div>
        <Button type="submit" size="small" variant="secondary">
          {say(listsText.add)}
        </Button>
      </div>
    </form>
  );
}

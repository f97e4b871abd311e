import { PlusIcon } from "@navikt/aksel-icons";
import { Button, Select } from "@navikt/ds-react";
import { type SubmitEvent, useState } from "react";
import type { Need } from "../../lib/needs/types.ts";
import { areaLabels, choiceText } from "../../lib/text/areas.ts";
import { needLabels } from "../../lib/text/need-labels.ts";
import { useSay } from "../parts/language.tsx";
import { useUnfolding } from "../parts/use-unfolding.ts";
import { needsByArea } from "./by-area.ts";

interface Props {
  /** Needs that stand there already and are not struck out. */
  readonly known: ReadonlySet<Need>;
  readonly onAdd: (need: Need) => void;
}

/** Adds a need that no text tells: chosen from the vocabulary, by area. */
export function AddNeed({ known, onAdd }: Props) {
  const say = useSay();
  const { open, button, setOpen } = useUnfolding();
  const groups = needsByArea(known);
  if (groups.length === 0) return null;
  return (
    <>
      <Button
        ref={button}
        type="button"
        size="xsmall"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        aria-expanded={open}
        className="sk-add-need"
        onClick={() => setOpen(!open)}
      >
        {say(choiceText.add)}
      </Button>
      {open && (
        <AddForm
          groups={groups}
          onAdd={(need) => {
            onAdd(need);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly groups: ReturnType<typeof needsByArea>;
  readonly onAdd: (need: Need) => void;
}

function AddForm({ groups, onAdd }: FormProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<Need | null>(groups[0]?.needs[0] ?? null);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen) onAdd(chosen);
  };
  return (
    <form className="sk-add-need__form" onSubmit={onSubmit}>
      <Select
        size="small"
        label={say(choiceText.which)}
        value={chosen ?? ""}
        onChange={(event) => setChosen(event.target.value as Need)}
      >
        {groups.map(({ area, needs }) => (
          <optgroup key={area} label={say(areaLabels[area])}>
            {needs.map((need) => (
              <option key={need} value={need}>
                {say(needLabels[need])}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Button type="submit" size="small" variant="secondary">
        {say(choiceText.addOne)}
      </Button>
      <p className="sk-small sk-subtle">{say(choiceText.kept)}</p>
    </form>
  );
}

import type { Need } from "../../lib/needs/types.ts";
import { needLabels } from "../../lib/text/need-labels.ts";
import { officeText } from "../../lib/text/office.ts";
import { useSay } from "../parts/language.tsx";
import type { FieldProps } from "./TextInput.tsx";

/** The needs a measure meets, as chips that are pressed or not. */
export function NeedsField({ draft, onDraft }: FieldProps) {
  const say = useSay();
  const toggle = (need: Need) => {
    const chosen = draft.needs.includes(need);
    const needs = chosen ? draft.needs.filter((n) => n !== need) : [...draft.needs, need];
    onDraft({ ...draft, needs });
  };
  return (
    <fieldset className="sk-needs">
      <legend>{say(officeText.needs)}</legend>
      <div className="sk-chips">
        {(Object.keys(needLabels) as Need[]).map((need) => (
          <button
            key={need}
            type="button"
            className="sk-chip"
            aria-pressed={draft.needs.includes(need)}
            onClick={() => toggle(need)}
          >
            {say(needLabels[need])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

import { Select } from "@navikt/ds-react";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { MeasureGroup } from "../../lib/measures/types.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import { officeText } from "../../lib/text/office.ts";
import { langOf } from "../../lib/text/text.ts";
import { useLang, useSay } from "../parts/language.tsx";
import type { FieldProps } from "./TextInput.tsx";

/** Which of the booklet's groups a measure belongs to. */
export function GroupField({ draft, onDraft }: FieldProps) {
  const say = useSay();
  return (
    <Select
      size="small"
      label={say(officeText.group)}
      value={draft.group}
      onChange={(event) => onDraft({ ...draft, group: event.target.value as MeasureGroup })}
    >
      {(Object.keys(groupLabels) as MeasureGroup[]).map((group) => (
        <option key={group} value={group}>
          {say(groupLabels[group])}
        </option>
      ))}
    </Select>
  );
}

/** The national measure that this one makes concrete, if any. */
export function NationalField({ draft, onDraft }: FieldProps) {
  const say = useSay();
  const lang = useLang();
  return (
    <Select
      size="small"
      label={say(officeText.national)}
      description={say(officeText.nationalHelp)}
      value={draft.national}
      onChange={(event) => onDraft({ ...draft, national: event.target.value })}
    >
      <option value="">{say(officeText.nationalNone)}</option>
      {[...catalogue]
        .map(({ id, title }) => ({ id, title: say(title), in: langOf(title, lang) }))
        .sort((a, b) => a.title.localeCompare(b.title, "nb"))
        .map(({ id, title, in: own }) => (
          <option key={id} value={id} lang={own}>
            {title}
          </option>
        ))}
    </Select>
  );
}

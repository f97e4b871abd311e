import { Select } from "@navikt/ds-react";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import type { MeasureGroup } from "../../lib/measures/types.ts";
import { dugnadText } from "../../lib/text/dugnad.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import { langOf } from "../../lib/text/text.ts";
import { useLang, useSay } from "../parts/language.tsx";

interface Props {
  readonly at: number;
  readonly onAt: (at: number) => void;
}

/** Every row of the booklet by group, to go straight to one. */
export function RowSelect({ at, onAt }: Props) {
  const say = useSay();
  const lang = useLang();
  const rows = catalogue.map((row, n) => ({ row, n }));
  return (
    <Select
      label={say(dugnadText.row)}
      hideLabel
      value={String(at)}
      onChange={(event) => onAt(Number(event.target.value))}
    >
      {(Object.keys(groupLabels) as MeasureGroup[]).map((group) => (
        <optgroup key={group} label={say(groupLabels[group])}>
          {rows
            .filter(({ row }) => row.group === group)
            .map(({ row, n }) => (
              <option key={row.id} value={n} lang={langOf(row.title, lang)}>
                {say(row.title)}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}

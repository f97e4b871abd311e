import { Select } from "@navikt/ds-react";
import type { AevArea, MeasureGroup } from "../../lib/measures/types.ts";
import type { ReportSuggestion } from "../../lib/report/types.ts";
import { areaLabels, choiceText } from "../../lib/text/areas.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";

/** What is shown of the suggestions; null is all. */
export interface Filter {
  readonly group: MeasureGroup | null;
  readonly area: AevArea | null;
}

export const ALL: Filter = { group: null, area: null };

export function passes({ group, area }: Filter, suggestion: ReportSuggestion): boolean {
  return (
    (group === null || suggestion.group === group) && (area === null || suggestion.area === area)
  );
}

interface Props {
  readonly suggestions: readonly ReportSuggestion[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** By group of the booklet and by area of the arbeidsevnevurdering, with how many each has. */
export function Filters({ suggestions, filter, onFilter }: Props) {
  const say = useSay();
  const { group, area } = filter;
  const inArea = suggestions.filter((s) => passes({ group: null, area }, s));
  const inGroup = suggestions.filter((s) => passes({ group, area: null }, s));
  const shown = suggestions.filter((s) => passes(filter, s)).length;
  return (
    <div className="sk-filters">
      <Choice
        label={choiceText.group}
        value={group}
        options={groupLabels}
        count={(value) => inArea.filter((s) => s.group === value).length}
        onValue={(value) => onFilter({ ...filter, group: value })}
      />
      <Choice
        label={choiceText.area}
        value={area}
        options={areaLabels}
        count={(value) => inGroup.filter((s) => s.area === value).length}
        onValue={(value) => onFilter({ ...filter, area: value })}
      />
      <p role="status" className="sk-filters__count sk-small sk-subtle">
        {filter === ALL || (group === null && area === null)
          ? ""
          : say(choiceText.filtered(shown, suggestions.length))}
      </p>
    </div>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: Text;
  readonly value: V | null;
  readonly options: Readonly<Record<V, Text>>;
  readonly count: (value: V) => number;
  readonly onValue: (value: V | null) => void;
}

function Choice<V extends string>({ label, value, options, count, onValue }: ChoiceProps<V>) {
  const say = useSay();
  return (
    <Select
      size="small"
      label={say(label)}
      value={value ?? ""}
      onChange={(event) => onValue((event.target.value || null) as V | null)}
    >
      <option value="">{say(choiceText.all)}</option>
      {(Object.keys(options) as V[]).map((key) => (
        <option key={key} value={key}>
          {say(options[key])} ({count(key)})
        </option>
      ))}
    </Select>
  );
}

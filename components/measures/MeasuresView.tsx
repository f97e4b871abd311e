import { useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { MeasureGroup } from "../../lib/measures/types.ts";
import type { CaseReport, ReportSuggestion } from "../../lib/report/types.ts";
import { caseText } from "../../lib/text/case.ts";
import { measureText } from "../../lib/text/measures.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import { NeedChips } from "../needs/NeedChips.tsx";
import { useSay } from "../parts/language.tsx";
import { MoreButton } from "../parts/MoreButton.tsx";
import { Section } from "../parts/Section.tsx";
import type { Picking } from "../programme/types.ts";
import { SuggestionCard } from "./SuggestionCard.tsx";

interface Props {
  readonly report: CaseReport;
  readonly office: readonly OfficeMeasure[];
  readonly picking: Picking;
}

const SHOWN = 3;

/** Tiltak: what fits this person and why, group by group, the group with the best of all first. */
export function MeasuresView({ report, office, picking }: Props) {
  const say = useSay();
  const groups = byGroup(report.suggestions);
  return (
    <>
      <Section title={say(caseText.needs)}>
        <NeedChips needs={report.needs} />
      </Section>
      {groups.length === 0 && (
        <div className="sk-note">
          <p>
            {say(measureText.none)} {say(measureText.searchInstead)}
          </p>
        </div>
      )}
      {groups.map(([group, suggestions]) => (
        <Group key={group} {...{ group, suggestions, office, picking }} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: MeasureGroup;
  readonly suggestions: readonly ReportSuggestion[];
  readonly office: readonly OfficeMeasure[];
  readonly picking: Picking;
}

function Group({ group, suggestions, office, picking }: GroupProps) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const hidden = suggestions.length - SHOWN;
  return (
    <Section title={say(groupLabels[group])} count={suggestions.length}>
      <div className="sk-stack">
        {suggestions.slice(0, all ? undefined : SHOWN).map((suggestion) => (
          <SuggestionCard
            key={suggestion.measure}
            suggestion={suggestion}
            office={office}
            picking={picking}
          />
        ))}
      </div>
      <MoreButton hidden={hidden} open={all} onOpen={setAll} />
    </Section>
  );
}

/** The suggestions come best first; so each group is best first, and the groups by their best. */
function byGroup(
  suggestions: readonly ReportSuggestion[],
): [MeasureGroup, readonly ReportSuggestion[]][] {
  return [...Map.groupBy(suggestions, (s) => s.group)];
}

import { memo, useState } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { Choice, Choices } from "../../lib/report/choices.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { areaText, choiceText } from "../../lib/text/areas.ts";
import { caseText } from "../../lib/text/case.ts";
import { measureText } from "../../lib/text/measures.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import type { Text } from "../../lib/text/text.ts";
import { AreasView } from "../areas/AreasView.tsx";
import { NeedsEditor } from "../needs/NeedsEditor.tsx";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { Section } from "../parts/Section.tsx";
import { useFocusAfter } from "../parts/use-focus-after.ts";
import type { Picking } from "../programme/types.ts";
import { commonCautions } from "./common.ts";
import { ALL, Filters, passes } from "./Filters.tsx";
import { FREER, groupKey, groupsOf, type SuggestionGroupOf } from "./groups.ts";
import { HiddenMeasures } from "./HiddenMeasures.tsx";
import { Cautions } from "./SuggestionCard.tsx";
import { type JustHidden, SuggestionGroup } from "./SuggestionGroup.tsx";

interface Props {
  readonly report: CaseReport;
  readonly office: readonly OfficeMeasure[];
  readonly picking: Picking;
  readonly choices: Choices;
  readonly onChoose: (choice: Choice) => void;
}

const FIRST = 3;
/** The ideas one seldom has are all there to look at. */
const FIRST_FREER = 6;

/** Tiltak: what the case needs, the six areas, and what fits this person and why, the group with the best of all first. */
export const MeasuresView = memo(function MeasuresView({
  report,
  office,
  picking,
  choices,
  onChoose,
}: Props) {
  const say = useSay();
  const [filter, setFilter] = useState(ALL);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const hiding = useHiding(onChoose);
  const focusAfter = useFocusAfter();
  const goTo = (measure: string) => {
    const found = report.suggestions.find((s) => s.measure === measure);
    if (!found) return;
    setFilter(ALL);
    setOpen(new Set([...open, groupKey(found)]));
    focusAfter(`article[data-measure="${CSS.escape(measure)}"] h3`);
  };
  const { suggestions } = report;
  const common = commonCautions(suggestions);
  const groups = groupsOf(suggestions.filter((s) => passes(filter, s)));
  const shown = inOldOrder(hiding.last, groups);
  return (
    <>
      <Section title={say(caseText.needs)}>
        <NeedsEditor report={report} onChoose={onChoose} />
      </Section>
      <Fold title={say(areaText.title)}>
        <AreasView report={report} onMeasure={goTo} />
      </Fold>
      {suggestions.length > 0 && (
        <Filters suggestions={suggestions} filter={filter} onFilter={setFilter} />
      )}
      {common.size > 0 && (
        <div className="sk-common">
          <Cautions cautions={[...common]} />
        </div>
      )}
      {shown.length === 0 && (
        <Nothing filtered={suggestions.length > 0} onAll={() => setFilter(ALL)} />
      )}
      {shown.map(({ key, title, help, suggestions: list }) => (
        <SuggestionGroup
          key={key}
          title={say(title)}
          {...(help ? { help: say(help) } : {})}
          suggestions={list}
          office={office}
          picking={picking}
          first={key === FREER ? FIRST_FREER : FIRST}
          open={open.has(key)}
          onOpen={(wanted) => setOpen(withKey(open, key, wanted))}
          common={common}
          onHide={(suggestion) =>
            hiding.hide(
              suggestion,
              shown.map((g) => g.key),
            )
          }
          hidden={hiding.last?.group === key ? hiding.last : null}
          onUnhide={hiding.unhide}
        />
      ))}
      <HiddenMeasures hidden={choices.hidden} office={office} onUnhide={hiding.unhide} />
    </>
  );
});

function useHiding(onChoose: Props["onChoose"]) {
  const [last, setLast] = useState<JustHidden | null>(null);
  return {
    last,
    hide: (suggestion: CaseReport["suggestions"][number], order: readonly string[]) => {
      const { measure, title } = suggestion;
      setLast({ measure, title, group: groupKey(suggestion), order });
      onChoose({ kind: "hide", measure });
    },
    unhide: (measure: string) => {
      setLast(null);
      onChoose({ kind: "unhide", measure });
    },
  };
}

/** Right after hiding, nothing else moves: the groups stand as they stood, one that is now empty too, so that it can be undone there. */
function inOldOrder(
  last: JustHidden | null,
  groups: readonly SuggestionGroupOf[],
): readonly SuggestionGroupOf[] {
  if (!last) return groups;
  const labels: Readonly<Record<string, Text>> = groupLabels;
  const title = labels[last.group] ?? choiceText.freer;
  const empty = { key: last.group, title, help: null, suggestions: [] };
  const all = groups.some((g) => g.key === last.group) ? groups : [...groups, empty];
  const place = ({ key }: SuggestionGroupOf) =>
    last.order.includes(key) ? last.order.indexOf(key) : last.order.length;
  return all.toSorted((a, b) => place(a) - place(b));
}

function withKey(open: ReadonlySet<string>, key: string, wanted: boolean): ReadonlySet<string> {
  const others = [...open].filter((k) => k !== key);
  return new Set(wanted ? [...others, key] : others);
}

function Nothing({ filtered, onAll }: { filtered: boolean; onAll: () => void }) {
  const say = useSay();
  return (
    <div className="sk-note">
      <p>
        {filtered
          ? say(choiceText.noneLeft)
          : `${say(measureText.none)} ${say(measureText.searchInstead)}`}
      </p>
      {filtered && (
        <button type="button" className="sk-textbutton" onClick={onAll}>
          {say(choiceText.showAll)}
        </button>
      )}
    </div>
  );
}

import { useRef } from "react";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { ReportSuggestion } from "../../lib/report/types.ts";
import { choiceText } from "../../lib/text/areas.ts";
import { useSay } from "../parts/language.tsx";
import { MoreButton } from "../parts/MoreButton.tsx";
import { Section } from "../parts/Section.tsx";
import { UndoLine } from "../parts/UndoLine.tsx";
import type { Picking } from "../programme/types.ts";
import { SuggestionCard } from "./SuggestionCard.tsx";

/** The suggestion hidden last: where it stood, and its name. */
export interface JustHidden {
  readonly measure: string;
  readonly title: string;
  /** Key of the group it stood in. */
  readonly group: string;
  /** Keys of the groups, as they stood. */
  readonly order: readonly string[];
}

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly suggestions: readonly ReportSuggestion[];
  readonly office: readonly OfficeMeasure[];
  readonly picking: Picking;
  /** How many are drawn before one asks for the rest. */
  readonly first: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly common: ReadonlySet<string>;
  readonly onHide: (suggestion: ReportSuggestion) => void;
  readonly hidden: JustHidden | null;
  readonly onUnhide: (measure: string) => void;
}

/** Suggestions under one heading, best first; what was just hidden can be brought back where it stood. */
export function SuggestionGroup(props: Props) {
  const { title, help, suggestions, first, open, onOpen, onHide, hidden, onUnhide } = props;
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  return (
    <Section title={title} count={suggestions.length}>
      {help && <p className="sk-small sk-subtle">{help}</p>}
      {hidden && (
        <UndoLine
          text={say(choiceText.hiddenOne(hidden.title))}
          onUndo={() => onUnhide(hidden.measure)}
          returnTo={list}
        />
      )}
      <div className="sk-stack" ref={list} tabIndex={-1}>
        {suggestions.slice(0, open ? undefined : first).map((suggestion) => (
          <SuggestionCard
            key={suggestion.measure}
            suggestion={suggestion}
            office={props.office}
            picking={props.picking}
            common={props.common}
            onHide={onHide}
          />
        ))}
      </div>
      <MoreButton hidden={suggestions.length - first} open={open} onOpen={onOpen} />
    </Section>
  );
}

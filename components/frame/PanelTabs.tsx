import { Tabs } from "@navikt/ds-react";
import type { ReactNode } from "react";
import type { Counts } from "../../lib/report/counts.ts";
import { panelText } from "../../lib/text/panel.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";

export type View = "case" | "check" | "measures" | "programme";

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly counts: Counts;
  /** The page proves a breach: the only thing that is red. */
  readonly proven: boolean;
  readonly picked: number;
  readonly views: Readonly<Record<View, ReactNode>>;
}

/** The four views. All of them stand in the document, so that what is shown can be found. */
export function PanelTabs({ view, onView, counts, proven, picked, views }: Props) {
  const say = useSay();
  const { violations, deadlines, suggestions } = counts;
  const some = violations + deadlines > 0;
  const urgent = proven ? "sk-badge--danger" : some ? "sk-badge--warning" : "";
  return (
    <Tabs
      size="small"
      fill
      value={view}
      onChange={(value) => onView(value as View)}
      className="sk-tabs"
    >
      <Tabs.List aria-label={say(panelText.views)}>
        <Tab value="case" name={panelText.tabCase} />
        <Tab
          value="check"
          name={panelText.tabCheck}
          count={violations + deadlines}
          words={panelText.checkCount(violations, deadlines)}
          className={urgent}
        />
        <Tab
          value="measures"
          name={panelText.tabMeasures}
          count={suggestions}
          words={panelText.measureCount(suggestions)}
        />
        <Tab
          value="programme"
          name={panelText.tabProgramme}
          count={picked}
          words={panelText.programmeCount(picked)}
        />
      </Tabs.List>
      {(Object.keys(views) as View[]).map((name) => (
        <Tabs.Panel key={name} value={name} lazy={false} className="sk-view">
          {views[name]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

interface TabProps {
  readonly value: View;
  readonly name: Text;
  readonly count?: number;
  /** What the number means, for those who do not see where it stands. */
  readonly words?: Text;
  readonly className?: string;
}

function Tab({ value, name, count, words, className = "" }: TabProps) {
  const say = useSay();
  const label = (
    <span className="sk-tab">
      {say(name)}
      {count !== undefined && count > 0 && words && (
        <>
          {" "}
          <span className={`sk-badge ${className}`} aria-hidden>
            {count}
          </span>
          <span className="aksel-sr-only">{say(words)}</span>
        </>
      )}
    </span>
  );
  return <Tabs.Tab value={value} label={label} />;
}

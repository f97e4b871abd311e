import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { Day } from "../../lib/facts/days.ts";
import type { OfficeMeasure } from "../../lib/measures/office.ts";
import type { Choice, Choices } from "../../lib/report/choices.ts";
import { countsOf } from "../../lib/report/counts.ts";
import { formatDay } from "../../lib/text/format.ts";
import { panelText, stateText } from "../../lib/text/panel.ts";
import type { Text } from "../../lib/text/text.ts";
import type { Judging } from "../check/types.ts";
import type { Elsewhere } from "../facts/Elsewhere.tsx";
import { CatalogueView } from "../measures/CatalogueView.tsx";
import { type Actions, ActionsProvider } from "../parts/actions.tsx";
import { useLang, useSay } from "../parts/language.tsx";
import type { Picking, Planning } from "../programme/types.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { SearchResults } from "../search/SearchResults.tsx";
import type { Search } from "../search/types.ts";
import { useSearch } from "../search/use-search.ts";
import { CaseTabs } from "./CaseTabs.tsx";
import type { View } from "./PanelTabs.tsx";
import { PersonStrip } from "./PersonStrip.tsx";
import { StateView } from "./StateView.tsx";
import type { PageState } from "./state.ts";
import { Trouble } from "./Trouble.tsx";
import type { News } from "./types.ts";
import { type Found, useFound } from "./use-found.ts";
import { WhatsNew } from "./WhatsNew.tsx";

export interface PanelProps {
  readonly state: PageState;
  readonly systems: readonly string[];
  readonly today: Day;
  readonly search: Search;
  readonly office: readonly OfficeMeasure[];
  /** What is wrong with the office's list; null when nothing is. */
  readonly trouble: Text | null;
  readonly judging: Judging;
  readonly picking: Picking;
  readonly planning: Planning;
  /** Needs struck out or added, measures hidden. */
  readonly choices: Choices;
  readonly onChoose: (choice: Choice) => void;
  /** Words to look up from outside the panel; null until there are any. */
  readonly found: Found | null;
  /** Other tabs with the same person. */
  readonly elsewhere: Elsewhere;
  readonly show: Actions["show"];
  readonly copy: Actions["copy"];
  readonly onDate: (date: Day) => void;
  readonly onReadAgain: () => void;
  readonly onSaveOffice: (measure: OfficeMeasure) => Promise<boolean>;
  readonly onOpenOffice: () => void;
  readonly errorReport: Actions["errorReport"];
  /** Begins "pek og lær"; null where there is no page to teach. */
  readonly teach: Actions["teach"];
  /** What an update brought; null where there is nothing to tell. */
  readonly news: News | null;
  /** Above the views: what is to be known of the page's system. */
  readonly notice: ReactNode;
  /** In place of the views, while the page is taught. */
  readonly instead: ReactNode;
}

/** The whole panel: whose case, search, and the views or the reason why there is none. */
export function Panel(props: PanelProps) {
  const { state, search, office, picking } = props;
  const say = useSay();
  const { actions, message } = useLiveRegion(props);
  const [view, setView] = useState<View>("check");
  const find = useSearch();
  const query = useFound(props.found, find, state);
  const searching = query.trim() !== "";
  const report = state.kind === "case" ? state.report : null;
  return (
    <ActionsProvider value={actions}>
      <div className="sk-panel">
        <header className="sk-top">
          <h1 className="aksel-sr-only">{say(panelText.product)}</h1>
          {state.kind === "case" && (
            <PersonStrip report={state.report} read={state.read} onReadAgain={props.onReadAgain} />
          )}
          <SearchBox
            query={query}
            input={find.input}
            onQuery={find.setQuery}
            active={find.active}
            onLeave={find.leave}
            onKey={find.onBoxKey}
          />
        </header>
        <main>
          {props.trouble && <Trouble text={props.trouble} onOpenOffice={props.onOpenOffice} />}
          {searching && (
            <SearchResults
              query={query}
              search={search}
              results={find.results}
              active={find.active}
              office={office}
              picking={report ? picking : null}
              report={report}
              onSearch={find.searchOn}
              onKey={find.onResultsKey}
            />
          )}
          {!searching && props.news && <WhatsNew {...props.news} />}
          {!searching && props.notice}
          {!searching && props.instead}
          <div
            className={report ? "sk-fill" : "sk-fill--scroll"}
            hidden={searching || Boolean(props.instead)}
          >
            {report ? (
              <CaseTabs
                key={report.person}
                {...props}
                report={report}
                view={view}
                onView={setView}
              />
            ) : (
              <Nothing {...props} />
            )}
          </div>
        </main>
        <div role="status" aria-live="polite" className="aksel-sr-only">
          {message}
        </div>
      </div>
    </ActionsProvider>
  );
}

function Nothing({ state, systems, office, onReadAgain }: PanelProps) {
  if (state.kind === "case") return null;
  return (
    <>
      <StateView state={state} systems={systems} onRetry={onReadAgain} />
      {state.kind === "lookup" && <CatalogueView office={office} />}
    </>
  );
}

/** One polite place that says what changed: a person read, another day, the panel emptied, an answer used. */
function useLiveRegion(props: PanelProps) {
  const { state, today, show, copy, teach, onOpenOffice, errorReport } = props;
  const say = useSay();
  const [message, setMessage] = useState("");
  const announce = useCallback((text: string) => setMessage(text), []);
  const actions = useMemo(
    () => ({ show, copy, announce, teach, openOffice: onOpenOffice, errorReport }),
    [show, copy, announce, teach, onOpenOffice, errorReport],
  );
  const person = state.kind === "case" ? state.report.person : null;
  const report = state.kind === "case" ? state.report : null;
  const lang = useLang();
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each person and day, not for each new report
  useEffect(() => {
    if (!report) return setMessage(state.kind === "changed" ? say(stateText.changed) : "");
    const { violations, deadlines, questions } = countsOf(report);
    const day = report.date === today ? null : formatDay(report.date, lang);
    setMessage(say(stateText.ready(day, violations, deadlines, questions)));
  }, [state.kind, person, report?.date]);
  return { actions, message };
}

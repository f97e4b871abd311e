import "../../components/styles/views.css";
import { useCallback, useEffect, useMemo } from "react";
import { browser } from "wxt/browser";
import type { Judging } from "../../components/check/types.ts";
import { DraftsContext } from "../../components/drafts/context.tsx";
import { Panel } from "../../components/frame/Panel.tsx";
import type { PageState } from "../../components/frame/state.ts";
import { LawOfMeasures } from "../../components/measures/law.tsx";
import { SavePaperContext } from "../../components/papers/context.tsx";
import type { Search } from "../../components/search/types.ts";
import type { Choice } from "../../lib/report/choices.ts";
import { errorReport } from "../../lib/report/error-report.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import type { Policy } from "../../lib/sharing/policy.ts";
import type { Lang } from "../../lib/text/text.ts";
import { copy } from "./copy.ts";
import { lawOf } from "./law-of.ts";
import { pageState } from "./page-state.ts";
import { savePaper } from "./save-paper.ts";
import { makeSearch } from "./search.ts";
import type { Step } from "./session.ts";
import { surroundings } from "./surroundings.ts";
import { SYSTEMS } from "./systems.ts";
import { useDrafts } from "./use-drafts.ts";
import { useElsewhere } from "./use-elsewhere.ts";
import { useFind } from "./use-find.ts";
import { useNews } from "./use-news.ts";
import { useOffice } from "./use-office.ts";
import { usePlan } from "./use-plan.ts";
import { useReport } from "./use-report.ts";
import type { TabSession } from "./use-session.ts";
import { useSystems } from "./use-systems.tsx";
import type { OwnTab } from "./use-tab.ts";
import { useToday } from "./use-today.ts";

const LOOKUP: PageState = { kind: "lookup" };

export interface TabPanelProps {
  readonly tab: OwnTab;
  /** What is read of the tab's page, and what is done with it. */
  readonly reading: TabSession;
  readonly lang: Lang;
  readonly policy: Policy;
}

/** The panel of one tab, wired to its page, the store and the clock. */
export default function TabPanel({ tab, reading, lang, policy }: TabPanelProps) {
  const today = useToday();
  const { office, trouble, save } = useOffice();
  const { session, step, readAgain, show } = reading;
  const date = session.work.date ?? today;
  const made = useReport(session, office, date, lang);
  const drafts = useDrafts(session, made, today, step, policy);
  const search = useMemo(() => makeSearch(office, lang), [office, lang]);
  useWhenIdle(search);
  const state = useMemo(
    () => (tab === null ? LOOKUP : pageState(session, made, lang)),
    [tab, session, made, lang],
  );
  const systems = useSystems(tab ?? null, session, readAgain);
  const found = useFind(tab);
  const news = useNews();
  const elsewhere = useElsewhere(tab ?? null, session, step);
  const { planning, picking } = usePlan(session.work, state, office, step);
  const judging = useMemo(() => judgingOf(step), [step]);
  const onChoose = useCallback((choice: Choice) => step({ type: "choose", choice }), [step]);
  const tell = useCallback(
    (report: CaseReport) => errorReport(surroundings(lang, { Visning: "sak" }), report),
    [lang],
  );
  const law = useCallback((measure: string) => lawOf(measure, date, lang), [date, lang]);
  return (
    <LawOfMeasures value={law}>
      <SavePaperContext value={savePaper}>
        <DraftsContext value={drafts}>
          <Panel
            {...systems}
            state={state}
            systems={SYSTEMS}
            today={today}
            search={search}
            office={office}
            trouble={trouble}
            picking={picking}
            planning={planning}
            choices={session.work.choices}
            onChoose={onChoose}
            elsewhere={elsewhere}
            found={found}
            news={news}
            show={state.kind === "case" ? show : null}
            copy={copy}
            judging={judging}
            onDate={(day) => step({ type: "date", date: day === today ? null : day })}
            onReadAgain={readAgain}
            onSaveOffice={save}
            onOpenOffice={openOffice}
            errorReport={tell}
          />
        </DraftsContext>
      </SavePaperContext>
    </LawOfMeasures>
  );
}

/** Makes the index before anybody searches, once there is nothing else to do. */
function useWhenIdle(search: Search): void {
  useEffect(() => {
    const turn = requestIdleCallback(() => search(""), { timeout: 2000 });
    return () => cancelIdleCallback(turn);
  }, [search]);
}

function openOffice(): void {
  void browser.runtime.openOptionsPage();
}

function judgingOf(step: (step: Step) => void): Judging {
  return {
    answer: (question, value) => step({ type: "answer", question, value }),
    takeBack: (question) => step({ type: "take-back", question }),
    override: ({ rule, status, message }, reason, words) =>
      step({ type: "override", override: { rule, status, message, reason, words } }),
    restore: (rule) => step({ type: "restore", rule }),
  };
}

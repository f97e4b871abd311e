import { Theme } from "@navikt/ds-react";
import { useCallback, useMemo } from "react";
import { browser } from "wxt/browser";
import type { Judging } from "../../components/check/types.ts";
import { Panel } from "../../components/frame/Panel.tsx";
import type { PageState } from "../../components/frame/state.ts";
import { LawOfMeasures } from "../../components/measures/law.tsx";
import { Language } from "../../components/parts/language.tsx";
import type { Picking } from "../../components/programme/types.ts";
import type { Lang } from "../../lib/text/text.ts";
import { copy } from "./copy.ts";
import { lawOf } from "./law-of.ts";
import { pageState } from "./page-state.ts";
import { makeSearch } from "./search.ts";
import type { Session, Step } from "./session.ts";
import { SYSTEMS } from "./systems.ts";
import { useElsewhere } from "./use-elsewhere.ts";
import { useFind } from "./use-find.ts";
import { useOffice } from "./use-office.ts";
import { useReport } from "./use-report.ts";
import { useSession } from "./use-session.ts";
import { useSystems } from "./use-systems.tsx";
import { type OwnTab, useTab } from "./use-tab.ts";
import { useTheme } from "./use-theme.ts";
import { useToday } from "./use-today.ts";

const LANG: Lang = "nb";
const LOOKUP: PageState = { kind: "lookup" };

/** The panel, wired to its tab, the store and the clock. Made anew for another tab: nothing of the last one stays. */
export function App() {
  const tab = useTab();
  return (
    <Theme theme={useTheme()}>
      <Language lang={LANG}>
        <TabPanel key={String(tab)} tab={tab} />
      </Language>
    </Theme>
  );
}

function TabPanel({ tab }: { tab: OwnTab }) {
  const today = useToday();
  const { office, trouble, save } = useOffice();
  const { session, step, readAgain, show } = useSession(tab ?? null);
  const date = session.work.date ?? today;
  const made = useReport(session, office, date, LANG);
  const search = useMemo(() => makeSearch(office, LANG), [office]);
  const state = useMemo(
    () => (tab === null ? LOOKUP : pageState(session, made, LANG)),
    [tab, session, made],
  );
  const systems = useSystems(tab ?? null, session, readAgain);
  const found = useFind(tab);
  const elsewhere = useElsewhere(tab ?? null, session, step);
  const law = useCallback((measure: string) => lawOf(measure, date, LANG), [date]);
  return (
    <LawOfMeasures value={law}>
      <Panel
        {...systems}
        state={state}
        systems={SYSTEMS}
        today={today}
        search={search}
        office={office}
        trouble={trouble}
        picking={pickingOf(session, step)}
        choices={session.work.choices}
        onChoose={(choice) => step({ type: "choose", choice })}
        elsewhere={elsewhere}
        found={found}
        show={state.kind === "case" ? show : null}
        copy={copy}
        judging={judgingOf(step)}
        onDate={(day) => step({ type: "date", date: day === today ? null : day })}
        onReadAgain={readAgain}
        onSaveOffice={save}
        onOpenOffice={openOffice}
      />
    </LawOfMeasures>
  );
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

function pickingOf({ work }: Session, step: (step: Step) => void): Picking {
  return {
    picks: work.picks,
    removed: work.removed?.pick ?? null,
    add: (pick) => step({ type: "pick", pick }),
    remove: (measure) => step({ type: "unpick", measure }),
    setMinutes: (measure, minutes) => step({ type: "minutes", measure, minutes }),
    undo: work.removed ? () => step({ type: "undo" }) : null,
  };
}

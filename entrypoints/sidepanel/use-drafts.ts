import { useCallback, useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import type { Drafting, DraftsValue } from "../../components/drafts/types.ts";
import type { Day } from "../../lib/facts/days.ts";
import type { Draft } from "../../lib/plan/draft.ts";
import { isEmptyPlan } from "../../lib/plan/empty.ts";
import { myWeek } from "../../lib/report/my-week.ts";
import { newsOf } from "../../lib/report/seen.ts";
import type { Policy } from "../../lib/sharing/policy.ts";
import { browserPlans } from "./memory.ts";
import type { Made } from "./page-state.ts";
import { isNumber, type Session, type Step } from "./session.ts";
import { useDraftMemory } from "./use-draft-memory.ts";
import { useVault } from "./use-vault.ts";

/** The draft of the person who is open, where it lies and what may be done with it; and what comes over all drafts. */
export function useDrafts(
  session: Session,
  made: Made,
  today: Day,
  step: (step: Step) => void,
  policy: Policy,
): DraftsValue {
  const report = made && "report" in made ? made.report : null;
  const { isOpen, person, draft, keeping, setEarlier } = useDraftMemory(
    session,
    report,
    today,
    step,
  );
  const onOpen = useCallback(
    (whose: string, { plan, seen, before }: Draft) => {
      step({ type: "recall-plan", person: whose, plan, isNews: true });
      setEarlier({ person: whose, seen, before: before ?? seen });
    },
    [step, setEarlier],
  );
  const { owner } = session;
  const mayKeep = owner !== null && isNumber(owner) && keeping !== "protected";
  const vault = useVault(mayKeep ? owner : null, draft, today, onOpen);
  const all = useAllDrafts();
  const { plan } = session.work;
  const mostDays = policy.off.has("keep") ? 0 : policy.keepDays;
  const drafting = useMemo((): Drafting | null => {
    if (!isOpen) return null;
    const { before, seen } = draft ?? {};
    return {
      ...vault,
      keeping,
      mostDays,
      isEmpty: isEmptyPlan(plan),
      news: before && seen ? { since: before.on, list: newsOf(before, seen) } : null,
      putAway: () => person && setEarlier({ person, seen: seen ?? null, before: null }),
    };
  }, [isOpen, vault, keeping, mostDays, plan, draft, person, setEarlier]);
  return useMemo(
    () => ({
      drafting,
      week: () => myWeek(all, today),
      drafts: all.length,
      isWeekWanted: location.hash === WEEK,
      openWeek: () => void browser.tabs.create({ url: `/sidepanel.html${WEEK}` }),
    }),
    [drafting, all, today],
  );
}

const WEEK = "#uke";

/** The drafts are read again when nobody has changed one for so long. */
const REST_MS = 600;

function useAllDrafts(): readonly Draft[] {
  const [all, setAll] = useState<readonly Draft[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const load = () =>
      void browserPlans()
        .all()
        .then((found) => !stop.signal.aborted && setAll(found));
    let timer = 0;
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(load, REST_MS);
    };
    load();
    browserPlans().watchAll(soon, stop.signal);
    stop.signal.addEventListener("abort", () => clearTimeout(timer));
    return () => stop.abort();
  }, []);
  return all;
}

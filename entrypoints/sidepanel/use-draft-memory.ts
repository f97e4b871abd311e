import { useEffect, useMemo, useRef, useState } from "react";
import type { Keeping } from "../../components/drafts/types.ts";
import type { Day } from "../../lib/facts/days.ts";
import type { Draft, Seen } from "../../lib/plan/draft.ts";
import { EMPTY_PLAN, isEmptyPlan } from "../../lib/plan/empty.ts";
import { isProtected } from "../../lib/report/protected.ts";
import { newsOf, seenOf } from "../../lib/report/seen.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import { canonical } from "./canonical.ts";
import { browserPlans } from "./memory.ts";
import { isNumber, type Session, type Step } from "./session.ts";

/** How the case was at earlier looks, as the draft that came back tells it. */
interface Earlier {
  readonly person: string;
  readonly seen: Seen | null;
  readonly before: Seen | null;
}

/**
 * Keeps the draft of the person who is open in the browser's memory, and brings it back; panels in other tabs with the
 * same person follow. Of a protected person, and of one known by name only, nothing is kept.
 */
export function useDraftMemory(
  { phase, answer, owner, work }: Session,
  report: CaseReport | null,
  today: Day,
  step: (step: Step) => void,
) {
  const isOpen = phase === "read" && answer?.state === "one" && report !== null;
  const person = isOpen && owner !== null && isNumber(owner) ? owner : null;
  const isGuarded = report !== null && isProtected(report.facts);
  const [refused, setRefused] = useState(false);
  const [known, setEarlier] = useState<Earlier | null>(null);
  const earlier = known?.person === person && !isGuarded ? known : null;
  /** The plan that the memory is known to hold, and what this panel has noted there. */
  const held = useRef({ plan: "", notes: "" });
  const { plan } = work;
  const shown = useRef(plan);
  shown.current = plan;

  useEffect(() => {
    if (person === null) return;
    if (isGuarded) {
      void browserPlans().keep(person, null);
      return;
    }
    const stop = new AbortController();
    const take = (kept: Draft | null, isNews: boolean) => {
      if (stop.signal.aborted) return;
      const { plan: next = EMPTY_PLAN, seen = null, before = null } = kept ?? {};
      // Each panel notes what its own page shows and never takes over another's notes: two pages that differ would
      // write over each other without end.
      const notes = isNews ? held.current.notes : notesOf(kept);
      held.current = { plan: canonical(next), notes };
      if (isNews && canonical(shown.current) === held.current.plan) return;
      if (isNews || kept) step({ type: "recall-plan", person, plan: next, isNews });
      if (!isNews) setEarlier({ person, seen, before: before ?? seen });
    };
    void browserPlans()
      .recall(person)
      .then((kept) => take(kept, false));
    browserPlans().watch(person, (kept) => take(kept, true), stop.signal);
    return () => stop.abort();
  }, [person, isGuarded, step]);

  const draft = useMemo(
    () => (report && earlier ? draftOf(report, plan, earlier, today) : null),
    [report, plan, earlier, today],
  );

  useEffect(() => {
    if (draft === null || earlier === null) return;
    const kept = isEmptyPlan(draft.plan) ? null : draft;
    return soon(() => {
      const now = { plan: canonical(draft.plan), notes: kept ? notesOf(kept) : held.current.notes };
      // A plan that came from another panel is not written back: meanwhile it may have been changed there.
      if (now.plan === held.current.plan && now.notes === held.current.notes) return;
      held.current = now;
      void browserPlans()
        .keep(earlier.person, kept)
        .then((done) => setRefused(!done));
    });
  }, [draft, earlier]);

  const keeping: Keeping = isGuarded
    ? "protected"
    : person === null
      ? "by-name"
      : refused
        ? "full"
        : "memory";
  return { isOpen, person, draft, keeping, setEarlier };
}

/** Does it when what was written is shown; before that, where something else comes first or the panel goes. */
function soon(what: () => void): () => void {
  let waits = true;
  const now = () => {
    if (waits) what();
    waits = false;
    removeEventListener("pagehide", now);
  };
  const timer = setTimeout(now);
  addEventListener("pagehide", now);
  return () => {
    clearTimeout(timer);
    now();
  };
}

/** What a panel has noted of its page. The milestones follow from it and the plan. */
function notesOf(draft: Draft | null): string {
  if (!draft) return "";
  const { name, seen, before } = draft;
  return canonical({ name, before, seen: seen && { ...seen, milestones: [] } });
}

/** The draft as it is to be kept now. A case judged by another day than today is not how the case is. */
function draftOf(report: CaseReport, plan: Draft["plan"], earlier: Earlier, today: Day): Draft {
  const seen = report.date === today ? seenOf(report, plan, earlier.seen) : earlier.seen;
  const isNew = earlier.before && seen && newsOf(earlier.before, seen).length > 0;
  return {
    plan,
    name: report.facts.person?.name ?? "",
    seen,
    before: isNew ? earlier.before : null,
  };
}

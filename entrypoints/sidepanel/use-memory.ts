import { useEffect } from "react";
import type { Remembered } from "../../lib/store/case-memory.ts";
import { browserMemory } from "./memory.ts";
import { isNumber, type Session, type Step } from "./session.ts";

/** Keeps what the caseworker said about the case in the tab, and brings it back when the panel is opened again. */
export function useMemory(
  tabId: number | null,
  { owner, phase, work }: Session,
  step: (step: Step) => void,
): void {
  useEffect(() => {
    if (tabId === null) return;
    const stop = new AbortController();
    void browserMemory()
      .recall(tabId)
      .then((kept) => {
        if (kept && !stop.signal.aborted) step({ type: "recall", kept });
      });
    return () => stop.abort();
  }, [tabId, step]);

  const { answers, overrides, date } = work;
  useEffect(() => {
    // Before the first reading it is not known whose case this is.
    if (tabId === null || phase === "reading") return;
    const isEmpty = answers.length === 0 && overrides.length === 0 && date === null;
    const person = owner !== null && isNumber(owner) && !isEmpty ? owner : null;
    void browserMemory().keep(tabId, person ? asKept(person, { answers, overrides, date }) : null);
  }, [tabId, phase, owner, answers, overrides, date]);
}

function asKept(
  person: string,
  { answers, overrides, date }: Pick<Session["work"], "answers" | "overrides" | "date">,
): Remembered {
  return { person, answers: [...answers], overrides: [...overrides], date };
}

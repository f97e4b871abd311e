import { useEffect, useRef } from "react";
import type { Remembered } from "../../lib/store/case-memory.ts";
import { browserMemory } from "./memory.ts";
import { recount } from "./recount.ts";
import { isNumber, type Session, type Step } from "./session.ts";
import { isUntouched, type Said } from "./work.ts";

/** Keeps what the caseworker said about the case in the tab, and brings it back when the panel is opened again. */
export function useMemory(
  tabId: number | null,
  { owner, phase, work, answer }: Session,
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

  const { answers, overrides, choices, date } = work;
  const url = useRef("");
  const counted = useRef(false);
  useEffect(() => {
    url.current = answer?.url ?? "";
  }, [answer]);
  useEffect(() => {
    // Before the first reading it is not known whose case this is.
    if (tabId === null || phase === "reading") return;
    const said = { answers, overrides, choices, date };
    const person = owner !== null && isNumber(owner) && !isUntouched(said) ? owner : null;
    const kept = person ? asKept(person, said) : null;
    const isNews = kept !== null || counted.current;
    counted.current = kept !== null;
    void browserMemory()
      .keep(tabId, kept)
      .then(() => (isNews ? recount(tabId, url.current) : undefined));
  }, [tabId, phase, owner, answers, overrides, choices, date]);
}

function asKept(person: string, { answers, overrides, choices, date }: Said): Remembered {
  const { struck, added, hidden } = choices;
  return {
    person,
    answers: [...answers],
    overrides: [...overrides],
    choices: { struck: [...struck], added: [...added], hidden: [...hidden] },
    date,
  };
}

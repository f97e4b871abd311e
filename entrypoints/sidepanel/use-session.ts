import { useCallback, useEffect, useReducer, useRef } from "react";
import { flushSync } from "react-dom";
import type { Target } from "../../lib/messages/contract.ts";
import { clock } from "./clock.ts";
import { showInTab } from "./page-link.ts";
import { createPuller, type Puller } from "./pull.ts";
import { advance, START } from "./session.ts";
import { linkTo } from "./tab-link.ts";
import { useMemory } from "./use-memory.ts";

export type TabSession = ReturnType<typeof useSession>;

/** The session of one tab, the same for as long as it is mounted: empties at once, pulls what is new, and points back into the page. */
export function useSession(tabId: number | null) {
  const [session, step] = useReducer(advance, START);
  const puller = useRef<Puller | null>(null);
  useMemory(tabId, session, step);

  useEffect(() => {
    if (tabId === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    const pulling = createPuller({
      ask: (again) => link.read(again),
      onAnswer: (answer) =>
        step(answer ? { type: "read", answer, time: clock() } : { type: "unreachable" }),
      signal,
    });
    const empty = () => {
      // Drawn before anything else can happen: the last person must not stay in sight for one frame more.
      flushSync(() => step({ type: "empty" }));
      pulling.pull(false);
    };
    const link = linkTo(
      tabId,
      {
        empty,
        read: (answer) => {
          pulling.discard();
          step({ type: "read", answer, time: clock() });
        },
        gone: () => {
          pulling.discard();
          flushSync(() => step({ type: "gone" }));
        },
      },
      signal,
    );
    const onVisible = () => document.visibilityState === "visible" && pulling.pull(false);
    document.addEventListener("visibilitychange", onVisible, { signal });
    puller.current = pulling;
    pulling.pull(false);
    return () => stop.abort();
  }, [tabId]);

  const readAgain = useCallback(() => {
    flushSync(() => step({ type: "empty" }));
    puller.current?.pull(true);
  }, []);
  const stamp = session.answer?.stamp;
  const show = useCallback(
    (target: Target) =>
      tabId === null || stamp === undefined
        ? Promise.resolve(false)
        : showInTab(tabId, stamp, target),
    [tabId, stamp],
  );
  return { session, step, readAgain, show };
}

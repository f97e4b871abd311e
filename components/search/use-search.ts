import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/**
 * The search box and its results as one thing: `/` goes to it from anywhere, Escape goes back to where one was,
 * up and down move between the hits.
 */
export function useSearch() {
  const [query, setQuery] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target)) return;
      event.preventDefault();
      cameFrom.current = event.target instanceof HTMLElement ? event.target : null;
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  const leave = () => {
    // The view must be drawn again before anything in it can take the focus.
    flushSync(() => setQuery(""));
    const back = cameFrom.current;
    cameFrom.current = null;
    if (back?.isConnected && back !== document.body) back.focus();
    else input.current?.focus();
  };
  const enter = () => hits(results.current)[0]?.focus();
  const onResultsKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave();
    else if (event.key === "ArrowDown") move(results.current, 1);
    else if (event.key === "ArrowUp" && !move(results.current, -1)) input.current?.focus();
    else if (event.key !== "ArrowUp") return;
    event.preventDefault();
  };
  return { query, setQuery, input, results, leave, enter, onResultsKey };
}

/** The first thing one can press in each hit. */
function hits(results: HTMLElement | null): HTMLElement[] {
  return [...(results?.querySelectorAll<HTMLElement>("[data-hit]") ?? [])];
}

/** Focus to the next or the one before; false at either end. */
function move(results: HTMLElement | null, step: 1 | -1): boolean {
  const all = hits(results);
  const now = all.findIndex((hit) =>
    hit.parentElement?.closest("[data-result]")?.contains(document.activeElement),
  );
  const next = all[now + step];
  next?.focus();
  return next !== undefined;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

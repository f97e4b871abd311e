import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { hitId } from "./hit-id.ts";

const NONE = -1;

/**
 * The search box and its results as one thing: `/` goes to it from anywhere, Escape goes back to where one was. While one
 * types, the arrows choose a hit and Enter does what it is for; in the results they move between the hits.
 */
export function useSearch() {
  const [query, setWords] = useState("");
  const [active, setActive] = useState(NONE);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useSlash(input, cameFrom);
  useEffect(() => {
    if (active !== NONE)
      document.getElementById(hitId(active))?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  const setQuery = (words: string) => {
    setWords(words);
    setActive(NONE);
  };
  /** From a hit to its neighbour: the button pressed is gone with its hit, so the box takes the focus. */
  const searchOn = (words: string) => {
    setQuery(words);
    input.current?.focus();
    input.current?.scrollIntoView?.({ block: "nearest" });
  };
  const leave = () => {
    // The view must be drawn again before anything in it can take the focus.
    flushSync(() => setQuery(""));
    const back = cameFrom.current;
    cameFrom.current = null;
    if (back?.isConnected && back !== document.body) back.focus();
    else input.current?.focus();
  };
  const onBoxKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const rows = rowsOf(results.current);
    const next = nextActive(event.key, active, rows.length);
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && active !== NONE) mainButton(rows[active])?.click();
    else if (next !== null) setActive(next);
    else return;
    event.preventDefault();
  };
  const onResultsKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave();
    else if (!moveFocus(event.key, results.current, input.current)) return;
    event.preventDefault();
  };
  return { query, setQuery, active, input, results, leave, searchOn, onBoxKey, onResultsKey };
}

/** Where a key leads from a hit chosen in the box; null where it is the box's own key. Enter first chooses the first hit. */
function nextActive(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown" || key === "Enter") return Math.min(active + 1, count - 1);
  if (active === NONE) return null;
  if (key === "ArrowUp") return active - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** Moves the focus between the hits; from the first one up to the box. False for keys that do not move it. */
function moveFocus(key: string, results: HTMLElement | null, input: HTMLElement | null): boolean {
  const rows = rowsOf(results);
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: rows.length - 1 }[key];
  if (to === undefined) return false;
  if (to < 0) input?.focus();
  else mainButton(rows[to])?.focus();
  return true;
}

function rowsOf(results: HTMLElement | null): HTMLElement[] {
  return [...(results?.querySelectorAll<HTMLElement>("[data-result]") ?? [])];
}

/** What Enter does with a hit: puts it in the programme, or copies it. */
function mainButton(row: HTMLElement | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>("[data-hit]") ?? null;
}

function useSlash(
  input: { readonly current: HTMLInputElement | null },
  cameFrom: { current: HTMLElement | null },
): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || event.isComposing || isWriting(event.target)) return;
      event.preventDefault();
      cameFrom.current = event.target instanceof HTMLElement ? event.target : null;
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [input, cameFrom]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !==
      null
  );
}

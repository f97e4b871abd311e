/*
 * What is to be looked up in a panel: selected text, or words from the address bar. Goes from the background to the panel
 * and is nowhere kept: not in an address, not in a store.
 */

/** To an open panel: its answer is true when it is the panel of the tab (null: the look-up page). */
export interface Find {
  readonly type: "skreddersom/find";
  readonly tabId: number | null;
  /** Empty: only the search box is wanted. */
  readonly query: string;
}

/** From a panel that has just opened: is anything to be looked up here? The answer is the query, or null. */
export interface WantedFind {
  readonly type: "skreddersom/wanted-find";
  readonly tabId: number | null;
}

const LONGEST = 200;

/** Selected text or typed words as a query: one line, no longer than a search box takes. */
export function queryOf(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST).trim();
}

export function asFind(message: unknown): Find | null {
  return isOf(message, "skreddersom/find") && typeof message.query === "string"
    ? { type: "skreddersom/find", tabId: tabOf(message), query: queryOf(message.query) }
    : null;
}

export function asWantedFind(message: unknown): WantedFind | null {
  return isOf(message, "skreddersom/wanted-find")
    ? { type: "skreddersom/wanted-find", tabId: tabOf(message) }
    : null;
}

function isOf(message: unknown, type: string): message is Record<string, unknown> {
  return (
    typeof message === "object" && message !== null && "type" in message && message.type === type
  );
}

function tabOf({ tabId }: Record<string, unknown>): number | null {
  return typeof tabId === "number" ? tabId : null;
}

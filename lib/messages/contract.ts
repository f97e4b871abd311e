import type { PageAnswer, PageReading } from "../page/types.ts";
import type { Counts } from "../report/counts.ts";

export type { Counts, PageAnswer, PageReading };

/*
 * Every message between page, background and panel. Receivers in extension pages check the browser's
 * sender first and the schema (schema.ts) next; the content script uses the guards below.
 */

export type Target =
  | { readonly fact: string; readonly quote?: string }
  | { readonly quote: string; readonly fact?: undefined };

/** panel → content script */
export type ToPage =
  /** Is a reader there? */
  | { readonly type: "skreddersom/ping" }
  /** `again`: the caseworker asks for a fresh reading of a page that could not be told apart from the last person's. */
  | { readonly type: "skreddersom/read"; readonly again?: boolean }
  | { readonly type: "skreddersom/show"; readonly stamp: string; readonly target: Target };

/** content script → background and panel */
export type FromPage =
  /** The page changed: what was read before holds no more. Panel and pill empty at once. */
  | { readonly type: "skreddersom/changed"; readonly stamp: string }
  /** What the page shows now: the background answers with a `PageReading`, and keeps nothing. */
  | { readonly type: "skreddersom/page"; readonly snapshot: string }
  /** A reading stands still: the background answers with the pill's numbers, and keeps nothing. */
  | { readonly type: "skreddersom/settled"; readonly answer: PageAnswer }
  /** The pill was clicked. */
  | { readonly type: "skreddersom/open" };

export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== "object" || message === null) return false;
  const type = (message as { type?: unknown }).type;
  return type === "skreddersom/read" || type === "skreddersom/show" || type === "skreddersom/ping";
}

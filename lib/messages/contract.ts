import type { PageAnswer, PageReading } from "../page/types.ts";
import type { Counts } from "../report/counts.ts";
import type { Lang } from "../text/text.ts";

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
  | { readonly type: "skreddersom/show"; readonly stamp: string; readonly target: Target }
  /** Is this very person open there? Answered with an `Opened`, or null; never with anybody else. */
  | { readonly type: "skreddersom/same"; readonly person: string }
  /** What the page shows now, for pointing at its values: answered with a `Looked`. */
  | { readonly type: "skreddersom/look" }
  /** Lets the caseworker point at one of these elements; `picked` tells which. `names`: what each is called. */
  | {
      readonly type: "skreddersom/pick";
      readonly look: number;
      readonly nodes: readonly number[];
      readonly names: readonly string[];
      readonly lang: Lang;
    }
  /** Marks an element of a look; null ends marking and pointing. */
  | { readonly type: "skreddersom/point"; readonly look: number; readonly node: number | null }
  /** How the pill is set on this origin has changed. */
  | {
      readonly type: "skreddersom/pill-set";
      readonly origin: string;
      readonly setting: PillSetting;
    }
  /** The system at this origin is read no more. */
  | { readonly type: "skreddersom/leave"; readonly origin: string };

/** Which page a tab shows of the person that was asked for. */
export interface Opened {
  readonly system: string | null;
  readonly page: string | null;
}

export function isOpened(reply: unknown): reply is Opened {
  if (typeof reply !== "object" || reply === null) return false;
  const { system, page } = reply as Partial<Record<keyof Opened, unknown>>;
  return [system, page].every((id) => id === null || typeof id === "string");
}

/** A look at a page; its number goes back with what is pointed at. */
export interface Looked {
  readonly look: number;
  readonly snapshot: string;
  readonly url: string;
}

/** How the caseworker wants the pill on one origin. `at`: its centre, as parts of the window; null: where it covers nothing. */
export interface PillSetting {
  readonly off: boolean;
  readonly folded: boolean;
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** What the pill shows, and the language it says it in. */
export interface PillNumbers extends Counts {
  readonly lang: Lang;
}

/** The name of the port by which a panel hears `changed` and `settled` from its page; it ends with the page. */
export const PANEL_PORT = "skreddersom/panel";

/** content script → background and panel */
export type FromPage =
  /** The page changed: what was read before holds no more. Panel and pill empty at once. */
  | { readonly type: "skreddersom/changed"; readonly stamp: string }
  /** What the page shows now: the background answers with a `PageReading`, and keeps nothing. */
  | { readonly type: "skreddersom/page"; readonly snapshot: string }
  /** A reading stands still: the background answers with the `PillNumbers`, and keeps nothing. */
  | { readonly type: "skreddersom/settled"; readonly answer: PageAnswer }
  /** The pill was clicked. */
  | { readonly type: "skreddersom/open" }
  /** The caseworker pointed at this element of a look; null: ended without. */
  | { readonly type: "skreddersom/picked"; readonly look: number; readonly node: number | null }
  /** How is the pill set on this origin? With `setting`, keeps it. Answered with a `PillSetting`. */
  | { readonly type: "skreddersom/pill"; readonly setting?: PillSetting };

const TO_PAGE = new Set<unknown>(
  "ping read show same look pick point pill-set leave"
    .split(" ")
    .map((name) => `skreddersom/${name}`),
);

export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== "object" || message === null) return false;
  return TO_PAGE.has((message as { type?: unknown }).type);
}

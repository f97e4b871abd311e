import * as z from "zod/mini";
import type { Draft } from "../plan/draft.ts";
import type { MemoryArea } from "./case-memory.ts";
import { parseDraftText } from "./plan-schema.ts";

/*
 * The drafts of programmes, one for each person known by number, in the browser's memory for extension pages only
 * (storage.session): a draft outlives the panel, its tab and a background that was stopped, never the browser, and
 * never touches the disk. Of two panels with the same person the one that writes last wins, and the other takes over
 * what it wrote as a change that can be undone there: nothing is lost without a word.
 */

/** The part of `storage.session` that drafts need besides: everything at once. */
export type DraftArea = MemoryArea & { get(key: string | null): Promise<Record<string, unknown>> };

/** The part of `storage.session.onChanged` that is used. */
export interface MemoryChanges {
  addListener(listen: (changes: Record<string, { newValue?: unknown }>) => void): void;
  removeListener(listen: (changes: Record<string, { newValue?: unknown }>) => void): void;
}

export interface PlanMemory {
  /** Null where there is none, or nothing that can be understood. */
  recall(person: string): Promise<Draft | null>;
  /** Null forgets. False: the browser refused, and the draft is in the panel only. */
  keep(person: string, draft: Draft | null): Promise<boolean>;
  /** Tells of every change of the person's draft, in whatever panel it was made. */
  watch(person: string, onDraft: (draft: Draft | null) => void, signal: AbortSignal): void;
  /** Every draft of this browser session. */
  all(): Promise<readonly Draft[]>;
  /** Tells that some draft has changed. */
  watchAll(onChange: () => void, signal: AbortSignal): void;
}

/** @param panel Names the panel that writes, so that it does not take its own writing for somebody else's. */
export function planMemory(
  area: DraftArea | undefined,
  changes: MemoryChanges | undefined,
  panel: string,
): PlanMemory {
  /** One writing after the other: a forgetting must not overtake the draft that comes after it. */
  let last: Promise<unknown> = Promise.resolve();
  const listen = (
    hear: (changed: Record<string, { newValue?: unknown }>) => void,
    signal: AbortSignal,
  ) => {
    changes?.addListener(hear);
    signal.addEventListener("abort", () => changes?.removeListener(hear));
  };
  return {
    async recall(person) {
      const found = await area?.get(keyOf(person)).catch(() => null);
      return draftIn(found?.[keyOf(person)]);
    },
    keep(person, draft) {
      const key = keyOf(person);
      const write = async () => {
        if (!area) return false;
        // Others are told that it is forgotten before it is gone: of what is gone nobody can tell who took it.
        // As one text: the browser takes much longer over an object of many parts.
        await area.set({ [key]: { by: panel, text: JSON.stringify(draft) } });
        if (!draft) await area.remove(key);
        return true;
      };
      const done = last.then(write).catch(() => false);
      last = done;
      return done;
    },
    watch(person, onDraft, signal) {
      listen((changed) => {
        const change = changed[keyOf(person)];
        const kept = written.safeParse(change?.newValue).data;
        if (kept && kept.by !== panel) onDraft(parseDraftText(kept.text));
      }, signal);
    },
    async all() {
      const found = (await area?.get(null).catch(() => null)) ?? {};
      return Object.entries(found).flatMap(([key, kept]) =>
        isDraftKey(key) ? (draftIn(kept) ?? []) : [],
      );
    },
    watchAll(onChange, signal) {
      listen((changed) => {
        if (Object.keys(changed).some(isDraftKey)) onChange();
      }, signal);
    },
  };
}

const written = z.object({ by: z.string(), text: z.string() });

function draftIn(kept: unknown): Draft | null {
  const { text } = written.safeParse(kept).data ?? {};
  return text === undefined ? null : parseDraftText(text);
}

const PREFIX = "draft-";

function keyOf(person: string): string {
  return `${PREFIX}${person}`;
}

function isDraftKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

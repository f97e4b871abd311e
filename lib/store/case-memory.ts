import * as z from "zod/mini";
import { isDay } from "../facts/days.ts";
import { needWord } from "../measures/office.ts";

/*
 * What the caseworker said about the case in a tab: answers, findings set aside, needs struck out or added, measures
 * hidden, and the day to judge by. Kept in the
 * browser's memory for extension pages only (storage.session): it outlives the panel and a background that was stopped,
 * never the browser; and only for a person known by number, because two people may share a name.
 */

const day = z.string().check(z.refine(isDay));
/** What a rule came to, as it is kept. */
export const keptStatus = z.enum([
  "violation",
  "upcoming",
  "cannot-tell",
  "satisfied",
  "not-applicable",
]);
const reason = z.enum([
  "not-this-case",
  "already-done",
  "misread",
  "later",
  "assessed-otherwise",
  "in-note",
]);

const remembered = z.strictObject({
  person: z.string().check(z.regex(/^\d{11}$/)),
  answers: z.array(
    z.strictObject({
      question: z.string(),
      value: z.union([z.string(), z.boolean(), z.number()]),
      of: z.optional(z.nullable(z.string())),
    }),
  ),
  overrides: z.array(
    z.strictObject({
      rule: z.string(),
      status: keptStatus,
      message: z.string(),
      reason,
      words: z.string(),
    }),
  ),
  choices: z.strictObject({
    struck: z.array(needWord),
    added: z.array(needWord),
    hidden: z.array(z.string().check(z.regex(/^[a-z0-9-]+$/))),
  }),
  date: z.nullable(day),
});

export type Remembered = z.infer<typeof remembered>;

/** The part of `storage.session` that is used; missing in a browser without it. */
export interface MemoryArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface CaseMemory {
  /** What is remembered of the case in a tab; null where nothing is, or nothing that can be understood. */
  recall(tabId: number): Promise<Remembered | null>;
  /** Null forgets. */
  keep(tabId: number, what: Remembered | null): Promise<void>;
}

/** The memory; a browser without one, or that refuses, remembers nothing and loses nothing else. */
export function caseMemory(area: MemoryArea | undefined): CaseMemory {
  const key = (tabId: number) => `case-${tabId}`;
  return {
    async recall(tabId) {
      const found = await area?.get(key(tabId)).catch(() => null);
      return remembered.safeParse(found?.[key(tabId)]).data ?? null;
    },
    async keep(tabId, what) {
      const done = what ? area?.set({ [key(tabId)]: what }) : area?.remove(key(tabId));
      await done?.catch(() => undefined);
    },
  };
}

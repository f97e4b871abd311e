import type { Located } from "./located.ts";

/** Where the identity of a reading stood, and what stood there: cheap to look at on every change of the page. */
export interface IdentityMark {
  readonly head: Element;
  readonly text: string | null;
  readonly person: string;
}

/** The mark of a reading; null when it has no certain person. */
export function markOf({ state, head, reading }: Located): IdentityMark | null {
  if (state !== "one" || !head || reading.person === null) return null;
  return { head, text: head.textContent, person: reading.person };
}

/** Whether the head still stands as it was read, and no part of the page has been given to another number. */
export function stillHolds(mark: IdentityMark, records: readonly MutationRecord[]): boolean {
  if (!mark.head.isConnected || mark.head.textContent !== mark.text) return false;
  return records.every((r) => r.type !== "attributes" || sameNumber(r, mark.person));
}

/** Attributes that hold content or addresses, not the number of the page's person. */
const CONTENT = /^(value|href|src|id|for|name|class|style|title|alt|placeholder|aria-.*)$/;
const DIGITS = /^\d{6}\s?\d{5}$/;

function sameNumber({ target, attributeName }: MutationRecord, person: string): boolean {
  if (attributeName === null || CONTENT.test(attributeName)) return true;
  const value = (target as Element).getAttribute(attributeName) ?? "";
  return !DIGITS.test(value) || value.replace(/\s/, "") === person;
}

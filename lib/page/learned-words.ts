import { LONGEST_LABEL } from "../facts/learned.ts";
import { nameIn } from "./identity/name-lines.ts";
import { findDays } from "./values/day.ts";
import { folded, plain } from "./values/words.ts";
import { knowsLabel, knowsSection } from "./vocabulary/hints.ts";

/**
 * The words of a label or heading, where they surely belong to the page and not to the case; else null. `own`: words
 * of the open person's name. Nothing with a date, a long number or a name is ever kept.
 */
export function keptWords(text: string | null, own: readonly string[]): string | null {
  const words = plain(text ?? "")
    .replace(/\s*\(\d+\)$/, "")
    .replace(/[\s:*]+$/, "");
  if (words === "" || words.length > LONGEST_LABEL || !/\p{L}{2}/u.test(words)) return null;
  if (/\d{3}/.test(words) || findDays(words).length > 0) return null;
  const line = new Set(folded(words).match(/[\p{L}\p{M}]+/gu) ?? []);
  if (own.some((word) => line.has(word))) return null;
  if (knowsLabel(words) || knowsSection(words)) return words;
  return nameIn(words) === null ? words : null;
}

/** The words of a name, for `keptWords` and `pageKind`. */
export function wordsOfName(name: string | null | undefined): string[] {
  return (folded(name ?? "").match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 1);
}

import type { LearnedRule } from "../facts/learned.ts";
import type { Spot } from "./learned-spots.ts";
import { folded } from "./values/words.ts";

/** What tells a place: everything of a rule but its id, its page and its meaning. */
export type Where = Pick<LearnedRule, "kind" | "label" | "under" | "mark" | "place">;

/** Whether a place is the one that is told of: by label, else by the makers' name for it, else by its number. */
export function isThere(where: Where, spot: Spot): boolean {
  if (where.kind !== spot.kind || !isSame(where.under, spot.under)) return false;
  if (where.label !== null) return spot.label !== null && isSame(where.label, spot.label);
  if (where.mark !== null) return where.mark === spot.mark;
  return spot.label === null && where.place === spot.place;
}

/** Null stands for any. */
function isSame(wanted: string | null, found: string | null): boolean {
  return wanted === null || (found !== null && keyOf(wanted) === keyOf(found));
}

/** Words without case, signs at the end and counts in brackets: "Vedtak (3)" is "Vedtak". */
export function keyOf(words: string): string {
  return folded(words)
    .replace(/\s*\(\d+\)\s*$/, "")
    .replace(/[\s:*.]+$/, "");
}

import { type Clause, is, isNegation, word } from "./clause.ts";
import { negatedCue } from "./cue.ts";
import type { Verdict } from "./judge.ts";
import { partEnd } from "./place.ts";
import type { Hit } from "./reading.ts";

/** What a cue after the word says: "norsken er svak", "Økonomi: dårlig", "utdanning mangler". */
export function cueAfter(clause: Clause, hit: Hit): Verdict | undefined {
  const end =
    clause.label > 0 && hit.to <= clause.label ? clause.tokens.length : partEnd(clause, hit.to - 1);
  const verb = firstVerbAfter(clause, hit.to, end);
  if (verb === -1) return undefined;
  const ordered = clause.cues.filter((c) => c.from > verb - 1 && c.to <= end && c.from <= verb + 7);
  for (const cue of ordered.sort((a, b) => a.from - b.from)) {
    const negated = negatedCue(clause, cue);
    if (cue.cue === "good" && ordered.some((c) => c.cue === "bad" && c.from === cue.to)) continue;
    if (cue.cue === "good") return negated ? "need" : "silent";
    if (cue.cue === "bad" || cue.cue === "help") return negated ? "denied" : "need";
    if (cue.cue === "lack" && hit.kind === "asset") return negated ? "denied" : "need";
  }
  if (hit.kind !== "asset") return undefined;
  for (let at = verb; at < Math.min(end, verb + 4); at++) if (isNegation(clause, at)) return "need";
  return undefined;
}

/** A copula after the word, the colon of a label, or the cue itself where notes leave the verb out. */
function firstVerbAfter(clause: Clause, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 5); at++) {
    if (word(clause, at) === ":" || is(clause, at, "be")) return at;
    if (
      ["har", "mangler", "manglar", "trenger", "treng", "trengs", "må", "strekker"].includes(
        word(clause, at),
      )
    )
      return at;
    if (at === from && clause.cues.some((c) => c.from === at && (c.to >= end - 1 || c.to > at + 1)))
      return at;
    if (is(clause, at, "and") || word(clause, at) === ",") return -1;
  }
  return -1;
}

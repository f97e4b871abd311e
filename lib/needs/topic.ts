import { isPlanned } from "./activity.ts";
import { type Clause, is, isNegation, word } from "./clause.ts";
import { avoided, done, negatedCue, reaches } from "./cue.ts";
import { deniedByCue } from "./denied.ts";
import type { Verdict } from "./judge.ts";
import { partStart } from "./place.ts";
import type { Hit } from "./reading.ts";
import { cueAfter } from "./topic-after.ts";

/** A need that words tell by the cue beside them: "dårlig økonomi", "trenger norskkurs", "ikke førerkort". */
export function judgeTopic(clause: Clause, hit: Hit): Verdict {
  if (avoided(clause, hit.from)) return "silent";
  if (deniedByCue(clause, hit)) return "denied";
  const before = cueBefore(clause, hit);
  if (before) return before;
  if (hit.kind === "asset" && lacksBefore(clause, hit)) return "need";
  return cueAfter(clause, hit) ?? "silent";
}

/** What the nearest cue before the word says; a good one right before it settles the matter. */
function cueBefore(clause: Clause, hit: Hit): Verdict | undefined {
  const start = clause.label > 0 && hit.from > clause.label ? 0 : partStart(clause, hit.from);
  const near = clause.cues
    .filter((c) => c.to <= hit.from && c.from >= start)
    .sort((a, b) => b.to - a.to);
  const good = near.find((c) => c.cue === "good" && hit.from - c.to <= 1);
  for (const cue of near) {
    if (!reaches(clause, cue, hit)) continue;
    const negated = negatedCue(clause, cue);
    if (isPlanned(clause, cue, hit)) return "silent";
    if (cue.cue === "help" || cue.cue === "wish")
      return negated ? "denied" : done(clause, cue) ? "silent" : "need";
    if (cue.cue === "good" && hit.from - cue.to <= 1) return negated ? "need" : "silent";
    if (cue.cue === "bad" && !good) return negated ? "denied" : "need";
    if (cue.cue === "lack" && hit.kind === "asset" && !good) return negated ? "denied" : "need";
  }
  return undefined;
}

/** "Kommer seg ikke til praksisplassen": the way there is lacking, not the thing. */
function isMotion(clause: Clause, negation: number): boolean {
  const before = [word(clause, negation - 1), word(clause, negation - 2)];
  return before.some((w) => MOTION.test(w)) && !/^(?:inn|i)$/.test(word(clause, negation + 1));
}

const MOTION = /^(?:kommer|kjem|komme|kom|møter|møtte|reiser|drar|dukker|dukka|rekker|når)$/;

/** "Snakker ikke norsk", "uten førerkort". */
function lacksBefore(clause: Clause, hit: Hit): boolean {
  const start = Math.max(partStart(clause, hit.from), hit.from - 6);
  for (let at = hit.from - 1; at >= start; at--) {
    if (isNegation(clause, at))
      return !(
        isMotion(clause, at) ||
        is(clause, at - 1, "help") ||
        is(clause, at - 1, "wish") ||
        is(clause, at - 1, "modal")
      );
    if (
      is(clause, at, "cause") ||
      is(clause, at, "bad") ||
      is(clause, at, "help") ||
      word(clause, at) === ","
    )
      return false;
  }
  return false;
}

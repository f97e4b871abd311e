import { type Clause, is, isNegation, word } from "./clause.ts";
import { partStart, samePart } from "./place.ts";
import type { CueHit, Hit } from "./reading.ts";

/** "For å unngå gjeld", "forebygge rus": what is not to come. */
export function avoided(clause: Clause, at: number): boolean {
  return clause.cues.some(
    (c) => c.cue === "avoid" && c.to <= at && at - c.to <= 4 && sameOrThatPart(clause, c.to, at),
  );
}

/** The same part, or the one that "at" opens right after it: "hindre at han får gjeld". */
function sameOrThatPart(clause: Clause, cue: number, at: number): boolean {
  if (samePart(clause, cue - 1, at)) return true;
  return word(clause, cue) === "at" && samePart(clause, cue, at);
}

/** Verbs and nouns reach over a list ("sliter med norsk og økonomi"), adjectives only to their own noun. */
const REACH = 10;
const NEAR = 3;

/** Whether a cue speaks of a word after it: near enough, and nothing between that ends its reach. */
export function reaches(clause: Clause, cue: CueHit, hit: Hit): boolean {
  const distance = hit.from - cue.to;
  const inLabel = clause.label > 0 && cue.to <= clause.label;
  if (inLabel) return true;
  const between = clause.tokens.slice(cue.to, hit.from);
  if (between.some((t, n) => STOPS.has(t.word) || is(clause, cue.to + n, "cause"))) return false;
  return distance <= (ADJECTIVE.test(word(clause, cue.to - 1)) ? NEAR : REACH);
}

const STOPS = new Set([
  "etter",
  "under",
  "uten",
  "utan",
  "siden",
  "sidan",
  "gjennom",
  "hos",
  "enn",
  "eksamen",
  "karakter",
  "karakterer",
  "karakterar",
  "faget",
  "hull",
  "hol",
  ":",
  "(",
  ")",
]);
const ADJECTIVE =
  /^(?:dårl|dårl|dårleg|svak|lav|låg|lite$|liten|lita|få$|nedsatt|nedsett|redusert|ustabil|usikk|begrens|avgrens|tung|vond|stram|trang|skral|manglende|manglande|mangelfull|null|minimal|variabel|uklar|uavklart|god|bra$|stor|mange|høy|lang)/;

/** The negation that governs a cue: "ikke dårlig", "trenger ikke hjelp", "ingen store problemer". */
export function negatedCue(clause: Clause, cue: CueHit): boolean {
  if (isNegation(clause, cue.to) && cue.to - cue.from === 1) return !isNegation(clause, cue.from);
  for (let at = cue.from - 1; at >= Math.max(partStart(clause, cue.from), cue.from - 5); at--) {
    if (isNegation(clause, at)) return true;
    if (
      is(clause, at, "and") ||
      !(is(clause, at, "soft") || is(clause, at, "help") || is(clause, at, "wish"))
    )
      return false;
  }
  return false;
}

/** "Har fått hjelp til": the help was had. */
export function done(clause: Clause, cue: CueHit): boolean {
  const before = [word(clause, cue.from - 1), word(clause, cue.from - 2)];
  return before.some((w) => w === "fått" || w === "fikk" || w === "fekk");
}

import { isActivityName, isArranged, isPlannedStart } from "./activity.ts";
import { type Clause, is, isNegation, word } from "./clause.ts";
import { avoided } from "./cue.ts";
import { deniedBefore } from "./denied.ts";
import { deniedAfter } from "./denied-after.ts";
import type { Verdict } from "./judge.ts";
import type { Hit } from "./reading.ts";
import { judgeTopic } from "./topic.ts";
import { FINITE } from "./words.ts";

/** A need that words tell by themselves, unless they are denied, only mentioned, or the name of a help. */
export function judgeTrouble(clause: Clause, hit: Hit): Verdict {
  if (isVerb(clause, hit)) return "silent";
  if (isPlannedStart(clause, hit) || isArranged(clause, hit)) return "silent";
  if (isActivityName(clause, hit)) return judgeTopic(clause, hit);
  if (avoided(clause, hit.from)) return "silent";
  const own = ownNegation(clause, hit);
  if (own) return own;
  if (isSkilled(clause, hit)) return "denied";
  if (onlyMentioned(clause, hit) || isOccupation(clause, hit)) return "silent";
  if (verbDenied(clause, hit) || deniedAfter(clause, hit)) return "denied";
  return deniedBefore(clause, hit);
}

/** "Er god til å skrive søknader", "habil på data"; not "ikke god til". */
function isSkilled(clause: Clause, hit: Hit): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 3); at--) {
    if (SKILLED.test(word(clause, at)))
      return (
        TO.test(word(clause, at + 1)) && !isNegation(clause, at - 1) && !isNegation(clause, at - 2)
      );
    if (!TO.test(word(clause, at)) && word(clause, at) !== "å") return false;
  }
  return false;
}

const SKILLED =
  /^(?:god|gode|flink|flinke|dyktig|dugande|habil|habile|trygg|vant|rutinert|stødig|komfortabel)$/;
const TO = /^(?:til|på|i|med)$/;

/** "Ruser seg ikke", "drikker ikke". */
function verbDenied(clause: Clause, hit: Hit): boolean {
  const end = word(clause, hit.to) === "seg" ? hit.to + 1 : hit.to;
  const last = word(clause, end - 1);
  return isNegation(clause, end) && (last === "seg" || FINITE.has(last));
}

/** "Vi snakket om gjeld og bolig": a topic of talk, not a need; "gjelden" presupposes one. */
function onlyMentioned(clause: Clause, hit: Hit): boolean {
  if (hit.to - hit.from > 1 || DEFINITE.test(word(clause, hit.from))) return false;
  for (let at = hit.from - 1; at > 0 && at > hit.from - 10; at--) {
    if (word(clause, at) === "om")
      return TALK.test(word(clause, at - 1)) || TALK.test(word(clause, at - 2));
    if (FINITE.has(word(clause, at))) return false;
  }
  return false;
}

/** "Jobber på rusinstitusjon", "arbeide med rusavhengige": the work, not the worker. */
function isOccupation(clause: Clause, hit: Hit): boolean {
  if (hit.to - hit.from > 1) return false;
  const preposition = word(clause, hit.from - 1);
  const working = WORKING.test(word(clause, hit.from - 2));
  if (preposition === "med") return working && PATIENTS.test(word(clause, hit.from));
  return working && ["som", "på", "i", "innen", "innan"].includes(preposition);
}

const WORKING =
  /^(?:jobbe|jobber|jobbar|jobbet|jobba|arbeide|arbeider|arbeidet|arbeidde|utdannet|utdanna)$/;
const PATIENTS =
  /(?:avhengige|misbrukere|misbrukarar|syke|sjuke|kriminelle|døve|blinde|hemmede|hemma|innsatte)$/;

const DEFINITE = /(?:en|et|ene|ane|a)$/;
const TALK =
  /^(?:snakke|snakka|snakket|samtale|spurte|spør|spurt|informer|orienter|drøft|diskuter|tema|handler|handlar|prate)/;

/** "Har ikke førerkort" has its negation; "trenger ikke tolk" has one in a gap, which denies it. */
function ownNegation(clause: Clause, hit: Hit): Verdict | undefined {
  let own = false;
  for (let at = hit.from; at < hit.to; at++) {
    if (!isNegation(clause, at)) continue;
    if (hit.places.includes(at)) {
      if (isNoMatter(clause, at)) return "denied";
      if (isGapped(clause, hit, at) || isWanted(clause, at - 1)) return "denied";
      own = true;
    } else if (hit.places.indexOf(at - 1) <= 0 || isWanted(clause, at - 1))
      return own ? undefined : "denied";
  }
  return own ? "need" : undefined;
}

/** "Gjeld og bolig er ikke tema": whatever the words before, they are no matter here. */
function isNoMatter(clause: Clause, negation: number): boolean {
  const next = [word(clause, negation + 1), word(clause, negation + 2)];
  return next.some((w) => NO_MATTER.test(w));
}

const NO_MATTER =
  /^(?:tema|aktuelt|aktuell|relevant|bekymring|bekymringer|bekymringar|utfordring|utfordringer|utfordringar|problem|problemer|problema|vansker|vanskar|besvær|anmerkning|anmerkninger|merknad|merknader|merknadar|galt|gale|feil)$/;

/** "Ikke problemer med å lese", "ikke behov for tannlege": what is negated is the trouble, not the thing. */
function isGapped(clause: Clause, hit: Hit, negation: number): boolean {
  for (let at = negation + 1; at < hit.to; at++)
    if (!hit.places.includes(at) && TROUBLES.test(word(clause, at))) return true;
  return false;
}

/** "Trenger verken bolig eller arbeid", "ønsker ikke": not wanted is not lacking. */
function isWanted(clause: Clause, at: number): boolean {
  return is(clause, at, "help") || is(clause, at, "wish");
}

const TROUBLES =
  /^(?:problem|utfordring|vansk|vanske|plag|behov|treng|trong|besvær|hindring|bekymr|anmerk|merknad|sliter|slit$)/;

/** Nynorsk "gjeld" is debt and "gjelder": "når det gjeld", "vedtaket gjeld frå 1. mars". */
function isVerb(clause: Clause, hit: Hit): boolean {
  if (hit.to !== hit.from + 1 || word(clause, hit.from) !== "gjeld") return false;
  const [before, after] = [word(clause, hit.from - 1), word(clause, hit.to)];
  if (["det", "dette", "desse", "som", "dei"].includes(before)) return true;
  const definite = /(?:et|en|a|ane|ene)$/.test(before) && before.length > 4;
  if (definite && DEFINITE.test(after) && after.length > 4) return true;
  return (
    definite &&
    [
      "begge",
      "heile",
      "hele",
      "resten",
      "desse",
      "denne",
      "dette",
      "eitt",
      "ein",
      "ei",
      "to",
      "frå",
      "for",
      "òg",
      "også",
      "ikkje",
      "berre",
      "i",
      "alle",
      "til",
      "fram",
    ].includes(after)
  );
}

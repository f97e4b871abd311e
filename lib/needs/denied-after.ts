import { saysMore } from "./answers.ts";
import { type Clause, is, isNegation, word } from "./clause.ts";
import type { Hit } from "./reading.ts";
import { NO } from "./sentences.ts";
import { FINITE } from "./words.ts";

/** "Gjeld har han ikke", "rus er ikke noe problem", "angst: nei". */
export function deniedAfter(clause: Clause, hit: Hit): boolean {
  const part = clause.parts[clause.partOf[hit.to - 1] ?? 0];
  if (!part) return false;
  if (DENIALS.has(word(clause, hit.to))) return true;
  let at = hit.to;
  while (goesOn(clause, at)) at++;
  if (!isWholeList(clause, hit.to, at)) return false;
  const verb = word(clause, at);
  if (verb === ":") return NO.has(word(clause, at + 1)) && !saysMore(clause);
  const before = at > hit.to && (is(clause, at - 1, "and") || word(clause, at - 1) === ",");
  if (before || !AFTER_VERBS.has(verb)) return false;
  for (let n = at + 1; n <= at + 3; n++) {
    if (!isNegation(clause, n)) continue;
    const next = word(clause, n + 1);
    return (
      next === "" ||
      clause.tokens[n + 1]?.kind === "mark" ||
      NO_MATTER.has(next) ||
      (EXISTING.has(verb) && !clause.cues.some((c) => c.from === n + 1))
    );
  }
  return false;
}

/** A list ends with "og" or "eller" before its last thing; "PTSD, utredning er ikke i gang" is none. */
function isWholeList(clause: Clause, from: number, to: number): boolean {
  const places = Array.from({ length: to - from }, (_, n) => from + n);
  const plain = places.some((at) => !isJoint(clause, at));
  return !plain || places.some((at) => is(clause, at, "and"));
}

/** The list goes on up to its verb: "gjeld, rus og bolig | er ikke tema". */
function goesOn(clause: Clause, at: number): boolean {
  if (at >= clause.tokens.length || AFTER_VERBS.has(word(clause, at))) return false;
  return isJoint(clause, at) || isListed(clause, at);
}

function isJoint(clause: Clause, at: number): boolean {
  return word(clause, at) === "," || is(clause, at, "and") || inTrouble(clause, at);
}

/** A single word between commas or before "og": one of the things a list names. */
function isListed(clause: Clause, at: number): boolean {
  if (FINITE.has(word(clause, at)) || clause.tokens[at]?.kind !== "word") return false;
  const [before, after] = [at - 1, at + 1];
  const opens = word(clause, before) === "," || is(clause, before, "and");
  return opens && (isJoint(clause, after) || AFTER_VERBS.has(word(clause, after)));
}

/** "Rus benektes". */
const DENIALS = new Set(
  "benektes benektast avkreftes avkreftast avvises avvisast utelukkes".split(" "),
);

const AFTER_VERBS = new Set(
  "har hadde er var finnes finst fins foreligger utgjør påvirker plager opplever hatt".split(" "),
);
const EXISTING = new Set("finnes finst fins foreligger".split(" "));
const NO_MATTER = new Set(
  "noe noko et eit noen nokon lenger lengre aktuelt aktuell problem tema utfordring til relevant hatt hindring i".split(
    " ",
  ),
);

function inTrouble(clause: Clause, at: number): boolean {
  return clause.needs.some((h) => h.kind === "trouble" && h.from <= at && at < h.to);
}

import { saysMore } from "./answers.ts";
import { type Clause, is, isNegation, word } from "./clause.ts";
import type { Hit } from "./reading.ts";
import { NO } from "./sentences.ts";

/** "Gjeld har han ikke", "rus er ikke noe problem", "angst: nei". */
export function deniedAfter(clause: Clause, hit: Hit): boolean {
  const part = clause.parts[clause.partOf[hit.to - 1] ?? 0];
  if (!part) return false;
  let at = hit.to;
  while (
    at < clause.tokens.length &&
    (word(clause, at) === "," || is(clause, at, "and") || inTrouble(clause, at))
  )
    at++;
  const verb = word(clause, at);
  if (verb === ":") return NO.has(word(clause, at + 1)) && !saysMore(clause);
  if (!AFTER_VERBS.has(verb)) return false;
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

const AFTER_VERBS = new Set(
  "har hadde er var finnes finst fins foreligger utgjør påvirker plager opplever hatt".split(" "),
);
const EXISTING = new Set("finnes finst fins foreligger".split(" "));
const NO_MATTER = new Set(
  "noe noko et eit noen nokon lenger lengre aktuelt aktuell problem tema utfordring til relevant hatt hindring i".split(
    " ",
  ),
);

export function inTrouble(clause: Clause, at: number): boolean {
  return clause.needs.some((h) => h.kind === "trouble" && h.from <= at && at < h.to);
}

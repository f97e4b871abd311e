import { type Clause, is, isNegation, word } from "./clause.ts";
import type { Verdict } from "./judge.ts";
import { partStart } from "./place.ts";
import type { Hit } from "./reading.ts";
import { FINITE } from "./words.ts";

/** "Har ikke gjeld", "verken rus eller gjeld", "avkrefter gjeld", "ingen pågående rusproblemer". */
export function deniedBefore(clause: Clause, hit: Hit): Verdict {
  if (deniedByCue(clause, hit)) return "denied";
  if (afterNeither(clause, hit.from)) return "denied";
  for (let at = hit.from - 1, strange = 0; at >= 0 && at >= hit.from - 14; at--) {
    if (word(clause, at) === "," && !listGoesOn(clause, at)) {
      return bareListItem(clause, at, hit) ? "uncertain" : "need";
    }
    if (at < partStart(clause, hit.from) && !listed(clause, hit.from)) return "need";
    if (isNegation(clause, at)) {
      if (is(clause, at, "none") ? strange <= 3 : strange <= 1) return "denied";
      return "need";
    }
    if (word(clause, at) === "," || transparent(clause, at)) continue;
    if (blocks(clause, at)) return "need";
    strange++;
  }
  return "need";
}

/** "Avkrefter gjeld", "ingen grunn til bekymring for økonomien". */
export function deniedByCue(clause: Clause, hit: Hit): boolean {
  return clause.cues.some((c) => c.cue === "deny" && governs(clause, c.to, hit.from));
}

/** Words a negation reaches through: "ikke noen kjente problemer med X", other needs of a list. */
function transparent(clause: Clause, at: number): boolean {
  if (is(clause, at, "soft") || is(clause, at, "and")) return true;
  return clause.needs.some(
    (h) => h.kind === "trouble" && h.from <= at && at < h.to && h.to - h.from <= 2,
  );
}

const PREPOSITIONS = new Set("over for fra frå uten utan hos mot mellom under ved av i".split(" "));
const EVENTS = new Set(
  "betalt betale betaler nedbetalt betjent betjene håndtert håndtere håndterer mestrer mestre takle takler fått få får jobbet jobbe jobber arbeidet arbeide møtt møte klart klarer klare greid greier greie kommet kommer komme løst løse behandlet behandle tatt ta tar orden styring styr snakke snakket snakker fortelle prate oversikt kontroll hjelp oppfølging behandling søkt søke vil mistet løse holde halde gjort gjøre råd bearbeidet kartlagt kvitt ferdig sluttet slutte oppgitt skjule skjuler bli blir nok åpen åpent".split(
    " ",
  ),
);

function blocks(clause: Clause, at: number): boolean {
  return (
    PREPOSITIONS.has(word(clause, at)) || EVENTS.has(word(clause, at)) || is(clause, at, "cause")
  );
}

/** A comma in a list whose last member comes after "eller" or "og": the negation holds for all of it. */
function listGoesOn(clause: Clause, comma: number): boolean {
  const part = clause.parts[clause.partOf[comma] ?? 0];
  if (!part || part.verb !== -1) return false;
  for (let at = comma + 1; at < clause.tokens.length && at <= comma + 14; at++) {
    if (["eller", "samt", "heller"].includes(word(clause, at))) return true;
    const here = clause.parts[clause.partOf[at] ?? 0];
    if (here && here.verb !== -1) return false;
    if (word(clause, at) === "og") return bare(clause, comma, at);
  }
  return false;
}

/** "Verken A, B eller C": all that follows, as far as the list goes. */
function afterNeither(clause: Clause, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 9); at--) {
    const here = word(clause, at);
    if (NEITHER.has(here)) return true;
    if (here === "men" || FINITE.has(here) || EVENTS.has(here)) return false;
  }
  return false;
}

const NEITHER = new Set(["verken", "hverken", "korkje"]);

function bare(clause: Clause, from: number, to: number): boolean {
  return !clause.cues.some(
    (c) => (c.cue === "bad" || c.cue === "lack") && c.from > from && c.to <= to + 3,
  );
}

function listed(clause: Clause, at: number): boolean {
  const part = clause.parts[clause.partOf[at] ?? 0];
  return part !== undefined && part.verb === -1 && (part.link === "," || part.link === "eller");
}

/** "Ingen rus, gjeld": is the debt denied with it, or a note of its own? Nobody can tell. */
function bareListItem(clause: Clause, comma: number, hit: Hit): boolean {
  if (hit.from !== comma + 1 || hit.to - hit.from > 1) return false;
  for (let at = comma - 1; at >= Math.max(0, comma - 5); at--) {
    if (is(clause, at, "none")) return true;
    if (word(clause, at) === ",") return false;
  }
  return false;
}

function governs(clause: Clause, from: number, to: number): boolean {
  if (to < from || to - from > 12) return false;
  const parts = new Set(clause.partOf.slice(from, to + 1));
  return (
    [...parts].every((n) => {
      const link = clause.parts[n]?.link ?? "";
      return n === clause.partOf[from - 1] || ["at", "å", "eller", "og", ","].includes(link);
    }) && !clause.tokens.slice(from, to).some((t) => t.word === "men")
  );
}

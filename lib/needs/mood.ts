import { type Clause, is, isNegation, word } from "./clause.ts";
import type { Hit } from "./reading.ts";

/** Whether a place is told as a fact; `open` where it is asked, supposed, or only possible. */
export function isOpen(clause: Clause, hit: Hit): boolean {
  const part = clause.partOf[hit.from] ?? 0;
  return (
    conditional(clause, part) ||
    maybe(clause, hit) ||
    toBeFound(clause, hit) ||
    disputed(clause, hit) ||
    threatened(clause, hit)
  );
}

/** "Søsteren mener han drikker, han nekter selv": a later part that only denies; "nekter å møte" refuses. */
function disputed(clause: Clause, hit: Hit): boolean {
  const n = clause.partOf[hit.from] ?? 0;
  return clause.parts.some((part, m) => {
    if (m <= n || !DENIES.test(word(clause, part.verb))) return false;
    const after = word(clause, part.verb + 1);
    return part.verb + 1 >= part.to || AFTER_DENIAL.has(after);
  });
}

const DENIES =
  /^(?:nekter|nektar|benekter|benektar|avkrefter|avkreftar|avviser|avviste|benektet|benekta)$/;
const AFTER_DENIAL = new Set([
  "selv",
  "sjølv",
  "dette",
  "det",
  "for",
  "på",
  "imidlertid",
  "blankt",
]);

/** "Rus bør kartlegges": nobody knows yet. "Ryggsmertene bør utredes" are there, and a goal to be settled is missing. */
function toBeFound(clause: Clause, hit: Hit): boolean {
  if (hit.need === "work-goal" || DEFINITE.test(word(clause, hit.from))) return false;
  if ((clause.parts[clause.partOf[hit.from] ?? 0]?.verb ?? -1) < hit.to) return false;
  const end = clause.parts[clause.partOf[hit.to - 1] ?? 0]?.to ?? 0;
  for (let at = hit.to; at < Math.min(end, hit.to + 5); at++) {
    if (!EXAMINED.test(word(clause, at))) continue;
    return TO_BE.has(word(clause, at - 1)) || TO_BE.has(word(clause, at - 2));
  }
  return false;
}

const EXAMINED =
  /^(?:kartleg|utred|utgrei|avklar|undersøk|sjekk|kartlagt|utredet|utreda|undersøkt)/;
const TO_BE = new Set("bør må skal burde".split(" "));
const DEFINITE = /(?:en|et|a|ene|ane)$/;

/** "dersom han får gjeld", "vet ikke om hun har gjeld"; not "selv om han har gjeld". */
function conditional(clause: Clause, n: number): boolean {
  const part = clause.parts[n];
  if (!part) return false;
  if (n === 0 && INVERTED.has(word(clause, 0)) && PRONOUNS.has(word(clause, 1))) return true;
  if (part.link === "at" && n > 0) return conditional(clause, n - 1);
  const before = word(clause, part.from - 1);
  const link = part.link || word(clause, part.from);
  if (["dersom", "hvis", "viss", "hvorvidt"].includes(link)) return true;
  if (link === "om") return before !== "selv" && before !== "sjølv";
  return false;
}

/** "Skulle han få gjeld, …": a condition without a conjunction. */
const INVERTED = new Set(["skulle", "hadde"]);
const PRONOUNS = new Set(["han", "hun", "ho", "bruker", "brukar", "deltaker", "deltakar", "det"]);

/** "mulig dysleksi", "kanskje gjeld", "mistenker at han har angst"; to the next comma. */
function maybe(clause: Clause, hit: Hit): boolean {
  const start = reachBack(clause, hit.from);
  for (let at = hit.to - 1; at >= start; at--) if (isMaybe(clause, at)) return true;
  return clause.cues.some(
    (c) => c.cue === "maybe" && c.from >= start && c.to <= hit.to && c.from <= hit.from,
  );
}

/** The start of the part, and of the part before where this one only completes it ("at …"). */
function reachBack(clause: Clause, at: number): number {
  const n = clause.partOf[at] ?? 0;
  const part = clause.parts[n];
  if (!part) return 0;
  if (part.link === "at" || part.link === "om") return clause.parts[n - 1]?.from ?? part.from;
  return part.from;
}

function isMaybe(clause: Clause, at: number): boolean {
  if (!is(clause, at, "maybe")) return false;
  const [before, after] = [word(clause, at - 1), word(clause, at + 1)];
  if (!/^m[uo][lg]/.test(word(clause, at))) return true;
  if (after === "at") return !isNegation(clause, at - 1);
  return after !== "å" && !BEST.has(before) && !isNegation(clause, at - 1);
}

const BEST = new Set("som best raskest fortest mest så er vere være blir beste".split(" "));

/** After a condition, what would happen: "dersom han mister jobben, får han gjeld". */
function threatened(clause: Clause, hit: Hit): boolean {
  const n = clause.partOf[hit.from] ?? 0;
  const first = clause.parts[0];
  if (n === 0 || !first || !["dersom", "hvis", "viss"].includes(word(clause, first.from)))
    return false;
  const verb = word(clause, clause.parts[n]?.verb ?? -1);
  return ["får", "blir", "vil", "kan", "kunne", "ville", "vert"].includes(verb);
}

/** What once was: "tidligere rusmisbruker", "slet med angst i ungdommen"; not "sliter fortsatt". */
export function isPast(clause: Clause, hit: Hit): boolean {
  const part = clause.parts[clause.partOf[hit.from] ?? 0];
  if (!part) return false;
  const inside = (from: number) => from >= part.from && from <= part.to;
  const still = clause.tokens.some((_, at) => inside(at) && is(clause, at, "still"));
  if (still) return false;
  const marked = clause.cues.filter(
    (c) => c.cue === "past" && inside(c.from) && (c.to === hit.from || !namesWhere(clause, c.from)),
  );
  const adjective = marked.some((c) => c.to === hit.from);
  return adjective || (marked.length > 0 && PAST_VERBS.has(verbWord(clause, part.verb)));
}

/** "på to tidligere praksisplasser": it tells which places, not when. */
function namesWhere(clause: Clause, at: number): boolean {
  if (!is(clause, at, "past")) return false;
  return [word(clause, at - 1), word(clause, at - 2)].some((w) => WHERE.has(w));
}

const WHERE = new Set("på hos hjå ved fra frå mot med av sin sine hans hennes".split(" "));

const PAST_VERBS = new Set(
  "hadde var slet sleit drakk rusa ruset brukte misbrukte hatt vært vore slitt slite strevde strevet ble vart".split(
    " ",
  ),
);

/** "har hatt": the participle tells the time where the auxiliary does not. */
function verbWord(clause: Clause, verb: number): string {
  if (verb === -1) return "";
  if (word(clause, verb) !== "har") return word(clause, verb);
  for (let at = verb + 1; at <= verb + 4; at++)
    if (PAST_VERBS.has(word(clause, at))) return word(clause, at);
  return "har";
}

/** "gjelden er nedbetalt", "har sluttet å drikke", "har hatt gjeld, men den er nedbetalt". */
export function isResolved(clause: Clause, hit: Hit): boolean {
  const n = clause.partOf[hit.from] ?? 0;
  return clause.cues.some((cue) => {
    if (cue.cue !== "resolved" || !holds(clause, cue.from)) return false;
    if (cue.from >= hit.from && cue.to <= hit.to) return false;
    const at = clause.partOf[cue.from] ?? 0;
    if (at === n) return !overlapsAnother(clause, cue.from, hit);
    const next = clause.parts[n + 1]?.link === "som" && at > n + 1 ? n + 2 : n + 1;
    return at === next && takesUp(clause, at, hit) && isLastBefore(clause, hit, at);
  });
}

/** Whether the part after speaks of nothing new: "den er nedbetalt", "men er bra igjen". */
function takesUp(clause: Clause, n: number, hit: Hit): boolean {
  return !clause.needs.some((h) => clause.partOf[h.from] === n && h.need !== hit.need);
}

function isLastBefore(clause: Clause, hit: Hit, n: number): boolean {
  const link = clause.parts[n]?.link ?? "";
  return (
    ["men", "og", "som", ",", "(", "–", "mens"].includes(link) &&
    hit.to <= (clause.parts[n]?.from ?? 0)
  );
}

/** A cue that stands nearer to another need's words in the same part belongs to that one. */
function overlapsAnother(clause: Clause, cue: number, hit: Hit): boolean {
  const distance = gap(cue, hit);
  return clause.needs.some(
    (h) =>
      h.need !== hit.need &&
      clause.partOf[h.from] === clause.partOf[cue] &&
      gap(cue, h) < distance &&
      h.kind !== "topic" &&
      !coordinated(clause, h, hit),
  );
}

/** "Ferdigbehandlet for avhengighet og depresjon": what is said of one is said of both. */
function coordinated(clause: Clause, one: Hit, other: Hit): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  if (first.to >= last.from) return false;
  for (let at = first.to; at < last.from; at++)
    if (!is(clause, at, "and") && word(clause, at) !== ",") return false;
  return true;
}

function gap(at: number, hit: Hit): number {
  return at < hit.from ? hit.from - at : Math.max(0, at - hit.to);
}

/** "Tåler ikke lenger yrket": what is over is what one could do, not the trouble. */
function losesAbility(clause: Clause, at: number): boolean {
  return (
    isNegation(clause, at) && (ABLE.has(word(clause, at - 1)) || ABLE.has(word(clause, at + 2)))
  );
}

const ABLE = new Set(
  "tåler toler kan klarer klarar orker orkar greier makter maktar mestrer meistrar fungerer fungerar husker hugsar ser høyrer hører får jobber jobbar arbeider leser les bor bur".split(
    " ",
  ),
);

/** "Svaksynt, ellers frisk": well but for that. */
const ELSE = new Set(["ellers", "elles", "forøvrig", "øvrig"]);

/** Really done: not "ikke nedbetalt", "snart", "ønsker å bli rusfri", "må få orden på". */
export function holds(clause: Clause, at: number): boolean {
  if (ELSE.has(word(clause, at - 1)) || losesAbility(clause, at)) return false;
  const start = clause.parts[clause.partOf[at] ?? 0]?.from ?? 0;
  for (let i = at - 1; i >= Math.max(start, at - 6); i--) {
    if (isNegation(clause, i) || is(clause, i, "almost")) return false;
    if (is(clause, i, "modal") || is(clause, i, "wish") || is(clause, i, "help")) return false;
  }
  return !isNegation(clause, at + 1);
}

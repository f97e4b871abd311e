import { type Clause, is, isNegation, word } from "./clause.ts";
import type { CueHit, Hit } from "./reading.ts";
import { NO, YES } from "./sentences.ts";
import { FINITE } from "./words.ts";

/** What a hit tells: the need is there, may be there, is denied, or nothing is said of it. */
export type Verdict = "need" | "uncertain" | "denied" | "silent";

/** Whether the words of a hit tell a need, by what is said around them. */
export function judgeHit(clause: Clause, hit: Hit): Verdict {
  const answer = answerTo(clause, hit);
  if (answer) return answer;
  if (hit.kind === "trouble" || hit.kind === "family") return judgeTrouble(clause, hit);
  return judgeTopic(clause, hit);
}

/** "Gjeld: nei", "Har du førerkort? Nei". Undefined where no yes or no is answered. */
function answerTo(clause: Clause, hit: Hit): Verdict | undefined {
  if (clause.label === 0 || hit.to > clause.label) return undefined;
  const first = word(clause, clause.label + 1);
  if (EMPTY.has(first) || first === "") return "silent";
  const asked = cuesIn(clause, 0, clause.label).some((c) => c.cue === "bad" || c.cue === "help");
  if (NO.has(first) && !saysMore(clause)) return hit.kind === "asset" && !asked ? "need" : "denied";
  if (!YES.has(first)) return undefined;
  return hit.kind === "trouble" || asked ? "need" : "silent";
}

const EMPTY = new Set(["–", "-", "—", "0", "ukjent", "ukjend", "uaktuelt"]);

/** "Ikke god", "ingen oversikt": the answer goes on and says more than no. */
function saysMore(clause: Clause): boolean {
  const first = word(clause, clause.label + 1);
  if (first === "nei") return false;
  return cuesIn(clause, clause.label + 2, clause.label + 6).some(
    (c) => c.cue === "good" || c.cue === "bad",
  );
}

// --- words that tell a need by themselves ---

function judgeTrouble(clause: Clause, hit: Hit): Verdict {
  if (isVerb(clause, hit)) return "silent";
  if (isActivityName(clause, hit)) return judgeTopic(clause, hit);
  if (avoided(clause, hit.from)) return "silent";
  const own = ownNegation(clause, hit);
  if (own) return own;
  if (onlyMentioned(clause, hit)) return "silent";
  if (verbDenied(clause, hit) || deniedAfter(clause, hit)) return "denied";
  return deniedBefore(clause, hit);
}

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

const DEFINITE = /(?:en|et|ene|ane|a)$/;
const TALK =
  /^(?:snakke|snakka|snakket|samtale|spurte|spør|spurt|informer|orienter|drøft|diskuter|tema|handler|handlar|prate)/;

/** "Har ikke førerkort" has its negation; "trenger ikke tolk" has one in a gap, which denies it. */
function ownNegation(clause: Clause, hit: Hit): Verdict | undefined {
  let own = false;
  for (let at = hit.from; at < hit.to; at++) {
    if (!isNegation(clause, at)) continue;
    if (hit.places.includes(at)) {
      if (isGapped(clause, hit, at)) return "denied";
      own = true;
    } else if (hit.places.indexOf(at - 1) <= 0) return own ? undefined : "denied";
  }
  return own ? "need" : undefined;
}

/** "Ikke problemer med å lese", "ikke behov for tannlege": what is negated is the trouble, not the thing. */
function isGapped(clause: Clause, hit: Hit, negation: number): boolean {
  for (let at = negation + 1; at < hit.to; at++)
    if (!hit.places.includes(at) && TROUBLES.test(word(clause, at))) return true;
  return false;
}

const TROUBLES =
  /^(?:problem|utfordring|vansk|vanske|plag|behov|treng|trong|besvær|hindring|bekymr|sliter|slit$)/;

/** Nynorsk "gjeld" is debt and "gjelder": "når det gjeld", "vedtaket gjeld frå 1. mars". */
function isVerb(clause: Clause, hit: Hit): boolean {
  if (hit.to !== hit.from + 1 || word(clause, hit.from) !== "gjeld") return false;
  const [before, after] = [word(clause, hit.from - 1), word(clause, hit.to)];
  if (["det", "dette", "desse", "som", "dei"].includes(before)) return true;
  const definite = /(?:et|en|a|ane|ene)$/.test(before) && before.length > 4;
  return (
    definite &&
    ["frå", "for", "òg", "også", "ikkje", "berre", "i", "alle", "til", "fram"].includes(after)
  );
}

const ACTIVITY =
  /(?:kurs|kurset|mestring|meistring|rådgivning|rådgiving|rådgjeving|rådgiver|rådgivar|rådgivningen|veiledning|rettleiing|gruppe|gruppa|gruppen|team|teamet|tjenesten|tjeneste|tenesta|telefon|plan|forebygging|førebygging|samtaler|hjelp|hjelpen|trening)$/;

/** "Angstmestring", "gjeldsrådgiver": the name of a help, not of a need; it takes a wish to tell one. */
function isActivityName(clause: Clause, hit: Hit): boolean {
  return hit.to === hit.from + 1 && ACTIVITY.test(word(clause, hit.from));
}

function avoided(clause: Clause, at: number): boolean {
  return clause.cues.some(
    (c) => c.cue === "avoid" && c.to <= at && at - c.to <= 3 && samePart(clause, c.from, at),
  );
}

/** "Har ikke gjeld", "verken rus eller gjeld", "avkrefter gjeld", "ingen pågående rusproblemer". */
function deniedBefore(clause: Clause, hit: Hit): Verdict {
  if (clause.cues.some((c) => c.cue === "deny" && governs(clause, c.to, hit.from))) return "denied";
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

/** Words a negation reaches through: "ikke noen kjente problemer med X", other needs of a list. */
function transparent(clause: Clause, at: number): boolean {
  if (is(clause, at, "soft") || is(clause, at, "and")) return true;
  return clause.needs.some(
    (h) => h.kind === "trouble" && h.from <= at && at < h.to && h.to - h.from <= 2,
  );
}

const PREPOSITIONS = new Set("over for fra frå uten utan hos mot mellom under ved av i".split(" "));
const EVENTS = new Set(
  "betalt betale betaler nedbetalt betjent betjene håndtert håndtere håndterer mestrer mestre takle takler fått få får jobbet jobbe jobber arbeidet arbeide møtt møte klart klarer klare greid greier greie kommet kommer komme løst løse behandlet behandle tatt ta tar snakke snakket snakker fortelle prate oversikt kontroll hjelp oppfølging behandling søkt søke vil mistet løse holde halde gjort gjøre råd bearbeidet kartlagt kvitt ferdig sluttet slutte oppgitt skjule skjuler bli blir nok åpen åpent".split(
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

/** "Gjeld har han ikke", "rus er ikke noe problem", "angst: nei". */
function deniedAfter(clause: Clause, hit: Hit): boolean {
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

function inTrouble(clause: Clause, at: number): boolean {
  return clause.needs.some((h) => h.kind === "trouble" && h.from <= at && at < h.to);
}

// --- words that take a cue to tell a need ---

function judgeTopic(clause: Clause, hit: Hit): Verdict {
  if (avoided(clause, hit.from)) return "silent";
  const before = cueBefore(clause, hit);
  if (before) return before;
  if (hit.kind === "asset" && lacksBefore(clause, hit)) return "need";
  return cueAfter(clause, hit) ?? "silent";
}

/** Verbs and nouns reach over a list ("sliter med norsk og økonomi"), adjectives only to their own noun. */
const REACH = 10;
const NEAR = 3;

function cueBefore(clause: Clause, hit: Hit): Verdict | undefined {
  const start = clause.label > 0 && hit.from > clause.label ? 0 : partStart(clause, hit.from);
  const near = clause.cues
    .filter((c) => c.to <= hit.from && c.from >= start)
    .sort((a, b) => b.to - a.to);
  const good = near.find((c) => c.cue === "good" && hit.from - c.to <= 1);
  for (const cue of near) {
    if (!reaches(clause, cue, hit)) continue;
    const negated = negatedCue(clause, cue);
    if (cue.cue === "help" || cue.cue === "wish")
      return negated ? "denied" : done(clause, cue) ? "silent" : "need";
    if (cue.cue === "good" && hit.from - cue.to <= 1) return negated ? "need" : "silent";
    if (cue.cue === "bad" && !good) return negated ? "denied" : "need";
    if (cue.cue === "lack" && hit.kind === "asset" && !good) return negated ? "denied" : "need";
  }
  return undefined;
}

function reaches(clause: Clause, cue: CueHit, hit: Hit): boolean {
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
function negatedCue(clause: Clause, cue: CueHit): boolean {
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
function done(clause: Clause, cue: CueHit): boolean {
  const before = [word(clause, cue.from - 1), word(clause, cue.from - 2)];
  return before.some((w) => w === "fått" || w === "fikk" || w === "fekk");
}

/** "Snakker ikke norsk", "uten førerkort". */
function lacksBefore(clause: Clause, hit: Hit): boolean {
  const start = Math.max(partStart(clause, hit.from), hit.from - 6);
  for (let at = hit.from - 1; at >= start; at--) {
    if (isNegation(clause, at))
      return !(
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

function cueAfter(clause: Clause, hit: Hit): Verdict | undefined {
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

function cuesIn(clause: Clause, from: number, to: number): CueHit[] {
  return clause.cues.filter((c) => c.from >= from && c.to <= to);
}

function samePart(clause: Clause, a: number, b: number): boolean {
  return clause.partOf[a] === clause.partOf[b];
}

/** Where the part begins that holds a place; a first part without a verb belongs to what follows it. */
function partStart(clause: Clause, at: number): number {
  return clause.parts[clause.partOf[at] ?? 0]?.from ?? 0;
}

function partEnd(clause: Clause, at: number): number {
  return clause.parts[clause.partOf[at] ?? 0]?.to ?? clause.tokens.length;
}

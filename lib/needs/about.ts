import { type Clause, is, isNegation, word } from "./clause.ts";
import { holds, isResolved } from "./mood.ts";
import { type Gender, otherGenitive, otherPerson } from "./persons.ts";
import type { Hit } from "./reading.ts";
import type { Statement } from "./sentences.ts";
import type { Subject } from "./subject.ts";
import type { Need } from "./types.ts";
import { FINITE } from "./words.ts";

/** Instructions of a form and offers of a service: "Her kan du skrive om gjeld", "Beskriv helsen". */
export function isHelpText(statement: Statement, clause: Clause): boolean {
  const [first, second, third] = statement.body.map((t) => t.word);
  if (first === undefined) return true;
  if (IMPERATIVES.has(first) && statement.body[0]?.capital === true && !saysHow(clause))
    return true;
  if (first === "du" && (second === "kan" || second === "må" || second === "skal")) return true;
  if (["her", "nedenfor", "under"].includes(first) && second === "kan" && third === "du")
    return true;
  return clause.parts.some((part) => {
    const [a, b] = [word(clause, part.from), word(clause, part.from + 1)];
    return (a === "nav" || a === "vi") && (b === "kan" || b === "tilbyr" || b === "tilbyd");
  });
}

const IMPERATIVES = new Set(
  "skriv beskriv skildre oppgi oppgje velg vel fyll kryss legg les husk klikk trykk angi gi vurder spør sjekk kartlegg eksempel eksempler eksempelvis hjelpetekst".split(
    " ",
  ),
);

/** "Skriv dårleg" is nynorsk for "skriver dårlig". */
function saysHow(clause: Clause): boolean {
  return is(clause, 1, "bad") || is(clause, 1, "neg") || is(clause, 1, "lack");
}

/** A line that gives a goal or names an activity: it tells no need, save that the goal is missing. */
export function isGoal(statement: Statement): boolean {
  return statement.label.some((t) => GOALS.test(t.word)) && statement.label.length <= 3;
}

const GOALS =
  /^(?:mål|målet|hovedmål|hovudmål|delmål|jobbmål|yrkesmål|arbeidsmål|aktivitet|aktiviteter|aktivitetar|tiltak|tittel|kurs|ressurser|ressursar|styrker|styrkar|interesser|interessar|arrangør|stilling)$/;

/** "gjelden til samboeren", "mors angst": the thing is somebody else's, whoever the clause is about. */
export function belongsToOther(clause: Clause, hit: Hit, gender: Gender): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 2); at--)
    if (otherGenitive(word(clause, at))) return true;
  if (ofCompany(clause, hit) || ofTheOther(clause, hit, gender) || describesOther(clause, hit))
    return true;
  if (hit.to - hit.from > 2) return false;
  const after = word(clause, hit.to);
  if (after !== "til" && after !== "hos" && after !== "hjå") return false;
  const last = word(clause, hit.to - 1);
  const definite = /(?:en|et|a|ene|ane)$/.test(last);
  const owner = [word(clause, hit.to + 1), word(clause, hit.to + 2)];
  return (after !== "til" || definite) && owner.some((w) => otherPerson(w) !== undefined);
}

/** "Hvordan han skal møte sinneutbruddene hennes": the pronoun after is of the other gender than the person's. */
function ofTheOther(clause: Clause, hit: Hit, gender: Gender): boolean {
  const owner = word(clause, hit.to);
  if (gender === "m") return owner === "hennes" || owner === "hennar";
  return gender === "f" && owner === "hans";
}

/** "pårørende til en alvorlig syk mann": an adjective right before somebody else. */
function describesOther(clause: Clause, hit: Hit): boolean {
  const next = word(clause, hit.to);
  if (!ADJECTIVE.test(word(clause, hit.to - 1)) || FINITE.has(word(clause, hit.from))) return false;
  return next === "mann" || next === "mannen" || otherPerson(next) !== undefined;
}

const ADJECTIVE =
  /(?:sy[kg]e?|sjuke?|deprimerte?|avhengige?|handikappede?|hemmede?|hemma|svekkede?|ruset|rusa|rusede|døve?|blinde?|utviklingshemmet|straffede?|kriminelle?|dømte?|psykotiske?|døende|døyande)$/;

/** "en søster med psykiske lidelser": what "med" adds to somebody else is theirs. */
function ofCompany(clause: Clause, hit: Hit): boolean {
  for (let at = hit.from; at > Math.max(0, hit.from - 4); at--) {
    const here = word(clause, at);
    if (here === ",") return false;
    if (here === "med") return followsOther(clause, at);
  }
  return false;
}

/** "En datter med", "en datter på tolv med". */
function followsOther(clause: Clause, at: number): boolean {
  if (otherPerson(word(clause, at - 1)) !== undefined) return true;
  return ["på", "fra", "frå"].includes(word(clause, at - 2))
    ? otherPerson(word(clause, at - 3)) !== undefined
    : word(clause, at - 3) === "på" && otherPerson(word(clause, at - 4)) !== undefined;
}

/** "Dette er nå ordnet": what the statement before told is settled. */
export function refersBack(clause: Clause): boolean {
  const first = word(clause, 0);
  if (!["dette", "det", "den", "alt", "denne", "begge"].includes(first)) return false;
  if (clause.needs.length > 0) return false;
  return clause.cues.some((c) => c.cue === "resolved" && holds(clause, c.from));
}

/** Needs that a statement says are over, or whose thing the person has got now ("har fått sertifikat"). */
export function settledNeeds(clause: Clause, who: readonly Subject[]): ReadonlySet<Need> {
  const settled = clause.needs.filter((hit) => {
    if (who[clause.partOf[hit.from] ?? 0]?.who === "other") return false;
    if (hit.need !== "crime" && isResolved(clause, hit)) return true;
    return hit.kind === "asset" && SINGLE.has(hit.need) && gotNow(clause, hit);
  });
  const over = saidOver(clause, who);
  return new Set([...settled, ...over].map((hit) => hit.need));
}

/** "er nå gjeldfri": what these words say of the person, not denied, wished or almost. */
function saidOver(clause: Clause, who: readonly Subject[]): Hit[] {
  return clause.settled.filter(
    (hit) => who[clause.partOf[hit.from] ?? 0]?.who === "person" && holds(clause, hit.from),
  );
}

/** "Fikk gjeldsordning, og er nå gjeldfri": said over later in the same statement. */
export function endsLater(clause: Clause, hit: Hit, who: readonly Subject[]): boolean {
  return saidOver(clause, who).some((over) => over.need === hit.need && over.from >= hit.from);
}

/** Needs that one thing settles. There may be more than one school to finish. */
const SINGLE: ReadonlySet<Need> = new Set([
  "transport",
  "housing",
  "not-registered",
  "apprenticeship",
]);

function gotNow(clause: Clause, hit: Hit): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at--) {
    if (isNegation(clause, at)) return false;
    if (is(clause, at, "now")) return !isNegation(clause, at + 1) && !isNegation(clause, at - 1);
  }
  return false;
}

import {
  belongsToOther,
  endsLater,
  isGoal,
  isHelpText,
  refersBack,
  settledNeeds,
} from "./about.ts";
import { type Clause, word } from "./clause.ts";
import { judgeHit } from "./judge.ts";
import { isOpen, isPast, isResolved } from "./mood.ts";
import { namesPerson } from "./people.ts";
import type { Gender } from "./persons.ts";
import { quoteOf } from "./quote.ts";
import { type ReadText, readTexts } from "./read.ts";
import type { Hit } from "./reading.ts";
import type { Statement } from "./sentences.ts";
import { PERSON, type Subject, subjects } from "./subject.ts";
import { NEEDS, type Need, type NeedFound } from "./types.ts";

export interface NeedsFound {
  /** What the text tells the person needs help with, in the order of NEEDS. */
  readonly needs: NeedFound[];
  /** What the text only supposes, asks, or tells of earlier times. */
  readonly uncertain: NeedFound[];
}

/** One telling of a need. */
interface Telling {
  readonly need: Need;
  readonly quote: string;
  readonly certain: boolean;
}

/**
 * The needs that free text tells of the case's person, bokmål or nynorsk, each with the words that told it (exact
 * parts of the text). Denied and resolved needs, and those of somebody else, are left out. Time is linear in the text.
 */
export function findNeeds(texts: readonly string[]): NeedsFound {
  const tellings = readTexts(texts).flatMap(tellingsIn);
  const certain = gather(tellings.filter((t) => t.certain));
  const known = new Set(certain.map((n) => n.need));
  const open = gather(tellings.filter((t) => !t.certain && !known.has(t.need)));
  return { needs: certain, uncertain: open };
}

/** "Mor er bekymret for økonomien sin": it is hers, though she tells of the person elsewhere. */
const REFLEXIVE = new Set(["sin", "sitt", "sine", "si"]);

function gather(tellings: readonly Telling[]): NeedFound[] {
  return NEEDS.flatMap((need) => {
    const quotes = [...new Set(tellings.filter((t) => t.need === need).map((t) => t.quote))];
    return quotes.length > 0 ? [{ need, quotes: shortest(quotes) }] : [];
  });
}

/** Of quotes that lie in each other, the shorter says enough. */
function shortest(quotes: readonly string[]): string[] {
  if (quotes.length > MANY) return [...quotes];
  return quotes.filter((long) => !quotes.some((short) => short !== long && long.includes(short)));
}

/** No case page tells one need so often; comparing all with all would take too long. */
const MANY = 200;

function tellingsIn({ text, people, statements }: ReadText): Telling[] {
  let told: Telling[] = [];
  let before = PERSON;
  let previous = 0;
  for (const { statement, clause } of statements) {
    const who = subjects(clause.tokens, clause.parts, people, before);
    const start = told.length;
    const ended = settledNeeds(clause, who);
    if (ended.size > 0) told = told.filter((t) => !ended.has(t.need));
    if (refersBack(clause)) told = told.slice(0, Math.min(previous, told.length));
    else told.push(...tellingsOf(text, statement, clause, who, people.gender));
    previous = Math.min(start, told.length);
    before = namesPerson(clause.tokens, people) ? PERSON : handedOn(who, before);
  }
  return told;
}

/** Whom a pronoun may take up next: of a statement that began with the person, the person where nobody's gender tells. */
function handedOn(who: readonly Subject[], before: Subject): Subject {
  const last = who.at(-1) ?? before;
  const begun = who[0]?.who === "person" && last.other?.gender === null;
  return begun ? { ...last, who: "person" } : last;
}

/** "Ryggen ryker stadig, og hva nå?": a long question tells in all but its last part. */
function asked(statement: Statement, clause: Clause, hit: Hit): boolean {
  if (!statement.asks) return false;
  return (
    statement.body.length <= SHORT_QUESTION || clause.partOf[hit.to - 1] === clause.parts.length - 1
  );
}

const SHORT_QUESTION = 9;

function tellingsOf(
  text: string,
  statement: Statement,
  clause: Clause,
  who: readonly Subject[],
  gender: Gender,
): Telling[] {
  if (isHelpText(statement, clause)) return [];
  const goal = isGoal(statement);
  return clause.needs.flatMap((hit): Telling[] => {
    if (goal && hit.need !== "work-goal") return [];
    const teller = who[clause.partOf[hit.from] ?? 0] ?? PERSON;
    const subject = teller.other && REFLEXIVE.has(word(clause, hit.to)) ? "other" : teller.who;
    if (hit.kind !== "family" && (subject === "other" || belongsToOther(clause, hit, gender)))
      return [];
    const verdict = judgeHit(clause, hit);
    if (verdict === "denied" || verdict === "silent") return [];
    if (hit.need !== "crime" && isResolved(clause, hit)) return [];
    if (endsLater(clause, hit, who)) return [];
    const certain =
      verdict === "need" &&
      subject !== "unclear" &&
      !asked(statement, clause, hit) &&
      !isOpen(clause, hit) &&
      (hit.lasting || !isPast(clause, hit));
    return [{ need: hit.need, quote: quoteOf(text, clause, hit), certain }];
  });
}

import type { CaseFacts, CaseReading, Evidence } from "../facts/types.ts";
import { questionFor } from "../law/questions.ts";
import { changedPaths } from "./changed-paths.ts";
import type { Answer } from "./types.ts";

/** The facts with the caseworker's answers in them. */
export interface Answered {
  readonly facts: CaseFacts;
  /** Every fact that an answer made or changed is marked as the caseworker's. */
  readonly evidence: Evidence[];
  /** The answers that still concern something: those about a thing that is no longer there are left out. */
  readonly answers: readonly Answer[];
}

export function withAnswers(reading: CaseReading, answers: readonly Answer[]): Answered {
  let { facts } = reading;
  const own = new Set<string>();
  const held: Answer[] = [];
  for (const answer of answers) {
    const { question: path, value } = answer;
    const question = questionFor(path);
    if (!question || !isThere(facts, path) || isAnother(reading.facts, answer)) continue;
    held.push(answer);
    if (value === "unknown") continue;
    const next = question.apply(facts, value, path);
    for (const changed of changedPaths(facts, next)) own.add(changed);
    facts = next;
  }
  return {
    facts,
    evidence: [...unlessOwn(reading.evidence, own), ...[...own].map(mark)],
    answers: held,
  };
}

/**
 * What tells the thing an answer is about from others of its list: "the grant of 2 March". A page that is read again may
 * show its decisions in another order, and an answer about one must not be taken for another's. Null outside lists, and
 * where the page shows no such thing.
 */
export function thingAt(facts: CaseFacts, path: string): string | null {
  const element = elementAt(facts, path);
  if (typeof element !== "object" || element === null) return null;
  const known = element as Readonly<Record<string, unknown>>;
  return JSON.stringify(TELLING.map((key) => known[key] ?? null));
}

const TELLING = ["kind", "title", "date", "from", "heldOn", "birthDate"];

function isAnother(facts: CaseFacts, { question, of }: Answer): boolean {
  return of !== undefined && of !== thingAt(facts, question);
}

function isThere(facts: CaseFacts, path: string): boolean {
  return !/\[\d+\]/.test(path) || elementAt(facts, path) !== undefined;
}

function elementAt(facts: CaseFacts, path: string): unknown {
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const found = list ? (facts as Readonly<Record<string, unknown>>)[list] : undefined;
  return Array.isArray(found) ? found[Number(index)] : undefined;
}

/** The page's own words for a fact that an answer replaced prove it no longer. */
function unlessOwn(evidence: readonly Evidence[], own: ReadonlySet<string>): Evidence[] {
  return evidence.filter((e) => !own.has(e.fact));
}

function mark(fact: string): Evidence {
  return { fact, quote: null, state: "answered" };
}

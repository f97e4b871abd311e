import type { CaseFacts, Evidence } from "../facts/types.ts";
import type { Need, NeedFound } from "./types.ts";

/**
 * The needs that facts tell without any free text, each with the page's own words behind the fact; no words where
 * the fact comes from a file. "Psykiske plager eller rus" as one fact does not say which, and tells neither.
 */
export function needsFromFacts(facts: CaseFacts, evidence: readonly Evidence[]): NeedFound[] {
  return told(facts).map(({ need, fact }) => ({ need, quotes: quotesOf(fact, evidence) }));
}

interface Told {
  readonly need: Need;
  /** Path of the fact that tells it. */
  readonly fact: string;
}

function told({ person }: CaseFacts): Told[] {
  const found: Told[] = [];
  if (person?.languageBarrier === true)
    found.push({ need: "language", fact: "person.languageBarrier" });
  if (isServing(person?.servingSentence))
    found.push({ need: "crime", fact: "person.servingSentence" });
  if (person?.registeredJobseeker === false)
    found.push({ need: "not-registered", fact: "person.registeredJobseeker" });
  return found;
}

function isServing(sentence: NonNullable<CaseFacts["person"]>["servingSentence"]): boolean {
  return sentence !== undefined && sentence !== null && sentence !== "none";
}

function quotesOf(fact: string, evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((e) => (e.fact === fact && e.quote ? [e.quote] : []));
}

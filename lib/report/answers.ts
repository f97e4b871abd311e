import type { CaseFacts, CaseReading, Evidence } from "../facts/types.ts";
import { questionFor } from "../law/questions.ts";
import type { Answer } from "./types.ts";

/** The facts with the caseworker's answers in them; each answer is marked as theirs in the evidence. */
export function withAnswers(
  reading: CaseReading,
  answers: readonly Answer[],
): { facts: CaseFacts; evidence: Evidence[] } {
  let { facts } = reading;
  const evidence = [...reading.evidence];
  for (const { question: path, value } of answers) {
    const question = value === "unknown" ? null : questionFor(path);
    if (!question) continue;
    facts = question.apply(facts, value, path);
    evidence.push({ fact: path, quote: null, state: "answered" });
  }
  return { facts, evidence };
}

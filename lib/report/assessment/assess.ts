import { report as reportOf } from "../report.ts";
import type { CaseReport, ReportFinding, ReportInput, ReportQuestion } from "../types.ts";
import { type Clue, type Condition, clues } from "./clues.ts";

/** A clue that the story tells, with the sentences that tell it. */
export interface FoundClue {
  readonly clue: Clue;
  readonly quotes: readonly string[];
}

/** One condition of § 29 as the case stands. */
export interface AssessedCondition {
  readonly condition: Condition;
  /** What the rules say of it. */
  readonly findings: readonly ReportFinding[];
  readonly clues: readonly FoundClue[];
  readonly questions: readonly ReportQuestion[];
}

/** Could the person be in the target group by § 29, on what ground, and what must be looked at closer. */
export interface Assessment {
  readonly report: CaseReport;
  /** A condition that the case shows is not met. */
  readonly excluded: boolean;
  readonly conditions: readonly AssessedCondition[];
  /** Clues that belong to no condition. */
  readonly others: readonly FoundClue[];
  /** Sentences of the story that say nothing for or against § 29. */
  readonly unused: readonly string[];
}

const RULES: Readonly<Record<Condition, readonly string[]>> = {
  age: ["kvp-age-18-67"],
  residence: ["lawful-residence"],
  municipality: ["municipality-of-stay"],
  ability: ["aev-completed"],
  benefits: ["target-group-benefits", "tiltakspenger-overlap", "consider-kvp-before-20a"],
  followup: ["tight-followup-needed", "special-group-flags"],
};

/** Works through § 29 for a case: rules, open questions and the story's own words. */
export function assess(input: ReportInput): Assessment {
  return assessReport(reportOf(input), sentencesOf(input.reading.text));
}

/** The same for a report that is made; `sentences` are the case's own words. */
export function assessReport(report: CaseReport, sentences: readonly string[]): Assessment {
  const found = clues
    .map((clue) => ({ clue, quotes: quotesOf(clue, sentences, report) }))
    .filter(({ quotes }) => quotes.length > 0);
  const asked = new Set<string>();
  const conditions = (Object.keys(RULES) as Condition[]).map((condition) => {
    const rules = RULES[condition];
    const questions = report.questions.filter(
      (q) => q.answer === null && OF_PERSON.test(q.id) && q.rules.some((r) => rules.includes(r)),
    );
    const fresh = questions.filter((q) => !asked.has(q.id));
    for (const { id } of fresh) asked.add(id);
    return {
      condition,
      findings: rules.flatMap((rule) => report.findings.filter((f) => f.rule === rule)),
      clues: found.filter(({ clue }) => clue.condition === condition),
      questions: fresh,
    };
  });
  const used = found.flatMap(({ quotes }) => quotes);
  return {
    report,
    excluded: conditions.some((c) => c.findings.some((f) => f.status === "violation")),
    conditions,
    others: found.filter(({ clue }) => clue.condition === null),
    unused: sentences.filter((s) => !used.includes(s)),
  };
}

/** Questions of the person; those of a decision or a programme come later. */
const OF_PERSON = /^(?:person|office|benefits|documents|socialAssistance)/;

/** The sentences of the story, as they stand. Labels and single words are none. */
function sentencesOf(text: readonly string[]): string[] {
  const all = text
    .flatMap((block) => block.split(/(?<=[.!?])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= LEAST_WORDS);
  return [...new Set(all)];
}

const LEAST_WORDS = 4;

function quotesOf(clue: Clue, sentences: readonly string[], { needs }: CaseReport): string[] {
  const told = needs.filter((n) => clue.needs?.includes(n.need)).flatMap((n) => n.quotes);
  return sentences.filter(
    (s) => clue.tells?.test(s) || told.some((quote) => quote !== "" && s.includes(quote)),
  );
}

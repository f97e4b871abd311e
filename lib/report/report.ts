import type { CaseFacts, CaseReading, Evidence } from "../facts/types.ts";
import { computed } from "../law/computed.ts";
import { evaluate } from "../law/evaluate.ts";
import type { Finding } from "../law/types.ts";
import { catalogue } from "../measures/catalogue/index.ts";
import { findNeeds } from "../needs/find.ts";
import { needsFromFacts } from "../needs/from-facts.ts";
import type { Need, NeedFound } from "../needs/types.ts";
import { hopesOf } from "../suggest/goals.ts";
import { suggest } from "../suggest/suggest.ts";
import type { Reason, Suggestion } from "../suggest/types.ts";
import { type Lang, say } from "../text/text.ts";
import { withAnswers } from "./answers.ts";
import { chosenNeeds, NO_CHOICES } from "./choices.ts";
import { overriddenBy } from "./overrides.ts";
import { questionsOf } from "./questions.ts";
import type {
  CaseReport,
  ReportFinding,
  ReportInput,
  ReportReason,
  ReportSuggestion,
} from "./types.ts";

/** Everything the product knows, checks and proposes about one case. Pure: the same input gives the same report. */
export function report(input: ReportInput): CaseReport {
  const { reading, date, lang, office = [], overrides = [] } = input;
  if (isNobody(reading)) return nothing(reading, date);
  const { facts, evidence, answers } = withAnswers(reading, input.answers ?? []);
  const findings = evaluate(facts, date);
  const byPage = facts === reading.facts ? findings : evaluate(reading.facts, date);
  const choices = input.choices ?? NO_CHOICES;
  const { needs, struck } = chosenNeeds(needsOf(facts, evidence, reading.text), choices);
  const suggestions = suggest({
    facts,
    needs,
    findings,
    measures: catalogue,
    office,
    text: reading.text,
    date,
    hidden: choices.hidden,
    ...(input.most === undefined ? {} : { most: input.most }),
  });
  return {
    date,
    system: reading.system,
    page: reading.page,
    person: reading.person,
    facts,
    evidence,
    needs: needs.map(needIn),
    struckNeeds: struck.map(needIn),
    resources: hopesOf(reading.text).map((hope) => ({ ...hope })),
    findings: findings.map((f, i) => ({
      ...findingIn(f, lang),
      byAnswer: !isSame(f, byPage[i]),
      override: overriddenBy(f, overrides),
    })),
    suggestions: suggestions.map((s) => suggestionIn(s, lang)),
    computed: computed(facts, date),
    questions: questionsOf(
      findings.filter((f) => !overriddenBy(f, overrides)?.holds),
      answers,
      lang,
    ),
  };
}

/** A page where no single person is certain; a facts file needs no person. */
function isNobody(reading: CaseReading): boolean {
  return reading.person === null && reading.system !== null;
}

function nothing(reading: CaseReading, date: string): CaseReport {
  return {
    date,
    system: reading.system,
    page: reading.page,
    person: null,
    facts: {},
    evidence: [],
    needs: [],
    struckNeeds: [],
    resources: [],
    findings: [],
    suggestions: [],
    computed: {},
    questions: [],
  };
}

/** Needs of the free text and of the facts, one entry for each need. */
function needsOf(facts: CaseFacts, evidence: Evidence[], text: readonly string[]): NeedFound[] {
  const all = [...findNeeds(text).needs, ...needsFromFacts(facts, evidence)];
  const quotes = new Map<Need, Set<string>>();
  for (const { need, quotes: more } of all)
    quotes.set(need, new Set([...(quotes.get(need) ?? []), ...more]));
  return [...quotes].map(([need, q]) => ({ need, quotes: [...q] }));
}

function needIn({ need, quotes }: NeedFound) {
  return { need, quotes: [...quotes] };
}

/** Whether the page alone came to the same, in the same words. */
function isSame(finding: Finding, byPage: Finding | undefined): boolean {
  return finding.status === byPage?.status && finding.message.nb === byPage.message.nb;
}

function findingIn(finding: Finding, lang: Lang): Omit<ReportFinding, "byAnswer" | "override"> {
  const { rule, stage, status, severity, verified, due, cite, version } = finding;
  return {
    rule,
    status,
    severity,
    title: say(finding.title, lang),
    message: say(finding.message, lang),
    fix: finding.fix && say(finding.fix, lang),
    reference: cite.map((c) => c.ref).join("; "),
    verified,
    missing: [...finding.missing],
    due,
    facts: [...finding.facts],
    stage,
    link: cite.find((c) => c.url)?.url ?? null,
    sources: cite.map(({ ref, url }) => ({ ref, url: url ?? null })),
    version: { ...version },
  };
}

function suggestionIn(suggestion: Suggestion, lang: Lang): ReportSuggestion {
  return {
    ...suggestion,
    title: say(suggestion.title, lang),
    local: suggestion.local && say(suggestion.local, lang),
    reasons: suggestion.reasons.map((r) => reasonIn(r, lang)),
    cautions: suggestion.cautions.map((c) => say(c, lang)),
  };
}

function reasonIn(reason: Reason, lang: Lang): ReportReason {
  if (reason.kind === "need" || reason.kind === "goal") return reason;
  return { ...reason, text: say(reason.text, lang) };
}

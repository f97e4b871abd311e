import { ageOn } from "../../facts/days.ts";
import { assessmentText, conditionLabels, weightLabels } from "../../text/assessment.ts";
import { formatDay } from "../../text/format.ts";
import { paperNames, paperText, noteText as text } from "../../text/papers.ts";
import { type AssessedCondition, assessReport, type FoundClue } from "../assessment/assess.ts";
import { aheadOf } from "../checklists/ahead.ts";
import type { CaseReport, ReportFinding } from "../types.ts";
import { type Pen, penFor } from "./pen.ts";
import { hidesPlaces, nameOf } from "./person.ts";
import type { Block, Line, Paper, PaperInput } from "./types.ts";

/** § 29 condition by condition: what the case says and by which words, what must be clarified, and room for the caseworker's own judgement. */
export function notePaper(input: PaperInput): Paper {
  const { report } = input;
  const pen = penFor(input.lang);
  const isHidden = hidesPlaces(input);
  const { conditions, others, excluded } = assessReport(report, quotesOf(report));
  return {
    id: "vurdering-29",
    title: pen.say(paperNames["vurdering-29"].title),
    lang: pen.lang,
    blocks: [
      pen.field(paperText.name, nameOf(input, pen)),
      pen.p(assessmentText.title(formatDay(report.date, pen.lang))),
      pen.p(excluded ? assessmentText.excluded : assessmentText.possible),
      ...(isHidden ? [pen.p(text.quotesLeftOut)] : []),
      ...conditions.flatMap((one) => conditionBlocks(one, report, isHidden, pen)),
      ...(others.length > 0
        ? [pen.h2(assessmentText.others), ...clueBlocks(others, isHidden, pen)]
        : []),
      pen.h2(text.participantSays),
      pen.p(pen.blank(text.participantBlank)),
      pen.h2(text.conclusion),
      pen.p(pen.blank(text.conclusionBlank)),
      pen.field(paperText.caseworker, pen.blank(paperText.nameBlank)),
    ],
  };
}

/** Every quote the report holds of the story. */
function quotesOf({ needs, resources }: CaseReport): string[] {
  const all = [...needs.flatMap(({ quotes }) => quotes), ...resources.map(({ quote }) => quote)];
  return [...new Set(all)].filter((quote) => quote.trim());
}

function conditionBlocks(
  { condition, findings, clues, questions }: AssessedCondition,
  report: CaseReport,
  isHidden: boolean,
  pen: Pen,
): Block[] {
  const known = [
    ...findings.flatMap((finding) => findingBlocks(finding, report, isHidden, pen)),
    ...clueBlocks(clues, isHidden, pen),
  ];
  const asks = questions.map((q): Line => [pen.words(q.where ? `${q.ask} ${q.where}` : q.ask)]);
  return [
    pen.h2(conditionLabels[condition]),
    ...(known.length > 0 ? known : [pen.p(text.nothing)]),
    ...(asks.length > 0 ? [pen.h3(text.clarify), pen.list(asks)] : []),
    pen.field(text.assessment, pen.blank(text.toFill)),
  ];
}

/** What is settled, and of what is open that of which the case says something. */
function findingBlocks(
  finding: ReportFinding,
  report: CaseReport,
  isHidden: boolean,
  pen: Pen,
): Block[] {
  const { rule, status, reference, facts } = finding;
  const quotes = report.evidence
    .filter((e) => e.quote && facts.includes(e.fact))
    .map((e) => e.quote);
  const isAge = rule === "kvp-age-18-67" && status === "cannot-tell";
  if (isAge && agesDiffer(report)) return [pen.p(pen.blank(text.agesDiffer))];
  const ahead = isAge ? aheadOf(rule, report) : null;
  const isSettled = status === "violation" || status === "satisfied";
  if (!isSettled && !ahead && quotes.length === 0) return [];
  const message = ahead ? pen.say(ahead) : finding.message;
  return [pen.p(pen.words(`${message} (${reference})`)), ...quoted(quotes, isHidden)];
}

/** The case shows an age that its date of birth does not give: neither is claimed. */
function agesDiffer({ facts, date }: CaseReport): boolean {
  const { age, birthDate } = facts.person ?? {};
  return typeof age === "number" && Boolean(birthDate) && ageOn(birthDate ?? date, date) !== age;
}

function clueBlocks(clues: readonly FoundClue[], isHidden: boolean, pen: Pen): Block[] {
  return clues.flatMap(({ clue, quotes }) => [
    pen.p(
      pen.strong(`${pen.say(weightLabels[clue.weight])}: `),
      pen.words(`${pen.say(clue.says)} (${clue.ref})`),
    ),
    ...quoted(quotes, isHidden),
  ]);
}

function quoted(quotes: readonly (string | null)[], isHidden: boolean): Block[] {
  if (isHidden) return [];
  return [...new Set(quotes)].flatMap((q) =>
    q?.trim() ? [{ kind: "quote", text: q.trim() }] : [],
  );
}

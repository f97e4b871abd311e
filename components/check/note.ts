import type { CaseReport, ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { formatDay } from "../../lib/text/format.ts";
import { noteText } from "../../lib/text/note.ts";
import { type Lang, say, type Text } from "../../lib/text/text.ts";
import { reasonsOf } from "./because.ts";
import { unverifiedWords } from "./unverified.ts";

/** More quotes than these make a note nobody reads. */
const MOST_QUOTES = 3;

/** The language of what is written in a case: the law's words are Norwegian, and so is all that stands around them. */
export function noteLang(lang: Lang): "nb" | "nn" {
  return lang === "nn" ? "nn" : "nb";
}

/** A finding as a paragraph for the case notes: the day, what is so, by which facts, what to do, by which source. */
export function noteOf(finding: ReportFinding, report: CaseReport, shownIn: Lang): string {
  const lang = noteLang(shownIn);
  const told = (text: Text) => say(text, lang);
  const doubt = unverifiedWords(finding);
  const quotes = quotesOf(finding, report, lang);
  return [
    `${say(noteText.perDay(formatDay(report.date, lang)), lang)}: ${sentence(finding.message)}`,
    ...(quotes.length > 0 ? [sentence(`${told(noteText.ground)}: ${quotes.join(", ")}`)] : []),
    ...(finding.byAnswer ? [told(noteText.byAnswer)] : []),
    ...(finding.fix ? [`${told(nextOf(finding))}: ${sentence(finding.fix)}`] : []),
    sentence(`${told(noteText.rule)}: ${finding.reference}`),
    ...(doubt ? [say(doubt, lang)] : []),
  ].join(" ");
}

/** Where it is not known whether anything is wrong, nothing is ordered. */
function nextOf({ status }: ReportFinding): Text {
  return status === "cannot-tell" ? checkText.ifNeeded : noteText.next;
}

function quotesOf(finding: ReportFinding, report: CaseReport, lang: Lang): string[] {
  const quotes = reasonsOf(report, finding.facts, lang).flatMap((r) => r.quotes);
  return [...new Set(quotes.map((q) => `«${q.quote}»`))].slice(0, MOST_QUOTES);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

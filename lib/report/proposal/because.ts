import { proposalText } from "../../text/proposal.ts";
import { type Lang, say } from "../../text/text.ts";
import type { ReportReason } from "../types.ts";

const MOST_QUOTES = 2;
const LONGEST = 90;

/** One line of why: what the case tells of need and of goal first (`goal`: the programme's own), the law where the case tells nothing. */
export function becauseOf(
  reasons: readonly ReportReason[],
  goal: string | null,
  lang: Lang,
): string {
  const of = (kind: "need" | "goal") =>
    reasons.flatMap((r) => (r.kind === kind && r.quote !== "" ? [r.quote] : []));
  const needs = of("need");
  const goals = of("goal").toSorted((a, b) => Number(b === goal) - Number(a === goal));
  const told = [...new Set([...needs.slice(0, 1), ...goals, ...needs])].slice(0, MOST_QUOTES);
  const rules = reasons.flatMap((r) => (r.kind === "rule" ? [r.text] : []));
  if (told.length > 0) return say(proposalText.because(told.map((q) => `«${short(q)}»`)), lang);
  return rules[0] ?? say(proposalText.byLaw, lang);
}

/** Cut at a word, with an ellipsis; the rest stands in the case. */
function short(quote: string): string {
  if (quote.length <= LONGEST) return quote;
  return `${quote.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}

import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/**
 * The one thing to do about a finding; null where nothing is, and where answering a question is. An open one that no
 * question may decide any more is never left without.
 */
export function toDo(finding: ReportFinding, isAsked: boolean, lang: Lang): string | null {
  if (isAsked) return null;
  if (finding.fix !== null || finding.status !== "cannot-tell") return finding.fix;
  return say(finding.missing.length > 0 ? checkText.findOut : checkText.assessIt, lang);
}

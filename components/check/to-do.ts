import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** What to do about a finding. */
export interface ToDo {
  /** What stands before it: "Gjør", or "Ved behov" where it is not known whether anything is wrong. */
  readonly label: string;
  readonly words: string;
}

/**
 * The one thing to do about a finding; null where nothing is, and where answering a question is. An open one that no
 * question may decide any more is never left without.
 */
export function toDo(finding: ReportFinding, isAsked: boolean, lang: Lang): ToDo | null {
  const { status, fix, missing } = finding;
  if (isAsked) return null;
  const isOpen = status === "cannot-tell";
  if (fix !== null)
    return { label: say(isOpen ? checkText.ifNeeded : checkText.doThis, lang), words: fix };
  if (!isOpen) return null;
  const words = missing.length > 0 ? checkText.findOut : checkText.assessIt;
  return { label: say(checkText.doThis, lang), words: say(words, lang) };
}

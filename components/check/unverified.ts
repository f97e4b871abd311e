import type { ReportFinding } from "../../lib/report/types.ts";
import { unverifiedText } from "../../lib/text/note.ts";
import type { Text } from "../../lib/text/text.ts";

/** What is not confirmed about the rule behind a finding, by the kind of its source; null where all is. */
export function unverifiedWords(finding: ReportFinding): Text | null {
  if (finding.verified) return null;
  const from = (source: RegExp) => finding.sources.some(({ ref }) => source.test(ref));
  if (finding.version.to !== null) return unverifiedText.oldLaw;
  if (from(/^rundskriv/i))
    return finding.due ? unverifiedText.circularDeadline : unverifiedText.circular;
  if (from(/^nav/i)) return unverifiedText.practice;
  return from(/loven|forskrift|^FOR-|^LOV-/i) ? unverifiedText.law : unverifiedText.own;
}

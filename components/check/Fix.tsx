import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import type { Text } from "../../lib/text/text.ts";
import { useSay } from "../parts/language.tsx";

/** The one thing to do about a finding; an open one is never left without. Nothing where all is in order. */
export function Fix({ finding, isAsked }: { finding: ReportFinding; isAsked: boolean }) {
  const say = useSay();
  const fallback = isAsked ? null : openEnd(finding);
  const words = finding.fix ?? (fallback && say(fallback));
  if (!words) return null;
  return (
    <p className="sk-fix">
      <strong>{say(checkText.doThis)}:</strong> {words}
    </p>
  );
}

function openEnd({ status, missing }: ReportFinding): Text | null {
  if (status !== "cannot-tell") return null;
  return missing.length > 0 ? checkText.findOut : checkText.assessIt;
}

import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import type { Text } from "../../lib/text/text.ts";

/** How grave a finding looks. Red (`proven`) only for a duty that the page itself proves broken, by a source someone has read. */
export type Tone = "proven" | "concern" | "upcoming" | "open" | "fine" | "none";

export function toneOf(finding: ReportFinding): Tone {
  switch (finding.status) {
    case "violation":
      return isDuty(finding) && !finding.byAnswer ? "proven" : "concern";
    case "upcoming":
      return "upcoming";
    case "cannot-tell":
      return "open";
    case "satisfied":
      return "fine";
    case "not-applicable":
      return "none";
  }
}

/** The status in words, as careful as what stands behind it. */
export function statusText(finding: ReportFinding): Text {
  switch (finding.status) {
    case "violation":
      return breachText(finding);
    case "upcoming":
      return checkText.statusUpcoming;
    case "cannot-tell":
      return checkText.statusCannotTell;
    case "satisfied":
      return checkText.statusSatisfied;
    case "not-applicable":
      return checkText.statusNotApplicable;
  }
}

/** A duty by a source someone has read. */
export function isDuty(finding: ReportFinding): boolean {
  return finding.severity === "must" && finding.verified;
}

function breachText(finding: ReportFinding): Text {
  if (finding.severity !== "must") return checkText.statusConcern;
  if (!finding.verified) return checkText.statusUnconfirmed;
  return finding.byAnswer ? checkText.statusBreaksByAnswer : checkText.statusBreaks;
}

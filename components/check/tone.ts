import type { Evidence } from "../../lib/facts/types.ts";
import type { ReportFinding } from "../../lib/report/types.ts";
import { checkText } from "../../lib/text/check.ts";
import type { Text } from "../../lib/text/text.ts";
import { evidenceUnder } from "../facts/evidence.ts";

/** How grave a finding looks. Red (`proven`) only for a duty that the page itself proves broken, by a source someone has read. */
export type Tone = "proven" | "concern" | "upcoming" | "open" | "fine" | "none";

export function toneOf(finding: ReportFinding, evidence: readonly Evidence[]): Tone {
  switch (finding.status) {
    case "violation":
      return isProven(finding, evidence) ? "proven" : "concern";
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
export function statusText(finding: ReportFinding, evidence: readonly Evidence[]): Text {
  switch (finding.status) {
    case "violation":
      return breachText(finding, evidence);
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

function breachText(finding: ReportFinding, evidence: readonly Evidence[]): Text {
  if (finding.severity !== "must") return checkText.statusConcern;
  if (!finding.verified) return checkText.statusUnconfirmed;
  if (restsOnAnswer(finding, evidence)) return checkText.statusBreaksByAnswer;
  return checkText.statusBreaks;
}

function isProven(finding: ReportFinding, evidence: readonly Evidence[]): boolean {
  return finding.severity === "must" && finding.verified && !restsOnAnswer(finding, evidence);
}

function restsOnAnswer(finding: ReportFinding, evidence: readonly Evidence[]): boolean {
  return finding.facts.some((path) =>
    evidenceUnder(evidence, path).some((e) => e.state === "answered"),
  );
}

import type { CaseReport } from "../../lib/report/types.ts";
import type { Lang } from "../../lib/text/text.ts";
import { labelOf } from "./headings.ts";

/** Something nobody has told yet, and how many rules wait for it. */
export interface MissingFact {
  readonly path: string;
  readonly label: string;
  readonly rules: number;
}

/** What open findings lack, what most rules wait for first. */
export function missingFacts(report: CaseReport, lang: Lang): MissingFact[] {
  const rules = new Map<string, Set<string>>();
  for (const finding of report.findings) {
    if (finding.status !== "cannot-tell") continue;
    for (const path of finding.missing)
      rules.set(path, (rules.get(path) ?? new Set()).add(finding.rule));
  }
  return [...rules]
    .map(([path, waiting]) => ({
      path,
      label: labelOf(path, report.facts, lang),
      rules: waiting.size,
    }))
    .sort((a, b) => b.rules - a.rules || a.label.localeCompare(b.label, "nb"));
}

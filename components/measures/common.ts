import type { ReportSuggestion } from "../../lib/report/types.ts";

const FEWEST = 4;

/** Cautions that more than half of the suggestions share, where there are several: they are about the case, not the measure. */
export function commonCautions(suggestions: readonly ReportSuggestion[]): ReadonlySet<string> {
  if (suggestions.length < FEWEST) return new Set();
  const counts = new Map<string, number>();
  for (const { cautions } of suggestions)
    for (const caution of new Set(cautions)) counts.set(caution, (counts.get(caution) ?? 0) + 1);
  const many = [...counts].filter(([, count]) => count > suggestions.length / 2);
  return new Set(many.map(([caution]) => caution));
}

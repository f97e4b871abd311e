import type { CaseReport, Computed } from "../../lib/report/types.ts";
import { computedLabels } from "../../lib/text/case.ts";
import { formatDay, formatKroner, formatMinutes } from "../../lib/text/format.ts";
import { type Lang, say } from "../../lib/text/text.ts";

/** What the report worked out, as names and words; what could not be computed is left out. */
export function computedRows(
  report: CaseReport,
  lang: Lang,
): { readonly key: keyof Computed; readonly label: string; readonly value: string }[] {
  return (Object.keys(computedLabels) as (keyof Computed)[]).flatMap((key) => {
    const value = report.computed[key];
    if (value === undefined) return [];
    return [{ key, label: say(computedLabels[key], lang), value: words(key, value, lang) }];
  });
}

function words(key: keyof Computed, value: string | number, lang: Lang): string {
  if (typeof value === "string") return formatDay(value, lang);
  return key === "weeklyMinutes" ? formatMinutes(value, lang) : formatKroner(value, lang);
}

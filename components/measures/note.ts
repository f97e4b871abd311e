import type { ReportSuggestion } from "../../lib/report/types.ts";
import { measureText } from "../../lib/text/measures.ts";
import { type Lang, say } from "../../lib/text/text.ts";
import type { About } from "./about.ts";

/** A suggestion as text for the case notes: what, why in the case's own words, where, what to mind, how. */
export function measureNote(
  { title, reasons, local, cautions }: ReportSuggestion,
  about: About | null,
  lang: Lang,
): string {
  const quotes = reasons.flatMap((r) => ("quote" in r && r.quote !== "" ? [`«${r.quote}»`] : []));
  const told = [...new Set(quotes)].join(" · ");
  return [
    title,
    told && `${say(measureText.because, lang)}: ${told}`,
    local && `${say(measureText.local, lang)}: ${local}`,
    ...cautions.map((caution) => `${say(measureText.caution, lang)}: ${caution}`),
    ...(about?.bullets ?? []).map((bullet) => `– ${bullet}`),
  ]
    .filter(Boolean)
    .join("\n");
}

import type { Lang } from "./text.ts";

/** What the panel and its pages can speak; English is for the participant's own view. */
export type PanelLang = Exclude<Lang, "en">;

/**
 * The language of the panel: what the caseworker has chosen, else what the administrator has set, else the first kind of
 * Norwegian among the browser's languages ("nb", "nn", "no"), else bokmål.
 */
export function chooseLang(
  chosen: unknown,
  byPolicy: PanelLang | null,
  browserLangs: readonly string[],
): PanelLang {
  if (isPanelLang(chosen)) return chosen;
  if (byPolicy) return byPolicy;
  const first = browserLangs.find((tag) => /^(nb|nn|no)\b/i.test(tag));
  return first && /^nn\b/i.test(first) ? "nn" : "nb";
}

export function isPanelLang(value: unknown): value is PanelLang {
  return value === "nb" || value === "nn";
}

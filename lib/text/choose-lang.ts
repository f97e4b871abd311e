import type { Lang } from "./text.ts";

/** What the panel and its pages can speak. */
export type PanelLang = Lang;

/**
 * The language of the panel: what the caseworker has chosen, else what the administrator has set, else the first kind of
 * Norwegian among the browser's languages ("nb", "nn", "no"), else bokmål. English must be chosen: not every text has it yet.
 */
export function chooseLang(
  chosen: unknown,
  byPolicy: PanelLang | null,
  browserLangs: readonly string[],
): PanelLang {
  if (isPanelLang(chosen)) return chosen;
  if (byPolicy) return byPolicy;
  const norwegian = browserLangs.find((tag) => /^(nb|nn|no)\b/i.test(tag));
  if (norwegian) return /^nn\b/i.test(norwegian) ? "nn" : "nb";
  return "nb";
}

export function isPanelLang(value: unknown): value is PanelLang {
  return value === "nb" || value === "nn" || value === "en";
}

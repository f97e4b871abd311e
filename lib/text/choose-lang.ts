import type { Lang } from "./text.ts";

/** What the panel and its pages can speak. */
export type PanelLang = Lang;

/**
 * The language of the panel: what the caseworker has chosen, else what the administrator has set, else the first of the
 * browser's languages that the panel speaks ("nb", "nn", "no", "en"), else bokmål.
 */
export function chooseLang(
  chosen: unknown,
  byPolicy: PanelLang | null,
  browserLangs: readonly string[],
): PanelLang {
  if (isPanelLang(chosen)) return chosen;
  if (byPolicy) return byPolicy;
  const known = browserLangs.map((tag) => /^(nb|nn|no|en)\b/i.exec(tag)?.[0].toLowerCase());
  const first = known.find((tag) => tag !== undefined);
  return isPanelLang(first) ? first : "nb";
}

export function isPanelLang(value: unknown): value is PanelLang {
  return value === "nb" || value === "nn" || value === "en";
}

/** The languages the product speaks; nb is the source language, en may be missing and then falls back to nb. */
export type Lang = "nb" | "nn" | "en";

/** One text the user reads, in every language it exists in. */
export interface Text {
  readonly nb: string;
  readonly nn: string;
  readonly en?: string;
}

/** The text in one language; English that is not written yet falls back to bokmål. */
export function say(text: Text, lang: Lang): string {
  return text[lang] ?? text.nb;
}

/** Several texts as one, with the same separator in every language. Empty list: empty text. */
export function joinTexts(texts: readonly Text[], separator = " "): Text {
  const nb = texts.map((t) => t.nb).join(separator);
  const nn = texts.map((t) => t.nn).join(separator);
  return { nb, nn };
}

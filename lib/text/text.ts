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

/** What `lang` of the element that holds a text must say: nothing where the text is in the language asked for. */
export function langOf(text: Text, lang: Lang): "nb" | undefined {
  return text[lang] === undefined ? "nb" : undefined;
}

/**
 * Several texts as one, with the same separator in every language. Empty list: empty text. In English where one of them
 * is; those that are not stand there in bokmål.
 */
export function joinTexts(texts: readonly Text[], separator = " "): Text {
  const [first, ...rest] = texts;
  let { nb, nn } = first ?? { nb: "", nn: "" };
  for (const text of rest) {
    nb += separator + text.nb;
    nn += separator + text.nn;
  }
  if (texts.every(({ en }) => en === undefined)) return { nb, nn };
  return { nb, nn, en: texts.map((t) => say(t, "en")).join(separator) };
}

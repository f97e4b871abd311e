/** Text as a reader sees it: no soft hyphens or zero-width signs, any run of blanks as one space. */
export function plain(text: string): string {
  return SIMPLE.test(text) ? text : tidied(text);
}

/** Most texts are plain already. */
const SIMPLE = /^(?:[!-~æøåÆØÅ§«»½é](?: (?! |$))?)*$/;

function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** No value is longer: what is, is a text, and patterns for values are not tried on it. */
export const LONGEST_VALUE = 200;

/** Plain text in small letters and with one kind of dash, for comparing; as long as the plain text. */
export function folded(text: string): string {
  return plain(text)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .toLowerCase();
}

/** Words and numbers of a text in small letters, without punctuation: "Jobbsøker-kurs (NAV)" → jobbsøker kurs nav. */
export function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}§]+/gu) ?? [];
}

/** "Bostøtte", not "Se oversikten over ytelser". */
export function isNoun(text: string): boolean {
  return (
    plain(text).split(" ").length <= 3 &&
    !/[.?!:]$|^(?:se|vis|ukjent|ja|annet)(?!\p{L})/iu.test(text)
  );
}

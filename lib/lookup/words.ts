import { stemmer } from "@orama/stemmers/norwegian";

/** Words too common to tell one measure from another. */
const STOPWORDS = new Set(
  "og i på til å ikke ikkje også òg så den dette denne som en et ei ein eit av for med den det de dei er har hun han ho jeg eg seg sin sitt sine om eller at ved fra frå hva kva hvordan korleis kan vil skal må få får ha hjelp trenger treng behov noe noko noen nokon mer meir sak bruker deltaker deltakar".split(
    " ",
  ),
);

const PIECE = /§\s*\d+[a-z]?|\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu;

/** The search terms of a text: folded and stemmed, common words left out unless there is nothing else. */
export function termsOf(text: string): string[] {
  const all = words(text);
  const telling = all.filter((w) => !STOPWORDS.has(w));
  return (telling.length > 0 ? telling : all).map(stem);
}

/** The words of a text, lower case; "§ 17" and "4.30.2.7" are words. */
export function words(text: string): string[] {
  const plain = text.normalize("NFC").toLowerCase().replace(/[-­'’]/g, "");
  return (plain.match(PIECE) ?? []).map((w) => w.replace(/\s+/g, ""));
}

/** One spelling for æ, ø, å however they were typed, and one form for a word's inflections. */
export function stem(word: string): string {
  return plainLetters(stemmer(word));
}

/** "økonomi", "oekonomi" and "okonomi" become one. */
export function plainLetters(word: string): string {
  return word.replace(/æ|ae/g, "a").replace(/ø|oe/g, "o").replace(/å|aa/g, "a");
}

/** A whole text on one line, for comparing with titles and abbreviations. */
export function plainText(text: string): string {
  return words(text).map(plainLetters).join(" ");
}

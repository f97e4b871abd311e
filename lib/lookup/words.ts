import { stemmer } from "@orama/stemmers/norwegian";

/** Words too common to tell one measure from another. */
const STOPWORDS = new Set(
  "og i på til å ikke ikkje også òg så den dette denne som en et ei ein eit eitt ett av for med den det de dei er var har hun han ho jeg eg seg sin sitt sine om eller at ved fra frå hva kva hvem kven hvordan korleis hvor kor når hvis viss vi du dere dykk kan vil skal må få får ha hjelp trenger treng behov noe noko noen nokon mer meir sak bruker brukar deltaker deltakar deltakeren deltakaren brukeren brukaren gjør gjer ut gå går må kommer kjem blir bli ble vart være vere vært selv sjøl sjølv gjelder gjelde gjeldende gjeldande gjeldar the a of to for and in".split(
    " ",
  ),
);

const PIECE = /§\s*\d+[a-z]?|\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu;
const JOINERS = /[-­'’]/g;

/** The words of a text that tell something: common ones left out unless there is nothing else. */
export function tellingWords(text: string): string[] {
  const all = words(text);
  const telling = all.filter((w) => !STOPWORDS.has(w));
  return telling.length > 0 ? telling : all;
}

/** The words of a text, lower case; "§ 17" and "4.30.2.7" are words. */
export function words(text: string): string[] {
  const plain = text.normalize("NFC").toLowerCase().replace(JOINERS, "");
  const found = plain.match(PIECE) ?? [];
  return text.includes("§") ? found.map((w) => w.replace(/\s+/g, "")) : found;
}

/** Whether a word is left out of the index. */
export function isCommon(word: string): boolean {
  return STOPWORDS.has(word);
}

/** One spelling for æ, ø, å however they were typed, and one form for a word's inflections. */
export function stem(word: string): string {
  // The stemmer takes the s of "kurs" for a genitive, but not that of "kurset".
  return plainLetters(word.endsWith("kurs") ? word : stemmer(word));
}

/** "økonomi", "oekonomi" and "okonomi" become one; so do accents and Swedish letters. */
export function plainLetters(word: string): string {
  if (/^[b-df-np-z0-9.§]*$/.test(word)) return word;
  return word
    .replace(/æ|ae|ä/g, "a")
    .replace(/ø|oe|ö/g, "o")
    .replace(/å|aa/g, "a")
    .replace(/[éèê]/g, "e")
    .replace(/[óòô]/g, "o");
}

/** A whole text on one line, for comparing with titles and abbreviations. */
export function plainText(text: string): string {
  return words(text).map(plainLetters).join(" ");
}

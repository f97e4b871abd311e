import { codeOf } from "../values/codes.ts";
import { stemsOf } from "../values/stems.ts";
import { plain } from "../values/words.ts";
import { ACTIVITY_STATUS } from "./case-codes.ts";
import { isLabel } from "./labels.ts";
import { themeOf } from "./sections.ts";

/** Labels above free text and chosen values; no fact, but surely a label. */
const TELLING = new Set(
  "beskrivelse|notat|bakgrunn|situasjon|kommentar|oppsummering|boligsituasjon|bosituasjon|helse|helsesituasjon|økonomi|økonomisk situasjon|gjeld|hensikt med møtet|annet|merknad|merknader|utfordringer|ressurser|ønsker|nettverk|transport|utdanningsnivå|norskferdigheter|norsknivå|antall søknader i uken|type behandling|behandlingssted|mål for behandlingen|oppfølging fra nav|vurdering|fritekst|referat|innhold|livssituasjon"
    .split("|")
    .map(wordsKey),
);

/** Whether the words are the label of a field of a case, or a short question. */
export function knowsLabel(words: string): boolean {
  const text = plain(words);
  if (text.length > 120 || text === "") return false;
  return isLabel(text) || isTelling(text);
}

/** Whether the label stands above free text or a chosen value that tells of the person. */
export function isTelling(label: string): boolean {
  return label.trim().endsWith("?") || TELLING.has(wordsKey(label));
}

/** Whether the words head a part of a case ("Vedtak", "Planlegger") rather than one thing in it. */
export function knowsSection(words: string): boolean {
  return (
    themeOf(words) !== null ||
    codeOf(ACTIVITY_STATUS, words.replace(/\([^()]*\)| \d{1,2}$/g, "")) !== null
  );
}

function wordsKey(text: string): string {
  return stemsOf(text).join(" ");
}

import type { Entry } from "../outline.ts";

const BY_MISTAKE =
  /(?<!\p{L})(?:annen (?:bruker|person|deltaker|søker)|annan (?:brukar|person|deltakar|søkjar)|feil (?:bruker|brukar|person|deltaker|deltakar)|feilregistrert|feilregistrering|feilført)(?!\p{L})/iu;

/** Whether an entry says that it was registered on the wrong person. */
export function isAboutOther({ heading, values, loose }: Entry): boolean {
  const words = [heading, ...values.map((v) => v.value), ...loose.map((l) => l.text)];
  return words.some((w) => w !== null && BY_MISTAKE.test(w));
}

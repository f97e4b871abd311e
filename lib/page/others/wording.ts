import type { Entry, LabelledValue, TextBlock } from "../outline.ts";

const BY_MISTAKE =
  /(?<!\p{L})(?:annen (?:bruker|person|deltaker|søker)|annan (?:brukar|person|deltakar|søkjar)|feil (?:bruker|brukar|person|deltaker|deltakar)|feilregistrert|feilregistrering|feilført)(?!\p{L})/iu;

/** Whether an entry says that it was registered on the wrong person. */
export function isAboutOther({ heading, values, loose }: Entry): boolean {
  const words = [heading, ...values.map((v) => v.value), ...loose.map((l) => l.text)];
  return words.some((w) => w !== null && BY_MISTAKE.test(w));
}

/** Nothing but the mark itself: "Feilregistrert", "Saken er feilregistrert på feil bruker". */
const MARK =
  /^(?:[\p{L}-]+ er )?feil(?:registrert|ført)(?: på (?:feil|annen|annan) (?:bruker|brukar|person|deltaker|deltakar))?[.!]?$/iu;
const STATUS = /^(?:[\p{L}-]*status|tilstand|merknad|merke)$/iu;

/** The blocks whose status says that they were registered by mistake. */
export function mistakenBlocks(values: readonly LabelledValue[]): ReadonlySet<number> {
  const marks = values.filter(
    ({ label, value }) => value !== null && STATUS.test(label) && MARK.test(value.trim()),
  );
  return new Set(marks.map(({ block }) => block));
}

/** Whether the page itself is marked so: before its first part, or below the name of its person alone. */
export function isMistakenPage(
  texts: readonly TextBlock[],
  isPerson: (heading: string) => boolean,
): boolean {
  return texts.some(({ text, trail }) => MARK.test(text.trim()) && trail.every(isPerson));
}

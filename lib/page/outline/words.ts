/** A label is short: longer words before a colon are a sentence. */
const LONGEST_LABEL = 80;
const MARKS =
  /\s*(?:\*|\((?:obligatorisk|påkrevd|valgfritt|valgfri|valfritt|frivillig|må fylles ut|må fyllast ut)\))\s*$/iu;

/** The label's words without required-marks and trailing colon. */
export function labelOf(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(MARKS, "")
    .replace(/\s*:\s*$/, "")
    .replace(MARKS, "")
    .trim();
}

/** Words go on after a full stop that ends neither "pr. uke", "ev. grunn" nor the number in "1. evaluering". */
const NEXT_SENTENCE =
  /(?<!(?<!\p{L})(?:pr|nr|kl|ca|evt|ev|inkl|jf|ref|dok|mnd|tlf|avd|maks|min|ant|tot|saksbeh|adr)|^\d{1,2})[.!;]\s+\p{L}/iu;

/** Whether the words can be a label: short, with letters, not a sentence. */
export function canBeLabel(words: string): boolean {
  return (
    words.length <= LONGEST_LABEL &&
    /\p{L}/u.test(words) &&
    !NEXT_SENTENCE.test(words) &&
    !words.includes("\n")
  );
}

const DASHES = /^[\s\-–—−‐‑‒―_.…]*$/u;
const NOTHING =
  /^\(?(?:(?:er )?(?:ikke|ikkje) (?:\p{L}+ )?(?:registrert|satt|sett|oppgitt|oppgjeve|angitt|utfylt|fylt ut|valgt|vald|fastsatt|fastsett|lagt inn|angjeve|spesifisert)|ingen (?:opplysning(?:er|ar)?|data|verdi|informasjon)(?: (?:registrert|funnet|funne|lagt inn))?|ingen valgt|ingen vald|tomt?|blank)\)?\.?$/iu;

/** Whether a shown value says that there is none. "Ingen" does not: a list that is empty is known. */
export function isBlank(text: string): boolean {
  return DASHES.test(text) || NOTHING.test(text.trim());
}

/** Text that runs over a sentence or more: a note, a description; not a name, a date or a tag. */
export function isRunning(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words >= 8 || (words >= 2 && /\p{Ll}[.!?]["»”)]?$/u.test(text.trim()));
}

/** What a button does, as opposed to what it shows. */
export const ACTION =
  /^(?:\+ ?)?(?:vis|åpne|opne|lukk|endre|rediger|slett|fjern|last ned|skriv ut|lagre|avbryt|se|les|gå|kopier|legg til|velg|vel|send|detaljer|meny|mer|meir|mindre|skjul|handlinger)(?=\s|$|…)/iu;

/** A label and its value in one line of text. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Both, as the line has them. */
  readonly quote: string;
}

/** A line taken apart: its labels with values, and the parts that have none. */
export interface TakenApart {
  readonly labelled: Labelled[];
  readonly loose: string[];
}

/**
 * "Label: value", also several in one line ("Fra: 1.2.2026, til: 31.1.2027 · Varighet: 12 måneder"). Null when no
 * label stands in it.
 */
export function takeApart(line: string, knows: (words: string) => boolean): TakenApart | null {
  return inSemicolons(line, knows) ?? inParts(line.split(/\s*[·|•]\s*/u).filter(Boolean), knows);
}

function inParts(parts: readonly string[], knows: (words: string) => boolean): TakenApart | null {
  const labelled: Labelled[] = [];
  const loose: string[] = [];
  for (const part of parts) {
    const found = labelledIn(part, knows);
    if (found.length > 0) labelled.push(...found);
    else loose.push(part);
  }
  return labelled.length > 0 ? { labelled, loose } : null;
}

/** "Søknad inn 12. januar 2026; oppstart 2. mars 2026": every part a known label with its value. */
function inSemicolons(line: string, knows: (words: string) => boolean): TakenApart | null {
  const parts = line.split(/\s*;\s+/u).filter(Boolean);
  if (parts.length < 2 || parts.length > 40) return null;
  const labelled = parts.map((part) => labelledIn(part[0]?.toUpperCase() + part.slice(1), knows));
  const isEach = labelled.every((found) => found[0] && knows(found[0].label));
  return isEach ? { labelled: labelled.flat(), loose: [] } : null;
}

function labelledIn(part: string, knows: (words: string) => boolean): Labelled[] {
  const colon =
    /^([^:\n]{1,80}?)\s?:(?!\/\/|\d)(?:\s+|$)/u.exec(part) ??
    /^([^:\n\d]{2,80}?)\s?:(?=\d)/u.exec(part);
  if (!colon?.[1]) return withoutColon(part, knows);
  const label = labelOf(colon[1]);
  if (!knows(label) && !looksLikeLabel(label, part)) return [];
  const rest = part.slice(colon[0].length);
  const next = nextLabel(rest, knows);
  if (next === null) return [{ label, value: rest.trim(), quote: part.trim() }];
  const value = rest.slice(0, next).replace(/[\s,;]+$/u, "");
  const quote = `${colon[0].trimEnd()} ${value}`.trim();
  return [{ label, value, quote }, ...labelledIn(rest.slice(next).trimStart(), knows)];
}

/** An unknown label: a few words that begin a line, and the line is no tale. */
function looksLikeLabel(label: string, part: string): boolean {
  if (part.length > 200 || label.split(" ").length > 6 || !canBeLabel(label)) return false;
  const isBalanced = label.split("(").length === label.split(")").length;
  return isBalanced && /^[\p{Lu}\d§]/u.test(label) && !label.includes(",");
}

/** Where the next label begins inside a value: known words and a colon, or a comma, a capital and a colon. */
function nextLabel(rest: string, knows: (words: string) => boolean): number | null {
  for (const match of rest.matchAll(
    /(?:^|[\s,;])((?:[\p{L}§][\p{L}\d.§/-]*\s){0,4}[\p{L}§][\p{L}\d.§/-]*)\s?:(?:\s|$|(?=\d))/gu,
  )) {
    const words = (match[1] ?? "").split(" ");
    const start = match.index + match[0].indexOf(match[1] ?? "");
    for (let skip = 0; skip < words.length; skip++) {
      const at = start + words.slice(0, skip).join(" ").length + (skip > 0 ? 1 : 0);
      if (knows(words.slice(skip).join(" ")) && at > 0) return at;
    }
    if (/[,;]\s*$/u.test(rest.slice(0, start)) && /^\p{Lu}/u.test(words[0] ?? "")) return start;
  }
  return null;
}

/** "Oppstartsdato 10.08.2023": known words before a date, a number or an amount, and little more. */
function withoutColon(part: string, knows: (words: string) => boolean): Labelled[] {
  const [, words = "", value = ""] = /^([^\d:]{3,60}?)\s+(\d.*)$/u.exec(part) ?? [];
  const more = value.match(/\p{L}+/gu)?.length ?? 0;
  if (/[.!?] \p{Lu}/u.test(value)) return [];
  if (!AMOUNT.test(value) || more > 4 || /\p{L}{3}[.!?]$/u.test(value)) return [];
  return /^\p{Lu}/u.test(words) && knows(words) ? [{ label: words, value, quote: part }] : [];
}

/** A date, or a number with its unit. */
const AMOUNT = /^(?:\d{1,2}[. ]|\d{4}-|\d+[.,]?\d* ?(?:%|\p{L}))/u;

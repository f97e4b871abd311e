import { codeOf } from "../values/codes.ts";
import { remembering } from "../values/remember.ts";
import { partsOf } from "../values/stems.ts";
import { folded } from "../values/words.ts";
import { ACTIVITY_STATUS, DECISIONS, PROGRAMME_STATUS } from "./case-codes.ts";
import { composedLabels } from "./composed.ts";
import { ANYWHERE, NOT_OURS, UNDER, WEAK } from "./fields.ts";
import type { Theme } from "./sections.ts";

/** A field that a label asks for. Weak: only while nothing better is shown. */
export interface FieldFound {
  readonly field: string;
  readonly weak: boolean;
}

const NOISE = new Set(
  [
    "den",
    "det",
    "de",
    "en",
    "et",
    "er",
    "av",
    "for",
    "om",
    "i",
    "på",
    "og",
    "eller",
    "nav",
    "bruker",
    "deltaker",
    "du",
    "har",
    "din",
    "ditt",
    "mitt",
    "min",
    "som",
    "per",
    "pr",
    "ble",
    "blei",
    "vart",
    "seg",
    "når",
  ].flatMap(partsOf),
);
/** Labels about somebody else's field, or about another programme than this one. */
const ELSE =
  /(?<!\p{L})(?:forrige|tidligere|tidlegare|førre|gammel|gamle|gamal|opprinnelig|opphavleg|ektefelles|partners|samboers|mors|fars|veileders|arbeidsgivers)(?!\p{L})/u;

/** "Gjelder fra og med", "Permisjon t.o.m." ask for what "fra" and "til" ask for. */
const SPAN_WORDS =
  /(?<!\p{L})(?:fra og med|frå og med|f\.? ?o\.? ?m\.?|til og med|t\.? ?o\.? ?m\.?)(?!\p{L})/gu;

const index = new Map<string, string>();
fill("", ANYWHERE);
fill("~", WEAK);
for (const [theme, fields] of Object.entries(UNDER)) fill(theme, fields);
for (const { field, label, weak } of composedLabels()) {
  const key = `${weak ? "~" : ""}:${keyOf(partsOf(label))}`;
  if (!index.has(key) && !index.has(`:${keyOf(partsOf(label))}`)) index.set(key, field);
}
const notOurs = new Set(NOT_OURS.split("|").map((label) => keyOf(partsOf(label))));

/** The field a label asks for under a theme; null when the words are not a label we know there. */
export function fieldOf(label: string, theme: Theme | null): FieldFound | null {
  // "Fattet av", "Registrert av": a person's name stands beside it.
  if (/(?<!form |regi )(?<!\p{L})av[:*]?$/iu.test(label.trim())) return null;
  const found = lookUp(label, theme);
  // "Hovedmål (gjeldende § 14 a-vedtak)" is not the programme's goal.
  const other =
    found && /§ ?14 ?a/i.test(label) && !/^(?:person|documents|paragraph14a)\./.test(found.field);
  return other ? null : found;
}

function lookUp(label: string, theme: Theme | null): FieldFound | null {
  for (const key of keysOf(label)) {
    const under = theme ? index.get(`${theme}:${key}`) : undefined;
    if (under) return { field: under, weak: false };
    const anywhere = index.get(`:${key}`);
    if (anywhere) return { field: anywhere, weak: false };
    const weak = index.get(`~:${key}`);
    if (weak) return { field: weak, weak: true };
  }
  return null;
}

/** Whether a label belongs to names, numbers and addresses, which are neither facts nor free text. */
export function isNotOurs(label: string): boolean {
  return keysOf(label).some((key) => notOurs.has(key));
}

/** Whether some part of a case has a field of this name, and the words are no value as well ("Innvilget"). */
export function isLabel(label: string): boolean {
  const keys = keysOf(label);
  if (keys.some((key) => index.has(`:${key}`) || index.has(`~:${key}`) || notOurs.has(key)))
    return true;
  return keys.some((key) => anyTheme.has(key)) && !isValue(label);
}

const anyTheme = new Set([...index.keys()].map((key) => key.slice(key.indexOf(":") + 1)));

function isValue(words: string): boolean {
  // "Start" has the stem of "startet", and is a label all the same.
  if (/^start[:*]?$/iu.test(words.trim())) return false;
  return [DECISIONS, PROGRAMME_STATUS, ACTIVITY_STATUS].some(
    (table) => codeOf<string>(table, words) !== null,
  );
}

/** The label whole, without what stands in brackets, without "dato" and without "program": the first known one counts. */
const keysOf = remembering((label: string): readonly string[] => {
  const line = withShortSpans(folded(label)).replace(
    /\(?(?:dd[.-]?mm[.-]?(?:åå|yy)+|(?:åååå|yyyy)-mm-dd)\)?/g,
    " ",
  );
  if (ELSE.test(line)) return [keyOf(partsOf(line))].filter((key) => TOLERATED.has(key));
  const bare = line.replace(/\([^()]*\)|^\d{1,2}\. (?=evaluering)/gu, " ");
  const stems = partsOf(bare).filter(
    (word, i, all) => !(i > 0 && i === all.length - 1 && /^\d{1,2}$/.test(word)),
  );
  const dateless = stems.filter((word) => word !== "dato");
  const keys = [partsOf(line), stems, dateless, dateless.filter((word) => word !== "program")];
  const halves = bare.includes(" / ") ? bare.split(" / ").map(partsOf) : [];
  return [...new Set([...keys, ...halves].filter((words) => words.length > 0).map(keyOf))];
});

function withShortSpans(line: string): string {
  return line.replace(SPAN_WORDS, (found) => (found.startsWith("t") ? "til" : "fra"));
}

/** "Forrige evaluering" is about this programme after all. */
const TOLERATED = new Set(
  ["forrige evaluering", "førre evaluering"].map((label) => keyOf(partsOf(label))),
);

function keyOf(stems: readonly string[]): string {
  const kept = stems.filter((word) => !NOISE.has(word));
  return [...(kept.length > 0 ? kept : stems)].sort().join(" ");
}

function fill(theme: string, fields: Readonly<Record<string, string>>): void {
  for (const [field, labels] of Object.entries(fields)) {
    for (const label of labels.split("|"))
      index.set(`${theme}:${keyOf(partsOf(withShortSpans(label)))}`, field);
  }
}

import { nationalIdsIn } from "../facts/national-id.ts";
import type { Said } from "./facts-leaf.ts";
import { isNameOnly, withoutOthers } from "./facts-others.ts";
import { isBoardRow } from "./facts-parts.ts";
import { placeOf } from "./facts-place.ts";
import { byValue } from "./facts-value-fields.ts";
import { CASEWORKER, otherIn } from "./identity/words.ts";
import type { Entry, LabelledValue, Outline, TextBlock } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { findDays } from "./values/day.ts";
import { plain } from "./values/words.ts";
import { yesNo } from "./values/yes-no.ts";
import { isTelling } from "./vocabulary/hints.ts";
import { fieldOf, isLabel, isNotOurs } from "./vocabulary/labels.ts";
import { ASKS_NEED } from "./vocabulary/needs-labels.ts";

/** One block of free text and where it stands. */
export interface FreeText {
  readonly text: string;
  readonly node: NodeNumber;
}

/** Facts whose words are no story: a goal or a title alone says nothing of what somebody needs. */
const NO_STORY =
  /^(?:programme\.|activities\.(?!justified|assessed)|office\.|applicationReceived|decisions\.kind|documents\.|benefits\.)/;

/**
 * The case's free text, in reading order: notes, descriptions and answers. Nothing of another person, no names
 * beside "Veileder", no goal and no title.
 */
export function freeTexts(outline: Outline, own: string | undefined): FreeText[] {
  const running = outline.texts.flatMap(storyOf);
  const told = new Set(running.map(({ text }) => plain(text)));
  const answers = [...outline.values, ...outline.entries.flatMap(ownValues)]
    .filter(({ value }) => !told.has(plain(value ?? "")))
    .flatMap(answerOf);
  const seen = new Set<string>();
  return [...running, ...answers]
    .map(({ text, node }) => ({ text: withoutOthers(text, own), node }))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

function ownValues(entry: Entry): readonly LabelledValue[] {
  return entry.other || isBoardRow(entry) ? [] : entry.values;
}

function storyOf(block: TextBlock): FreeText[] {
  if (block.other || isLeftOut(block.trail)) return [];
  const text = block.text.replace(/[ \t\u00a0]+/g, " ").trim();
  return text === "" ? [] : [{ text, node: block.node }];
}

/** Below somebody else's heading, or the words of a fact whose label stands last. */
function isLeftOut(trail: readonly string[]): boolean {
  const { theme } = placeOf(trail);
  if (theme === "foreign") return true;
  const last = trail.at(-1) ?? "";
  const field = fieldOf(last, placeOf(trail.slice(0, -1)).theme)?.field;
  return (field !== undefined && NO_STORY.test(field)) || (field === undefined && isNotOurs(last));
}

/** "Har du gjeld? Ja", "Boligsituasjon: Bor hos venner": an answer or a chosen value with its question. */
function answerOf(value: LabelledValue): FreeText[] {
  if (value.other || value.value === null || value.checked === false) return [];
  const answer = yesNo(value.value);
  if (answer === null) return [];
  const place = placeOf(value.trail);
  if (otherIn(value.label) !== null || CASEWORKER.test(value.value)) return [];
  if (place.theme === "foreign" || (isNotOurs(value.label) && !value.label.includes("?")))
    return [];
  const field = (byValue(value) ?? fieldOf(value.label, place.theme))?.field;
  if (field !== undefined && !ASKS_NEED.has(field)) return [];
  if (field === undefined && isLabel(value.label) && !isTelling(value.label)) return [];
  // A CV's lists and job wishes tell no needs; an answer there may.
  if (place.theme === "aside" && answer === undefined && !isTelling(value.label)) return [];
  const words = plain(value.value);
  if (field === undefined && fieldOf(words, null)) return [];
  if (nationalIdsIn(words).length > 0 || ADDRESS.test(value.label)) return [];
  if (!/\p{L}/u.test(words) || isNameOnly(words) || isDate(words) || words.length > 160) return [];
  return [{ text: sentenceOf(value, words), node: value.node }];
}

const ADDRESS = /adresse|post(?:nummer|stad|sted)|telefon/i;

function isDate(words: string): boolean {
  return findDays(words).length > 0 && words.replace(/[\d\s.:/-]|kl|\p{L}{3,9}/gu, "") === "";
}

function sentenceOf(value: Said & { trail: readonly string[] }, words: string): string {
  const label = plain(value.label);
  // A ticked box says its own label; the question stands above it.
  if (value.checked)
    return `${plain(value.trail.at(-1) ?? "")}: ${label}`.replace(/^: /, "").replace(/\?: /, "? ");
  return /[?:.!]$/.test(label) ? `${label} ${words}` : `${label}: ${words}`;
}

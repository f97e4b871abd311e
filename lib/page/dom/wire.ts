import type { ControlState } from "../snapshot.ts";
import type { Attributes } from "./members.ts";

/* The written form of one element, see snapshot.ts. */

/** Longer text between two elements is cut here; so are attributes. */
const MOST_WORDS = 200_000;
const MOST_IN_ATTRIBUTE = 1000;

/** Attributes that say nothing of what a caseworker sees, and can be long. */
const UNSAID =
  /^(?:style|src|srcset|sizes|href|d|points|transform|viewbox|fill|stroke.*|on.*|xmlns.*|integrity|nonce|rel|target|tabindex|autocomplete|spellcheck)$/i;

/** An element's beginning; its children and the closing bracket follow. */
export function elementWire(
  tag: string,
  bits: number,
  attributes: string,
  state: ControlState | null,
): string {
  if (attributes !== "0" || state)
    return `${start(tag)}${bits},${attributes},${state ? JSON.stringify(state) : 0}`;
  return `${start(tag)}${bits},0,0`;
}

const starts = new Map<string, string>();
const MOST_TAGS = 1000;

function start(tag: string): string {
  const known = starts.get(tag);
  if (known !== undefined) return known;
  const made = `[${JSON.stringify(tag)},`;
  if (starts.size < MOST_TAGS) starts.set(tag, made);
  return made;
}

export function attributesWire(attributes: Attributes): string {
  const said: string[] = [];
  for (const [name, value] of attributes)
    if (!UNSAID.test(name)) said.push(name, value.slice(0, MOST_IN_ATTRIBUTE));
  return said.length === 0 ? "0" : JSON.stringify(said);
}

export function wordsWire(data: string, keepsBreaks: boolean): string {
  const words = data.slice(0, MOST_WORDS);
  return JSON.stringify(keepsBreaks ? words : words.replace(/\s+/g, " "));
}

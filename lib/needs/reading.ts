import { CUES, type Cue } from "./lexicon/cues.ts";
import { lexicon } from "./lexicon/index.ts";
import { bilingual } from "./lexicon/twins.ts";
import { matchAt, type Pattern, parsePattern, type Row } from "./pattern.ts";
import type { Need } from "./types.ts";
import { createVocabulary } from "./vocabulary.ts";
import { CLASSES } from "./words.ts";

type Kind = "trouble" | "asset" | "topic" | "family" | "settled" | "about";

/** A place in a statement that one of the lexicon's patterns fits: from the first word to past the last. */
export interface Hit {
  readonly need: Need;
  readonly kind: Kind;
  readonly lasting: boolean;
  readonly from: number;
  readonly to: number;
  /** Places of the words that the pattern names; the others in between are its gaps. */
  readonly places: readonly number[];
}

export interface CueHit {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

export interface Hits {
  readonly needs: readonly Hit[];
  /** Places that say a need is over. */
  readonly settled: readonly Hit[];
  /** Places that name the matter of a need and say nothing of it. */
  readonly mentions: readonly Hit[];
  readonly cues: readonly CueHit[];
}

type Meaning =
  | { readonly need: Need; readonly kind: Kind; readonly lasting: boolean }
  | { readonly cue: Cue };

interface Entry {
  readonly pattern: Pattern;
  /** The element it begins with. */
  readonly first: number;
  readonly meaning: Meaning;
}

const vocabulary = createVocabulary(CLASSES);

/** Number of a class of function words. */
export const classId = {
  neg: vocabulary.id("NEG"),
  none: vocabulary.id("NONE"),
  only: vocabulary.id("ONLY"),
  soft: vocabulary.id("SOFT"),
  maybe: vocabulary.id("MAYBE"),
  unsure: vocabulary.id("UNSURE"),
  still: vocabulary.id("STILL"),
  and: vocabulary.id("AND"),
  be: vocabulary.id("BE"),
  cause: vocabulary.id("CAUSE"),
  almost: vocabulary.id("ALMOST"),
  modal: vocabulary.id("MODAL"),
  now: vocabulary.id("NOW"),
  wish: vocabulary.id("WISH"),
  help: vocabulary.id("HELP"),
  bad: vocabulary.id("BAD"),
  lack: vocabulary.id("LACK"),
  past: vocabulary.id("PAST"),
} as const;

let made: ReadonlyMap<number, readonly Entry[]> | null = null;

/**
 * All patterns. Made when there is a text to read, for that takes longer than most readings; but before any word is looked
 * up, for they bring the elements that a word may belong to.
 */
function byKey(): ReadonlyMap<number, readonly Entry[]> {
  made ??= index([...needEntries(), ...cueEntries()]);
  return made;
}

/** The classes and lexicon elements of one word. */
export function elementsOf(word: string): ReadonlySet<number> {
  byKey();
  return vocabulary.of(word);
}

/** Patterns over the same words as the lexicon, one a line. */
export function compile(source: string): Pattern[] {
  return lines(source).map((line) => parsePattern(line, vocabulary));
}

/** Everything in a row of words that a pattern fits, in the order of the row. */
export function findHits(row: Row): Hits {
  const needs: Hit[] = [];
  const settled: Hit[] = [];
  const mentions: Hit[] = [];
  const cues: CueHit[] = [];
  const entries = byKey();
  const places = placesOf(row);
  const open = { ...row, stops: row.ends };
  for (const element of places.keys()) {
    for (const entry of entries.get(element) ?? []) {
      if (!entry.pattern.required.every((e) => places.has(e))) continue;
      for (const at of places.get(entry.first) ?? []) {
        const found = matchAt(entry.pattern, follows(entry) ? open : row, at);
        if (!found) continue;
        const to = (found.at(-1) ?? at) + 1;
        if ("cue" in entry.meaning) {
          cues.push({ cue: entry.meaning.cue, from: at, to });
          continue;
        }
        const hit = { ...entry.meaning, from: at, to, places: found };
        if (hit.kind === "about") mentions.push(hit);
        else if (hit.kind === "settled") settled.push(hit);
        else needs.push(hit);
      }
    }
  }
  for (const list of [needs, settled, mentions, cues]) list.sort((a, b) => a.from - b.from);
  return { needs, settled, mentions, cues };
}

/** What is told of somebody else is told of the same one after "men" and "og". */
function follows({ meaning }: Entry): boolean {
  return "kind" in meaning && meaning.kind === "family";
}

/** Where in a row each element stands. */
function placesOf(row: Row): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < row.length; at++)
    for (const element of row.elements(at)) {
      const list = places.get(element);
      if (list) list.push(at);
      else places.set(element, [at]);
    }
  return places;
}

function* needEntries(): Generator<Entry> {
  for (const words of lexicon) {
    for (const kind of ["trouble", "asset", "topic", "family", "settled", "about"] as const) {
      const meaning = { need: words.need, kind, lasting: words.lasting ?? false };
      for (const line of lines(words[kind])) yield entry(line, meaning);
    }
  }
}

function* cueEntries(): Generator<Entry> {
  for (const [cue, source] of Object.entries(CUES) as [Cue, string][])
    for (const line of lines(source)) yield entry(line, { cue });
  const single = { bad: "BAD", lack: "LACK", help: "HELP", wish: "WISH", good: "GOOD" } as const;
  for (const [cue, name] of Object.entries(single) as [Cue, string][]) yield entry(name, { cue });
}

function entry(line: string, meaning: Meaning): Entry {
  const pattern = parsePattern("need" in meaning ? inflected(bilingual(line)) : line, vocabulary);
  return { pattern, first: pattern.steps[0]?.element ?? -1, meaning };
}

/** Plain words of five letters or more stand for their inflections too; `=ord` is that word only. */
function inflected(line: string): string {
  return line.replace(/(?<=^|[\s|!])([\p{Ll}]{5,})(?=[\s|?]|$)/gu, "$1~").replaceAll("=", "");
}

function lines(source: string | undefined): string[] {
  return (source ?? "")
    .split("\n")
    .flatMap((line) => (line.trim() ? bothOrders(line.trim()).flatMap(subordinate) : []));
}

/** "orker ikke" is "ikke orker" in a subordinate clause: "fordi han ikke orker". */
function subordinate(line: string): string[] {
  const [, verb, rest] = /^([^!.\s?]+) NEG( .*)$/.exec(line) ?? [];
  return verb && !verb.includes("NEG") ? [line, `NEG ${verb}${rest}`] : [line];
}

/** "a & b" is "a ... b" and "b ... a". */
function bothOrders(line: string): string[] {
  const [one, other] = line.split(" & ");
  return one && other ? [`${one} ... ${other}`, `${other} ... ${one}`] : [line];
}

/** Each pattern under the element that fewest patterns ask for: most rows do not hold it. */
function index(entries: readonly Entry[]): Map<number, Entry[]> {
  const asked = new Map<number, number>();
  for (const { pattern } of entries)
    for (const e of pattern.required) asked.set(e, (asked.get(e) ?? 0) + 1);
  const map = new Map<number, Entry[]>();
  for (const item of entries) {
    const { required } = item.pattern;
    const rarest = required.reduce((a, b) => ((asked.get(b) ?? 0) < (asked.get(a) ?? 0) ? b : a));
    const list = map.get(rarest);
    if (list) list.push(item);
    else map.set(rarest, [item]);
  }
  return map;
}

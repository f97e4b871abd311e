import { CUES, type Cue } from "./lexicon/cues.ts";
import { lexicon } from "./lexicon/index.ts";
import { matchAt, type Pattern, parsePattern, type Row } from "./pattern.ts";
import type { Need } from "./types.ts";
import { createVocabulary } from "./vocabulary.ts";
import { CLASSES } from "./words.ts";

export type Kind = "trouble" | "asset" | "topic" | "family" | "settled" | "about";

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

/** The patterns by the element they begin with, so that a word asks only its own. */
const byFirst: ReadonlyMap<number, readonly Entry[]> = index([...needEntries(), ...cueEntries()]);

/** The classes and lexicon elements of one word. */
export function elementsOf(word: string): ReadonlySet<number> {
  return vocabulary.of(word);
}

/** Patterns over the same words as the lexicon, one a line. */
export function compile(source: string): Pattern[] {
  return lines(source).map((line) => parsePattern(line, vocabulary));
}

/** Everything in a row of words that a pattern fits. */
export function findHits(row: Row): Hits {
  const needs: Hit[] = [];
  const settled: Hit[] = [];
  const mentions: Hit[] = [];
  const cues: CueHit[] = [];
  const present = elementsIn(row);
  const open = { ...row, stops: row.ends };
  for (let at = 0; at < row.length; at++) {
    for (const element of row.elements(at)) {
      for (const entry of byFirst.get(element) ?? []) {
        if (!entry.pattern.required.every((e) => present.has(e))) continue;
        const places = matchAt(entry.pattern, follows(entry) ? open : row, at);
        if (!places) continue;
        const to = (places.at(-1) ?? at) + 1;
        if ("cue" in entry.meaning) cues.push({ cue: entry.meaning.cue, from: at, to });
        else {
          const hit = { ...entry.meaning, from: at, to, places };
          if (hit.kind === "about") mentions.push(hit);
          else if (hit.kind === "settled") settled.push(hit);
          else needs.push(hit);
        }
      }
    }
  }
  return { needs, settled, mentions, cues };
}

/** What is told of somebody else is told of the same one after "men" and "og". */
function follows({ meaning }: Entry): boolean {
  return "kind" in meaning && meaning.kind === "family";
}

/** The elements of all words of a row: a pattern that misses one of its own there need not be tried. */
function elementsIn(row: Row): ReadonlySet<number> {
  const present = new Set<number>();
  for (let at = 0; at < row.length; at++) for (const e of row.elements(at)) present.add(e);
  return present;
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
  return { pattern: parsePattern("need" in meaning ? inflected(line) : line, vocabulary), meaning };
}

/** Plain words of five letters or more stand for their inflections too; `=ord` is that word only. */
function inflected(line: string): string {
  return line.replace(/(?<=^|[\s|!])([\p{Ll}]{5,})(?=[\s|?]|$)/gu, "$1~").replaceAll("=", "");
}

function lines(source: string | undefined): string[] {
  return (source ?? "").split("\n").flatMap((line) => (line.trim() ? bothOrders(line.trim()) : []));
}

/** "a & b" is "a ... b" and "b ... a". */
function bothOrders(line: string): string[] {
  const [one, other] = line.split(" & ");
  return one && other ? [`${one} ... ${other}`, `${other} ... ${one}`] : [line];
}

function index(entries: readonly Entry[]): Map<number, Entry[]> {
  const map = new Map<number, Entry[]>();
  for (const item of entries) {
    const first = item.pattern.steps[0]?.element;
    if (first === undefined) continue;
    const list = map.get(first);
    if (list) list.push(item);
    else map.set(first, [item]);
  }
  return map;
}

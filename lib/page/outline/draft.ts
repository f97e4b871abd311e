import type {
  Entry,
  LabelledValue,
  LooseText,
  Outline,
  OutlineHints,
  TextBlock,
} from "../outline.ts";
import type { NodeNumber, Shown } from "../tree.ts";
import type { Names } from "./names.ts";
import type { Piece } from "./pieces.ts";
import { isBlank, isRunning, labelOf } from "./words.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What has been found in one part of the page so far. */
export interface Draft {
  values: Mutable<LabelledValue>[];
  entries: Entry[];
  texts: TextBlock[];
  /** Every text without label, in reading order; those that run stand among the texts too. */
  loose: TextBlock[];
  headings: Outline["headings"][number][];
  /** Headings that head something, as opposed to those that are a label. */
  heads: string[];
}

export function emptyDraft(): Draft {
  return { values: [], entries: [], texts: [], loose: [], headings: [], heads: [] };
}

/** Where a piece stands. */
export interface Frame {
  readonly trail: readonly string[];
  readonly block: Block;
  readonly draft: Draft;
  /** Inside a card or dialog small headings are labels; inside a card there are no other cards. */
  readonly inside: "card" | "dialog" | null;
  /** Whether the card or dialog has had its own heading. */
  readonly headed?: boolean;
}

/** A block of values that belong together. */
export interface Block {
  id: number;
  /** Its first and its latest label: when the first comes back, the next thing begins. */
  first: string | null;
  last: string | null;
}

/** What every reader of a part needs. */
export interface Reader {
  readonly hints: Required<OutlineHints>;
  readonly names: Names;
  /** Reads pieces in their order. */
  visit(pieces: readonly Piece[], frame: Frame): void;
  newBlock(): Block;
}

/** The same place, under one more heading. */
export function under(frame: Frame, heading: string | null): Frame {
  if (!heading || frame.trail.at(-1)?.toLowerCase() === heading.toLowerCase()) return frame;
  return { ...frame, trail: [...frame.trail, heading] };
}

export interface FoundValue {
  readonly label: string;
  /** As the page shows it; blank words become null. */
  readonly shown: string;
  readonly node: NodeNumber;
  readonly quote?: string;
  readonly checked?: boolean;
  /** Whether its words are free text of the case, however short: a text area. */
  readonly isNote?: boolean;
}

/** Takes a labelled value down; text that runs stands among the texts as well. */
export function addValue(frame: Frame, found: FoundValue, reader: Reader): void {
  const { block, draft, trail } = frame;
  const label = labelOf(found.label);
  const shown = found.shown.trim();
  const value = isBlank(shown) ? null : shown;
  if (block.first === label && block.last !== label) Object.assign(block, reader.newBlock());
  block.first ??= label;
  block.last = label;
  const quote = found.quote ?? `${found.label.trim()} ${shown}`.trim();
  const checked = found.checked === undefined ? {} : { checked: found.checked };
  draft.values.push({ label, value, ...checked, quote, trail, block: block.id, node: found.node });
  if (value !== null && (found.isNote || isRunning(value)))
    draft.texts.push({
      text: value,
      trail: under(frame, label).trail,
      block: block.id,
      node: found.node,
    });
}

/** Takes a text without label down. */
export function addText(frame: Frame, text: string, node: NodeNumber): void {
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const { draft, trail, block } = frame;
  const found = { text, trail, block: block.id, node };
  draft.loose.push(found);
  if (isRunning(text)) draft.texts.push(found);
}

/** Adds what was found in a part to what was found around it. */
export function merge(into: Draft, from: Draft): void {
  for (const value of from.values) into.values.push(value);
  for (const loose of from.loose) into.loose.push(loose);
  mergeAround(into, from);
}

/** Adds what an entry does not keep to itself: running texts, headings, entries inside it. */
function mergeAround(into: Draft, from: Draft): void {
  for (const entry of from.entries) into.entries.push(entry);
  for (const text of from.texts) into.texts.push(text);
  for (const heading of from.headings) into.headings.push(heading);
  for (const head of from.heads) into.heads.push(head);
}

export interface EntryHead {
  readonly kind: Entry["kind"];
  readonly heading: string | null;
  readonly trail: readonly string[];
  readonly block: number;
  readonly shown: Shown;
}

/** Makes one entry of what was found inside it. An empty one is none. */
export function addEntry(into: Draft, head: EntryHead, inside: Draft): void {
  const { kind, heading, trail, block, shown } = head;
  const loose: LooseText[] = inside.loose
    .filter((t) => t.text !== heading)
    .map(({ text, node }) => ({ text, node }));
  const isEmpty = heading === null && inside.values.length === 0 && loose.length === 0;
  if (!isEmpty)
    into.entries.push({
      kind,
      heading,
      values: inside.values,
      loose,
      trail,
      block,
      node: shown.node,
    });
  mergeAround(into, inside);
}

import {
  firstStrong,
  isOneThing,
  isTitledBox,
  withHeadingValue,
  withItemsInside,
} from "./cards.ts";
import { addEntry, type Block, type Draft, type Frame, merge, type Reader } from "./draft.ts";
import { regionName } from "./names.ts";
import type { Box } from "./pieces.ts";

/** One of several boxes that stand beside one another, and what it holds. */
export interface Part {
  readonly box: Box;
  readonly draft: Draft;
  readonly block: Block;
  /** Whether it is a label with its value, and nothing else. */
  readonly isPair: boolean;
}

/** What boxes that stand beside one another have in common. */
export interface Group {
  /** How many boxes have a label, by the number of their headings. */
  readonly labels: ReadonlyMap<string, number>;
  /** How many boxes with so many headings have no labels at all. */
  readonly bare: ReadonlyMap<number, number>;
  /** How many are lines of words only. */
  readonly lines: number;
  /** Whether a heading follows them: then they stand over it. */
  readonly isAbove: boolean;
}

export function groupOf(parts: readonly Part[], isAbove: boolean): Group {
  const labels = new Map<string, number>();
  const bare = new Map<number, number>();
  const readParts = parts.filter((p) => !p.isPair);
  for (const part of readParts) {
    for (const key of labelKeys(part)) labels.set(key, (labels.get(key) ?? 0) + 1);
    const heads = part.draft.heads.length;
    if (part.draft.values.length === 0) bare.set(heads, (bare.get(heads) ?? 0) + 1);
  }
  return { labels, bare, lines: readParts.filter(isLinesOnly).length, isAbove };
}

function labelKeys({ draft }: Part): Set<string> {
  return new Set(draft.values.map((v) => `${draft.heads.length} ${v.label}`));
}

/** Puts what a box holds where it belongs: an entry, a block of its own, or the block around it. */
export function place(part: Part, group: Group, frame: Frame, reader: Reader): void {
  const { draft, box, block } = part;
  const isOver = group.isAbove && draft.heads.length === 0;
  const isPart = frame.inside === "card" || part.isPair || isOver;
  const kind = isPart ? null : entryKind(part, group, frame, reader);
  if (kind) {
    const heading =
      draft.heads[0] ?? regionOf(part) ?? firstStrong(box.pieces) ?? draft.loose[0]?.text ?? null;
    const head = { kind, heading, trail: frame.trail, block: block.id, shown: box.shown };
    addEntry(frame.draft, head, withHeadingValue(head, withItemsInside(draft), reader));
    return;
  }
  if (!part.isPair && draft.heads.length === 0 && !repeats(part, group)) joinBlock(part, frame);
  merge(frame.draft, draft);
}

/** Columns of one thing: their values belong to the block around them. */
function joinBlock({ draft, block }: Part, frame: Frame): void {
  for (const value of draft.values) if (value.block === block.id) value.block = frame.block.id;
  frame.block.first ??= block.first;
  frame.block.last = block.last ?? frame.block.last;
}

/** Whether the box describes one thing among others of its kind. */
function entryKind(part: Part, group: Group, frame: Frame, reader: Reader): "card" | "item" | null {
  const { draft, box } = part;
  const { knowsSection } = reader.hints;
  const region = regionOf(part);
  if (!isOneThing(draft) || (region && knowsSection(region))) return null;
  const isOneOfMany = knowsSection(frame.trail.at(-1) ?? "") || repeats(part, group);
  const head = draft.heads[0] ?? region;
  if (head) {
    const isEmpty = draft.values.length === 0 && draft.loose.length === 0;
    return isOneOfMany && !isEmpty && !knowsSection(head) ? "card" : null;
  }
  if (draft.values.length > 0) return isOneOfMany && isTitled(part) ? "card" : null;
  const isCard = isTitledBox(box) || draft.loose.some((l) => /\d/.test(l.text));
  const isRow = box.inline && !(isOneOfMany && box.shown.block && isCard);
  return isLinesOnly(part) && (isOneOfMany || group.lines > 1) && !isRow ? "item" : null;
}

/** The name of a section that has no heading. */
function regionOf({ box }: Part): string | null {
  return box.shown.tag === "section" ? regionName(box.shown) : null;
}

/** Whether another box beside it has a label in common, or is just as bare under its heading. */
function repeats(part: Part, { labels, bare }: Group): boolean {
  const heads = part.draft.heads.length;
  if (part.draft.values.length === 0) return heads > 0 && (bare.get(heads) ?? 0) > 1;
  for (const key of labelKeys(part)) if ((labels.get(key) ?? 0) > 1) return true;
  return false;
}

/** A line of words before the labels: the name of the thing. */
function isTitled({ box, draft }: Part): boolean {
  const [first] = box.pieces;
  const [loose] = draft.loose;
  return first?.kind === "line" && loose?.node === first.shown.node && loose.text === first.text;
}

function isLinesOnly({ draft }: Part): boolean {
  const isBare = draft.values.length === 0 && draft.heads.length === 0;
  return isBare && draft.loose.length > 1 && draft.entries.length === 0;
}

import type { LearnedRule } from "../facts/learned.ts";
import type { Entry, LabelledValue, Other, Outline, TextBlock } from "./outline.ts";
import { attrOf, type NodeNumber, type Shown, within } from "./tree.ts";

/** One place in a page where a value stands, and what tells it apart from other places. */
export interface Spot {
  readonly kind: LearnedRule["kind"];
  readonly label: string | null;
  /** The nearest heading above it. */
  readonly under: string | null;
  readonly mark: string | null;
  /** Its number among the texts without label; null where it has one. */
  readonly place: number | null;
  readonly value: string | null;
  readonly checked?: boolean;
  readonly quote: string;
  readonly node: NodeNumber;
  /** Its number in its entry's list, in the outline's values or in its texts. */
  readonly at: number;
  /** The entry that it stands in; null outside. */
  readonly entry: Entry | null;
  readonly other?: Other;
}

/** The number of an entry's own heading among its texts without label. */
export const HEADING = -1;

/** Every place of a page where a value stands: beside labels, in rows and cards, and short texts of their own. */
export function spotsOf(outline: Outline, top: Shown): Spot[] {
  const markOf = marksIn(top);
  const spots = [
    ...outline.values.map((value, at) => labelled("field", value, at, null, markOf)),
    ...outline.entries.flatMap((entry) => inEntry(entry, markOf)),
    ...alone(outline.loose, "loose", markOf),
    ...alone(unlabelled(outline), "texts", markOf),
  ];
  return spots.sort((a, b) => a.node - b.node);
}

type MarkOf = (node: NodeNumber) => string | null;

function labelled(
  kind: Spot["kind"],
  value: LabelledValue,
  at: number,
  entry: Entry | null,
  markOf: MarkOf,
): Spot {
  const { label, trail, node, quote, checked, other } = value;
  return {
    kind,
    label,
    under: trail.at(-1) ?? null,
    mark: markOf(node),
    place: null,
    value: value.value,
    quote,
    node,
    at,
    entry,
    ...(checked === undefined ? {} : { checked }),
    ...(other ? { other } : {}),
  };
}

/** What a row or card holds: its labelled values, its own heading, and its texts without label. */
function inEntry(entry: Entry, markOf: MarkOf): Spot[] {
  const { kind, heading, values, loose, trail, node, other } = entry;
  const bare = (text: string, number: NodeNumber, at: number): Spot => ({
    kind,
    label: null,
    under: trail.at(-1) ?? null,
    mark: at === HEADING ? null : markOf(number),
    place: at,
    value: text,
    quote: text,
    node: number,
    at,
    entry,
    ...(other ? { other } : {}),
  });
  const own = values.map((v, at) => ({
    ...labelled(kind, v, at, entry, markOf),
    under: trail.at(-1) ?? null,
    ...((v.other ?? other) ? { other: v.other ?? other } : {}),
  }));
  return [
    ...own,
    ...(heading === null ? [] : [bare(heading, node, HEADING)]),
    ...loose.map(({ text, node: number }, at) => bare(text, number, at)),
  ];
}

/** Texts of their own, numbered below each heading; loose ones first, so that a note more moves no status. */
function alone(texts: readonly TextBlock[], list: "loose" | "texts", markOf: MarkOf): Spot[] {
  const counts = new Map<string, number>();
  return texts.map(({ text, trail, node, other }, at) => {
    const under = trail.at(-1) ?? null;
    const key = under ?? "";
    const place = counts.get(key) ?? 0;
    counts.set(key, place + 1);
    return {
      kind: "text",
      label: null,
      under,
      mark: markOf(node),
      place: list === "loose" ? place : place + RUNNING,
      value: text,
      quote: text,
      node,
      at,
      entry: null,
      ...(other ? { other } : {}),
    };
  });
}

/** Running texts are numbered from here. */
const RUNNING = 1000;

/** Running text that stands nowhere else in the outline. */
function unlabelled(outline: Outline): TextBlock[] {
  const taken = new Set([
    ...outline.values.map(({ node }) => node),
    ...outline.entries.flatMap((e) => [...e.values, ...e.loose].map(({ node }) => node)),
  ]);
  return outline.texts.filter(({ node }) => !taken.has(node));
}

/** Attributes by which makers of pages name a place for themselves; they outlive a new look. */
const NAMED = ["data-testid", "data-test", "data-cy", "data-field", "itemprop", "name", "id"];
/** A name without digits: nothing that was counted up or names a case. */
const STABLE = /^[a-zA-Z][a-zA-Z_.:-]{1,59}$/;

function marksIn(top: Shown): MarkOf {
  const marks = new Map<NodeNumber, string>();
  for (const shown of within(top)) {
    const mark = ownMark(shown) ?? (onlyChild(shown) ? ownMark(shown.parent) : null);
    if (mark) marks.set(shown.node, mark);
  }
  return (node) => marks.get(node) ?? null;
}

function ownMark(shown: Shown | null): string | null {
  if (!shown) return null;
  for (const name of NAMED) {
    const value = attrOf(shown, name);
    if (value && STABLE.test(value)) return `${name}=${value}`;
  }
  return null;
}

function onlyChild({ parent }: Shown): boolean {
  return parent?.children.filter((c) => !("text" in c) || c.text.trim() !== "").length === 1;
}

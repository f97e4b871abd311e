import { controlValue } from "../outline/controls.ts";
import { headingLevel, isControl } from "../outline/kinds.ts";
import { nameOf } from "../outline/names.ts";
import { isSearchControl } from "../outline/search.ts";
import type { Entry, LabelledValue, Outline } from "../outline.ts";
import { attrOf, isWords, type NodeNumber, type Shown, textOf } from "../tree.ts";
import { type Region, regionsIn } from "./regions.ts";
import { trailsIn } from "./trails.ts";

const MOST = 300;

/** One line of the page, with all that tells whom it is about. */
export interface PageLine {
  readonly shown: Shown;
  readonly text: string;
  /** The label it stands beside. */
  readonly label: string | null;
  readonly trail: readonly string[];
  readonly region: Region;
  /** The row, card or list item it stands in. */
  readonly entry: Entry | null;
  /** Level of the heading it is, or stands in; 0 for none. */
  readonly level: number;
}

/** All lines of a page, and those inside one element. */
export interface PageLines {
  /** In reading order. */
  readonly all: readonly PageLine[];
  inside(shown: Shown): readonly PageLine[];
  /** How many lines stand inside an element. */
  count(shown: Shown): number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The page's lines: elements with words of their own, words of one line in several parts, filled-in fields. */
export function linesOf(top: Shown, outline: Outline): PageLines {
  const all: PageLine[] = [];
  const spans = new Map<Shown, Span>();
  const linesAt = lineReader(top, outline);
  const entries = new Map<NodeNumber, Entry>(outline.entries.map((e) => [e.node, e]));
  const visit = (shown: Shown, outer: Around): void => {
    const from = all.length;
    const here = {
      entry: entries.get(shown.node) ?? outer.entry,
      level: headingLevel(shown) || outer.level,
    };
    all.push(...linesAt(shown, here));
    for (const child of shown.children) if (!isWords(child)) visit(child, here);
    spans.set(shown, { from, to: all.length });
  };
  visit(top, { entry: null, level: 0 });
  const spanOf = (shown: Shown): Span => spans.get(shown) ?? { from: 0, to: 0 };
  return {
    all,
    inside: (shown) => all.slice(spanOf(shown).from, spanOf(shown).to),
    count: (shown) => spanOf(shown).to - spanOf(shown).from,
  };
}

/** What an element takes from those around it. */
type Around = Pick<PageLine, "entry" | "level">;

function lineReader(top: Shown, outline: Outline): (shown: Shown, here: Around) => PageLine[] {
  const regionOf = regionsIn(top);
  const trailOf = trailsIn(top);
  const labels = labelsIn(outline);
  return (shown, here) => {
    const texts = textsOf(shown);
    const region = regionOf(shown);
    if (texts.length === 0 || region.deaf) return [];
    const place = { shown, trail: trailOf(shown), region, ...here };
    const own = labels.get(shown.node) ?? [];
    const fields =
      own.length > 1 ? own.map((v) => ({ ...place, text: v.value ?? "", label: v.label })) : [];
    return [
      ...fields,
      ...texts.map((text) => ({ ...place, text, label: labelAt(shown, text, labels) })),
    ];
  };
}

/** The lines of an element with words of its own. */
function textsOf(shown: Shown): string[] {
  if (isControl(shown) && isSearchControl(shown)) return [];
  if (isControl(shown)) return (controlValue(shown)?.values ?? []).map((v) => v.slice(0, MOST));
  const hasWords = shown.children.some((c) => isWords(c) && c.text.trim() !== "");
  if (!hasWords && !isSplitLine(shown)) return [];
  return textOf(shown, MOST).split("\n").filter(Boolean);
}

/** Words of one line in several elements: first and last name, the two halves of a number. */
function isSplitLine({ children }: Shown): boolean {
  const elements = children.filter((c): c is Shown => !isWords(c));
  return (
    elements.length > 1 &&
    elements.length < 5 &&
    elements.every((e) => !e.block && e.children.every(isWords))
  );
}

/** Labels by the element that shows the value; an element with several labels has none of its own. */
function labelsIn(outline: Outline): Map<NodeNumber, LabelledValue[]> {
  const labels = new Map<NodeNumber, LabelledValue[]>();
  for (const value of [...outline.values, ...outline.entries.flatMap((e) => e.values)]) {
    const known = labels.get(value.node);
    if (known) known.push(value);
    else labels.set(value.node, [value]);
  }
  return labels;
}

function labelAt(
  shown: Shown,
  text: string,
  labels: Map<NodeNumber, LabelledValue[]>,
): string | null {
  if (isControl(shown)) return nameOf(shown) ?? labels.get(shown.node)?.[0]?.label ?? null;
  let at: Shown | null = shown;
  for (let i = 0; at && i < 4; i++, at = at.parent) {
    const found = labels
      .get(at.node)
      ?.filter((v) => v.value !== null && (text.includes(v.value) || v.value.includes(text)));
    if (found?.length === 1) return found[0]?.label ?? null;
  }
  return attrOf(shown, "aria-label");
}

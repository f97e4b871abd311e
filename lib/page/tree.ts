import type { ControlState } from "./snapshot.ts";

/** An element of a page by its place in reading order; only the content script knows the element itself. */
export type NodeNumber = number;

/** One document, shadow root or frame: ids and labels hold inside it only. */
export interface Scope {
  readonly ids: Map<string, Shown>;
  /** `label` elements by the id they name. */
  readonly labels: Map<string, Shown[]>;
  /** The element that hosts it; null for the page itself. */
  readonly host: Shown | null;
}

/** Text as it stands between two elements; line breaks are kept where the page shows them. */
export interface Words {
  readonly text: string;
}

/** An element that is shown, with what is shown of its inside: shadow roots, slots and frames are in their place. */
export interface Shown {
  readonly node: NodeNumber;
  readonly tag: string;
  readonly role: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What a control shows now. */
  readonly state: ControlState;
  readonly parent: Shown | null;
  readonly scope: Scope;
  readonly children: (Shown | Words)[];
  /** Whether it begins a line of its own. */
  readonly block: boolean;
}

export function isWords(node: Shown | Words): node is Words {
  return "text" in node;
}

/** An attribute of a shown element, trimmed; null where it is missing or blank. */
export function attrOf(shown: Shown, name: string): string | null {
  return shown.attributes.get(name)?.trim() || null;
}

/** The element and everything in it, in reading order. */
export function* within(top: Shown): Generator<Shown> {
  const path: { readonly shown: Shown; next: number }[] = [{ shown: top, next: 0 }];
  yield top;
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const child = at.shown.children[at.next++];
    if (child === undefined) path.pop();
    else if (!isWords(child)) {
      yield child;
      path.push({ shown: child, next: 0 });
    }
  }
}

/** The elements around it, innermost first; through shadow roots and frames. */
export function* around(shown: Shown): Generator<Shown> {
  for (let at = shown.parent; at; at = at.parent) yield at;
}

/** The given elements and everything shown inside them. */
export function elementsInside(
  top: Shown,
  parts: ReadonlySet<NodeNumber>,
): ReadonlySet<NodeNumber> {
  const inside = new Set<NodeNumber>();
  for (const { node, parent } of within(top))
    if (parts.has(node) || (parent && inside.has(parent.node))) inside.add(node);
  return inside;
}

/**
 * The text an element shows, at most `most` characters: one space between words and between neighbouring elements,
 * a line break where a new line begins.
 */
export function textOf(shown: Shown, most: number): string {
  const parts: string[] = [];
  collect(shown, parts, { left: most * 2 });
  return tidy(parts.join("")).slice(0, most);
}

/** One space between words, no spaces around line breaks, no blank lines. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

function collect(shown: Shown, parts: string[], budget: { left: number }): void {
  if (shown.block) parts.push("\n");
  let last: "words" | "element" | null = null;
  for (const child of shown.children) {
    if (budget.left <= 0) return;
    if (isWords(child)) {
      parts.push(child.text);
      budget.left -= child.text.length;
      last = "words";
      continue;
    }
    if (last === "element") parts.push(" ");
    collect(child, parts, budget);
    last = "element";
  }
  if (shown.block) parts.push("\n");
}

/** The ids that an attribute such as aria-labelledby refers to. */
export function idsOf(value: string | null | undefined): string[] {
  return (value ?? "").split(/\s+/).filter(Boolean);
}

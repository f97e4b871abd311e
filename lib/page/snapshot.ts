import type { Scope, Shown } from "./tree.ts";

/*
 * What the page shows, as the content script sends it: JSON of `{ title, tree }`. An element is
 * `[tag, bits, attributes, state, ...children]`, a child is an element or a string of text. Attributes are a flat
 * list of names and values, or 0 for none; the state is a control's, or 0. Elements have no ids: an element is told
 * by its place in reading order, the page's own element being 0.
 */

/** It begins a line of its own. */
export const BLOCK = 1;
/** Its children stand in a root of their own: a shadow root or the document of a frame. */
export const ROOT = 2;

/** Deepest nesting that is accepted; the content script sends at most 200. */
const DEEPEST = 250;
/** What a page may hold at most; a page with more is not read. */
export const MOST_ELEMENTS = 300_000;

/** What a control shows now, which its attributes do not tell. */
export interface ControlState {
  /** What is typed into an input or textarea. */
  readonly value?: string;
  readonly checked?: boolean;
  /** The words of a select's chosen options. */
  readonly chosen?: readonly string[];
}

/** The tree of a snapshot, its elements numbered; null when it has not the shape that the content script sends. */
export function treeOf(snapshot: string): { title: string; top: Shown } | null {
  try {
    const { title, tree } = JSON.parse(snapshot) as { title: unknown; tree: unknown };
    if (typeof title !== "string") return null;
    return { title, top: shownOf(tree, { count: 0 }, null, scopeOf(null), 0) };
  } catch {
    return null;
  }
}

type Numbers = { count: number };

function shownOf(
  wire: unknown,
  numbers: Numbers,
  parent: Shown | null,
  scope: Scope,
  depth: number,
): Shown {
  if (!Array.isArray(wire) || depth > DEEPEST) throw new TypeError("not an element");
  const [tag, bits, attributes, state, ...parts] = wire as unknown[];
  if (typeof tag !== "string" || typeof bits !== "number") throw new TypeError("not an element");
  if (++numbers.count > MOST_ELEMENTS) throw new RangeError("too many elements");
  const named = attributesOf(attributes);
  const shown: Shown = {
    node: numbers.count - 1,
    tag,
    role: named.get("role")?.trim().toLowerCase().split(/\s+/)[0] ?? "",
    attributes: named,
    state: stateOf(state),
    parent,
    scope,
    children: [],
    block: (bits & BLOCK) !== 0,
  };
  enter(shown);
  const inner = (bits & ROOT) !== 0 ? scopeOf(shown) : scope;
  for (const part of parts)
    shown.children.push(
      typeof part === "string" ? { text: part } : shownOf(part, numbers, shown, inner, depth + 1),
    );
  return shown;
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(wire: unknown): ReadonlyMap<string, string> {
  if (wire === 0) return NONE;
  if (!Array.isArray(wire) || !wire.every((a) => typeof a === "string"))
    throw new TypeError("not attributes");
  const named = new Map<string, string>();
  for (let i = 0; i + 1 < wire.length; i += 2) named.set(wire[i] as string, wire[i + 1] as string);
  return named;
}

function stateOf(wire: unknown): ControlState {
  if (wire === 0) return {};
  if (typeof wire !== "object" || wire === null) throw new TypeError("not a state");
  const { value, checked, chosen } = wire as Record<string, unknown>;
  return {
    ...(typeof value === "string" && { value }),
    ...(typeof checked === "boolean" && { checked }),
    ...(Array.isArray(chosen) && { chosen: chosen.filter((c) => typeof c === "string") }),
  };
}

function scopeOf(host: Shown | null): Scope {
  return { ids: new Map(), labels: new Map(), host };
}

/** Ids and labels hold in the scope that the element stands in. */
function enter(shown: Shown): void {
  const { ids, labels } = shown.scope;
  const id = shown.attributes.get("id");
  if (id && !ids.has(id)) ids.set(id, shown);
  const names = shown.tag === "label" ? shown.attributes.get("for") : undefined;
  if (!names) return;
  const others = labels.get(names);
  if (others) others.push(shown);
  else labels.set(names, [shown]);
}

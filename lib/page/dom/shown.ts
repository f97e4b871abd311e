import { idsOf } from "../tree.ts";
import type { ShownStyle } from "./access.ts";
import {
  type Attributes,
  attr,
  attrIs,
  byId,
  call,
  contains,
  elementsIn,
  read,
} from "./members.ts";

/** An element whose ancestors are shown. */
interface Candidate {
  readonly element: Element;
  readonly tag: string;
  readonly attributes: Attributes;
  /** The document or shadow root it stands in. */
  readonly root: Node;
  readonly style: ShownStyle | null;
  /** The style's `display`, which is asked for once. */
  readonly display: string | undefined;
}

/** Whether an element takes part in what is shown. Its own text may still be invisible: see `seen`. */
export type IsShown = (candidate: Candidate) => boolean;

/** Elements that never show text of the case. */
const NEVER = new Set(
  "head script style template noscript link meta title datalist option optgroup source track param area audio video canvas object embed math".split(
    " ",
  ),
);

/** The rule for one reading: what it learns of the page is forgotten with it. */
export function showingRule(): IsShown {
  const controllers = perRoot(controllersIn);
  const modals = perRoot((root) => elementsIn(root, '[aria-modal="true"]'));
  return (candidate) => {
    const { element, tag, attributes, root, style, display } = candidate;
    if (NEVER.has(tag)) return false;
    if (attributes.size === 0 && tag !== "dialog") return isDisplayed(attributes, style, display);
    if (isHiddenByMarkup(candidate)) return false;
    const isHushed = is(attributes, "aria-hidden", "true");
    if (isHushed && !isBehind(element, modals(root))) return false;
    return !isFolded(candidate, controllers(root)) && isDisplayed(attributes, style, display);
  };
}

function is(attributes: Attributes, name: string, value: string): boolean {
  return attributes.get(name)?.trim().toLowerCase() === value;
}

/** `content-visibility` says nothing of inline elements, and is not set on elements without a class of their own. */
function isDisplayed(
  attributes: Attributes,
  style: ShownStyle | null,
  display: string | undefined,
): boolean {
  if (!style) return !isHiddenInline(attributes);
  if (display === "none" || display === "") return false;
  if (display === "inline" || attributes.size === 0) return true;
  return style.contentVisibility !== "hidden";
}

/** Whether the text of an element can be seen; `inherit`: as its parent's. */
export function seen(style: ShownStyle | null): boolean | "inherit" {
  const visibility = style?.visibility ?? "visible";
  return visibility === "inherit" ? "inherit" : !/^(hidden|collapse)$/.test(visibility);
}

/** Attributes that hide whatever the style sheets say: a saved page has often lost its sheets. */
function isHiddenByMarkup({ element, tag, attributes }: Candidate): boolean {
  if (attributes.has("hidden")) return true;
  if (tag === "dialog") return !attributes.has("open");
  if (tag === "input")
    return /^(hidden|password|file|image)$/i.test(attributes.get("type")?.trim() ?? "");
  return attributes.has("popover") && isClosedPopover(element);
}

function isClosedPopover(element: Element): boolean {
  try {
    return call(element, "matches", ":popover-open") !== true;
  } catch {
    return true;
  }
}

/** Older modals hide the page behind them from screen readers; it can still be seen. */
function isBehind(element: Element, modals: readonly Element[]): boolean {
  const parent = read(element, "parentNode") as Element | null;
  const isTop = parent !== null && read(parent, "localName") === "body";
  return isTop && modals.length > 0 && !modals.some((modal) => contains(element, modal));
}

/** A tab panel that is not chosen, or what a button says that it has folded away. */
function isFolded(
  { element, attributes, root }: Candidate,
  controllers: ReadonlyMap<string, Element[]>,
): boolean {
  const isPanel = is(attributes, "role", "tabpanel");
  if (isPanel && is(attributes, "data-state", "inactive")) return true;
  const tabs = isPanel ? idsOf(attributes.get("aria-labelledby")) : [];
  const id = attributes.get("id");
  const switches = [
    ...tabs.map((tab) => byId(root, tab)),
    ...(id ? (controllers.get(id) ?? []) : []),
  ];
  const states = switches.flatMap((s) => (s && !contains(element, s) ? (stateOf(s) ?? []) : []));
  return states.length > 0 && !states.includes("true");
}

function stateOf(element: Element): string | null {
  const name = attrIs(element, "role", "tab") ? "aria-selected" : "aria-expanded";
  return attr(element, name)?.trim().toLowerCase() ?? null;
}

/** Elements by the id of what they control. */
function controllersIn(root: Node): Map<string, Element[]> {
  const map = new Map<string, Element[]>();
  for (const element of elementsIn(root, "[aria-controls]"))
    for (const id of idsOf(attr(element, "aria-controls"))) {
      const others = map.get(id);
      if (!others) map.set(id, [element]);
      else if (others.at(-1) !== element) others.push(element);
    }
  return map;
}

function perRoot<T>(find: (root: Node) => T): (root: Node) => T {
  const known = new Map<Node, T>();
  return (root) => {
    const found = known.get(root) ?? find(root);
    known.set(root, found);
    return found;
  };
}

function isHiddenInline(attributes: Attributes): boolean {
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(
    attributes.get("style") ?? "",
  );
}

import { attr, attrIs, byId, call, contains, elementsIn, idsIn, read, tagOf } from "./dom.ts";
import type { ShownStyle } from "./types.ts";

/**
 * What may be read of an element. `children`: not its own text, but what is visible again inside it; `same`: its
 * own text if its parent's.
 */
export type Showing = "all" | "children" | "same" | "nothing";

/** Whether an element is shown, its ancestors being so. `root` is the document or shadow root it stands in. */
export type ShowingOf = (element: Element, root: Node, style: ShownStyle | null) => Showing;

/** Elements that never show text of the case. */
const NEVER = new Set(
  "head script style template noscript link meta title datalist option optgroup source track param area audio video canvas object embed math".split(
    " ",
  ),
);

/** The rule for one reading: what it learns of the page is forgotten with it. */
export function showingRule(): ShowingOf {
  const controllers = perRoot(controllersIn);
  const modals = perRoot((root) => elementsIn(root, '[aria-modal="true"]'));
  return (element, root, style) => {
    if (NEVER.has(tagOf(element)) || isHiddenByMarkup(element)) return "nothing";
    if (attrIs(element, "aria-hidden", "true") && !isBehind(element, modals(root)))
      return "nothing";
    if (isFolded(element, root, controllers(root))) return "nothing";
    return showingByStyle(element, style);
  };
}

function showingByStyle(element: Element, style: ShownStyle | null): Showing {
  if (!style) return isHiddenInline(element) ? "nothing" : "all";
  if (style.display === "none" || style.display === "") return "nothing";
  if (style.contentVisibility === "hidden") return "nothing";
  if (style.visibility === "inherit") return "same";
  return /^(hidden|collapse)$/.test(style.visibility) ? "children" : "all";
}

/** Attributes that hide whatever the style sheets say: a saved page has often lost its sheets. */
function isHiddenByMarkup(element: Element): boolean {
  if (attr(element, "hidden") !== null) return true;
  const tag = tagOf(element);
  if (tag === "dialog") return attr(element, "open") === null;
  if (tag === "input")
    return /^(hidden|password|file|image)$/i.test(attr(element, "type")?.trim() ?? "");
  return isClosedPopover(element);
}

function isClosedPopover(element: Element): boolean {
  if (attr(element, "popover") === null) return false;
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
function isFolded(element: Element, root: Node, controllers: Map<string, Element[]>): boolean {
  const isPanel = attrIs(element, "role", "tabpanel");
  if (isPanel && attrIs(element, "data-state", "inactive")) return true;
  const tabs = isPanel ? idsIn(element, "aria-labelledby").map((id) => byId(root, id)) : [];
  const id = attr(element, "id");
  const switches = [...tabs, ...(id ? (controllers.get(id) ?? []) : [])];
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
    for (const id of idsIn(element, "aria-controls")) {
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

function isHiddenInline(element: Element): boolean {
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(
    attr(element, "style") ?? "",
  );
}

/** The style as the element's own window computes it; null where there is none to be had. */
export function computedStyle(element: Element): ShownStyle | null {
  const owner = read(element, "ownerDocument") as Document | null;
  const view = owner && (read(owner, "defaultView") as (Window & typeof globalThis) | null);
  const style = view?.getComputedStyle(element);
  if (!style) return null;
  const { display, visibility, whiteSpace } = style;
  const contentVisibility = style.getPropertyValue("content-visibility");
  return { display, visibility, whiteSpace, contentVisibility };
}

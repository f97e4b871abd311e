import type { PageAccess } from "./access.ts";
import { call, ELEMENT, kindOf, read, tagOf } from "./members.ts";
import { isFrame } from "./open-parts.ts";

/** What happens in a page. */
export interface PageEvents {
  records(records: readonly MutationRecord[]): void;
  /** The document of a frame is new here. */
  came(frame: Node): void;
  /** Something may show or hide parts of the page without changing it. */
  restyled(): void;
  /** This document is left: the page's own, or that of a frame that goes elsewhere. */
  left(document: Node): void;
  /** The page has come into sight, or gone out of it. */
  seen(): void;
}

export interface Watching {
  /** Takes in a shadow root or the document of a frame. */
  enter(root: Node): void;
  /** Tells the changes that the browser has not told yet. */
  pending(): void;
}

/** What may show or hide parts of the page without changing it: the styles of everything are asked anew. */
const RESTYLING = ["input", "change", "click", "keyup", "load"];

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** One observer over all roots of a page, until the signal ends it. */
export function watch(
  document: Document,
  access: PageAccess,
  signal: AbortSignal,
  events: PageEvents,
): Watching {
  const known = new WeakSet<Node>();
  // What comes instead is read a little later; a frame tells its load as well.
  const onLeft = (left: Node) => {
    events.left(left);
    events.restyled();
  };
  const tell = (records: readonly MutationRecord[]) => {
    try {
      for (const { addedNodes } of records)
        for (const node of addedNodes) for (const root of rootsIn(node, access)) enter(root);
      events.records(records);
    } catch {
      // What cannot be followed holds no more.
      onLeft(document);
    }
  };
  const observer = new MutationObserver(tell);
  const enter = (root: Node) => {
    if (known.has(root)) return;
    known.add(root);
    observer.observe(root, OBSERVED);
    for (const event of RESTYLING)
      root.addEventListener(event, events.restyled, { capture: true, passive: true, signal });
    root.addEventListener("load", onLoad, { capture: true, passive: true, signal });
    if (root === document) return;
    const view = read(root, "defaultView") as Window | null | undefined;
    if (view) events.came(root);
    view?.addEventListener("pagehide", () => onLeft(root), { signal });
  };
  const onLoad = ({ target }: Event) => {
    const element = target as Element;
    const isElement = kindOf(element) === ELEMENT;
    const inner = isElement && isFrame(tagOf(element)) ? access.frameDocument(element) : null;
    if (inner) enter(inner);
  };
  signal.addEventListener("abort", () => observer.disconnect());
  document.addEventListener("visibilitychange", events.seen, { signal });
  for (const event of ["pageshow", "resize"])
    document.defaultView?.addEventListener(event, events.restyled, { signal });
  document.defaultView?.addEventListener("pagehide", () => onLeft(document), { signal });
  enter(document);
  return {
    enter,
    pending: () => {
      const records = observer.takeRecords();
      if (records.length > 0) tell(records);
    },
  };
}

/** Roots of components that came with a node: what is written into them must be seen from the beginning. */
function* rootsIn(node: Node, access: PageAccess): Generator<Node> {
  if (kindOf(node) !== ELEMENT) return;
  const owner = read(node, "ownerDocument") as Document;
  const elements = call(owner, "createTreeWalker", node, SHOW_ELEMENT) as TreeWalker;
  for (let at: Node | null = node; at; at = elements.nextNode()) {
    const root = tagOf(at as Element).includes("-") ? access.shadowRoot(at as Element) : null;
    if (!root) continue;
    yield root;
    for (const inner of root.children) yield* rootsIn(inner, access);
  }
}

const SHOW_ELEMENT = 1;

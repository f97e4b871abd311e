import { read } from "./members.ts";

/** What happens in a page. */
export interface PageEvents {
  records(records: readonly MutationRecord[]): void;
  /** Something may show or hide parts of the page without changing it. */
  restyled(): void;
  /** The page is left, or a frame in it goes elsewhere. */
  left(): void;
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
export function watch(document: Document, signal: AbortSignal, events: PageEvents): Watching {
  const known = new WeakSet<Node>();
  // What comes instead is read a little later; a frame tells its load as well.
  const frameLeft = () => {
    events.left();
    events.restyled();
  };
  const tell = (records: readonly MutationRecord[]) => {
    try {
      events.records(records);
    } catch {
      // What cannot be followed holds no more.
      frameLeft();
    }
  };
  const observer = new MutationObserver(tell);
  const enter = (root: Node) => {
    if (known.has(root)) return;
    known.add(root);
    observer.observe(root, OBSERVED);
    for (const event of RESTYLING)
      root.addEventListener(event, events.restyled, { capture: true, passive: true, signal });
    const view = read(root, "defaultView") as Window | null | undefined;
    view?.addEventListener("pagehide", frameLeft, { signal });
  };
  signal.addEventListener("abort", () => observer.disconnect());
  document.addEventListener("visibilitychange", events.seen, { signal });
  for (const event of ["pageshow", "resize"])
    document.defaultView?.addEventListener(event, events.restyled, { signal });
  enter(document);
  return {
    enter,
    pending: () => {
      const records = observer.takeRecords();
      if (records.length > 0) tell(records);
    },
  };
}

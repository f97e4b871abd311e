import { rectsInWindow, scrollTo } from "../../lib/page/dom/place.ts";

/** How long a mark stays. */
const STAYS_MS = 6000;

export interface Marker {
  /** Scrolls to the element and marks it; false when it no longer stands in the page. */
  mark(element: Element): boolean;
  clear(): void;
}

/** Draws marks in a layer of ours that the page cannot read; the page's own elements are not touched. */
export function createMarker(layer: HTMLElement): Marker {
  let stop: (() => void) | null = null;
  const clear = () => {
    stop?.();
    stop = null;
    layer.replaceChildren();
  };
  return {
    clear,
    mark(element) {
      clear();
      if (!element.isConnected) return false;
      scrollTo(element);
      stop = follow(element, layer, clear);
      return true;
    },
  };
}

/** Keeps the mark on the element while the page scrolls. */
function follow(element: Element, layer: HTMLElement, done: () => void): () => void {
  const draw = () => {
    layer.replaceChildren(...rectsInWindow(element).map(boxOf));
    frame = requestAnimationFrame(draw);
  };
  let frame = requestAnimationFrame(draw);
  const timer = setTimeout(done, STAYS_MS);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function boxOf(rect: { x: number; y: number; width: number; height: number }): HTMLElement {
  const box = document.createElement("div");
  box.className = "mark";
  box.style.cssText = `left:${rect.x - 4}px;top:${rect.y - 3}px;width:${rect.width + 8}px;height:${rect.height + 6}px`;
  return box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolls the element into view, through shadow roots and the frames it stands in. */
export function scrollTo(element: Element): void {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
}

/** The element's box in the coordinates of the topmost window; empty when it is not shown. */
export function rectsInWindow(element: Element): Box[] {
  const own = element.getBoundingClientRect();
  if (own.width === 0 && own.height === 0) return [];
  let { x, y } = own;
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return [{ x, y, width: own.width, height: own.height }];
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

import { read } from "./dom.ts";
import type { ShownStyle } from "./types.ts";

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

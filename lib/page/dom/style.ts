import type { ShownStyle } from "./access.ts";
import { read } from "./members.ts";

/** The style as the element's own window computes it; null where there is none to be had. */
export function computedStyle(element: Element): ShownStyle | null {
  const owner = read(element, "ownerDocument") as Document | null;
  const view = owner && (read(owner, "defaultView") as (Window & typeof globalThis) | null);
  const style = view?.getComputedStyle(element);
  return style ? lazily(style) : null;
}

/** Each property costs time: it is computed when it is asked for. */
function lazily(style: CSSStyleDeclaration): ShownStyle {
  return {
    get display() {
      return style.display;
    },
    get visibility() {
      return style.visibility;
    },
    get whiteSpace() {
      return style.whiteSpace;
    },
    get contentVisibility() {
      return style.getPropertyValue("content-visibility");
    },
  };
}

import type { ShownStyle } from "./access.ts";
import { ownerOf, read } from "./members.ts";

/** The style as the element's own window computes it; null where there is none to be had. */
export function computedStyle(element: Element): ShownStyle | null {
  const style = viewOf(element)?.getComputedStyle(element) ?? null;
  return !style || isWhole(style) ? style : partsOf(style);
}

let hasAll: boolean | null = null;

/** The DOM of Node has no `contentVisibility`. To ask a style for its properties is slow: the first one answers. */
function isWhole(style: CSSStyleDeclaration): boolean {
  hasAll ??= "contentVisibility" in style;
  return hasAll;
}

function partsOf(style: CSSStyleDeclaration): ShownStyle {
  const { display, visibility, whiteSpace } = style;
  const contentVisibility = style.getPropertyValue("content-visibility");
  return { display, visibility, whiteSpace, contentVisibility };
}

let last: { owner: Document; view: (Window & typeof globalThis) | null } | null = null;

/** The element's own window; most elements stand in the same document as the one before. */
function viewOf(element: Element): (Window & typeof globalThis) | null {
  const owner = ownerOf(element);
  if (!owner) return null;
  if (last?.owner !== owner)
    last = { owner, view: read(owner, "defaultView") as (Window & typeof globalThis) | null };
  return last.view;
}

import { read } from "./members.ts";

/** The parent; of a shadow root its host; of a frame's document the frame; null outside the page. */
export function outOf(node: Node): Node | null {
  const parent = read(node, "parentNode") as Node | null | undefined;
  if (parent) return parent;
  const host = read(node, "host") as Node | null | undefined;
  if (host) return host;
  const view = read(node, "defaultView") as Window | null | undefined;
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The node and what holds it, innermost first, out to the page itself. */
export function* outward(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = outOf(at)) yield at;
}

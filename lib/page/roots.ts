import type { PageAccess } from "./types.ts";

/** The document, every open or closed shadow root in it, and those of the frames that may be read. */
export function rootsOf(document: Document, access: PageAccess): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  for (let i = 0; i < found.length; i++) {
    const root = found[i] as Document | ShadowRoot;
    for (const element of root.querySelectorAll("*")) {
      const inner = innerRoot(element, access);
      if (inner) found.push(inner);
    }
  }
  return found;
}

function innerRoot(element: Element, access: PageAccess): Document | ShadowRoot | null {
  if (element.localName === "iframe" || element.localName === "frame")
    return access.frameDocument(element);
  return mayHaveShadow(element) ? access.shadowRoot(element) : null;
}

/** Only custom elements and a handful of HTML elements can carry a shadow root. */
function mayHaveShadow(element: Element): boolean {
  return element.localName.includes("-") || SHADOW_HOSTS.has(element.localName);
}

const SHADOW_HOSTS = new Set(
  "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(
    " ",
  ),
);

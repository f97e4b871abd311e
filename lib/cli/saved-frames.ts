import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { decodeHtml } from "./decode-html.ts";
import { attachShadowRoots } from "./shadow-roots.ts";

/** Frames inside frames beyond this depth are left closed. */
const DEEPEST = 5;

export interface Frames {
  readonly closed: WeakMap<Element, ShadowRoot>;
  readonly frames: WeakMap<Element, Document>;
  open(html: string, url: string | null): Document;
}

/** Loads the frames that were saved with a page: `srcdoc`, and `src` in the page's own folder. Nothing is fetched. */
export function loadFrames(top: Document, folder: string, found: Frames, depth = 0): void {
  if (depth >= DEEPEST) return;
  for (const frame of framesIn(top, found.closed)) {
    const saved = savedFrame(frame, folder);
    if (!saved) continue;
    const document = found.open(saved.html, null);
    attachShadowRoots(document, found.closed);
    found.frames.set(frame, document);
    loadFrames(document, saved.folder, found, depth + 1);
  }
}

function framesIn(top: Document, closed: WeakMap<Element, ShadowRoot>): Element[] {
  const frames: Element[] = [];
  const rest: ParentNode[] = [top];
  for (let root = rest.pop(); root; root = rest.pop())
    for (const element of root.querySelectorAll("*")) {
      if (/^i?frame$/.test(element.localName)) frames.push(element);
      const shadow = element.shadowRoot ?? closed.get(element);
      if (shadow) rest.push(shadow);
    }
  return frames;
}

function savedFrame(frame: Element, folder: string): { html: string; folder: string } | null {
  const html = frame.getAttribute("srcdoc");
  if (html !== null) return { html, folder };
  const path = pathInside(folder, frame.getAttribute("src"));
  return path ? { html: decodeHtml(readFileSync(path)), folder: dirname(path) } : null;
}

/** The file a relative `src` names, if it lies in the folder (or below it) and is a file. */
function pathInside(folder: string, src: string | null): string | null {
  if (!src || /^([a-z][a-z0-9+.-]*:|\/)/i.test(src)) return null;
  try {
    const base = realpathSync(folder);
    const url = new URL(src, `${pathToFileURL(base)}/`);
    const path = realpathSync(resolve(fileURLToPath(new URL(url.pathname, "file://"))));
    return path.startsWith(base + sep) && existsSync(path) && statSync(path).isFile() ? path : null;
  } catch {
    return null;
  }
}

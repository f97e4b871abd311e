import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { JSDOM } from "jsdom";
import { type Day, isDay } from "../facts/days.ts";
import type { PageAccess } from "../page/dom/access.ts";
import { read } from "../page/dom/members.ts";
import { decodeHtml } from "./decode-html.ts";
import { styleReader } from "./page-style.ts";
import { loadFrames } from "./saved-frames.ts";
import { attachShadowRoots } from "./shadow-roots.ts";
import { Unusable } from "./unusable.ts";

/** A saved case page, opened in a DOM of Node. No script runs and nothing is fetched. */
export interface SavedPage {
  readonly document: Document;
  readonly access: PageAccess;
  /** The address the page had: the argument's, else the file's own, else null. */
  readonly url: string | null;
  /** The day the file asks to be judged by; null where it names none. */
  readonly date: Day | null;
}

/** A file that cannot be used. The message names the file, the place in it and what was expected. */
export class UnusableFile extends Unusable {}

/** Lines among which `<!-- url: … -->` and `<!-- date: … -->` are looked for. */
const FIRST_LINES = 20;

/**
 * Opens a saved page with its shadow roots (open and closed) and its frames.
 * @throws UnusableFile when the file is missing, unreadable or no HTML, or its own address or date is malformed.
 */
export function openPage(path: string, options: { url?: string | undefined }): SavedPage {
  const html = htmlOf(path);
  const url = options.url ?? remark(html, "url")?.text ?? null;
  const page = {
    document: documentOf(html, urlOrThrow(url, path, html)),
    url,
    date: dateOf(html, path),
  };
  const closed = new WeakMap<Element, ShadowRoot>();
  const frames = new WeakMap<Element, Document>();
  attachShadowRoots(page.document, closed);
  loadFrames(page.document, dirname(path), { closed, frames, open: documentOf });
  const shadowRoot = (element: Element) =>
    (read(element, "shadowRoot") as ShadowRoot | null) ?? closed.get(element) ?? null;
  const access: PageAccess = {
    shadowRoot,
    frameDocument: (frame) => frames.get(frame) ?? null,
    style: styleReader((element) => shadowRoot(element) !== null),
  };
  return { ...page, access };
}

function htmlOf(path: string): string {
  if (!existsSync(path))
    throw new UnusableFile(`${path}: filen finnes ikke; ventet en lagret side (.html)`);
  if (!statSync(path).isFile())
    throw new UnusableFile(`${path}: ikke en fil; ventet en lagret side (.html)`);
  const html = decodeHtml(bytesOf(path));
  if (html.includes("\0") || !/<(!doctype|[a-z][a-z0-9-]*[\s/>])/i.test(html))
    throw new UnusableFile(`${path}, linje 1: ikke HTML; ventet en lagret side med tagger`);
  return html;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableFile(`${path}: kan ikke leses (${(error as Error).message})`);
  }
}

/** Without `resources` and `runScripts` jsdom fetches nothing and runs nothing. */
function documentOf(html: string, url: string | null): Document {
  return new JSDOM(html, url === null ? {} : { url }).window.document;
}

function urlOrThrow(url: string | null, path: string, html: string): string | null {
  if (url === null || URL.canParse(url)) return url;
  const line = remark(html, "url")?.line;
  const place = line === undefined ? "--url" : `linje ${line}`;
  throw new UnusableFile(`${path}, ${place}: «${url}» er ikke en adresse; ventet https://…`);
}

function dateOf(html: string, path: string): Day | null {
  const found = remark(html, "date");
  if (!found) return null;
  if (isDay(found.text)) return found.text;
  throw new UnusableFile(
    `${path}, linje ${found.line}: «${found.text}» er ikke en dato; ventet ÅÅÅÅ-MM-DD`,
  );
}

/** A comment `<!-- name: text -->` among the first lines. */
function remark(html: string, name: string): { text: string; line: number } | null {
  const pattern = new RegExp(`<!--\\s*${name}\\s*:\\s*(.*?)\\s*-->`, "i");
  const lines = html.split("\n", FIRST_LINES);
  for (const [i, line] of lines.entries()) {
    const text = pattern.exec(line)?.[1];
    if (text) return { text, line: i + 1 };
  }
  return null;
}

import { JSDOM } from "jsdom";
import { startSession } from "../../lib/page/dom/session.ts";
import { treeOf } from "../../lib/page/snapshot.ts";
import { attrOf, type Shown, textOf, within } from "../../lib/page/tree.ts";
import type { PageReading } from "../../lib/page/types.ts";

/** A session on a small page: `#head` says the person, every `.f` is a fact. */
export interface SmallPage {
  readonly document: Document;
  readonly window: JSDOM["window"];
  /** "empty", or the person and the facts that were told. */
  readonly log: string[];
  /** What the extension does with a snapshot. */
  extension: (snapshot: string) => Promise<PageReading | null>;
  again(): Promise<string>;
  set(selector: string, words: string): void;
  stop(): void;
}

export function smallPage(html: string): SmallPage {
  const { window } = new JSDOM(html);
  const { document } = window;
  globalThis.MutationObserver = window.MutationObserver;
  const stop = new window.AbortController();
  const log: string[] = [];
  const page: SmallPage = {
    document,
    window,
    log,
    extension: async (snapshot) => readSmall(snapshot),
    again: async () => told((await session.again()).reading),
    set: (selector, words) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      element.textContent = words;
    },
    stop: () => stop.abort(),
  };
  const session = startSession({
    document,
    access: {
      shadowRoot: (element) => roots.get(element) ?? null,
      frameDocument: (frame) =>
        onTheirWay.has(frame) ? null : (frame as HTMLIFrameElement).contentDocument,
    },
    read: (snapshot) => page.extension(snapshot),
    isOurs: () => false,
    changed: () => log.push("empty"),
    settled: ({ reading }) => log.push(told(reading)),
    signal: stop.signal,
  });
  return page;
}

/** Frames whose document has not come yet. */
export const onTheirWay = new WeakSet<Element>();

/** Closed shadow roots that a test has made. */
export const roots = new WeakMap<Element, ShadowRoot>();

function told({ person, text }: PageReading["reading"]): string {
  return `${person}: ${text.join(", ")}`;
}

/** What the extension would say of a small page. Spaces in a number are no part of it. */
export function readSmall(snapshot: string): PageReading {
  const all = [...within((treeOf(snapshot) as { top: Shown }).top)];
  const heads = all.filter((e) => attrOf(e, "id") === "head");
  const facts = all.filter((e) => attrOf(e, "class") === "f");
  const [head, second] = heads;
  const empty = { system: "generic", page: null, person: null, facts: {}, evidence: [], text: [] };
  if (!head || second || textOf(head, 99) === "")
    return { state: second ? "unsettled" : "none", reading: empty, anchors: [] };
  const person = textOf(head, 99).replaceAll(/(?<=\d) (?=\d)/g, "");
  return {
    state: "one",
    reading: { ...empty, person, text: facts.map((f) => textOf(f, 99)) },
    anchors: facts.map((f) => ({ fact: null, quote: textOf(f, 99), node: f.node })),
    head: head.node,
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Until the log holds this, at most three seconds. */
export async function until({ log }: SmallPage, line: string): Promise<void> {
  for (let i = 0; i < 150 && !log.includes(line); i++) await pause(20);
}

import type { Page } from "puppeteer";
import { ownWords, WORD } from "./wrong-person-words.ts";

/** A moment in which the panel showed something of another person than its strip. */
export interface Foreign {
  readonly strip: string | null;
  readonly word: string;
  readonly owner: string;
  /** The words around it. */
  readonly around: string;
}

/** What the panel's strip said from a moment on, in milliseconds since 1970. */
export interface Said {
  readonly at: number;
  readonly person: string | null;
}

export interface Seen {
  readonly samples: number;
  readonly foreign: readonly Foreign[];
  readonly strips: readonly Said[];
}

interface Log {
  samples: number;
  foreign: Foreign[];
  strips: Said[];
  take(): Seen;
  /** Whether the strip shows this person within so many milliseconds. */
  until(person: string, ms: number): Promise<boolean>;
}

type Watched = { wrongPerson?: Log };

const WORDS = ownWords();

/** Looks at everything the panel says on every change of it: whose strip, and words that are another person's alone. */
export async function watchPanel(panel: Page): Promise<void> {
  await panel.evaluate(
    (words, pattern) => {
      const watched = window as Watched;
      if (watched.wrongPerson) return;
      const find = new RegExp(pattern, "gu");
      const log: Log = {
        samples: 0,
        foreign: [],
        strips: [],
        take: () => {
          const seen = { samples: log.samples, foreign: log.foreign, strips: log.strips };
          Object.assign(log, { samples: 0, foreign: [], strips: [] });
          return seen;
        },
        until: (person, ms) =>
          new Promise((done) => {
            const look = () => {
              const is = strip() === person;
              if (!is && performance.now() < end) return;
              clearInterval(timer);
              done(is);
            };
            const end = performance.now() + ms;
            const timer = setInterval(look, 10);
          }),
      };
      const strip = () =>
        document.querySelector("[data-person]")?.getAttribute("data-person") ?? null;
      const NAMES = [
        "aria-label",
        "aria-description",
        "title",
        "placeholder",
        "alt",
        "data-person",
      ];
      const everything = () => {
        // Once with the words as they stand side by side, once apart: neighbours must not hide one another.
        const parts = [document.title, document.body.textContent ?? ""];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) parts.push(texts.currentNode.textContent ?? "");
        for (const e of document.querySelectorAll(NAMES.map((n) => `[${n}]`).join()))
          for (const name of NAMES) parts.push(e.getAttribute(name) ?? "");
        for (const e of document.querySelectorAll("input,textarea"))
          parts.push((e as HTMLInputElement).value);
        return parts.join(" \n ");
      };
      /** The same words under the same strip need no second search. */
      const looked = { text: "", person: null as string | null };
      const sample = () => {
        log.samples++;
        const person = strip();
        if (log.strips.at(-1)?.person !== person)
          log.strips.push({ at: performance.timeOrigin + performance.now(), person });
        const text = everything();
        if (text === looked.text && person === looked.person) return;
        Object.assign(looked, { text, person });
        for (const { 0: found, index } of text.toLowerCase().matchAll(find)) {
          const word = found.replace(/\.$/, "");
          const owner = Object.hasOwn(words, word) ? words[word] : undefined;
          if (owner !== undefined && owner !== person && log.foreign.length < 200)
            log.foreign.push({
              strip: person,
              word,
              owner,
              around: text.slice(Math.max(0, index - 40), index + 40),
            });
        }
      };
      watched.wrongPerson = log;
      new MutationObserver(sample).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      sample();
    },
    WORDS,
    WORD,
  );
}

/** What was seen since the last time; nothing when the panel is gone. */
export async function takeSeen(panel: Page): Promise<Seen> {
  const seen = await panel
    .evaluate(() => (window as Watched).wrongPerson?.take() ?? null)
    .catch(() => null);
  return seen ?? { samples: 0, foreign: [], strips: [] };
}

export function untilStrip(panel: Page, person: string, ms: number): Promise<boolean> {
  return panel.evaluate(
    (who, most) => (window as Watched).wrongPerson?.until(who, most) ?? false,
    person,
    ms,
  );
}

/** What the header of the demo's page has said since the page was opened. */
export function headersOf(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as { demoSaid: Said[] }).demoSaid);
}

/**
 * How long the strip named somebody whom the header named no more, in milliseconds: once for every time that it did.
 * The way from page to panel takes some time; nothing else may.
 */
export function lags(strips: readonly Said[], headers: readonly Said[]): number[] {
  const found: number[] = [];
  for (const [i, { at, person }] of strips.entries()) {
    if (person === null) continue;
    const end = strips[i + 1]?.at ?? Number.POSITIVE_INFINITY;
    const gone = headers.find((h, j) => leaves(h, headers[j + 1], person, at, end));
    if (gone) found.push(end - Math.max(at, gone.at));
  }
  return found.filter((ms) => Number.isFinite(ms));
}

/** From this header on, until the strip goes, it does not name the person. */
function leaves(h: Said, next: Said | undefined, person: string, at: number, end: number): boolean {
  if (h.person === person || h.at >= end) return false;
  return (next?.at ?? Number.POSITIVE_INFINITY) > at;
}

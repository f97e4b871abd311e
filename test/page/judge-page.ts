import { caseFacts } from "../../lib/facts/schema.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { lookAt, readingOf } from "../../lib/page/read.ts";
import { OWN, SECRETS } from "./arbitrary-pages.ts";
import { pageOf } from "./outlined.ts";

const AS_OF = "2026-06-01";

/** Milliseconds of computing since then: a busy machine does not make a page slow. */
export function computed(since: NodeJS.CpuUsage): number {
  return process.cpuUsage(since).user / 1000;
}

/** What is wrong with the reading of one hostile page, how it was decided, and how long the reading took. */
export interface Judged {
  readonly wrong: readonly string[];
  readonly state: string;
  readonly ms: number;
}

/** Reads a page and tells what may never happen: an exception, a changed page, another person, facts out of shape. */
export function judge({ html, angry }: { html: string; angry: number }): Judged {
  const { document, access } = pageOf(html);
  const before = document.documentElement.outerHTML;
  makeAngry(document, angry);
  const start = process.cpuUsage();
  try {
    const { state, reading } = readingOf(lookAt(snapshotOf(document, access), AS_OF), AS_OF);
    const ms = computed(start);
    const told = JSON.stringify(reading);
    const wrong = [
      ...SECRETS.filter((secret) => told.includes(secret)).map((secret) => `tells ${secret}`),
      ...(state === "one" && reading.person !== OWN.nationalId ? [`is ${reading.person}`] : []),
      ...(state !== "one" && told.includes(OWN.nationalId) ? ["tells of an undecided person"] : []),
      ...(caseFacts.safeParse(reading.facts).success ? [] : ["facts out of shape"]),
      ...(document.documentElement.outerHTML === before ? [] : ["changes the page"]),
    ];
    return { wrong, state, ms };
  } catch (error) {
    return { wrong: [`throws ${error}`], state: "thrown", ms: computed(start) };
  }
}

/**
 * Some elements answer every question with an exception; they are left out. Not those that tell of somebody else: who
 * hides the word "Forrige bruker" hides it from every reader.
 */
function makeAngry(document: Document, howMany: number): void {
  const elements = [...document.querySelectorAll("main > :not([data-part=other]) *")];
  for (let i = 0; i < howMany && elements.length > 0; i++) {
    const element = elements[Math.floor((elements.length * (i + 1)) / (howMany + 1))];
    for (const name of ["value", "textContent", "childNodes", "shadowRoot", "checked"])
      if (element)
        Object.defineProperty(element, name, {
          configurable: true,
          get() {
            throw new Error("no");
          },
        });
  }
}

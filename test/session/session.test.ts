import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Session, startSession } from "../../lib/page/session.ts";
import type { Anchor, PageAnswer, PageReading } from "../../lib/page/types.ts";

/* A tiny page: a header with the person, and content that shows no number of its own. */
const PAGE = `<header id="head">A</header><main><section><p id="goal">mål for A</p></section></main>`;
const access = { shadowRoot: () => null, frameDocument: () => null };

let document: Document;
let session: Session;
let stop: AbortController;
let log: string[];
let last: PageAnswer | null;

beforeEach(() => {
  const dom = new JSDOM(PAGE);
  ({ document } = dom.window);
  globalThis.MutationObserver = dom.window.MutationObserver;
  stop = new dom.window.AbortController();
  log = [];
  last = null;
  session = startSession({
    document,
    access,
    read,
    isOurs: () => false,
    changed: () => log.push("empty"),
    settled: (answer) => {
      last = answer;
      log.push(`${answer.state} ${answer.reading.person}: ${answer.reading.facts.programme?.goal}`);
    },
    signal: stop.signal,
  });
});
afterEach(() => stop.abort());

describe("a session", () => {
  test("reads the first person when it has stood still", async () => {
    await pause(700);
    expect(log).toEqual(["one A: mål for A"]);
    expect(session.answer()).toEqual(last);
  });

  test("empties at once when the header changes, before anything new is known", async () => {
    await pause(700);
    setHead("B");
    await pause(5);
    expect(log.at(-1)).toBe("empty");
    expect(session.answer().reading.facts).toEqual({});
    expect(session.answer().state).toBe("unsettled");
  });

  test("does not read the next person while the last one's content stands", async () => {
    await pause(700);
    setHead("B");
    await pause(1500);
    expect(log).toEqual(["one A: mål for A", "empty"]);
    setGoal("mål for B");
    await pause(900);
    expect(log.at(-1)).toBe("one B: mål for B");
  });

  test("reads content that was written anew with the same words", async () => {
    await pause(700);
    setHead("B");
    const section = document.querySelector("section") as Element;
    section.innerHTML = `<p id="goal">mål for A</p>`;
    await pause(900);
    expect(log.at(-1)).toBe("one B: mål for A");
  });

  test("the caseworker may ask for the page as it stands", async () => {
    await pause(700);
    setHead("B");
    await pause(400);
    expect(session.again().reading.person).toBe("B");
  });

  test("a person who only passes by is never shown", async () => {
    await pause(700);
    for (const name of ["B", "C", "D"]) {
      setHead(name);
      setGoal(`mål for ${name}`);
      await pause(60);
    }
    await pause(900);
    expect(log).toEqual(["one A: mål for A", "empty", "one D: mål for D"]);
  });

  test("new facts of the same person are told without emptying", async () => {
    await pause(700);
    setGoal("nytt mål");
    await pause(400);
    expect(log).toEqual(["one A: mål for A", "one A: nytt mål"]);
  });

  test("anchors belong to one stamp", async () => {
    await pause(700);
    expect(session.anchors(last?.stamp ?? "").length).toBe(1);
    expect(session.anchors("an older one")).toEqual([]);
  });

  test("empties when a part of the page is given to another number", async () => {
    await pause(700);
    document.querySelector("main")?.setAttribute("data-fnr", "07487811887");
    await pause(5);
    expect(log.at(-1)).toBe("empty");
  });

  test("ends with its signal", async () => {
    await pause(700);
    stop.abort();
    setHead("B");
    await pause(400);
    expect(log.length).toBe(1);
  });
});

function setHead(name: string): void {
  (document.querySelector("#head") as Element).textContent = name;
}

function setGoal(text: string): void {
  (document.querySelector("#goal") as Element).textContent = text;
}

function identify(): string | null {
  return document.querySelector("#head")?.textContent ?? null;
}

function read(): PageReading {
  const node = document.querySelector("#goal") as Element;
  const anchors: Anchor[] = [{ fact: "programme.goal", quote: node.textContent, node }];
  const facts = { programme: { goal: node.textContent } };
  const reading = {
    system: "generic",
    page: null,
    person: identify(),
    facts,
    evidence: [],
    text: [],
  };
  const head = document.querySelector("#head") as Element;
  return { state: "one", reading, anchors, head };
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Session, startSession } from "../../lib/page/dom/session.ts";
import { treeOf } from "../../lib/page/snapshot.ts";
import { attrOf, type Shown, textOf, within } from "../../lib/page/tree.ts";
import type { PageAnswer, PageReading } from "../../lib/page/types.ts";

/* A tiny page: a header with the person, and content that shows no number of its own. */
const PAGE = `<header id="head">A</header><main><section><p id="goal">mål for A</p></section><section><p id="start">1. mars</p></section></main>`;
const access = { shadowRoot: () => null, frameDocument: () => null };

let document: Document;
let session: Session;
let stop: AbortController;
let log: string[];
let last: PageAnswer | null;
let extension: (snapshot: string) => Promise<PageReading | null>;

beforeEach(() => {
  const dom = new JSDOM(PAGE);
  ({ document } = dom.window);
  globalThis.MutationObserver = dom.window.MutationObserver;
  stop = new dom.window.AbortController();
  log = [];
  last = null;
  extension = async (snapshot) => read(snapshot);
  session = startSession({
    document,
    access,
    read: (snapshot) => extension(snapshot),
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
    await first();
    expect(log).toEqual(["one A: mål for A"]);
    expect(session.answer()).toEqual(last);
  });

  test("empties at once when the header changes, before anything new is known", async () => {
    await first();
    setHead("B");
    await pause(5);
    expect(log.at(-1)).toBe("empty");
    expect(session.answer().reading.facts).toEqual({});
    expect(session.answer().state).toBe("unsettled");
  });

  test("does not read the next person while the last one's content stands", async () => {
    await first();
    setHead("B");
    await pause(1500);
    expect(log).toEqual(["one A: mål for A", "empty"]);
    setGoal("mål for B");
    await pause(900);
    expect(log.at(-1)).toBe("one B: mål for B");
  });

  test("reads content that was written anew with the same words", async () => {
    await first();
    setHead("B");
    const section = document.querySelector("section") as Element;
    section.innerHTML = `<p id="goal">mål for A</p>`;
    (document.querySelector("#start") as Element).textContent = "1. mars";
    await pause(900);
    expect(log.at(-1)).toBe("one B: mål for A");
  });

  test("the caseworker may ask for the page as it stands", async () => {
    await first();
    setHead("B");
    await pause(400);
    expect((await session.again()).reading.person).toBe("B");
  });

  test("a person who only passes by is never shown", async () => {
    await first();
    for (const name of ["B", "C", "D"]) {
      setHead(name);
      setGoal(`mål for ${name}`);
      await pause(60);
    }
    await pause(900);
    expect(log).toEqual(["one A: mål for A", "empty", "one D: mål for D"]);
  });

  test("new facts of the same person are told without emptying", async () => {
    await first();
    setGoal("nytt mål");
    await pause(400);
    expect(log).toEqual(["one A: mål for A", "one A: nytt mål"]);
  });

  test("anchors belong to one stamp", async () => {
    await first();
    expect(session.anchors(last?.stamp ?? "").length).toBe(2);
    expect(session.anchors("an older one")).toEqual([]);
  });

  test("empties when a part of the page is given to another number", async () => {
    await first();
    document.querySelector("main")?.setAttribute("data-fnr", "07487811887");
    await pause(5);
    expect(log.at(-1)).toBe("empty");
  });

  test("a page that shows the same is not asked for twice", async () => {
    let asked = 0;
    extension = async (snapshot) => {
      asked++;
      return read(snapshot);
    };
    await first();
    document.querySelector("main")?.setAttribute("style", "color:red");
    await pause(400);
    expect(asked).toBe(1);
  });

  test("an answer that comes when the header has changed is thrown away", async () => {
    extension = async (snapshot) => {
      const reading = read(snapshot);
      await pause(200);
      return reading;
    };
    await pause(350);
    setHead("B");
    setGoal("mål for B");
    await pause(1500);
    expect(log).toEqual(["one B: mål for B"]);
  });

  test("an answer that comes too late says nothing of the last person", async () => {
    await first();
    extension = (snapshot) => new Promise((done) => setTimeout(() => done(read(snapshot)), 400));
    (document.querySelector("#goal") as Element).textContent = "nytt mål for A";
    await pause(250);
    setHead("B");
    await pause(1200);
    expect(log).toEqual(["one A: mål for A", "empty"]);
  });

  test("content that comes before its header is the new person's", async () => {
    await first();
    setGoal("mål for B");
    (document.querySelector("#start") as Element).textContent = "2. april";
    await pause(60);
    setHead("B");
    await pause(2200);
    expect(log).toEqual(["one A: mål for A", "empty", "one B: mål for B"]);
  });

  test("an extension that does not answer is asked again", async () => {
    let asked = 0;
    extension = async (snapshot) => (++asked < 3 ? null : read(snapshot));
    await pause(1200);
    expect(log).toEqual(["one A: mål for A"]);
  });

  test("ends with its signal", async () => {
    await first();
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
  const start = document.querySelector("#start") as Element;
  start.textContent = "1. mars";
  (document.querySelector("#goal") as Element).textContent = text;
}

/** What the extension would say of the tiny page. */
function read(snapshot: string): PageReading {
  const all = [...within((treeOf(snapshot) as { top: Shown }).top)];
  const [head, goal, start] = ["head", "goal", "start"].map(
    (id) => all.find((e) => attrOf(e, "id") === id) as Shown,
  ) as [Shown, Shown, Shown];
  const text = textOf(goal, 100);
  const reading = {
    system: "generic",
    page: null,
    person: textOf(head, 100),
    facts: { programme: { goal: text } },
    evidence: [],
    text: [],
  };
  const anchors = [
    { fact: "programme.goal", quote: text, node: goal.node },
    { fact: "programme.start", quote: "1. mars", node: start.node },
  ];
  return { state: "one", reading, anchors, head: head.node };
}

/** Until the first person has been read. */
async function first(): Promise<void> {
  for (let i = 0; i < 50 && log.length === 0; i++) await pause(50);
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

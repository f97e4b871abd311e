// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useSession } from "../../entrypoints/sidepanel/use-session.ts";
import type { PageAnswer } from "../../lib/messages/contract.ts";

/* The browser's side of the messages: one tab with a reader that a test can speak for. */
const fake = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<(...args: never[]) => unknown>();
    return {
      listeners,
      addListener: (f: (...args: never[]) => unknown) => listeners.add(f),
      removeListener: (f: (...args: never[]) => unknown) => listeners.delete(f),
      fire: (...args: unknown[]) => [...listeners].map((f) => f(...(args as never[]))),
    };
  };
  return {
    runtime: { id: "our-extension" },
    tabs: { onUpdated: event(), onRemoved: event(), sendMessage: vi.fn(), connect: vi.fn() },
    port: () => ({ onMessage: event(), onDisconnect: event(), disconnect: vi.fn() }),
  };
});
vi.mock("wxt/browser", () => ({ browser: fake }));

const TAB = 7;
const page = (person: string, stamp: string): PageAnswer => ({
  stamp,
  state: "one",
  url: "https://modia.example/",
  reading: { system: "demo", page: null, person, facts: {}, evidence: [], text: [] },
});
let port: ReturnType<typeof fake.port>;
const say = (message: unknown) => port.onMessage.fire(message);
const changed = (stamp: string) => ({ type: "skreddersom/changed", stamp });
const settled = (answer: PageAnswer) => ({ type: "skreddersom/settled", answer });

let root: Root;
let host: HTMLElement;
let session: ReturnType<typeof useSession>;

function Shown() {
  session = useSession(TAB);
  const { phase, answer, work } = session.session;
  return createElement("p", null, `${phase} ${answer?.reading.person} ${work.answers.length}`);
}

beforeEach(async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  fake.tabs.sendMessage.mockReset().mockImplementation(() => new Promise(() => {}));
  fake.tabs.connect.mockReset().mockImplementation(() => {
    port = fake.port();
    return port;
  });
  host = document.createElement("div");
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
});

const start = () => act(async () => root.render(createElement(Shown)));
const hear = (message: unknown) => act(async () => void say(message));

describe("the panel and its tab", () => {
  test("pulls when it is shown, from the top frame of its own tab", async () => {
    fake.tabs.sendMessage.mockResolvedValue(page("01459421161", "1"));
    await start();
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
      TAB,
      { type: "skreddersom/read", again: false },
      { frameId: 0 },
    );
    expect(host.textContent).toBe("read 01459421161 0");
  });

  test("is empty before the message of a change has returned", async () => {
    await start();
    await hear(settled(page("01459421161", "1")));
    expect(host.textContent).toContain("01459421161");
    // Not inside act: the panel must be drawn empty by the listener itself.
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
    say(changed("2"));
    expect(host.textContent).toBe("changed undefined 0");
  });

  test.each([
    ["a navigation", () => fake.tabs.onUpdated.fire(TAB, { status: "loading" })],
    ["a new address", () => fake.tabs.onUpdated.fire(TAB, { url: "https://modia.example/b" })],
    ["the end of the tab", () => fake.tabs.onRemoved.fire(TAB)],
    ["a page that is left", () => port.onDisconnect.fire()],
  ])("is emptied by %s", async (_, happen) => {
    await start();
    await hear(settled(page("01459421161", "1")));
    await act(async () => void happen());
    expect(host.textContent).not.toContain("01459421161");
  });

  test("what other tabs do is none of its business", async () => {
    await start();
    await hear(settled(page("01459421161", "1")));
    await act(async () => {
      fake.tabs.onUpdated.fire(TAB + 1, { status: "loading" });
      fake.tabs.onRemoved.fire(TAB + 1);
    });
    expect(host.textContent).toBe("read 01459421161 0");
  });

  test.each([
    ["ours, in a wrong shape", { type: "skreddersom/settled", answer: { stamp: 1 } }],
    [
      "ours, with more than the contract holds",
      settled({ ...page("07487811887", "1"), html: "<b>" } as PageAnswer),
    ],
  ])("does not hear %s", async (_, message) => {
    await start();
    await hear(message);
    expect(host.textContent).toBe("reading undefined 0");
  });

  test("hears its own tab alone, in the top frame, and no more of a page that is left", async () => {
    await start();
    expect(fake.tabs.connect).toHaveBeenCalledWith(TAB, {
      name: "skreddersom/panel",
      frameId: 0,
    });
    const left = port;
    await act(async () => void left.onDisconnect.fire());
    await act(async () => void fake.tabs.onUpdated.fire(TAB, { status: "complete" }));
    expect(port).not.toBe(left);
    await act(async () => void left.onMessage.fire(settled(page("01459421161", "1"))));
    expect(host.textContent).not.toContain("01459421161");
    await hear(settled(page("07487811887", "1")));
    expect(host.textContent).toBe("read 07487811887 0");
  });

  test("an answer from a page that could tell of no change counts as none", async () => {
    fake.tabs.sendMessage.mockResolvedValue(page("01459421161", "1"));
    fake.tabs.connect.mockImplementation(() => {
      port = fake.port();
      queueMicrotask(() => port.onDisconnect.fire());
      return port;
    });
    await start();
    expect(host.textContent).not.toContain("01459421161");
  });

  test("an answer of the page that is not by the contract counts as none", async () => {
    fake.tabs.sendMessage.mockResolvedValue({ person: "01459421161" });
    await start();
    expect(host.textContent).toBe("reading undefined 0");
  });

  test("a pull that was on its way when the page changed brings nobody back", async () => {
    let reply: (answer: PageAnswer) => void = () => {};
    fake.tabs.sendMessage.mockImplementationOnce(
      () =>
        new Promise((done) => {
          reply = done;
        }),
    );
    await start();
    await hear(changed("2"));
    await act(async () => reply(page("01459421161", "1")));
    expect(host.textContent).toBe("changed undefined 0");
  });

  test("answers go with the person, and a fresh reading is asked for as such", async () => {
    await start();
    await hear(settled(page("01459421161", "1")));
    await act(async () => session.step({ type: "answer", question: "q", value: true }));
    expect(host.textContent).toBe("read 01459421161 1");
    await hear(settled(page("07487811887", "2")));
    expect(host.textContent).toBe("read 07487811887 0");
    await act(async () => session.readAgain());
    expect(fake.tabs.sendMessage).toHaveBeenLastCalledWith(
      TAB,
      { type: "skreddersom/read", again: true },
      { frameId: 0 },
    );
    expect(host.textContent).toBe("changed undefined 0");
  });

  test("points into the page with the stamp of what is shown; a page that is gone is «not found»", async () => {
    await start();
    await hear(settled(page("01459421161", "41")));
    fake.tabs.sendMessage.mockResolvedValueOnce({ shown: true });
    expect(await session.show({ fact: "programme.start" })).toBe(true);
    expect(fake.tabs.sendMessage).toHaveBeenLastCalledWith(
      TAB,
      { type: "skreddersom/show", stamp: "41", target: { fact: "programme.start" } },
      { frameId: 0 },
    );
    fake.tabs.sendMessage.mockRejectedValueOnce(new Error("no receiver"));
    expect(await session.show({ fact: "programme.start" })).toBe(false);
  });

  test("lets go of everything when it is closed", async () => {
    await start();
    await act(async () => root.unmount());
    expect([fake.tabs.onUpdated, fake.tabs.onRemoved].map((e) => e.listeners.size)).toEqual([0, 0]);
    expect(port.disconnect).toHaveBeenCalled();
    root = createRoot(host);
  });
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPuller } from "../../entrypoints/sidepanel/pull.ts";
import type { PageAnswer } from "../../lib/messages/contract.ts";

const reading = { system: null, page: null, person: null, facts: {}, evidence: [], text: [] };
const page = (stamp: string, state: PageAnswer["state"] = "one"): PageAnswer => ({
  stamp,
  state,
  url: "https://modia.example/",
  reading,
});

let replies: ((answer: PageAnswer | null) => void)[];
let asked: boolean[];
let heard: (PageAnswer | null)[];
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  replies = [];
  asked = [];
  heard = [];
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function puller() {
  return createPuller({
    ask: (again) => {
      asked.push(again);
      return new Promise((done) => replies.push(done));
    },
    onAnswer: (answer) => heard.push(answer),
    signal: stop.signal,
  });
}

async function reply(answer: PageAnswer | null): Promise<void> {
  replies.shift()?.(answer);
  await vi.advanceTimersByTimeAsync(0);
}

test("an answer is heard once, and nothing more is asked", async () => {
  puller().pull(false);
  await reply(page("1"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual([page("1")]);
  expect(asked).toEqual([false]);
});

test("an answer that was asked for before the page changed is thrown away", async () => {
  const pulling = puller();
  pulling.pull(false);
  pulling.pull(false);
  await reply(page("old"));
  expect(heard).toEqual([]);
  await reply(page("new"));
  expect(heard).toEqual([page("new")]);
});

test("nothing is heard after discard, and nothing after the end", async () => {
  const pulling = puller();
  pulling.pull(false);
  pulling.discard();
  await reply(page("1"));
  pulling.pull(false);
  stop.abort();
  await reply(page("2"));
  expect(heard).toEqual([]);
});

test("silence and an unsettled page are asked again with growing pauses, and told only when they last", async () => {
  puller().pull(false);
  for (const pause of [150, 300, 600]) {
    await reply(null);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(pause);
  }
  await reply(null);
  expect(heard).toEqual([null]);
  await vi.advanceTimersByTimeAsync(1200);
  await reply(page("3", "unsettled"));
  await vi.advanceTimersByTimeAsync(2400);
  await reply(page("3", "unsettled"));
  expect(heard.at(-1)?.state).toBe("unsettled");
  await vi.advanceTimersByTimeAsync(5000);
  await reply(page("4"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard.at(-1)).toEqual(page("4"));
  expect(asked).toHaveLength(7);
});

test("a fresh reading is asked for once only, at the first asking", async () => {
  puller().pull(true);
  await reply(page("1", "unsettled"));
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual([true, false]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asFind, asWantedFind } from "../../lib/messages/find.ts";
import { parseFromPage, parseLooked, parsePageAnswer } from "../../lib/messages/schema.ts";

/* Only messages of exactly the contract's shape are heard: whoever sends something else gets no answer. */

const READING = { system: null, page: null, person: null, facts: {}, evidence: [], text: [] };
const ANSWER = { stamp: "1.2", state: "one", url: "https://sak.example/", reading: READING };

const GOOD: readonly (readonly [string, unknown])[] = [
  ["changed", { type: "skreddersom/changed", stamp: "1.2" }],
  ["page", { type: "skreddersom/page", snapshot: "[]" }],
  ["settled", { type: "skreddersom/settled", answer: ANSWER }],
  ["open", { type: "skreddersom/open" }],
  ["picked", { type: "skreddersom/picked", look: 1, node: null }],
  ["pill", { type: "skreddersom/pill", setting: { off: false, folded: true, at: { x: 0, y: 1 } } }],
];

describe.each(GOOD)("a message %s", (_name, message) => {
  test("of the right shape is heard", () => {
    expect(parseFromPage(message)).toEqual(message);
  });

  test("with something more, with another type or as text is not", () => {
    expect(parseFromPage({ ...(message as object), more: 1 })).toBeNull();
    expect(parseFromPage({ ...(message as object), type: "skreddersom/annet" })).toBeNull();
    expect(parseFromPage(JSON.stringify(message))).toBeNull();
    expect(parseFromPage([message])).toBeNull();
  });

  test("without one of its parts is not, but for the pill's setting", () => {
    for (const key of Object.keys(message as object).filter((k) => k !== "setting")) {
      const { [key]: _, ...rest } = message as Record<string, unknown>;
      expect(parseFromPage(rest), key).toBeNull();
    }
  });
});

test.each([
  ["state", "sure"],
  ["stamp", 1],
  ["url", null],
  ["reading", { ...READING, person: 1 }],
  ["reading", { ...READING, facts: { person: { name: 1 } } }],
  ["reading", { ...READING, text: "alt" }],
  ["reading", { ...READING, html: "<img onerror=x>" }],
])("a page's answer whose %s is %j is not one", (key, value) => {
  expect(parsePageAnswer(ANSWER)).toEqual(ANSWER);
  expect(parsePageAnswer({ ...ANSWER, [key]: value })).toBeNull();
});

test("whatever anybody sends: no exception, and nothing of ours without our name", () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      for (const parse of [parseFromPage, parseLooked, parsePageAnswer, asFind, asWantedFind])
        expect(parse(message)).toBeNull();
    }),
    { numRuns: 3000 },
  );
});

test("a query from outside is one line, and no longer than a search box takes", () => {
  const find = asFind({ type: "skreddersom/find", tabId: 3, query: ` ord\n${"x".repeat(999)}` });
  expect(find?.query.startsWith("ord x")).toBe(true);
  expect(find?.query.length).toBe(200);
  expect(asFind({ type: "skreddersom/find", tabId: 3, query: 1 })).toBeNull();
});

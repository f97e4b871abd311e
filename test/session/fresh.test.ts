import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { writesFromNow } from "../../lib/page/dom/fresh.ts";

const { document } = new JSDOM("<main><iframe></iframe></main>").window;
const frame = document.querySelector("iframe") as HTMLIFrameElement;
const inner = frame.contentDocument as Document;
const change = (type: "attributes" | "childList", more: object) =>
  [{ type, addedNodes: [], attributeName: null, ...more }] as unknown as MutationRecord[];

test("a new document in a frame that stood is of an unknown time", () => {
  const writes = writesFromNow();
  writes.came(inner);
  expect(writes.on(inner.body, new Set())).toBe("beside");
  // What it goes on writing is no proof either.
  writes.add(change("childList", { target: inner.body }));
  expect(writes.on(inner.body, new Set())).toBe("beside");
});

test.each(["src", "srcdoc"])(
  "in a frame that was sent there by its %s it is new",
  (attributeName) => {
    const writes = writesFromNow();
    writes.add(change("attributes", { target: frame, attributeName: "class" }));
    writes.add(change("attributes", { target: frame, attributeName }));
    writes.came(inner);
    expect(writes.on(inner.body, new Set())).toBe("own");
  },
);

test("in a frame that came with its content it is new", () => {
  const writes = writesFromNow();
  writes.add(change("childList", { target: document.body, addedNodes: [frame.parentNode] }));
  writes.came(inner);
  expect(writes.on(inner.body, new Set())).toBe("own");
});

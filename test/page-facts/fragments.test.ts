import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { readGeneric } from "../../lib/page/read.ts";

/* Parts of pages, each told in another way, with what a careful reader states of it; each was looked at by hand. */

interface Fragment {
  readonly html: string;
  readonly facts: Record<string, unknown>;
  readonly text: readonly string[];
}

const fragments: Record<string, Fragment> = JSON.parse(
  readFileSync(new URL("fragments.json", import.meta.url), "utf8"),
);

test.each(Object.entries(fragments))("%s", (_, { html, facts, text }) => {
  const page = `<!doctype html><html lang="nb"><head><title>Sak</title></head><body>
    <header><h1>Bruker: Test Testesen</h1></header><main>${html}</main></body></html>`;
  const { document } = new JSDOM(page).window;
  const access = { shadowRoot: (e: Element) => e.shadowRoot, frameDocument: () => null };
  const { reading } = readGeneric(snapshotOf(document, access), "2026-06-01");
  const person = { name: "Test Testesen", ...(facts.person as object | undefined) };
  expect(reading.facts).toEqual({ ...facts, person });
  expect(reading.text).toEqual(text);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newsSince } from "../../lib/report/news-since.ts";
import { releases } from "../../lib/text/whats-new.ts";
import { root } from "../setup.mjs";

const text = (nb: string) => ({ nb, nn: nb, en: nb });
const all = [
  { version: "0.10.0", news: [text("c")] },
  { version: "0.9.1", news: [text("b"), text("b2")] },
  { version: "0.9", news: [text("a")] },
];
const from = (version: string) => newsSince(version, all).map(({ nb }) => nb);

test("all that came after the version somebody had, newest first", () => {
  expect(from("0.8.7")).toEqual(["c", "b", "b2", "a"]);
  expect(from("0.9.0")).toEqual(["c", "b", "b2"]);
  expect(from("0.9.1")).toEqual(["c"]);
  expect(from("0.10")).toEqual([]);
  expect(from("1")).toEqual([]);
});

test("what is no version tells nothing", () => {
  expect([from(""), from("0.9-beta"), from("x")]).toEqual([[], [], []]);
});

test("no news of a version that is not out, newest first", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(newsSince(version)).toEqual([]);
  expect(releases.map((r) => r.version)).toEqual(
    releases.map((r) => r.version).toSorted((a, b) => b.localeCompare(a, "en", { numeric: true })),
  );
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openPage } from "../../lib/cli/page-file.ts";
import { caseFacts } from "../../lib/facts/schema.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import { readGeneric } from "../../lib/page/read.ts";

/* Whole pages of systems nobody has described: what a careful reader would state of each, and nothing more. */

interface Expected {
  readonly person: string;
  readonly facts: unknown;
  /** Facts whose words the page shows and nobody can read. */
  readonly unparsable?: readonly string[];
  /** Words that some block of free text holds. */
  readonly textContains: readonly string[];
  /** Words that stand nowhere in facts, evidence and text. */
  readonly absent: readonly string[];
}

const folder = new URL("../pages/", import.meta.url);
const cases = readdirSync(folder).filter((name) => /^case-.*\.html$/.test(name));

describe.each(cases)("%s", (name) => {
  const page = openPage(new URL(name, folder).pathname, {});
  const before = page.document.documentElement.outerHTML;
  const { reading, anchors } = readGeneric(
    snapshotOf(page.document, page.access),
    page.date ?? undefined,
  );
  const expected: Expected = JSON.parse(
    readFileSync(new URL(name.replace(/html$/, "json"), folder), "utf8"),
  );

  test("its person and its facts, no more and no less", () => {
    expect(reading.person).toBe(expected.person);
    expect(reading.facts).toEqual(expected.facts);
    expect(caseFacts.parse(reading.facts)).toEqual(reading.facts);
  });

  test("every fact has the page's words behind it", () => {
    const leaves = leavesOf(reading.facts);
    const told = new Set(
      reading.evidence.filter((e) => e.state !== "unparsable").map((e) => e.fact),
    );
    expect([...told].sort()).toEqual(leaves.sort());
    expect(anchors.filter((a) => a.fact !== null)).toHaveLength(reading.evidence.length);
    for (const { quote } of reading.evidence) expect(quote).toBeTruthy();
  });

  test("what nobody can read is said to be so", () => {
    const unread = reading.evidence.filter((e) => e.state === "unparsable").map((e) => e.fact);
    expect(unread).toEqual(expect.arrayContaining([...(expected.unparsable ?? [])]));
  });

  test("its free text, and nothing of anybody else", () => {
    for (const words of expected.textContains) expect(reading.text.join("\n")).toContain(words);
    const all = JSON.stringify([reading.facts, reading.evidence, reading.text]);
    for (const words of expected.absent) expect(all).not.toContain(words);
  });

  test("the page is as it was", () => {
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});

test("there are pages to read", () => {
  expect(cases.length).toBeGreaterThanOrEqual(81);
});

/** Paths of all leaves: `programme.start`, `decisions[0].date`, `programme.subGoals[1]`; an empty list is a leaf. */
function leavesOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((v, i) => leavesOf(v, `${path}[${i}]`));
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, v]) =>
    leavesOf(v, path === "" ? key : `${path}.${key}`),
  );
}

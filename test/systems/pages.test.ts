import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openPage } from "../../lib/cli/page-file.ts";
import { caseFacts } from "../../lib/facts/schema.ts";
import { snapshotOf } from "../../lib/page/dom/take.ts";
import type { Sign, SystemProfile } from "../../lib/page/profile.ts";
import { treeOf } from "../../lib/page/snapshot.ts";
import { claims } from "../../lib/systems/choose.ts";
import { isOf } from "../../lib/systems/fields.ts";
import { SYSTEMS } from "../../lib/systems/index.ts";
import { type Landmarks, landmarksOf, placesOf } from "../../lib/systems/signs.ts";
import { expectedOf, fileOf, readFile, SAVED, UNKNOWN } from "./saved.ts";

/* Every saved page against the declarations of all systems, and every declaration against the saved pages. */

const folder = mkdtempSync(join(tmpdir(), "skreddersom-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));
const OTHER_WORDS = "Ordskifte";
const looked = new Map<string, Landmarks>();

describe.each(SAVED)("%s", (name) => {
  const expected = expectedOf(name);
  const { page, fields, unchanged } = readFile(fileOf(name, "html"));
  const { reading } = page;

  test("exactly one system claims it, and knows the page", () => {
    expect(claimedBy(fileOf(name, "html"))).toEqual([expected.system]);
    expect([reading.system, reading.page]).toEqual([expected.system, expected.page]);
    expect(name.split("/")[0]).toBe(expected.system);
  });

  test("its person and its facts, no more and no less", () => {
    expect([page.state, reading.person]).toEqual([expected.state, expected.person]);
    expect(reading.facts).toEqual(expected.facts);
    expect(caseFacts.parse(reading.facts)).toEqual(reading.facts);
  });

  test("its fields are found as they stand there", () => {
    expect(fields).toEqual(expected.fields);
    const unread = reading.evidence.filter((e) => e.state === "unparsable").map((e) => e.fact);
    expect(unread).toEqual(expected.unparsable);
  });

  test("every fact has the page's words and a place behind it", () => {
    for (const { quote } of reading.evidence) expect(quote).toBeTruthy();
    expect(page.anchors.filter((a) => a.fact !== null)).toHaveLength(reading.evidence.length);
  });

  test("its free text, and nothing of anybody or anything else", () => {
    const html = readFileSync(fileOf(name, "html"), "utf8");
    const text = reading.text.join("\n");
    for (const words of expected.textContains) expect(text).toContain(words);
    const all = JSON.stringify([reading.facts, reading.evidence, reading.text]);
    for (const words of expected.absent) {
      expect(html, `«${words}» no longer stands on the page`).toContain(words);
      expect(all).not.toContain(words);
    }
  });

  test("the document is as it was", () => {
    expect(unchanged).toBe(true);
  });

  const profile = SYSTEMS.find(({ id }) => id === expected.system);
  const known = profile?.pages.find(({ id }) => id === expected.page);
  const found = (known?.fields ?? []).filter(({ fact }) => expected.fields[fact] === "read");

  test.each(found)("with «$label» renamed, $fact is absent", (field) => {
    const renamed = readRenamed(name, [field.label]);
    expect(renamed.fields[field.fact]).toBe("absent");
    const told = renamed.page.reading.evidence.filter(({ fact }) => isOf(fact, field.fact));
    for (const { quote } of told) expect(quote).not.toContain(OTHER_WORDS);
    if (!field.fact.startsWith("activities.")) expect(told).toEqual([]);
  });

  const lists = (known?.lists ?? []).filter(({ fact }) => expected.fields[fact] === "read");

  test.each(lists)("with its headings renamed, $fact is absent", ({ fact, under }) => {
    expect(readRenamed(name, under.flatMap(headingOf)).fields[fact]).toBe("absent");
  });
});

describe("pages of systems that nobody has described", () => {
  test.each(UNKNOWN)("%s is claimed by none", (name) => {
    expect(claimedBy(fileOf(name, "html"))).toEqual([]);
    expect(readFile(fileOf(name, "html")).page.reading.system).toBe("generic");
  });
});

describe("declarations", () => {
  const all = SYSTEMS.flatMap(({ id, pages }) => pages.map((page) => ({ system: id, page })));

  test.each(all)("$system $page.id has a saved page", ({ system, page }) => {
    const own = SAVED.map(expectedOf).filter((e) => e.system === system && e.page === page.id);
    expect(own.length).toBeGreaterThan(0);
    const facts = [...page.fields, ...page.lists].map(({ fact }) => fact);
    for (const fact of facts)
      expect(
        own.map(({ fields }) => fields[fact]),
        `${fact} is read on no saved page`,
      ).toContain("read");
  });

  const signs = SYSTEMS.flatMap(signsOf);

  test.each(signs)("$system: $sign stands on a saved page", ({ declared }) => {
    const places = SAVED.map((name) => placesOf(declared, landmarks(fileOf(name, "html"))));
    expect(places.some((found) => found.length > 0)).toBe(true);
  });

  test("ids are told apart", () => {
    const ids = all.map(({ system, page }) => `${system}/${page.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("no sign is a presentational class", () => {
    expect(JSON.stringify(SYSTEMS)).not.toMatch(/"attribute":"(?:class|style)"/);
  });
});

function claimedBy(path: string): string[] {
  return SYSTEMS.filter((system) => claims(system, landmarks(path))).map(({ id }) => id);
}

function landmarks(path: string): Landmarks {
  const known = looked.get(path);
  if (known) return known;
  const { document, access } = openPage(path, {});
  const tree = treeOf(snapshotOf(document, access) ?? "");
  if (!tree) throw new TypeError(`${path} cannot be read`);
  const found = landmarksOf(tree.top);
  looked.set(path, found);
  return found;
}

/** Every sign of a declaration: one that no page shows is a guess. */
function signsOf({ id, matches, unless, leaveOut, pages }: SystemProfile) {
  const all = pages.flatMap((page) => [
    ...page.detect,
    ...page.lists.flatMap(({ under }) => under),
    ...page.leaveOut,
    ...(page.current?.holds ?? []),
    ...(page.only ?? []),
  ]);
  return [...matches, ...unless, ...leaveOut, ...all].map((declared) => ({
    system: id,
    sign: JSON.stringify(declared, (_, part) => (part instanceof RegExp ? `${part}` : part)),
    declared,
  }));
}

/** The page with other words where the given ones stand as a whole text. */
function readRenamed(name: string, words: readonly string[]) {
  let html = readFileSync(fileOf(name, "html"), "utf8");
  for (const [i, own] of words.entries()) {
    const text = new RegExp(`(>\\s*)${escaped(own)}(?=\\s*[:<])`, "gi");
    html = html.replace(text, `$1${OTHER_WORDS} ${i + 1}`);
  }
  const path = join(folder, `${name.replace("/", "-")}.html`);
  writeFileSync(path, html);
  return readFile(path);
}

function headingOf(sign: Sign): string[] {
  return "heading" in sign && typeof sign.heading === "string" ? [sign.heading] : [];
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../setup.mjs";

/*
 * Every text that the user reads exists in the three languages. Norwegian alone: letters and notes that go into a
 * Norwegian case, and the heads of files that offices exchange.
 */
const NORWEGIAN = new Set([
  ..."letterText grantText refusalText extensionText stopText consentText"
    .split(" ")
    .map((table) => `letters.${table}`),
  "papers.noteText",
  "papers.paperText.numberLabel",
  "papers.paperText.numberBlank",
  "sharing.sheetText",
  "sharing.docxText",
]);

const files = readdirSync(join(root, "lib/text")).filter((file) => file !== "text.ts");

test.each(files)("%s: nothing lacks nynorsk or English", async (file) => {
  const tables = Object.entries(await import(join(root, "lib/text", file)));
  expect(tables.flatMap(([name, table]) => lacking(table, `${file.slice(0, -3)}.${name}`))).toEqual(
    [],
  );
});

test("the exceptions are still there", async () => {
  const names = new Set<string>();
  for (const file of files)
    for (const [name, table] of Object.entries(await import(join(root, "lib/text", file)))) {
      const place = `${file.slice(0, -3)}.${name}`;
      names.add(place);
      for (const key of Object.keys(Object(table))) names.add(`${place}.${key}`);
    }
  expect([...NORWEGIAN].filter((name) => !names.has(name))).toEqual([]);
});

/** The places of texts that lack a language. A function is judged by what it is written with. */
function lacking(value: unknown, place: string): string[] {
  if (NORWEGIAN.has(place)) return [];
  if (typeof value === "function") {
    const [nb, nn, en] = ["nb", "nn", "en"].map(
      (lang) => String(value).match(new RegExp(`\\b${lang}:`, "g"))?.length,
    );
    return nb === nn && nb === en ? [] : [place];
  }
  if (typeof value !== "object" || value === null) return [];
  if ("nb" in value)
    return ["nn", "en"].every((lang) => isSaid((value as Record<string, unknown>)[lang]))
      ? []
      : [place];
  return Object.entries(value).flatMap(([key, inner]) => lacking(inner, `${place}.${key}`));
}

function isSaid(words: unknown): boolean {
  return typeof words === "string" && words.trim() !== "";
}

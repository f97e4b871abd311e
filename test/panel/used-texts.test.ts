import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../setup.mjs";

/*
 * Every sentence that is kept is said somewhere, and no sentence stands outside the rooms of text. A key counts as used
 * where a file that imports its table writes it, or where the table is looked into by a word that comes with the data.
 */

const files = ["components", "entrypoints", "lib"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));

test.each(files.filter((file) => file.startsWith("lib/text/")))(
  "%s: every text is used",
  async (file) => {
    const tables = Object.entries(await import(join(root, file))).filter(([, table]) =>
      isTable(table),
    );
    const unused = tables.flatMap(([name, table]) =>
      unusedIn(name, table as object, file).map((key) => `${name}.${key}`),
    );
    expect(unused).toEqual([]);
  },
);

test.each(files.filter((file) => /^(components|entrypoints)\/.*\.tsx$/.test(file)))(
  "%s: no words of its own",
  (file) => {
    const source = sources.get(file) ?? "";
    expect(source.match(/<\w[^<>{}]*>\s*[\p{L}][^<>{};=]*\p{Ll}{2}[^<>{};=]*<\//gu) ?? []).toEqual(
      [],
    );
    expect(
      source.match(/\b(?:label|title|placeholder|alt|aria-label|description)="[^"]*"/g) ?? [],
    ).toEqual([]);
  },
);

function isTable(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("nb" in value);
}

function unusedIn(name: string, table: object, home: string): string[] {
  const users = [...sources].filter(([, source]) => new RegExp(`\\b${name}\\b`).test(source));
  const text = users.map(([file, source]) => (file === home ? ownUse(source, name) : source));
  const all = text.join("\n");
  if (new RegExp(`\\b${name}\\[|\\(${name}\\b|: ${name}\\b|in ${name}\\b`).test(all)) {
    const isWhole = !Object.keys(table).some((key) => new RegExp(`${name}\\.${key}\\b`).test(all));
    if (isWhole) return [];
    return Object.keys(table).filter((key) => !isWritten(key, all) && !comesWithData(key, home));
  }
  return Object.keys(table).filter((key) => !isWritten(key, all));
}

/** What a table's own file does with it, without the table. */
function ownUse(source: string, name: string): string {
  return source.replace(new RegExp(`export const ${name}\\b[\\s\\S]*?\\n}[^\\n]*;\\n`), "");
}

function isWritten(key: string, source: string): boolean {
  const plain = key.replace(/[^\w]/g, "\\$&");
  return new RegExp(`\\.${plain}\\b|["'\`{,\\s]${plain}["'\`,}\\s:]`).test(source);
}

/** A word of another room ("too-long", "protected") that the table is looked into by. */
function comesWithData(key: string, home: string): boolean {
  return [...sources].some(
    ([file, source]) => file !== home && new RegExp(`["'\`]${key}["'\`]`).test(source),
  );
}

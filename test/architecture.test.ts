import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/* Which room may import which (besides its own folder). `types` in brackets: types only. */
const root = new URL("..", import.meta.url).pathname;
const DOMAIN = ["facts", "law", "needs", "measures", "lookup", "suggest", "plan", "text"];
const ARROWS: Record<string, { rooms: string[]; types?: string[]; packages: RegExp }> = {
  text: { rooms: [], packages: /^$/ },
  facts: { rooms: [], packages: /^(zod\/mini|@navikt\/fnrvalidator)$/ },
  page: { rooms: ["facts"], packages: /^$/ },
  systems: { rooms: ["page", "facts"], packages: /^$/ },
  law: { rooms: ["facts", "text"], packages: /^$/ },
  needs: { rooms: ["facts", "text"], packages: /^@orama\/stemmers/ },
  measures: { rooms: ["facts", "text", "needs"], packages: /^zod\/mini$/ },
  lookup: {
    rooms: ["measures", "law", "needs", "text"],
    packages: /^@orama\/stemmers/,
  },
  suggest: { rooms: ["facts", "needs", "law", "measures", "text"], packages: /^$/ },
  report: { rooms: DOMAIN, packages: /^$/ },
  plan: { rooms: ["facts", "law", "measures", "text"], packages: /^$/ },
  store: { rooms: ["measures", "plan", "facts", "text"], packages: /^(dexie|zod\/mini)$/ },
  sharing: {
    rooms: ["measures", "store", "facts", "needs", "text", "report"],
    packages:
      /^(zod\/mini|papaparse|mammoth|docx|ics|read-excel-file\/universal|write-excel-file\/universal)$/,
  },
  messages: { rooms: ["facts"], types: ["page", "report", "text"], packages: /^zod\/mini$/ },
  cli: {
    rooms: [...DOMAIN, "page", "systems", "report", "store", "sharing", "messages"],
    packages: /^(node:.*|jsdom|zod\/mini)$/,
  },
};
/** The content script reads and points: what the page means is for the extension to tell. */
const READER = /^lib\/(page\/(dom\/|snapshot|tree)|messages\/contract|text\/(pill|text)\.)/;
const READER_NEVER = /^(zod|dexie|react|@navikt\/ds|@navikt\/aksel)/;

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

describe("rooms of lib", () => {
  for (const file of filesIn("lib")) {
    const room = file.split("/")[1] as string;
    const allowed = ARROWS[room];
    test(file, () => {
      expect(allowed, `lib/${room} is no room of the house`).toBeDefined();
      for (const { from, typeOnly } of importsOf(file)) {
        const target = roomOf(file, from);
        const rooms = [
          room,
          ...(allowed?.rooms ?? []),
          ...(typeOnly ? (allowed?.types ?? []) : []),
        ];
        if (target) expect(rooms, `${file} imports ${from}`).toContain(target);
        else expect(allowed?.packages.test(from), `${file} imports ${from}`).toBe(true);
      }
    });
  }
});

describe("the drawn part has no browser and no store", () => {
  for (const file of filesIn("components")) {
    test(file, () => {
      for (const { from, typeOnly } of importsOf(file)) {
        const target = roomOf(file, from);
        if (target === "components" || typeOnly) continue;
        if (target)
          expect(
            ["text", "facts", "measures", "report", "plan"],
            `${file} imports ${from}`,
          ).toContain(target);
        else expect(from, file).toMatch(/^(react|@navikt\/|@tanstack\/react-virtual|@visx\/|\.)/);
      }
    });
  }
});

test("what the content script loads is small: no vocabulary, no zod, no store, no React", () => {
  const seen = new Set<string>();
  const wait = filesIn("entrypoints/reader.content");
  for (let file = wait.pop(); file; file = wait.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { from, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      expect(from, file).not.toMatch(READER_NEVER);
      if (!from.startsWith(".") || !/\.tsx?$/.test(from)) continue;
      const next = relative(root, join(root, file, "..", from));
      if (next.startsWith("lib/")) expect(next, file).toMatch(READER);
      wait.push(next);
    }
  }
  expect(seen.size).toBeGreaterThan(5);
});

test("nothing at the top level but the agreed layout", () => {
  const known =
    /^(entrypoints|components|lib|public|test|node_modules|package(-lock)?\.json|tsconfig[a-z.]*\.json|(wxt|vitest)\.config\.ts|(biome|knip)\.json|(README|CONTRIBUTING|SECURITY|CHANGELOG)\.md|LICENSE|\..*)$/;
  expect(readdirSync(root).filter((name) => !known.test(name))).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((f) => join(folder, String(f)))
    .filter((f) => /\.tsx?$/.test(f));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), "utf8");
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?([^;"']*?from\s+)?["']([^"']+)["']/gm,
  );
  const dynamic = source.matchAll(/\bimport\(["']([^"']+)["']\)/g);
  return [
    ...[...statements].map((m) => ({ from: m[3] as string, typeOnly: Boolean(m[1]) })),
    ...[...dynamic].map((m) => ({ from: m[1] as string, typeOnly: false })),
  ];
}

/** The room of lib (or top folder) that a relative import leads to; null for a package. */
function roomOf(file: string, from: string): string | null {
  if (!from.startsWith(".")) return null;
  const [top, room] = relative(root, join(root, file, "..", from)).split("/");
  return (top === "lib" ? room : top) ?? null;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundled } from "../bundle.ts";
import { root } from "../setup.mjs";
import { chromeBuild } from "./chrome.ts";

/* What may be loaded before something is drawn, in kB after gzip. The bench tells how fast it is. */

const chunks = join(chromeBuild, "chunks");

/** The file and all that it loads with it; what is loaded later is not among them. */
function closure(name: string): string[] {
  const seen = new Set<string>();
  const wait = [name];
  for (let file = wait.pop(); file; file = wait.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = readFileSync(join(chunks, file), "utf8");
    for (const [, next] of source.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      if (next) wait.push(next);
  }
  return [...seen];
}

function entry(name: string): string {
  const file = readdirSync(chunks).find((one) => one.startsWith(`${name}-`));
  if (!file) throw new Error(`${name} er ikke bygget: kjør «npm run build»`);
  return file;
}

function kilobytes(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}

function sizeOf(files: readonly string[], folder = chunks): number {
  return files.reduce((sum, f) => sum + kilobytes(readFileSync(join(folder, f), "utf8")), 0);
}

test("the panel's first frame: libraries at most 2.4 times React alone, our own at most 80 kB", async () => {
  const react = kilobytes(await bundled("bench/bare-entry.tsx"));
  const files = closure(entry("sidepanel"));
  const isReact = (f: string) => f.startsWith("client-");
  const libraries = sizeOf(files.filter(isReact));
  expect(react).toBeGreaterThan(40);
  expect(libraries).toBeGreaterThan(40);
  expect(libraries).toBeLessThanOrEqual(2.4 * react);
  expect(sizeOf(files.filter((f) => !isReact(f)))).toBeLessThanOrEqual(80);
});

test("the first frame's styles: at most 0.3 times the whole of Aksel's", () => {
  const html = readFileSync(join(chromeBuild, "sidepanel.html"), "utf8");
  const sheets = [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map(([, path]) => path ?? "");
  expect(sheets).not.toEqual([]);
  const aksel = join(root, "node_modules", "@navikt", "ds-css", "dist");
  expect(sizeOf(sheets, chromeBuild)).toBeLessThanOrEqual(0.3 * sizeOf(["index.min.css"], aksel));
});

test("the whole panel, and what it loads only when asked for", () => {
  const first = closure(entry("sidepanel"));
  const whole = closure(entry("TabPanel"));
  expect(sizeOf(whole)).toBeLessThanOrEqual(600);
  for (const later of ["Drawings", "PapersView", "paper-docx", "plan-ics", "teach"])
    expect([...first, ...whole], later).not.toContain(entry(later));
});

test("the content script: at most 25 kB", () => {
  expect(sizeOf(["reader.js"], join(chromeBuild, "content-scripts"))).toBeLessThanOrEqual(25);
});

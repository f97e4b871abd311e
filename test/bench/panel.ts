import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { buildForChrome } from "../build.ts";
import { bundled } from "../bundle.ts";
import { startDemo } from "../demo/server.ts";
import { type Chrome, chromeBuild, startChrome } from "../e2e/chrome.ts";
import { openPerson } from "../e2e/demo-page.ts";
import { ratio, timed, told } from "./ratio.ts";

const RUNS = 15;
/** The caseworker has had the case open for a while: it has been read when the click comes. */
const STANDS_MS = 4000;

/** How soon the panel is there: its first paint against a page of bare React, and a click's way to the first findings. */
export async function benchPanel(): Promise<string[]> {
  buildForChrome();
  const build = await measured();
  const demo = await startDemo(0);
  const chrome = await startChrome({ headless: true, build });
  try {
    const paints = await firstPaints(chrome);
    const clicks = await clicksOn(chrome, demo.url);
    return [
      "Panel: til første tegning og til de første funnene, i Chromium",
      `  bare React, første tegning           ${told(paints.bare)}`,
      `  panelet, første tegning              ${told(paints.panel)}  ${ratio(paints.panel.median / paints.bare.median, "≤", 1.5)}`,
      `  klikk til første tegning i panelet   ${told(clicks.paint)}`,
      `  klikk til de første funnene (Josef)  ${told(clicks.findings)}  ${ratio(clicks.findings.median / clicks.paint.median, "≤", 2)}`,
    ];
  } finally {
    await chrome.close();
    await demo.close();
    rmSync(build, { recursive: true, force: true });
  }
}

/** The built extension with a page of bare React beside it, and a script in the panel that notes when findings come. */
async function measured(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "skreddersom-bench-"));
  cpSync(chromeBuild, folder, { recursive: true });
  const page = (script: string) =>
    `<!doctype html><html lang="nb"><meta charset="utf-8"><body><div id="root"></div>${script}</body></html>`;
  writeFileSync(join(folder, "bare.js"), await bundled("bench/bare-entry.tsx"));
  writeFileSync(join(folder, "bare.html"), page('<script defer src="/bare.js"></script>'));
  writeFileSync(join(folder, "noted.js"), NOTED);
  const panel = join(folder, "sidepanel.html");
  const html = readFileSync(panel, "utf8");
  writeFileSync(panel, html.replace("<head>", '<head><script src="/noted.js"></script>'));
  return folder;
}

const NOTED = `new MutationObserver((_, observer) => {
  if (!document.querySelector("article[data-rule]")) return;
  performance.mark("findings");
  observer.disconnect();
}).observe(document, { subtree: true, childList: true });`;

async function firstPaints(chrome: Chrome) {
  const found = { bare: [] as number[], panel: [] as number[] };
  const own = `chrome-extension://${chrome.extension.id}`;
  for (let run = -1; run < RUNS; run++)
    for (const [name, address] of [
      ["bare", `${own}/bare.html`],
      ["panel", `${own}/sidepanel.html`],
    ] as const) {
      const page = await chrome.browser.newPage();
      await page.goto(address);
      const at = await noted(page, "first-contentful-paint");
      if (run >= 0) found[name].push(at);
      await page.close();
    }
  return { bare: timed(found.bare), panel: timed(found.panel) };
}

async function clicksOn(chrome: Chrome, demo: string) {
  const found = { paint: [] as number[], findings: [] as number[] };
  for (let run = -1; run < RUNS; run++) {
    const page = await openPerson(chrome.browser, demo, "josef");
    await new Promise((done) => setTimeout(done, STANDS_MS));
    const clicked = performance.timeOrigin + performance.now();
    const panel = await chrome.openPanel(page);
    const origin = await panel.evaluate(() => performance.timeOrigin);
    const paint = origin + (await noted(panel, "first-contentful-paint")) - clicked;
    const findings = origin + (await noted(panel, "findings")) - clicked;
    if (run >= 0) {
      found.paint.push(paint);
      found.findings.push(findings);
    }
    await panel.close();
    await page.close();
  }
  return { paint: timed(found.paint), findings: timed(found.findings) };
}

/** Milliseconds from the page's start to what it has noted under a name. */
async function noted(page: Page, name: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => performance.getEntriesByName(wanted)[0]?.startTime,
    { polling: 50, timeout: 20_000 },
    name,
  );
  return (await handle.jsonValue()) as number;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer";
import { buildForChrome } from "../build.ts";
import { startChrome } from "../e2e/chrome.ts";

/*
 * `npm run import:large [-- measures]`: a list of many measures taken in as CSV by the office page in real Chromium, and
 * undone. Tells how long each step takes, what the progress bar showed, and the longest time the page stood still.
 */

const count = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(count) || count < 1) {
  console.error(`Antall tiltak må være et helt tall over 0, ikke «${process.argv[2]}».`);
  process.exit(2);
}
buildForChrome();
const folder = mkdtempSync(join(tmpdir(), "skreddersom-large-"));
const chrome = await startChrome({ headless: true });
try {
  const page = await chrome.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${chrome.extension.id}/options.html`);
  await watchStalls(page);
  const file = join(folder, "liste.csv");
  writeFileSync(file, csvOf(count));
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await step(page, "leses og vises", async () => {
    await input.uploadFile(file);
    await button(page, "Hent inn");
  });
  await step(page, "hentes inn", async () => {
    await (await button(page, "Hent inn")).click();
    await page.waitForSelector("[data-office]", { timeout: 300_000 });
    await page.waitForFunction(() => !document.querySelector("progress, [role=progressbar]"), {
      timeout: 300_000,
    });
  });
  console.log(
    `  framdriften viste ${await page.evaluate(() => window.shownProgress.size)} ulike trinn`,
  );
  await step(page, "er kommet til ro", () => new Promise((done) => setTimeout(done, 5000)));
  await step(page, "tabellen rulles til bunns i 40 rykk", () => scroll(page));
  await step(page, "angres", async () => {
    await (await button(page, "Angre")).click();
    await page.waitForFunction(() => !document.querySelector("[data-office]"), {
      timeout: 300_000,
    });
  });
} finally {
  await chrome.close();
  rmSync(folder, { recursive: true, force: true });
}

declare global {
  interface Window {
    longest: number;
    shownProgress: Set<string>;
  }
}

function csvOf(measures: number): string {
  const rows = Array.from(
    { length: measures },
    (_, n) => `Tiltak nummer ${n};Sted ${n % 97};${n % 12};Hver uke, gruppe ${n % 31}`,
  );
  return `Tiltak;Sted;Ledige plasser;Punkter\n${rows.join("\n")}\n`;
}

async function step(page: Page, name: string, run: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    window.longest = 0;
  });
  const begun = performance.now();
  await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const stall = Math.round(await page.evaluate(() => window.longest));
  console.log(`${count} tiltak ${name}: ${seconds} s, lengste stans ${stall} ms`);
}

function button(page: Page, words: string): Promise<ElementHandle<Element>> {
  const xpath = `::-p-xpath(//button[contains(., "${words}")])`;
  return page.waitForSelector(xpath, { timeout: 300_000 }) as Promise<ElementHandle<Element>>;
}

/** Notes the longest time between two messages, and every value the progress bar shows. */
async function watchStalls(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.longest = 0;
    window.shownProgress = new Set();
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      const bar = document.querySelector("progress, [role=progressbar]");
      if (bar) window.shownProgress.add(bar.getAttribute("aria-valuenow") ?? bar.outerHTML);
      setTimeout(() => port2.postMessage(0), 2);
    };
    port2.postMessage(0);
  });
}

async function scroll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rows = document.querySelector("[data-office]");
    let box = rows?.parentElement ?? null;
    while (box && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
    const scroller = box ?? document.scrollingElement;
    for (let n = 1; n <= 40 && scroller; n++) {
      scroller.scrollTop = (scroller.scrollHeight * n) / 40;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 16)));
    }
  });
}

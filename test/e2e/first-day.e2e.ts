import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chrome, startChrome } from "./chrome.ts";
import { type RequestLog, watchRequests } from "./requests.ts";

/* The first day: the page that comes once, the language, the error report and what the product says of itself. */

let chrome: Chrome;
let requests: RequestLog;
beforeAll(async () => {
  chrome = await startChrome({ headless: true, welcome: true });
  requests = await watchRequests(chrome.browser);
});
afterAll(async () => {
  requests?.stop();
  await chrome?.close();
});

const says = (page: Page, words: string) =>
  page.waitForFunction((w) => document.body.innerText.includes(w), { polling: 100 }, words);
async function page(path: string): Promise<Page> {
  const opened = await chrome.browser.newPage();
  await opened.goto(`chrome-extension://${chrome.extension.id}/${path}`);
  return opened;
}
async function axe(on: Page): Promise<void> {
  await on.$$eval("details", (all) => {
    for (const fold of all) fold.open = true;
  });
  for (const value of ["light", "dark"]) {
    await on.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    for (const width of [320, 1000]) {
      await on.setViewport({ width, height: 900 });
      const { violations } = await new AxePuppeteer(on).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
      const wide = await on.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    }
  }
}

test("a new extension opens the welcome page, which leads to look-up and to the office page", async () => {
  const target = await chrome.browser.waitForTarget((t) => t.url().endsWith("/welcome.html"));
  const welcome = await target.asPage();
  await says(welcome, "Velkommen til Skreddersøm");
  await axe(welcome);
  await welcome.bringToFront();
  await welcome.keyboard.press("Tab");
  await welcome.keyboard.press("Enter");
  const lookup = await chrome.browser.waitForTarget((t) => t.url().endsWith("/sidepanel.html"));
  await (await lookup.asPage()).close();
  await welcome.close();
});

test("the language is chosen on the office page and holds in every page at once, also after a reload", async () => {
  const panel = await page("sidepanel.html");
  await says(panel, "Finn tiltak");
  const options = await page("options.html");
  await options.waitForSelector("[data-about=language]");
  expect(await options.$eval("html", (e) => e.lang)).toBe("nb");
  await options.select("[data-about=language]", "nn");
  await says(options, "Om Skreddersøm");
  await says(options, "Lagre lista som fil");
  await panel.waitForFunction(() => document.documentElement.lang === "nn", { polling: 100 });
  await options.reload();
  await options.waitForFunction(() => document.documentElement.lang === "nn");
  await axe(options);
  await options.select("[data-about=language]", "en");
  await panel.waitForFunction(() => document.documentElement.lang === "en", { polling: 100 });
  await says(panel, "Search the booklet of ideas");
  expect(await panel.$$eval(".sk-result h3 > [lang=nb]", (all) => all.length)).toBeGreaterThan(20);
  await options.select("[data-about=language]", "");
  await panel.waitForFunction(() => document.documentElement.lang === "nb", { polling: 100 });
  await panel.close();
  await options.close();
});

test("the error report is shown as it is copied, and the licences are there", async () => {
  const options = await page("options.html");
  await options.waitForSelector("[data-error-report] pre");
  const report = await options.$eval("[data-error-report] pre", (e) => e.textContent ?? "");
  expect(report).toMatch(/^Skreddersøm \d+\.\d+\.\d+ \(MV3\)\nNettleser: .*Chrome\/\d+/);
  expect(report).toContain("Kontorets tiltak: 0");
  await options.waitForFunction(() => document.body.textContent?.includes("react-dom"));
  const licences = await options.$$eval(".sk-pre", (all) => all.map((e) => e.textContent ?? ""));
  expect(licences.filter((text) => /MIT License|Apache License/.test(text)).length).toBeGreaterThan(
    20,
  );
  await axe(options);
  await options.close();
});

test("nothing of it asks anybody for anything", () => {
  expect(requests.own.length).toBeGreaterThan(0);
  expect(requests.urls).toEqual([]);
});

test("after an update the panel tells once what is new, and closing it holds", async () => {
  const office = await page("options.html");
  await office.evaluate(() =>
    globalThis.chrome.storage.local.set({ "updated-from": "0.1.0", language: "nb" }),
  );
  const panel = await page("sidepanel.html");
  await says(panel, "Skreddersøm er oppdatert");
  await axe(panel);
  await says(panel, "En oppdatering venter");
  await panel.click(".sk-news button");
  await panel.waitForFunction(() => !document.body.innerText.includes("er oppdatert"), {
    polling: 100,
  });
  await panel.reload();
  await says(panel, "Finn tiltak");
  await new Promise((done) => setTimeout(done, 500));
  expect(await panel.evaluate(() => document.body.innerText)).not.toContain("er oppdatert");
  await panel.close();
  await office.close();
});

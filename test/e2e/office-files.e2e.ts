import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxePuppeteer } from "@axe-core/puppeteer";
import type { ElementHandle, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chrome, startChrome } from "./chrome.ts";

let chrome: Chrome;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "skreddersom-files-"));
  chrome = await startChrome({ headless: true });
  page = await chrome.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const session = await chrome.browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: folder,
  });
  await page.goto(`chrome-extension://${chrome.extension.id}/options.html`);
});
afterAll(async () => {
  await chrome?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function choose(name: string, content: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}
const says = (words: string) =>
  page.waitForFunction((w) => document.body.innerText.includes(w), { timeout: 20_000 }, words);
async function press(words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  await button?.click();
}
const titles = () =>
  page.$$eval("[data-office] th", (all) => all.map((e) => e.firstChild?.textContent));

describe("the office's files in the real browser", () => {
  test("a CSV is shown before it changes anything, and taken in", async () => {
    await choose(
      "liste.csv",
      "Tiltak;Sted;Ledige plasser\nÅpen dør;Sunndalsøra;3\nBoksmak;Biblioteket;0\n",
    );
    await says("Åpen dør");
    expect(await titles()).toEqual([]);
    await page.waitForSelector('[class*="sk"] ::-p-text(Boksmak)');
    const { violations } = await new AxePuppeteer(page).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await press("Hent inn 2 tiltak");
    await page.waitForSelector("[data-office]");
    expect(await titles()).toEqual(["Boksmak", "Åpen dør"]);
  });

  test("a file that is wrong names row and column, and changes nothing", async () => {
    await choose("feil.csv", "Tiltak;Ledige plasser\nDatahjelp;mange\n");
    await says("mange");
    expect(await page.$eval("main", (e) => e.textContent)).toMatch(/rad 2/i);
    expect(await titles()).toEqual(["Boksmak", "Åpen dør"]);
    await press("Lukk");
  });

  test("is sorted and searched in the table", async () => {
    await press("Ledig");
    expect(await titles()).toEqual(["Boksmak", "Åpen dør"]);
    await press("Ledig");
    await page.waitForFunction(
      () => document.querySelector("[data-office] th")?.firstChild?.textContent === "Åpen dør",
    );
    await page.type(".aksel-search__input", "sunndal");
    await page.waitForFunction(() => document.querySelectorAll("[data-office]").length === 1);
    for (let n = 0; n < 7; n++) await page.keyboard.press("Backspace");
  });

  test("every format is saved as a file", async () => {
    const before = new Set(readdirSync(folder));
    for (const format of ["JSON", "CSV", "Excel", "Word"]) await press(format);
    const made = async () =>
      readdirSync(folder).filter((f) => !before.has(f) && !f.endsWith(".crdownload"));
    await expect
      .poll(async () => (await made()).map((f) => f.split(".").at(-1)).sort(), { timeout: 20_000 })
      .toEqual(["csv", "docx", "json", "xlsx"]);
  });

  test("axe finds nothing with the table and a form open, dark and light", async () => {
    await (await page.waitForSelector("[data-office] button"))?.click();
    for (const value of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      const { violations } = await new AxePuppeteer(page).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    }
  });

  test("taking in is undone, also after a reload", async () => {
    await page.reload();
    await press("Angre siste henting (2 tiltak)");
    await says("Hentingen er angret for 2 tiltak.");
    expect(await titles()).toEqual([]);
  });
});

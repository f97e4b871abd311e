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
async function command(on: Page, key: "KeyA" | "KeyC" | "KeyV", name: string): Promise<void> {
  await on.keyboard.down("Control");
  await on.keyboard.down(key, { commands: [name] });
  await on.keyboard.up(key);
  await on.keyboard.up("Control");
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

  test("a file is dropped, and a table of Word is pasted from the clipboard", async () => {
    const path = join(folder, "sluppet.csv");
    writeFileSync(path, "Tiltak;Sted\nSluppet kurs;Sunndalsøra\n");
    const zone = await page.waitForSelector(".sk-drop");
    const box = await zone?.boundingBox();
    const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    const session = await page.createCDPSession();
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, ...at, data });
    await says("Sluppet kurs");
    await press("Hent inn 1 tiltak");
    await page.waitForSelector("[data-office]");

    const word = await chrome.browser.newPage();
    await word.setContent(
      "<table><tr><td>Tiltak</td><td>Sted</td></tr><tr><td>Limt kurs</td><td>Oppdal</td></tr></table>",
    );
    await word.bringToFront();
    await command(word, "KeyA", "SelectAll");
    await command(word, "KeyC", "Copy");
    await word.close();
    await page.bringToFront();
    await page.focus("[data-paste]");
    await command(page, "KeyV", "Paste");
    await says("Limt kurs");
    await press("Hent inn 1 tiltak");
    await page.waitForFunction(() => document.querySelectorAll("[data-office]").length === 2);
    expect(await titles()).toEqual(["Limt kurs", "Sluppet kurs"]);
  });

  test("what one page changes stands in the other and in the panel at once", async () => {
    const { id } = chrome.extension;
    const other = await chrome.browser.newPage();
    await other.goto(`chrome-extension://${id}/options.html`);
    await other.waitForFunction(() => document.querySelectorAll("[data-office]").length === 2);
    const panel = await chrome.browser.newPage();
    await panel.goto(`chrome-extension://${id}/sidepanel.html`);
    await panel.waitForSelector("header input");
    await panel.type("header input", "limt kurs");
    const found = (words: string) =>
      panel.waitForFunction((w) => document.body.innerText.includes(w), {}, words);
    await found("Oppdal");
    await page.bringToFront();
    await press("Angre siste henting (1 tiltak)");
    // Pages behind draw no frames, so they are looked at by the clock.
    const behind = { polling: 100 };
    await other.waitForFunction(
      () => document.querySelectorAll("[data-office]").length === 1,
      behind,
    );
    await panel.waitForFunction(() => !document.body.innerText.includes("Oppdal"), behind);
    await other.close();
    await panel.close();
  });
});

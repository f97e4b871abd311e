import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chrome, startChrome } from "./chrome.ts";

let chrome: Chrome;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "skreddersom-rescue-"));
  chrome = await startChrome({ headless: true });
  page = await chrome.browser.newPage();
  await page.setViewport({ width: 420, height: 900 });
  const session = await chrome.browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await page.goto(`chrome-extension://${chrome.extension.id}/options.html`);
  await page.waitForFunction(() => document.body.innerText.includes("Ingen lokale tiltak"));
  await page.evaluate(async () => {
    const open = indexedDB.open("skreddersom");
    const database = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const store = database.transaction("officeMeasures", "readwrite").objectStore("officeMeasures");
    const rest = { group: "andre-tiltak", bullets: [], needs: [], words: [] };
    store.put({ id: "hel", title: "Helt tiltak", ...rest });
    store.put({ id: "skadd", title: 7 });
    await new Promise((done) => {
      store.transaction.oncomplete = done;
    });
    database.close();
  });
  await page.reload();
});
afterAll(async () => {
  await chrome?.close();
  rmSync(folder, { recursive: true, force: true });
});

const says = (words: string) =>
  page.waitForFunction((w) => document.body.innerText.includes(w), { timeout: 20_000 }, words);
/** Presses a button as one does by keyboard. */
async function press(words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  await button?.focus();
  await page.keyboard.press("Enter");
}

test("a damaged row is told of, the others are shown and can be saved, and one begins anew only after a yes", async () => {
  await says("1 tiltak i listen er skadet og vises ikke.");
  await says("Helt tiltak");
  const { violations } = await new AxePuppeteer(page).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  await press("Lagre det som kan leses");
  await says("1 tiltak er lagret i en fil. 1 kunne ikke leses.");
  const saved = await untilSaved("kontorliste-reddet.json");
  expect(saved.measures.map(({ id }) => id)).toEqual(["hel"]);
  await press("Slett alt og begynn på nytt");
  await says("Det kan ikke angres.");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Nei, behold");
  await page.keyboard.press("Enter");
  await says("Helt tiltak");
  await press("Slett alt og begynn på nytt");
  await press("Ja, slett alt");
  await says("Ingen lokale tiltak ennå");
  expect(await page.$("[data-rescue]")).toBeNull();
});

async function untilSaved(name: string): Promise<{ measures: { id: string }[] }> {
  for (let tries = 0; ; tries++) {
    try {
      return JSON.parse(readFileSync(join(folder, name), "utf8"));
    } catch (error) {
      if (tries === 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

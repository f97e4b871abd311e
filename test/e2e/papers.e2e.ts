import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxePuppeteer } from "@axe-core/puppeteer";
import ICAL from "ical.js";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson } from "./demo-page.ts";
import { chooseTab, waitForPerson } from "./panel-page.ts";
import { withoutRandomIds } from "./storage.ts";

/* Papers in the real panel: read, copied into a rich-text field, saved for Word and the calendar, printed. */

const JOSEF = "01459421161";
let demo: DemoServer;
let chrome: Chrome;
let page: Page;
let panel: Page;
let folder: string;

beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
  page = await openPerson(chrome.browser, demo.url, "josef");
  panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  await chooseTab(panel, "Program");
  await panel.waitForSelector("[data-papers]");
  folder = mkdtempSync(join(tmpdir(), "papers-"));
  const session = await chrome.browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
  if (folder) rmSync(folder, { recursive: true });
});

describe("the list", () => {
  test("has the papers of the stage first: before a decision the note on § 29", async () => {
    const ids = await panel.$$eval("[data-paper-open]", (all) =>
      all.map((e) => (e as HTMLElement).dataset.paperOpen),
    );
    expect(ids.slice(0, 2)).toEqual(["vurdering-29", "sjekkliste-for-vedtak"]);
    expect(ids).toHaveLength(11);
  });

  test("and every paper opens by keyboard, narrow, without a fault in either theme", async () => {
    await panel.$eval("[data-papers] details", (e) => {
      (e as HTMLDetailsElement).open = true;
    });
    const ids = await panel.$$eval("[data-paper-open]", (all) =>
      all.map((e) => (e as HTMLElement).dataset.paperOpen ?? ""),
    );
    await panel.setViewport({ width: 360, height: 800 });
    const faults: string[] = [];
    for (const id of ids) {
      await open(id);
      faults.push(...(await axe("[data-papers]")).map((fault) => `${id}: ${fault}`));
      const wide = await panel.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 360) faults.push(`${id}: ${wide} px wide`);
      await panel.keyboard.press("Enter");
      await panel.waitForSelector(`[data-paper-open="${ids[0]}"]`);
      expect(await panel.evaluate(() => document.activeElement?.tagName)).toMatch(/BUTTON|SUMMARY/);
    }
    faults.push(...(await axe("html")));
    expect(faults).toEqual([]);
  }, 120_000);
});

describe("a programme of suggestions", () => {
  beforeAll(async () => {
    await panel.$eval('[data-plan-start="forslag"]', (e) => (e as HTMLElement).click());
    await panel.waitForSelector('[data-plan="undo"]');
  });

  test("is copied and pasted with headings, lists and tables by the real clipboard", async () => {
    await open("program");
    await press("Kopier");
    await panel.waitForFunction(() => document.body.textContent?.includes("Kopiert"), {
      polling: 100,
    });
    const note = await chrome.browser.newPage();
    await note.goto(`${demo.url}notat.html`);
    await note.bringToFront();
    await note.focus("#notat");
    await note.keyboard.down("Control");
    await note.keyboard.down("KeyV", { commands: ["Paste"] });
    await note.keyboard.up("KeyV");
    await note.keyboard.up("Control");
    await note.waitForSelector("#notat h1");
    const pasted = await note.$eval("#notat", (e) => ({
      title: e.querySelector("h1")?.textContent,
      headings: [...e.querySelectorAll("h2")].map((h) => h.textContent),
      heads: [...e.querySelectorAll("th")].map((h) => h.textContent),
      items: e.querySelectorAll("li").length,
      words: e.textContent ?? "",
    }));
    expect(pasted.title).toBe("Kvalifiseringsprogram");
    expect(pasted.headings).toContain("Evaluering");
    expect(pasted.heads).toContain("Timer i uken");
    expect(pasted.items).toBeGreaterThan(2);
    expect(pasted.words).toContain("Josef Tesfaye");
    expect(pasted.words).not.toContain(JOSEF);
    await note.close();
    await panel.bringToFront();
  });

  test("is saved for Word under a name that is nobody's", async () => {
    await press("Last ned Word");
    const file = await saved("program.docx");
    expect(file.subarray(0, 2).toString()).toBe("PK");
  });

  test("is printed from a tab of its own that is gone when it is left", async () => {
    const known = new Set(chrome.browser.targets());
    await press("Skriv ut");
    const target = await chrome.browser.waitForTarget(
      (t) => !known.has(t) && t.url().includes("/paper.html"),
    );
    const paper = await target.asPage();
    await paper.waitForSelector("[data-sheet=program] table thead");
    expect(withoutRandomIds(`${paper.url()} ${await paper.title()}`)).not.toMatch(/josef|\d{11}/i);
    await paper.evaluate(() => window.dispatchEvent(new Event("afterprint"))).catch(() => {});
    for (let n = 0; n < 100 && chrome.browser.targets().includes(target); n++)
      await new Promise((done) => setTimeout(done, 50));
    expect(chrome.browser.targets()).not.toContain(target);
  });

  test("its days go to the calendar without a name", async () => {
    await press("Tilbake til papirene");
    await panel.waitForSelector('[data-paper-open="program"]');
    await press("Datoer til kalenderen (.ics)");
    const text = (await saved("kvp-datoer.ics")).toString("utf8");
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents("vevent").length).toBeGreaterThan(3);
    expect(text).not.toMatch(/Josef|Tesfaye|\d{11}/);
  });

  test("another language changes the paper and nothing else", async () => {
    await open("program");
    await panel.select("[data-paper-shown] select", "nn");
    await panel.waitForSelector(".sk-sheet[lang=nn]");
    const words = await panel.$eval(".sk-sheet", (e) => e.textContent ?? "");
    expect(words).toContain("Arbeidsretta tiltak");
    expect(await panel.$eval("[data-paper-close]", (e) => e.textContent)).toContain("Tilbake");
  });
});

/** Opens a paper as one does without a mouse. */
async function open(id: string): Promise<void> {
  await panel.focus(`[data-paper-open="${id}"]`);
  await panel.keyboard.press("Enter");
  await panel.waitForSelector(`[data-paper-shown="${id}"] .sk-sheet`);
  await panel.waitForFunction(() => document.activeElement?.hasAttribute("data-paper-close"), {
    polling: 100,
  });
}

async function press(name: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>("[data-papers] button")];
    const found = all.find((b) => b.textContent?.trim() === wanted);
    if (!found) throw new Error(`no button «${wanted}»`);
    found.focus();
  }, name);
  await panel.keyboard.press("Enter");
}

/** What axe finds in a part of the panel, in both themes. */
async function axe(part: string): Promise<string[]> {
  const found: string[] = [];
  for (const value of ["light", "dark"]) {
    await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    const { violations } = await new AxePuppeteer(panel).include(part).analyze();
    found.push(...violations.map((v) => `${value} ${v.id}: ${v.nodes[0]?.html}`));
  }
  return found;
}

async function saved(name: string): Promise<Buffer> {
  for (let n = 0; n < 100 && !readdirSync(folder).includes(name); n++)
    await new Promise((done) => setTimeout(done, 100));
  return readFileSync(join(folder, name));
}

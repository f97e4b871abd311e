import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, ElementHandle, Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { openPerson } from "./demo-page.ts";
import { startFirefox } from "./firefox.ts";
import { panelByPill } from "./firefox-panel.ts";
import { chooseTab, unfold, waitForPerson } from "./panel-page.ts";
import { PERSON, startUnknownSystem, type UnknownSystem } from "./unknown-system.ts";

/*
 * In Firefox nobody can press the toolbar button for us. The system comes with the office's list file, is taken in,
 * connected on the office page, and read by what was taught elsewhere.
 */
let demo: DemoServer;
let system: UnknownSystem;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "skreddersom-list-"));
  demo = await startDemo(0);
  system = await startUnknownSystem("fag.localhost");
  // The browser's question cannot be answered without a screen; this switches it off.
  browser = await startFirefox({ "extensions.webextOptionalPermissionPrompts": false });
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
  await system?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a system from the office's list is connected and read as it was taught", async () => {
  const page = await openPerson(browser, demo.url, "josef");
  const panel = await panelByPill(browser, page);
  await waitForPerson(panel, "01459421161");
  const office = await officeFrom(panel);
  const input = (await office.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(listFile());
  await press(office, "Ta med");
  await office.waitForSelector('[data-connection="open"]');
  await press(office, "Koble til");
  await office.waitForSelector('[data-connection="connected"]');
  // A page that nobody looks at is not read: it stays in front, beside the panel in a tab behind it.
  await page.bringToFront();
  await page.goto(system.url);
  await waitForPerson(panel, PERSON);
  await chooseTab(panel, "Sak");
  await unfold(panel);
  const fact = await panel.waitForSelector('[data-fact="programme.start"]');
  expect(await fact?.evaluate((e) => e.textContent)).toContain("lært av kontoret");
});

/** A list with one system, and one rule that somebody has taught there. */
function listFile(): string {
  const rule = {
    id: "r1",
    page: "/sak/*/plan",
    fact: "programme.start",
    kind: "field",
    label: "Beg.dag",
    under: "Løpet",
    mark: null,
    place: null,
  };
  const list = {
    format: "skreddersom-kontorliste",
    version: 1,
    office: "NAV Prøve",
    measures: [],
    systems: [{ origin: system.origin, title: "Fag", rules: [rule] }],
  };
  const file = join(folder, "kontorliste.json");
  writeFileSync(file, JSON.stringify(list));
  return file;
}

async function officeFrom(panel: Page): Promise<Page> {
  await panel.evaluate(() =>
    (
      globalThis as unknown as { browser: { runtime: { openOptionsPage(): Promise<void> } } }
    ).browser.runtime.openOptionsPage(),
  );
  for (let attempt = 0; attempt < 50; attempt++) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => "");
      if (address.includes("/options.html")) return page;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("Kontorsiden åpnet ikke");
}

async function press(view: Page, words: string): Promise<void> {
  const button = await view.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("button")].find((b) =>
        b.textContent?.trim().startsWith(wanted),
      ),
    {},
    words,
  );
  await (button.asElement() as unknown as { click(): Promise<void> }).click();
}

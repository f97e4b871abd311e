import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../setup.mjs";
import { type Chrome, startChrome } from "./chrome.ts";
import { allow, isRegistered } from "./hosts.ts";
import { chooseTab, shown, unfold, waitForPerson } from "./panel-page.ts";
import { filesWith } from "./storage.ts";
import { MARKER, PERSON, startUnknownSystem, type UnknownSystem } from "./unknown-system.ts";

const SHOTS = join(root, ".cache", "e2e");
let system: UnknownSystem;
let chrome: Chrome;
let profile: string;
let page: Page;
let panel: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  profile = mkdtempSync(join(tmpdir(), "skreddersom-profile-"));
  system = await startUnknownSystem();
  chrome = await startChrome({ headless: true, args: [`--user-data-dir=${profile}`] });
  page = await chrome.browser.newPage();
  await page.goto(system.url);
  panel = await chrome.openPanel(page);
  await waitForPerson(panel, PERSON);
});
afterAll(async () => {
  await chrome?.close();
  await system?.close();
  rmSync(profile, { recursive: true, force: true });
});

describe("an unknown case system", () => {
  test("is read by the press of the button, and says that it is not connected", async () => {
    expect(await connection()).toBe("open");
    await chooseTab(panel, "Sak");
    await unfold(panel);
    expect((await shown(panel)).facts).not.toContain("programme.start");
  });

  test("a permission that is refused leaves everything as it was, and says so", async () => {
    // Headless there is nobody to answer the browser's question: the answer no is put in its place.
    await panel.evaluate(() => {
      const api = (globalThis as unknown as { chrome: { permissions: { request: unknown } } })
        .chrome;
      const own = api.permissions.request;
      api.permissions.request = async () => {
        api.permissions.request = own;
        return false;
      };
    });
    await press(panel, "Koble til dette systemet");
    await panel.waitForFunction(() =>
      document.querySelector(".sk-connect__said")?.textContent?.includes("ikke koblet til"),
    );
    expect(await connection()).toBe("open");
    await views("nei");
    expect(await isRegistered(chrome, system.origin)).toBe(false);
  });

  test("is connected by one click: that origin alone, and it is read after a reload", async () => {
    await allow(chrome, `${system.origin}/*`);
    await press(panel, "Koble til dette systemet");
    await panel.waitForSelector('[data-connection="connected"]');
    await expect.poll(() => isRegistered(chrome, system.origin)).toBe(true);
    await page.reload();
    await waitForPerson(panel, PERSON);
  });

  test("a value is pointed at in the page, named and saved; it is read, and after a reload", async () => {
    await press(panel, "Lær meg denne siden");
    await panel.waitForSelector('[data-teach="choose"]');
    await views("velg");
    await press(panel, "Pek i siden");
    await panel.waitForSelector('button[aria-pressed="true"]');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await clickOn(page, "#start");
    await panel.waitForSelector('[data-teach="mean"]');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await views("hva");
    await panel.click('[data-learn="programme.start"]');
    await panel.waitForSelector('[data-teach="check"]');
    await views("lagre");
    expect(await panel.$eval(".sk-teach", (e) => e.textContent)).toContain("Beg.dag");
    await press(panel, "Lagre");
    await panel.waitForFunction(() =>
      document.querySelector('[data-teach="choose"]')?.textContent?.includes("Lagret"),
    );
    await press(panel, "Avslutt læringen");
    await expectFact("programme.start", "lært av kontoret");
    await page.reload();
    await waitForPerson(panel, PERSON);
    await expectFact("programme.start", "02.03.2026");
  });

  test("by keyboard in the page: arrows to the value, Enter; Escape ends without", async () => {
    await press(panel, "Lær meg denne siden");
    await panel.waitForSelector('[data-teach="choose"]');
    await press(panel, "Pek i siden");
    await panel.waitForSelector('button[aria-pressed="true"]');
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await panel.waitForSelector('button[aria-pressed="false"]');
    await press(panel, "Pek i siden");
    await panel.waitForSelector('button[aria-pressed="true"]');
    await page.bringToFront();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await panel.waitForSelector('[data-teach="mean"]');
    await press(panel, "Tilbake");
    await press(panel, "Avslutt læringen");
  });

  test("the list in the panel does without the page", async () => {
    await press(panel, "Lær meg denne siden");
    await panel.waitForSelector('[data-teach="choose"]');
    await press(panel, "Vei mot");
    await panel.waitForSelector('[data-teach="mean"]');
    await panel.click('[data-learn="programme.goal"]');
    await panel.waitForSelector('[data-teach="check"]');
    await press(panel, "Lagre");
    await panel.waitForFunction(() =>
      document.querySelector('[data-teach="choose"]')?.textContent?.includes("Lagret"),
    );
    await press(panel, "Avslutt læringen");
    await expectFact("programme.goal", MARKER);
  });

  test("a page that has changed is told of, not silently empty", async () => {
    system.rename("Startes");
    await page.reload();
    await panel.waitForSelector('[data-missed="1"]', { timeout: 30_000 });
    expect(await panel.$eval("[data-missed]", (e) => e.textContent)).toContain("1 av 2 felt");
    await views("endret");
    system.rename("Beg.dag");
    await page.reload();
    await waitForPerson(panel, PERSON);
  });

  test("the office page lists the system with what is taught there", async () => {
    const office = await officePage();
    await unfoldAll(office);
    const text = await office.$eval("[data-system]", (e) => e.textContent ?? "");
    expect(text).toContain("Beg.dag");
    expect(text).toContain("Koblet til");
    for (const theme of ["light", "dark"]) {
      await office.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await axe(office);
      await office.setViewport({ width: 420, height: 900 });
      await office.screenshot({ path: join(SHOTS, `kontor-${theme}.png`), fullPage: true });
      await office.setViewport({ width: 1000, height: 900 });
    }
    await office.close();
  });

  test("nothing of the page is in the profile; the same search finds what is kept", async () => {
    // Whatever still lies in memory is written when the browser ends what it does.
    await new Promise((done) => setTimeout(done, 2000));
    const storage = join(profile, "Default");
    const own = (words: string) =>
      filesWith(storage, words).filter((file) => file.includes(chrome.extension.id));
    expect(own("Beg.dag").length).toBeGreaterThan(0);
    for (const words of [MARKER, "Lindqvist", PERSON, "02.03.2026", "2026-03-02"])
      expect(own(words), words).toEqual([]);
  });

  test("removing the system takes everything away, and the open page is read no more", async () => {
    const office = await officePage();
    await press(office, "Fjern");
    await office.waitForSelector(".sk-system__ask");
    await axe(office);
    await office.click(".sk-system__ask button");
    await office.waitForFunction(() => document.querySelector("[data-system]") === null);
    await office.waitForFunction(() => document.body.textContent?.includes("er fjernet"));
    await office.close();
    await expect.poll(() => isRegistered(chrome, system.origin)).toBe(false);
    await page.bringToFront();
    await panel.waitForFunction(() => document.querySelector("[data-person]") === null);
    await page.reload();
    await panel.waitForSelector('[data-state="unreachable"]', { timeout: 60_000 });
    const kept = await panel.evaluate(async () => {
      const open = indexedDB.open("skreddersom");
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const all = database.transaction("systems").objectStore("systems").getAll();
      return new Promise((done) => {
        all.onsuccess = () => done(all.result);
      });
    });
    expect(kept).toEqual([]);
  });
});

async function connection(): Promise<string | null> {
  await panel.waitForSelector("[data-connection]");
  return panel.$eval("[data-connection]", (e) => e.getAttribute("data-connection"));
}

async function expectFact(fact: string, words: string): Promise<void> {
  await chooseTab(panel, "Sak");
  await unfold(panel);
  await panel.waitForFunction(
    (path, wanted) =>
      document.querySelector(`[data-fact="${path}"]`)?.textContent?.includes(wanted),
    { timeout: 15_000 },
    fact,
    words,
  );
}

/** axe in light and dark, and pictures in both widths. */
async function views(name: string): Promise<void> {
  for (const theme of ["light", "dark"]) {
    await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    await axe(panel);
    for (const width of [360, 420]) {
      await panel.setViewport({ width, height: 900 });
      await panel.screenshot({ path: join(SHOTS, `lær-${name}-${theme}-${width}.png`) });
    }
  }
}

async function axe(view: Page): Promise<void> {
  const { violations } = await new AxePuppeteer(view).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
}

/** A press by a real mouse on the first button whose words begin so. */
async function press(view: Page, words: string): Promise<void> {
  const button = await view.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("button")].find(
        (b) => b.textContent?.trim().startsWith(wanted) && b.checkVisibility(),
      ),
    {},
    words,
  );
  await (button.asElement() as unknown as { click(): Promise<void> }).click();
}

async function clickOn(view: Page, selector: string): Promise<void> {
  const box = await (await view.$(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} er ikke på siden`);
  await view.mouse.move(box.x + 10, box.y + box.height / 2);
  await view.mouse.click(box.x + 10, box.y + box.height / 2);
}

async function officePage(): Promise<Page> {
  const office = await chrome.browser.newPage();
  await office.goto(`chrome-extension://${chrome.extension.id}/options.html`);
  await office.waitForSelector("[data-system]");
  return office;
}

async function unfoldAll(view: Page): Promise<void> {
  await view.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

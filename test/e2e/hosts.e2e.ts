import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chrome, startChrome } from "./chrome.ts";
import { allow, isRegistered } from "./hosts.ts";
import { waitForPerson } from "./panel-page.ts";
import { pillPart, waitForPill } from "./pill-view.ts";
import { PERSON, startUnknownSystem, type UnknownSystem } from "./unknown-system.ts";

let system: UnknownSystem;
let other: UnknownSystem;
let chrome: Chrome;
let profile: string;
let page: Page;

const start = () => startChrome({ headless: true, profile });

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), "skreddersom-profile-"));
  system = await startUnknownSystem();
  other = await startUnknownSystem();
  chrome = await start();
  page = await chrome.browser.newPage();
  await page.goto(system.url);
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, PERSON);
  await allow(chrome, `${system.origin}/*`);
  await panel.waitForSelector("[data-connection] button");
  await panel.click("[data-connection] button");
  await panel.waitForSelector('[data-connection="connected"]');
});
afterAll(async () => {
  await chrome?.close();
  await system?.close();
  await other?.close();
  rmSync(profile, { recursive: true, force: true });
});

describe("a connected origin", () => {
  test("is read by itself; another port of the same host is not", async () => {
    await page.reload();
    await waitForPill(page);
    const stranger = await chrome.browser.newPage();
    await stranger.goto(other.url);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await pillPart(stranger, "tall")).toBeNull();
    await stranger.close();
  });

  test("needs no permission at install but the pages that the manifest names", async () => {
    const [worker] = await chrome.extension.workers();
    const manifest = await worker?.evaluate(() => globalThis.chrome.runtime.getManifest());
    expect(manifest?.host_permissions ?? []).toEqual([]);
    expect(manifest?.permissions?.toSorted()).toEqual(
      ["activeTab", "alarms", "contextMenus", "scripting", "sidePanel", "storage"].toSorted(),
    );
  });

  test("stays connected when the browser is started anew", async () => {
    await chrome.close();
    chrome = await start();
    await waitUntil(() => isRegistered(chrome, system.origin));
    page = await chrome.browser.newPage();
    await page.goto(system.url);
    await waitForPill(page);
  });

  test("whose permission is taken back in the browser is registered no more, and can be connected again", async () => {
    const office = await chrome.browser.newPage();
    await office.goto(`chrome-extension://${chrome.extension.id}/options.html`);
    await office.waitForSelector('[data-connection="connected"]');
    await change(office, "remove", `${system.origin}/*`);
    await waitUntil(async () => !(await isRegistered(chrome, system.origin)));
    const connect = await office.waitForSelector('[data-connection="open"] button');
    await allow(chrome, `${system.origin}/*`);
    await office.bringToFront();
    await connect?.click();
    await office.waitForSelector('[data-connection="connected"]');
    await waitUntil(() => isRegistered(chrome, system.origin));
    await office.close();
    await page.reload();
    await waitForPill(page);
  });
});

describe("the pill", () => {
  test("stands on no control of the page; the page's own button is pressed", async () => {
    const pill = await waitForPill(page);
    const button = await (await page.$("button"))?.boundingBox();
    if (!button) throw new Error("the page has no button");
    const isClear =
      pill.x >= button.x + button.width ||
      pill.x + pill.width <= button.x ||
      pill.y >= button.y + button.height ||
      pill.y + pill.height <= button.y;
    expect(isClear, JSON.stringify({ pill, button })).toBe(true);
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    expect(await page.title()).toBe("pressed");
  });

  test("is dragged, opens nothing by it, and stands there after a reload", async () => {
    const from = centre(await waitForPill(page));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(400, 300, { steps: 5 });
    await page.mouse.up();
    const targets = chrome.browser.targets().filter((t) => t.url().includes("sidepanel"));
    expect(targets).toEqual([]);
    const put = await waitForPill(page);
    expect(Math.abs(centre(put).y - 300)).toBeLessThan(4);
    await page.mouse.move(10, 10);
    await page.reload();
    const again = await waitForPill(page);
    expect(Math.abs(centre(again).y - 300)).toBeLessThan(4);
    expect(Math.abs(centre(again).x - centre(put).x)).toBeLessThan(4);
  });

  test("is moved and folded by keyboard", async () => {
    const before = await waitForPill(page);
    await focusTools(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.down("Shift");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.up("Shift");
    const moved = await waitForPill(page);
    expect(moved.y - before.y).toBeCloseTo(16, 0);
    expect(Math.abs(moved.x - before.x - 64)).toBeLessThan(2);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect((await waitForPill(page)).width).toBeLessThan(before.width - 20);
  });

  test("is switched off for the system, kept over a reload, and on again from the office page", async () => {
    await focusTools(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await pillPart(page, "tall")).toBeNull();
    await page.reload();
    await new Promise((done) => setTimeout(done, 2000));
    expect(await pillPart(page, "tall")).toBeNull();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    const office = await chrome.browser.newPage();
    await office.goto(`chrome-extension://${chrome.extension.id}/options.html`);
    const on = await office.waitForSelector("[data-system] .sk-connect__buttons button");
    await on?.click();
    await page.bringToFront();
    await waitForPill(page);
    await office.close();
  });
});

function centre({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Tabs from the page's last control into the pill: its numbers, then its tools. */
async function focusTools(view: Page): Promise<void> {
  await view.bringToFront();
  await view.focus("button");
  await view.keyboard.press("Tab");
  await view.keyboard.press("Tab");
}

/** What the browser's own settings do when a permission is taken back. */
async function change(view: Page, what: "remove", origin: string): Promise<void> {
  await view.evaluate(
    (method, pattern) => globalThis.chrome.permissions[method]({ origins: [pattern] }),
    what,
    origin,
  );
}

async function waitUntil(is: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await is()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("kom ikke på ti sekunder");
}

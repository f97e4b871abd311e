import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson, savedPage } from "./demo-page.ts";
import { waitForPerson } from "./panel-page.ts";

const JOSEF = "01459421161";
let demo: DemoServer;
let chrome: Chrome;
beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

test("the page is left as it was, but for one empty element beside its body", async () => {
  const page = await openPerson(chrome.browser, demo.url, "josef");
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  const after = await savedPage(page, null);
  const ours = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const seen = {
      children: host.childNodes.length,
      text: host.textContent,
      root: host.shadowRoot,
    };
    host.remove();
    return seen;
  });
  expect(ours).toEqual({ children: 0, text: "", root: null });
  const without = await savedPage(page, null);
  expect(after.replace("</body><div></div></html>", "</body></html>")).toBe(without);
  await page.close();
});

test("«Vis i siden» scrolls to the words and marks them where the page cannot see it", async () => {
  const page = await openPerson(chrome.browser, demo.url, "josef");
  await page.setViewport({ width: 1000, height: 400 });
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const top = await page.evaluate(() => scrollY);
  await panel.evaluate(() => {
    const chips = [...document.querySelectorAll<HTMLElement>("main button")];
    const row = document.querySelector('[data-fact="applicationReceived"]');
    const show = row?.querySelector<HTMLElement>("button") ?? chips[0];
    show?.click();
  });
  await page.waitForFunction((was) => scrollY > was, { timeout: 15_000 }, top);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await markedPixels(page)).toBeGreaterThan(100);
  await page.close();
});

test("a click on the pill opens the side panel of its tab", async () => {
  const page = await openPerson(chrome.browser, demo.url, "kari");
  const size = page.viewport() ?? { width: 1280, height: 900 };
  await page.bringToFront();
  const known = new Set(chrome.browser.targets().map((t) => t.url()));
  const opened = chrome.browser.waitForTarget(
    (t) => t.url().includes("/sidepanel.html?tab=") && !known.has(t.url()),
    { timeout: 20_000 },
  );
  for (let i = 0; i < 10 && !(await settledSoon(opened)); i++)
    await page.mouse.click(size.width - 60, size.height - 28);
  const panel = await (await opened).asPage();
  await waitForPerson(panel, "12528913588");
  await page.close();
});

test("where no page can be read, the button opens look-up as a tab", async () => {
  const page = await chrome.browser.newPage();
  await page.goto("about:blank");
  await page.bringToFront();
  await page.triggerExtensionAction(chrome.extension);
  const target = await chrome.browser.waitForTarget((t) => /\/sidepanel\.html$/.test(t.url()));
  const lookup = await target.asPage();
  await lookup.waitForSelector("search input");
  expect(await lookup.$("[data-person]")).toBeNull();
});

/** Whether a promise settles within half a second. */
function settledSoon(promise: Promise<unknown>): Promise<boolean> {
  const later = new Promise<boolean>((done) => setTimeout(() => done(false), 500));
  return Promise.race([promise.then(() => true), later]);
}

/** How many pixels of the window have the mark's border colour: the only way to see a closed root from outside. */
async function markedPixels(page: Page): Promise<number> {
  await new Promise((done) => setTimeout(done, 600));
  const shot = await page.screenshot({ encoding: "base64" });
  const viewer = await page.browser().newPage();
  const count = await viewer.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let found = 0;
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === 0 && data[i + 1] === 99 && data[i + 2] === 193) found++;
    return found;
  }, shot);
  await viewer.close();
  return count;
}

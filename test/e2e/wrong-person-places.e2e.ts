import type { Page } from "puppeteer";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { switchTo, untilStill } from "./demo-page.ts";
import { sleep } from "./wrong-person-switches.ts";
import { takeSeen, untilStrip, watchPanel } from "./wrong-person-watch.ts";

/* Where a page may be, or go, while its panel stands open; and what a page may say of two people at once. */
const JOSEF = "01459421161";
const KARI = "12528913588";
const KARI_B = "12528929069";
const SHOWN_MS = 20_000;
/** Long enough for a reading that should not have been made to be shown. */
const NEVER_MS = 3000;

let demo: DemoServer;
let started: Chrome;
const open: Page[] = [];

beforeAll(async () => {
  demo = await startDemo(0);
  started = await startChrome({ headless: true });
}, 60_000);
afterEach(async () => {
  for (const page of open.splice(0)) await page.close().catch(() => undefined);
});
afterAll(async () => {
  await started.close();
  await demo.close();
});

test("two windows with the same person: each panel follows its own", async () => {
  const [one, other] = [await lane("josef"), await lane("josef")];
  await switchTo(one.page, "kari");
  expect(await untilStrip(one.panel, KARI, SHOWN_MS)).toBe(true);
  expect(await strip(other.panel)).toBe(JOSEF);
  await clean(one.panel, other.panel);
});

test("a header that changes nothing but its number empties, and the content is not the namesake's", async () => {
  const { page, panel } = await lane("kari");
  await page.evaluate((number) => {
    const button = document.querySelector("demo-hode")?.shadowRoot?.querySelector("button");
    if (button) button.textContent = `F.nr.: ${number}`;
  }, KARI_B);
  expect(await untilStrip(panel, KARI_B, NEVER_MS)).toBe(false);
  expect(await strip(panel)).toBe(null);
  await clean(panel);
});

test("a part of the page that is given to the last person again: nobody, until it is the next one's", async () => {
  const { page, panel } = await lane("josef");
  await switchTo(page, "kari");
  expect(await untilStrip(panel, KARI, SHOWN_MS)).toBe(true);
  const give = (number: string) =>
    page.evaluate(
      (fnr) => document.querySelector("demo-innhold")?.setAttribute("data-fnr", fnr),
      number,
    );
  await give(JOSEF);
  await sleep(NEVER_MS);
  expect(await strip(panel)).toBe(null);
  await give(KARI);
  expect(await untilStrip(panel, KARI, SHOWN_MS)).toBe(true);
  await clean(panel);
});

test("a frame with a letter to somebody else: nothing of it is shown as the open person's", async () => {
  const { page, panel } = await lane("nils");
  await page.evaluate((number) => {
    const frame = document.createElement("iframe");
    frame.srcdoc = `<h1>Vedtak</h1><p>Fødselsnummer: ${number}</p><p>Vedtaksdato: 17.02.2019</p>`;
    document.querySelector("main")?.append(frame);
  }, JOSEF);
  await sleep(NEVER_MS);
  expect(await strip(panel)).not.toBe(JOSEF);
  const text = await panel.evaluate(() => document.body.textContent ?? "");
  expect(text).not.toMatch(/17\. ?februar 2019|17\.0?2\.2019|014594/);
  await clean(panel);
});

test("a page of another person that is prepared ahead says nothing before it is opened", async () => {
  const { page, panel } = await lane("josef");
  const next = `${demo.url}?sak=kari&tempo=0`;
  await page.evaluate((url) => {
    const rules = document.createElement("script");
    rules.type = "speculationrules";
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: "immediate" }] });
    document.head.append(rules);
  }, next);
  await sleep(NEVER_MS);
  expect(await strip(panel)).toBe(JOSEF);
  await page.evaluate((url) => void location.assign(url), next);
  expect(await untilStrip(panel, KARI, SHOWN_MS)).toBe(true);
  await clean(panel);
});

test("back and forward between two persons' pages", async () => {
  const { page, panel } = await lane("josef");
  await page.goto(`${demo.url}?sak=kari&tempo=0`);
  expect(await untilStrip(panel, KARI, SHOWN_MS)).toBe(true);
  await page.goBack();
  expect(await untilStrip(panel, JOSEF, SHOWN_MS)).toBe(true);
  await page.goForward();
  expect(await untilStrip(panel, KARI, SHOWN_MS)).toBe(true);
  await clean(panel);
});

test("a tab that is moved to another window keeps its person, and the panel its tab", async () => {
  const [moved, other] = [await lane("josef"), await lane("kari")];
  await moveTab(moved.panel, other.panel);
  await sleep(NEVER_MS);
  expect(await strip(other.panel)).toBe(KARI);
  // A browser may close the panel of a window that is gone.
  if (!moved.panel.isClosed()) {
    expect([JOSEF, null]).toContain(await strip(moved.panel).catch(() => null));
    await clean(moved.panel);
  }
  await clean(other.panel);
});

test("a tab whose page the browser has thrown out of memory shows nobody", async () => {
  const { panel } = await lane("josef");
  const front = await started.browser.newPage();
  open.push(front);
  await front.bringToFront();
  // The panel may go with its tab before it has an answer.
  const isDiscarded = await panel
    .evaluate(async () => {
      const tab = Number(new URLSearchParams(location.search).get("tab"));
      return (await chrome.tabs.discard(tab))?.discarded ?? false;
    })
    .catch(() => true);
  expect(isDiscarded).toBe(true);
  await sleep(NEVER_MS);
  expect(await strip(panel).catch(() => null)).toBe(null);
});

/** A window of its own with a person of the demo, and the panel that shows the person. */
async function lane(id: keyof typeof OWNERS): Promise<{ page: Page; panel: Page }> {
  const page = await started.browser.newPage({ type: "window" });
  open.push(page);
  await page.goto(`${demo.url}?sak=${id}&tempo=0`);
  await untilStill(page);
  const panel = await started.openPanel(page);
  await watchPanel(panel);
  expect(await untilStrip(panel, OWNERS[id], SHOWN_MS)).toBe(true);
  return { page, panel };
}

const OWNERS = { josef: JOSEF, kari: KARI, nils: "Nils Utnehaug" } as const;

function strip(panel: Page): Promise<string | null> {
  return panel.evaluate(
    () => document.querySelector("[data-person]")?.getAttribute("data-person") ?? null,
  );
}

/** No panel has shown a word of another person than its strip's at any moment. */
async function clean(...panels: readonly Page[]): Promise<void> {
  for (const panel of panels) {
    const { samples, foreign } = await takeSeen(panel);
    expect(samples).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
  }
}

/** Moves the first panel's tab into the window of the other's, as a tab is dragged. */
async function moveTab(moved: Page, other: Page): Promise<void> {
  const target = await other.evaluate(async () => {
    const tab = Number(new URLSearchParams(location.search).get("tab"));
    return (await chrome.tabs.get(tab)).windowId;
  });
  await moved.evaluate((windowId) => {
    const tab = Number(new URLSearchParams(location.search).get("tab"));
    // The panel may go before it has an answer.
    void chrome.tabs.move(tab, { windowId, index: -1 });
  }, target);
}

import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson } from "./demo-page.ts";
import { chooseTab, unfold, waitForPerson } from "./panel-page.ts";
import { watchRequests } from "./requests.ts";

const VIEWS = ["Sak", "Kontroll", "Tiltak", "Program"];
let demo: DemoServer;
let chrome: Chrome;
let page: Page;
let panel: Page;

beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
  page = await openPerson(chrome.browser, demo.url, "josef-innvilget");
  panel = await chrome.openPanel(page);
  await waitForPerson(panel, "01459421161");
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

describe("axe finds nothing", () => {
  for (const theme of ["light", "dark"]) {
    for (const view of VIEWS) {
      test(`${view}, ${theme}`, async () => {
        await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
        await chooseTab(panel, view);
        await unfold(panel);
        const { violations } = await new AxePuppeteer(panel).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
      });
    }
  }
});

describe("not one request leaves", () => {
  test("panel, background and content script ask for nothing while everything is used", async () => {
    const log = await watchRequests(chrome.browser);
    const own = await openPerson(chrome.browser, demo.url, "josef");
    const second = await chrome.openPanel(own);
    await waitForPerson(second, "01459421161");
    for (const view of VIEWS) {
      await chooseTab(second, view);
      await unfold(second);
    }
    log.stop();
    await own.close();
    expect(log.urls.filter((url) => !url.startsWith(demo.url))).toEqual([]);
  });

  test("planted requests of panel and content script are seen by the same watch", async () => {
    const log = await watchRequests(chrome.browser);
    const url = "http://127.0.0.1:9/planted";
    await panel.evaluate((to) => new Image().setAttribute("src", to), `${url}-panel`);
    await inContentScript(page, `fetch("${url}-script").catch(() => undefined)`);
    await new Promise((done) => setTimeout(done, 500));
    log.stop();
    expect(log.urls.join(" ")).toContain("planted-panel");
    expect(log.urls.join(" ")).toContain("planted-script");
  });

  test("the background is watched too, and its policy refuses to ask anybody", async () => {
    const log = await watchRequests(chrome.browser);
    const [worker] = await chrome.extension.workers();
    const refused = await worker?.evaluate(async () => {
      await fetch("/manifest.json");
      return fetch("http://127.0.0.1:9/planted").then(
        () => false,
        () => true,
      );
    });
    log.stop();
    expect(refused).toBe(true);
    expect(log.own.join(" ")).toContain("manifest.json");
  });
});

/** Runs a script where our content script lives: in the extension's isolated world of the page. */
async function inContentScript(page: Page, expression: string): Promise<void> {
  const session = await page.createCDPSession();
  const worlds: { id: number; name: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const ours = worlds.find((w) => w.name === "Skreddersøm");
  if (!ours) throw new Error(`Fant ikke innholdsskriptets verden: ${worlds.map((w) => w.name)}`);
  await session.send("Runtime.evaluate", { expression, contextId: ours.id, awaitPromise: true });
  await session.detach();
}

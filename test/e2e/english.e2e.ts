import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson } from "./demo-page.ts";
import { chooseTab, unfold, waitForPerson } from "./panel-page.ts";
import { pillSays, waitForPill } from "./pill-view.ts";

/* In a browser whose language is English, all of the product's own words are English; law, measures and the case are marked Norwegian. */

let demo: DemoServer;
let chrome: Chrome;
let page: Page;
let panel: Page;
beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true, args: ["--accept-lang=en-GB,en"] });
  page = await openPerson(chrome.browser, demo.url, "josef-innvilget");
  panel = await chrome.openPanel(page);
  await waitForPerson(panel, "01459421161");
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

test("the panel follows the browser", async () => {
  expect(await panel.$eval("html", (e) => e.lang)).toBe("en");
});

test("the pill says it in English", async () => {
  await waitForPill(page);
  const { lang, words } = await pillSays(page, "tall");
  expect(lang).toBe("en");
  expect(words).toMatch(/^Skreddersøm: \d+ breach.* to clarify\. Open the panel\.$/);
});

test.each(["Case", "Check", "Measures", "Programme"])(
  "%s: no Norwegian that is not marked, and nothing that axe finds",
  async (view) => {
    await chooseTab(panel, view);
    await unfold(panel);
    expect(await norwegianIn(panel)).toEqual([]);
    for (const value of ["light", "dark"]) {
      await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      const { violations } = await new AxePuppeteer(panel).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    }
  },
);

test("the office page and the welcome page too", async () => {
  for (const path of ["options.html", "welcome.html"]) {
    const opened = await chrome.browser.newPage();
    await opened.goto(`chrome-extension://${chrome.extension.id}/${path}`);
    await opened.waitForFunction(() => document.querySelectorAll("h2").length > 1, {
      polling: 100,
    });
    await opened.$$eval("details", (all) => {
      for (const fold of all) fold.open = true;
    });
    expect(await norwegianIn(opened), path).toEqual([]);
    await opened.close();
  }
});

/** Texts and names that read as Norwegian and do not stand in an element that says so. */
function norwegianIn(on: Page): Promise<string[]> {
  return on.evaluate(() => {
    const telling =
      /[æøåÆØÅ]|\b(?:og|ikke|saken|siden|fra|til|av|på|som|skal|timer|uker|dager|tiltak|velg|vis|lagre|programmet)\b/;
    const names = ["aria-label", "title", "placeholder", "alt", "aria-valuetext"];
    const isMarked = (element: Element | null) =>
      element?.closest("[lang]")?.getAttribute("lang") !== "en" || element?.closest("pre") !== null;
    // What is quoted is the case's or the booklet's.
    const plain = (words: string) =>
      words
        .replaceAll(/Skreddersøm|Modia arbeidsrettet oppfølging/g, "")
        .replaceAll(/“[^”]*”|«[^»]*»/g, "")
        .trim();
    const found: string[] = [];
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      const words = plain(node.textContent ?? "");
      if (telling.test(words) && !isMarked(node.parentElement)) found.push(words);
    }
    for (const element of document.querySelectorAll("*"))
      for (const name of names) {
        const words = plain(element.getAttribute(name) ?? "");
        if (telling.test(words) && !isMarked(element)) found.push(`${name}: ${words}`);
      }
    return [...new Set(found)];
  });
}

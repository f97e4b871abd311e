import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson } from "./demo-page.ts";
import { chooseTab, waitForPerson } from "./panel-page.ts";

/* A programme made at the desk: from an open case to a plan that holds in law, by keyboard alone. */

const JOSEF = "01459421161";
let demo: DemoServer;
let chrome: Chrome;
let page: Page;
let panel: Page;

beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
  page = await openPerson(chrome.browser, demo.url, "josef");
  panel = await chrome.openPanel(page);
  await panel.setViewport({ width: 360, height: 900 });
  await waitForPerson(panel, JOSEF);
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

describe("Josef's programme", () => {
  let keys = 0;
  const press = async (key: Parameters<Page["keyboard"]["press"]>[0]) => {
    keys += 1;
    await panel.keyboard.press(key);
  };
  const focus = () =>
    panel.evaluate(() => {
      const { activeElement: e } = document;
      const label = e instanceof HTMLInputElement ? e.labels?.[0]?.textContent : null;
      return `${label ?? e?.getAttribute("aria-label") ?? e?.textContent?.trim()}`;
    });
  const broken = () => panel.$eval("[data-plan=law]", (e) => Number(e.getAttribute("data-broken")));

  test("is made by keyboard from the suggestions, without violations, in under 40 keys", async () => {
    await chooseTab(panel, "Program");
    await panel.focus("[data-plan-start=forslag]");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector("[data-plan=law]");
    expect(await panel.$$eval("[data-plan-activity]", (all) => all.length)).toBeGreaterThan(8);
    expect(await broken()).toBe(0);
    // From the goal, which gets the focus, to a start one month later; everything else follows.
    while (!(await focus()).startsWith("Mål") && keys < 20) await press("Tab");
    await panel.keyboard.down("Control");
    await press("a");
    await panel.keyboard.up("Control");
    keys += 1;
    await panel.keyboard.type("Jobb i oppdrettsnæringen");
    while ((await focus()) !== "Start" && keys < 30) await press("Tab");
    const before = await days();
    await panel.keyboard.down("Control");
    await press("a");
    await panel.keyboard.up("Control");
    keys += 1;
    await panel.keyboard.type("01.02.2027");
    await press("Enter");
    await panel.waitForFunction(
      (old) => document.querySelector<HTMLInputElement>(".sk-plan-days input")?.value !== old,
      {},
      before[0] ?? "",
    );
    expect((await days())[0]).toBe("01.02.2027");
    expect(await broken()).toBe(0);
    expect(keys).toBeLessThan(40);
    console.log(`      josef's programme: ${keys} keys after the template was chosen`);
  });

  const days = () =>
    panel.$$eval(".sk-plan-days input", (all) => all.map((e) => (e as HTMLInputElement).value));

  test("says at once what is missing when it is taken away, and undo brings it back", async () => {
    const evaluations = () => panel.$$("details:has([data-plan=every-third]) .sk-plan-row button");
    for (const count of [3, 2, 1]) {
      const rows = await evaluations();
      expect(rows).toHaveLength(count);
      await rows[0]?.evaluate((e) => (e as HTMLElement).click());
      await panel.waitForFunction(
        (left) =>
          document.querySelectorAll("details:has([data-plan=every-third]) .sk-plan-row").length ===
          left,
        {},
        count - 1,
      );
    }
    expect(await broken()).toBe(1);
    expect(await panel.$("[data-remark=evaluation-dates-in-programme]")).not.toBeNull();
    await panel.$eval("[data-plan=undo]", (e) => (e as HTMLElement).click());
    await panel.waitForSelector("[data-plan=law][data-broken='0']");
  });

  test("an activity without hours makes a gap, and a suggestion fills free time", async () => {
    await panel.$eval("[data-plan-activity] button[aria-expanded]", (e) =>
      (e as HTMLElement).click(),
    );
    await panel.waitForSelector(".sk-activity__editor");
    await panel.$eval(".sk-activity__editor .sk-card__actions button:last-child", (e) =>
      (e as HTMLElement).click(),
    );
    const fill = await panel.waitForSelector("[data-plan=gaps] .sk-gap__fill button");
    const lines = () => panel.$$eval("[data-plan-activity]", (all) => all.length);
    const before = await lines();
    await fill?.evaluate((e) => (e as HTMLElement).click());
    await panel.waitForFunction(
      (n) => document.querySelectorAll("[data-plan-activity]").length > n,
      {},
      before,
    );
  });

  test("the weeks are chosen by arrow keys and told in words; both drawings are tables too", async () => {
    const slider = await panel.waitForSelector("[data-drawing=weeks] [role=slider]");
    await slider?.focus();
    const told = () => slider?.evaluate((e) => e.getAttribute("aria-valuetext") ?? "");
    await panel.keyboard.press("Home");
    expect(await told()).toMatch(
      /^Uke 5, fra 1\. februar 2027: .* av 37\u00a0t 30\u00a0min; arbeidsrettet /,
    );
    await panel.keyboard.press("ArrowRight");
    expect(await told()).toMatch(/^Uke 6, /);
    await panel.$$eval("details[data-table]", (all) => {
      for (const e of all) (e as HTMLDetailsElement).open = true;
    });
    await panel.waitForSelector("[data-table=timeline] tbody tr");
    const rows = await panel.$$eval("[data-table=weeks] tbody tr", (all) => all.length);
    expect(rows).toBeGreaterThan(50);
    const marks = await panel.$eval("[data-table=timeline]", (e) => e.textContent ?? "");
    for (const word of ["Halvveis", "jobbsøking", "Evaluering", "Slutt", "Lengste slutt"])
      expect(marks).toContain(word);
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s, every part open", async (theme) => {
    await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    await panel.$$eval("[role=tabpanel]:not([hidden]) details", (all) => {
      for (const e of all) (e as HTMLDetailsElement).open = true;
    });
    await panel.$eval("[data-plan-activity] button[aria-expanded=false]", (e) =>
      (e as HTMLElement).click(),
    );
    const { violations } = await new AxePuppeteer(panel).analyze();
    expect(violations.map((v) => [v.id, v.nodes.map((n) => n.html).slice(0, 3)])).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });
});

describe("the plan on a page of its own", () => {
  let large: Page;

  test("shows goal, week and next steps in three languages, and nothing of law or reasons", async () => {
    const opened = new Promise<Page>((done) =>
      chrome.browser.once("targetcreated", async (target) => done((await target.page()) as Page)),
    );
    await panel.$eval("[data-plan=large]", (e) => (e as HTMLElement).click());
    large = await opened;
    await large.waitForSelector("[data-participant]");
    const words = () => large.$eval("[data-participant]", (e) => e.textContent ?? "");
    expect(await words()).toContain("Jobb i oppdrettsnæringen");
    expect(await words()).not.toMatch(/§|angst|uten jobb|begrunn|Josef|014594/i);
    await large.select("select", "en");
    await large.waitForFunction(() => document.body.textContent?.includes("Your goal"));
    expect(await large.title()).toBe("Program");
    expect(large.url()).not.toMatch(/josef|014594/i);
    await expectNoFaults(large);
  });

  test("is drawn large and zoomed by keys", async () => {
    await large.select("select", "nb");
    await large.$$eval(".sk-large__bar button", (all) => (all[1] as HTMLElement).click());
    await large.waitForSelector("[data-drawing=timeline] svg");
    const width = () => large.$eval("[data-drawing=weeks] svg", (e) => e.clientWidth);
    const before = await width();
    await large.focus("[data-drawing=weeks] [role=slider]");
    await large.keyboard.press("+");
    await large.waitForSelector("[data-zoom='1.5']");
    expect(await width()).toBeGreaterThan(before);
    await expectNoFaults(large);
  });

  test("is empty as soon as another person is open, and when the panel has gone", async () => {
    await page.$eval('button[data-person]:not([data-person="josef"])', (e) =>
      (e as HTMLElement).click(),
    );
    await large.waitForSelector("[data-plan-page=gone]", { timeout: 10_000 });
    expect(await large.evaluate(() => document.body.textContent)).not.toContain("oppdrett");
  });
});

async function expectNoFaults(opened: Page): Promise<void> {
  for (const value of ["light", "dark"]) {
    await opened.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    const { violations } = await new AxePuppeteer(opened).analyze();
    expect(violations.map((v) => `${value} ${v.id}`)).toEqual([]);
  }
}

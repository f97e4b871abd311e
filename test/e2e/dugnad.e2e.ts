import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chrome, startChrome } from "./chrome.ts";

let chrome: Chrome;
let page: Page;

beforeAll(async () => {
  chrome = await startChrome({ headless: true });
  page = await chrome.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${chrome.extension.id}/options.html`);
  await press("Start dugnad");
  await page.waitForSelector(".sk-dugnad__row");
});
afterAll(async () => chrome?.close());

const FIELD = ".sk-dugnad__field input";

/** Goes to the button with this name and presses Enter, as one does without a mouse. */
async function press(name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button?.focus();
  await page.keyboard.press("Enter");
}
async function say(idea: string): Promise<void> {
  await page.focus(FIELD);
  await page.keyboard.type(idea);
  await page.keyboard.press("Enter");
}
const ideas = () =>
  page.$$eval(".sk-dugnad__idea > span:first-child", (all) => all.map((e) => e.textContent));
const title = () => page.$eval("#sk-dugnad-row", (e) => e.textContent);

describe("the dugnad, by keyboard", () => {
  test("takes idea after idea under a row, the last on top, with the field ready for the next", async () => {
    await say("Bedriftsbesøk hver måned");
    await page.waitForFunction(() => document.querySelectorAll(".sk-dugnad__idea").length === 1);
    await say("Kaffe med tidligere deltakere");
    await page.waitForFunction(() => document.querySelectorAll(".sk-dugnad__idea").length === 2);
    expect(await ideas()).toEqual(["Kaffe med tidligere deltakere", "Bedriftsbesøk hver måned"]);
    expect(await page.$eval(FIELD, (e) => (e as HTMLInputElement).value)).toBe("");
    expect(await page.$eval(FIELD, (e) => e === document.activeElement)).toBe(true);
  });

  test("keeps no number of a person, and says what to do", async () => {
    await say("Ring Kari på 987 65 432");
    await page.waitForSelector(".sk-dugnad__field .aksel-form-field__error > *");
    expect(await ideas()).toHaveLength(2);
    expect(await page.$eval(".sk-dugnad__field", (e) => e.textContent)).toContain("mobilnummer");
    await page.focus(FIELD);
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.press("Backspace");
  });

  test("goes from row to row, and a vote is counted", async () => {
    const first = await title();
    await press("Neste");
    await page.waitForFunction(
      (was) => document.querySelector("#sk-dugnad-row")?.textContent !== was,
      {},
      first,
    );
    expect(await ideas()).toEqual([]);
    await press("Forrige");
    await page.waitForSelector(".sk-dugnad__idea");
    await press("Stem på «Bedriftsbesøk hver måned». Har 0 nå");
    await page.waitForSelector("aria/Stem på «Bedriftsbesøk hver måned». Har 1 nå");
  });

  test("what was said outlives a reload", async () => {
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll(".sk-dugnad__idea").length === 2);
  });

  test("ideas become the office's measures, with undo, and stand in its booklet", async () => {
    await press("Rydd opp (2)");
    await (await page.waitForSelector("aria/Ta vare på «Bedriftsbesøk hver måned»"))?.focus();
    await page.keyboard.press("Space");
    await press("Legg 1 tiltak i listen");
    await press("Angre");
    await page.waitForSelector("aria/Rydd opp (2)");
    await press("Legg 1 tiltak i listen");
    await page.waitForSelector("aria/Rydd opp (1)");
    await press("Kontorets hefte");
    const filled = await page.waitForFunction(() =>
      [...document.querySelectorAll(".sk-booklet td:last-child strong")].map((e) => e.textContent),
    );
    expect(await filled.jsonValue()).toEqual(["Bedriftsbesøk hver måned"]);
    await press("Tilbake til listen");
    await page.waitForFunction(() =>
      document.body.textContent?.includes("Bedriftsbesøk hver måned"),
    );
  });

  for (const theme of ["light", "dark"])
    test(`axe finds nothing in any step, ${theme}`, async () => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await page.goto(`chrome-extension://${chrome.extension.id}/options.html#dugnad`);
      await page.reload();
      for (const step of ["Samle ideer", "Rydd opp (1)", "Kontorets hefte"]) {
        await press(step);
        await page.waitForSelector(`[aria-current="step"]::-p-text(${step.split(" (")[0]})`);
        const { violations } = await new AxePuppeteer(page).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
      }
    });
});

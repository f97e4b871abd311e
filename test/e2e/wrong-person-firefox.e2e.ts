import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { startDemo } from "../demo/server.ts";
import { random } from "../random.ts";
import { untilStill } from "./demo-page.ts";
import { startFirefox } from "./firefox.ts";
import { panelByPill } from "./firefox-panel.ts";
import { waitForPerson } from "./panel-page.ts";
import { type Lane, oneSwitch } from "./wrong-person-switches.ts";
import { newResult, takeInto } from "./wrong-person-trial.ts";
import { type Said, watchPanel } from "./wrong-person-watch.ts";
import { demoPersons } from "./wrong-person-words.ts";

const SWITCHES = 60;

/** On a machine that does much else at the same time. */
const SLOW_MS = 400_000;

test(
  `${SWITCHES} switches in Firefox: never a word of another person than the strip's`,
  async () => {
    const demo = await startDemo(0);
    const browser = await startFirefox();
    const result = newResult();
    try {
      const now = demoPersons.find((p) => p.id === "kari");
      if (!now) throw new Error("the demo has no Kari");
      const page = await browser.newPage();
      await page.goto(`${demo.url}?sak=${now.id}&tempo=20`);
      await untilStill(page);
      const panel = await panelByPill(browser, page);
      await waitForPerson(panel, now.owner);
      await ownWindow(panel);
      await page.bringToFront();
      await page.waitForFunction(() => document.visibilityState === "visible");
      await watchPanel(panel);
      const { tally, waits, late, stuck } = result;
      const lane: Lane = { page, panel, now, tally, waits, late, stuck, trail: [] };
      const next = random(1);
      const strips: Said[] = [];
      while (result.switches < SWITCHES) result.switches += await oneSwitch(lane, next);
      await takeInto(result, panel, strips);
    } finally {
      await browser.close();
      await demo.close();
    }
    expect(result.samples).toBeGreaterThan(2 * SWITCHES);
    expect(result.foreign).toEqual([]);
    expect(result.stuck).toEqual([]);
  },
  SLOW_MS,
);

/** A page behind another tab is not read: the panel goes into a window of its own. */
async function ownWindow(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Tabs };
    const { id } = await browser.tabs.getCurrent();
    await browser.windows.create({ tabId: id });
  });
}

interface Tabs {
  readonly tabs: { getCurrent(): Promise<{ id: number }> };
  readonly windows: { create(options: { tabId: number }): Promise<unknown> };
}

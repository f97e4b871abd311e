import { expect, test } from "vitest";
import { startDemo } from "../demo/server.ts";
import { startChrome } from "./chrome.ts";
import { openPerson } from "./demo-page.ts";
import { waitForPerson } from "./panel-page.ts";
import { trial } from "./wrong-person-trial.ts";
import { reloadExtension, stands } from "./wrong-person-troubles.ts";
import { takeSeen, watchPanel } from "./wrong-person-watch.ts";

/* The short form of `npm run wrong-person`. */
const SWITCHES = 60;
const JOSEF = "01459421161";

/** On a machine that does much else at the same time. */
const SLOW_MS = 400_000;

test(
  `${SWITCHES} switches: never a word of another person than the strip's, and nobody is left out`,
  async () => {
    const result = await trial({
      switches: SWITCHES,
      seed: 20_261_122,
      windows: 2,
      round: 15,
      progress: () => undefined,
    });
    expect(result.samples).toBeGreaterThan(2 * SWITCHES);
    expect(result.foreign).toEqual([]);
    expect(result.stuck).toEqual([]);
  },
  SLOW_MS,
);

test("the same search sees a planted foreign word", async () => {
  const { panel, close } = await josef();
  await watchPanel(panel);
  expect((await takeSeen(panel)).foreign).toEqual([]);
  await panel.evaluate(() => document.querySelector("main")?.append("planteskole"));
  await new Promise((done) => setTimeout(done, 200));
  expect((await takeSeen(panel)).foreign.map((f) => f.word)).toContain("planteskole");
  await close();
});

test("an update leaves only «last siden på nytt» in an open page, and a page that is loaded anew has its reader", async () => {
  const { chrome, page, close } = await josef();
  expect(await stands(page, "Last siden på nytt")).toBe(false);
  await reloadExtension(chrome);
  await expect.poll(() => stands(page, "Last siden på nytt"), { timeout: 5000 }).toBe(true);
  await page.reload();
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  expect(await stands(page, "Last siden på nytt")).toBe(false);
  await close();
});

async function josef() {
  const demo = await startDemo(0);
  const chrome = await startChrome({ headless: true });
  const page = await openPerson(chrome.browser, demo.url, "josef");
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  const close = async () => {
    await chrome.close();
    await demo.close();
  };
  return { chrome, page, panel, close };
}

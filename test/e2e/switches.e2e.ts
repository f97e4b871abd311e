import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson, switchTo } from "./demo-page.ts";
import { chooseTab, waitForPerson } from "./panel-page.ts";

const SWITCHES = 10;
const SAMPLE_MS = 20;

/** Words that stand in one person's case alone. */
const OWN = {
  josef: { number: "01459421161", words: ["akvakultur", "bartender", "fotballtrener"] },
  ingeborg: { number: "07487811887", words: ["sykehjem", "Ingeborg", "07.08.1978"] },
} as const;

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

test(`${SWITCHES} switches with random delays: never a fact of another person than the strip's`, async () => {
  const page = await openPerson(chrome.browser, demo.url, "josef", { tempo: 1 });
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, OWN.josef.number);
  await sample(panel);
  const views = ["Sak", "Kontroll", "Tiltak"];
  for (let i = 1; i <= SWITCHES; i++) {
    const person = i % 2 === 1 ? "ingeborg" : "josef";
    await chooseTab(panel, views[i % views.length] as string);
    await switchTo(page, person);
    await waitForPerson(panel, OWN[person].number);
    await new Promise((done) => setTimeout(done, 200));
  }
  const { samples, foreign } = await result(panel);
  expect(samples).toBeGreaterThan(100);
  expect(foreign).toEqual([]);
});

test("the same sampling sees a planted foreign fact", async () => {
  const page = await openPerson(chrome.browser, demo.url, "josef");
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, OWN.josef.number);
  await sample(panel);
  await panel.evaluate(() => document.querySelector("main")?.append("sykehjem"));
  await new Promise((done) => setTimeout(done, 200));
  expect((await result(panel)).foreign.length).toBeGreaterThan(0);
});

/** Samples the panel every 20 ms: which person the strip shows, and whether words of another stand there. */
async function sample(panel: Page): Promise<void> {
  await panel.evaluate(
    (own, every) => {
      const log = { samples: 0, foreign: [] as string[] };
      (window as unknown as { log: typeof log }).log = log;
      setInterval(() => {
        const strip = document.querySelector("[data-person]")?.getAttribute("data-person") ?? null;
        const text = document.body.textContent ?? "";
        log.samples++;
        for (const { number, words } of Object.values(own))
          if (strip !== number)
            for (const word of [number, ...words])
              if (text.includes(word)) log.foreign.push(`${strip}: ${word}`);
      }, every);
    },
    OWN,
    SAMPLE_MS,
  );
}

function result(panel: Page): Promise<{ samples: number; foreign: string[] }> {
  return panel.evaluate(
    () => (window as unknown as { log: { samples: number; foreign: string[] } }).log,
  );
}

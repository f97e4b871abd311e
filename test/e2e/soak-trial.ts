import type { Page } from "puppeteer";
import { startDemo } from "../demo/server.ts";
import { startChrome } from "./chrome.ts";
import { openPerson, switchTo } from "./demo-page.ts";
import { waitForPerson } from "./panel-page.ts";
import { demoPersons } from "./wrong-person-words.ts";

/** What is held after so many cases were opened, all garbage collected. */
export interface Held {
  readonly openings: number;
  /** Bytes of script in the panel, and in the case page with the content script in it. */
  readonly panel: number;
  readonly page: number;
  /** Nodes of the documents, and listeners, in both. */
  readonly nodes: number;
  readonly listeners: number;
}

/** Compiled code goes on growing for hundreds of cases and is not what is weighed: data is. */
const INTERPRETED = "--js-flags=--jitless";

const VIEWS = ["Sak", "Kontroll", "Tiltak", "Program"];

/** Opens cases one after the other in one page with one panel, another view at each, and weighs them at every step. */
export async function soak(
  openings: number,
  step: number,
  progress: (held: Held) => void,
): Promise<Held[]> {
  const demo = await startDemo(0);
  const chrome = await startChrome({ headless: true, args: [INTERPRETED] });
  try {
    const page = await openPerson(chrome.browser, demo.url, "josef");
    const panel = await chrome.openPanel(page);
    await waitForPerson(panel, ownerOf("josef"));
    const all: Held[] = [];
    for (let n = 1; n <= openings; n++) {
      const { id, owner } = PERSONS[n % PERSONS.length] as (typeof PERSONS)[number];
      await switchTo(page, id);
      await waitForPerson(panel, owner);
      await open(panel, VIEWS[n % VIEWS.length] as string);
      if (n % step !== 0) continue;
      const held = await weighed(page, panel, n);
      all.push(held);
      progress(held);
    }
    return all;
  } finally {
    await chrome.close();
    await demo.close();
  }
}

/** Each stands for one person, so that every opening is another person's. */
const PERSONS = demoPersons.filter(
  ({ owner }, at) =>
    /^\d{11}$/.test(owner) && demoPersons.findIndex((one) => one.owner === owner) === at,
);

function ownerOf(person: string): string {
  return demoPersons.find(({ id }) => id === person)?.owner ?? "";
}

/** The panel may be emptied once more while the page fills: then the view is chosen again. */
async function open(panel: Page, view: string): Promise<void> {
  await panel.waitForFunction(
    (name) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
      const tab = tabs.find((one) => one.textContent?.trim().startsWith(name));
      if (tab?.ariaSelected !== "true") tab?.click();
      return tab?.ariaSelected === "true";
    },
    { polling: 50 },
    view,
  );
}

/** The same person and view at every weighing: another case is another weight. */
async function weighed(page: Page, panel: Page, openings: number): Promise<Held> {
  await switchTo(page, "josef");
  await waitForPerson(panel, ownerOf("josef"));
  await open(panel, "Sak");
  // The demo keeps what it has shown, and the browser what was clicked.
  await page.evaluate(() => {
    (window as unknown as { demoSaid: unknown[] }).demoSaid.length = 0;
    performance.clearResourceTimings();
  });
  const [atPanel, atPage] = [await weight(panel), await weight(page)];
  return {
    openings,
    panel: atPanel.JSHeapUsedSize ?? Number.NaN,
    page: atPage.JSHeapUsedSize ?? Number.NaN,
    nodes: (atPanel.Nodes ?? 0) + (atPage.Nodes ?? 0),
    listeners: (atPanel.JSEventListeners ?? 0) + (atPage.JSEventListeners ?? 0),
  };
}

async function weight(page: Page) {
  const session = await page.createCDPSession();
  // What is only weakly held goes with the second.
  for (let round = 0; round < 2; round++) await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  return page.metrics();
}

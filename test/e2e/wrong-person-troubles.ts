import type { Extension, Page } from "puppeteer";
import { type Chrome, chromeBuild } from "./chrome.ts";
import { untilStill } from "./demo-page.ts";
import { arrive, count, type Lane, pick, type Random, sleep } from "./wrong-person-switches.ts";
import { demoPersons } from "./wrong-person-words.ts";

/** Stops the extension's background: the next message must start it anew. */
export async function killWorker(extension: Extension, lane: Lane): Promise<void> {
  const [worker] = await extension.workers();
  await worker?.close().catch(() => undefined);
  count(lane.tally, "bakgrunnen stoppet");
}

/** To another person's page by its address, and back and forth by the browser's own memory of pages. */
export async function backAndForth(lane: Lane, demo: string, random: Random): Promise<void> {
  const { page, tally } = lane;
  const was = lane.now;
  const other = pick(
    demoPersons.filter((p) => p.owner !== was.owner),
    random,
  );
  const { search } = new URL(page.url());
  // An address of its own each time: the same one again would take this page's place in the history.
  const tour = `&tur=${tally.get("tur") ?? 0}`;
  count(tally, "tur");
  await page.goto(
    demo + search.replace(/sak=[^&]*/, `sak=${other.id}`).replace(/&tur=\d+|$/, tour),
  );
  lane.now = other;
  await untilStill(page);
  if (random() < 0.7) await arrive(lane, "ny adresse", false);
  await page.goBack();
  lane.now = was;
  const kept = await page.evaluate(
    () =>
      (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).type !==
      "back_forward",
  );
  if (!kept) lane.now = personIn(page);
  await untilStill(page);
  await arrive(lane, "tilbake", false);
  count(tally, kept ? "tilbake, siden husket" : "tilbake, siden lastet på nytt");
}

function personIn(page: Page) {
  const id = new URL(page.url()).searchParams.get("sak");
  const person = demoPersons.find((p) => p.id === id);
  if (!person) throw new Error(`no person in ${page.url()}`);
  return person;
}

/** Another browser tab of the same window comes to the front for a while. */
export async function otherBrowserTab(lane: Lane, other: Page, ms: number): Promise<void> {
  await other.bringToFront();
  await sleep(ms);
  await lane.page.bringToFront();
  count(lane.tally, "fane i nettleseren");
}

/** Installs the extension anew, as an update does: panels close, and readers in open pages are left behind. */
export async function reloadExtension({ browser, extension }: Chrome): Promise<void> {
  await browser.installExtension(chromeBuild);
  for (let i = 0; i < 50; i++) {
    await sleep(200);
    if (await Promise.race([isListening(extension), sleep(2000)])) return;
  }
  throw new Error("the extension did not come back");
}

async function isListening(extension: Extension): Promise<boolean> {
  const [worker] = await extension.workers();
  const listens = worker?.evaluate(() => chrome.action.onClicked.hasListeners());
  return (await listens?.catch(() => false)) ?? false;
}

/** Whether something stands in a page, in closed roots too. */
export async function stands(page: Page, words: string): Promise<boolean> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root).includes(words);
}

import type { Browser, Extension, Page } from "puppeteer";
import { untilStill } from "./demo-page.ts";
import { arrive, count, type Lane, pick, type Random } from "./wrong-person-switches.ts";
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
  await page.goto(demo + search.replace(/sak=[^&]*/, `sak=${other.id}`));
  lane.now = other;
  await untilStill(page);
  if (random() < 0.7) await arrive(lane, "ny adresse");
  await page.goBack();
  lane.now = was;
  const kept = await page.evaluate(
    () =>
      (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).type !==
      "back_forward",
  );
  if (!kept) lane.now = personIn(page);
  await untilStill(page);
  await arrive(lane, "tilbake");
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
  await new Promise((done) => setTimeout(done, ms));
  await lane.page.bringToFront();
  count(lane.tally, "fane i nettleseren");
}

/** Installs the extension anew, as an update does: panels close, and readers in open pages are left behind. */
export async function reloadExtension(browser: Browser, extension: Extension): Promise<void> {
  const [worker] = await extension.workers();
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  for (let i = 0; i < 100; i++) {
    await new Promise((done) => setTimeout(done, 100));
    const target = browser
      .targets()
      .find((t) => t.type() === "service_worker" && t.url().includes(extension.id));
    const fresh = await target?.worker().catch(() => null);
    const listens = await fresh
      ?.evaluate(() => chrome.action.onClicked.hasListeners())
      .catch(() => false);
    if (fresh && fresh !== worker && listens) return;
  }
  throw new Error("the extension did not come back");
}

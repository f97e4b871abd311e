import type { Page } from "puppeteer";
import { timelines } from "../demo/timelines.js";
import { chooseTab, unfold } from "./panel-page.ts";
import { untilStrip } from "./wrong-person-watch.ts";
import { type DemoPerson, demoPersons } from "./wrong-person-words.ts";

/** One case page with its panel. */
export interface Lane {
  readonly page: Page;
  readonly panel: Page;
  /** Everything that happened by kind. */
  readonly tally: Map<string, number>;
  /** Milliseconds from the page standing still until the new person was shown. */
  readonly waits: number[];
  /** Switches after which the new person was not shown in time, though at last. */
  readonly late: string[];
  /** Switches after which the new person was never shown. */
  readonly stuck: string[];
  /** The last steps, for whoever asks how something came about. */
  readonly trail: string[];
  now: DemoPerson;
}

export type Random = () => number;

const VIEWS = ["Sak", "Kontroll", "Tiltak", "Program"];
const SUB_TABS = ["Sak", "Program", "Vedtak", "Brev"];
const WAYS = Object.keys(timelines);
/** The page's own times are divided by this in most switches. */
const TEMPO = 20;
/** Shown later than this is late; a caseworker whose panel is in doubt asks it by then. */
const IN_TIME_MS = 8000;
/** Somebody who is not shown after this long more is never shown. */
const PATIENCE_MS = 22_000;

export function pick<T>(all: readonly T[], random: Random): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

export function count(tally: Map<string, number>, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

const LONGEST_TRAIL = 16;

function note({ trail }: Lane, what: string): void {
  trail.push(`${Date.now() % 1_000_000} ${what}`);
  if (trail.length > LONGEST_TRAIL) trail.shift();
}

/** One switch, as a caseworker and a case system may do it; gives how many persons were opened. */
export async function oneSwitch(lane: Lane, random: Random): Promise<number> {
  if (random() < 0.3) await otherView(lane, random);
  if (random() < 0.2) await subTab(lane, random);
  const passing = random() < 0.25 ? Math.ceil(random() * 3) : 0;
  for (let i = 0; i < passing; i++) {
    await start(lane, random, "forbi");
    await sleep(random() * 350);
  }
  const way = await start(lane, random, "");
  await arrive(lane, way, passing > 0);
  return passing + 1;
}

async function otherView({ panel }: Lane, random: Random): Promise<void> {
  await chooseTab(panel, pick(VIEWS, random)).catch(() => undefined);
  if (random() < 0.3) await unfold(panel).catch(() => undefined);
}

async function subTab(lane: Lane, random: Random): Promise<void> {
  const { page, tally } = lane;
  const name = pick(SUB_TABS, random);
  await page.evaluate((tab) => {
    void (window as unknown as { demoChoose(tab: string): void }).demoChoose(tab);
  }, name);
  count(tally, "fane i saken");
  note(lane, `tab ${name}`);
  await sleep(random() * 400);
}

/** Opens another person by some timeline; does not wait. */
export async function start(lane: Lane, random: Random, by: string): Promise<string> {
  const others = demoPersons.filter((p) => p.owner !== lane.now.owner);
  const person = pick(others, random);
  const way = pick(WAYS, random);
  const tempo = TEMPO * (0.5 + random());
  await lane.page.evaluate(
    (id, how, pace) => {
      void (window as unknown as Demo).demoShow(id, how, pace);
    },
    person.id,
    way,
    tempo,
  );
  lane.now = person;
  note(lane, `${person.id} ${way} × ${tempo.toFixed(1)}`);
  count(lane.tally, by ? `${way}, ${by}` : way);
  return way;
}

interface Demo {
  demoShow(id: string, way: string, tempo: number): Promise<boolean>;
  readonly demoStill: number | null;
}

/**
 * Waits until the person is shown, and notes how long after the page stood still. Where somebody has only passed by, it
 * may be past telling whose the content is: then the panel says so, and the caseworker's own asking must do.
 */
export async function arrive(lane: Lane, way: string, hasPassed: boolean): Promise<void> {
  const { page, panel, now, waits, late, stuck, tally } = lane;
  const still = await page.evaluate(async () => {
    const demo = window as unknown as Demo;
    while (!demo.demoStill) await new Promise((done) => setTimeout(done, 5));
    return demo.demoStill;
  });
  if (await untilStrip(panel, now.owner, IN_TIME_MS)) return void waits.push(Date.now() - still);
  note(lane, "not in time");
  if (hasPassed && (await asked(lane)))
    return count(tally, "panelet var i tvil, veilederen ba om lesing");
  const why = `${way}${hasPassed ? ", etter andre" : ""}: ${now.id}; ${await whyLost(lane)}`;
  const isLate = await untilStrip(panel, now.owner, PATIENCE_MS);
  (isLate ? late : stuck).push(`${why}\n    ${lane.trail.slice(-5).join("\n    ")}`);
}

/** The panel may not have said yet that it is in doubt: the caseworker asks until the page has been read. */
async function asked(lane: Lane): Promise<boolean> {
  const { panel, now } = lane;
  for (let i = 0; i < 5; i++) {
    note(lane, "asked");
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('[data-state="unsettled"] button')?.click(),
    );
    if (await untilStrip(panel, now.owner, PATIENCE_MS / 5)) return true;
  }
  return false;
}

/** What page and panel show instead. */
async function whyLost({ page, panel }: Lane): Promise<string> {
  const sees = await panel.evaluate(
    () =>
      document.querySelector("[data-person], [data-state]")?.outerHTML.slice(0, 60) ?? "nothing",
  );
  const shows = await page.evaluate(
    () =>
      `${document.querySelector("demo-hode")?.shadowRoot?.querySelector("div")?.textContent} ` +
      `${document.querySelector('[role="tab"][aria-selected="true"]')?.textContent} ` +
      `${document.visibilityState} ${location.search}`,
  );
  return `the panel shows ${sees}, the page ${shows}, the reader ${await readerSays(panel)}`;
}

/** What the reader itself answers, asked past all that the panel has heard, and how much of the page it sees. */
function readerSays(panel: Page): Promise<string> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const ask = (type: string) =>
      Promise.race([
        chrome.tabs.sendMessage(tab?.id ?? 0, { type }, { frameId: 0 }).catch(String),
        new Promise((done) => setTimeout(done, 4000, "silence")),
      ]);
    const before = await ask("skreddersom/read");
    const look = await ask("skreddersom/look");
    const after = await ask("skreddersom/read");
    const brief = ({ stamp, state, reading }: Record<string, { person?: string }>) =>
      `${stamp} ${state} ${reading?.person}`;
    const { snapshot = String(look) } = (look ?? {}) as { snapshot?: string };
    return `${brief(before)}, then ${brief(after)}, sees ${snapshot.length} signs with ${snapshot.match(/\b\d{6} ?\d{5}\b/g)}`;
  });
}

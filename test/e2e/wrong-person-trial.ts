import type { Page } from "puppeteer";
import { startDemo } from "../demo/server.ts";
import { random } from "../random.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { untilStill } from "./demo-page.ts";
import {
  count,
  type Lane,
  oneSwitch,
  pick,
  type Random,
  sleep,
  start,
} from "./wrong-person-switches.ts";
import {
  backAndForth,
  killWorker,
  otherBrowserTab,
  reloadExtension,
} from "./wrong-person-troubles.ts";
import {
  type Foreign,
  headersOf,
  lags,
  type Said,
  takeSeen,
  watchPanel,
} from "./wrong-person-watch.ts";
import { demoPersons } from "./wrong-person-words.ts";

export interface Result {
  switches: number;
  samples: number;
  readonly foreign: Foreign[];
  /** What led to them. */
  readonly trails: string[];
  readonly tally: Map<string, number>;
  readonly waits: number[];
  /** Shown, but late. */
  readonly late: string[];
  readonly stuck: string[];
  /** How long a strip stood over another person's header. */
  readonly lags: number[];
}

export interface TrialOptions {
  readonly switches: number;
  readonly seed: number;
  /** Windows side by side, each with a case page and its panel. */
  readonly windows: number;
  /** Switches of one window between two reloads of the extension. */
  readonly round: number;
  progress(result: Result): void;
}

/** A browser that fails oftener than this in one trial is a finding of its own. */
const MOST_BROKEN = 10;

/** Switches persons in real Chromium with the real side panel, and looks at every change of every panel. */
export async function trial(options: TrialOptions): Promise<Result> {
  const demo = await startDemo(0);
  const result = newResult();
  let chrome = await startChrome({ headless: true });
  try {
    for (let round = 0, broken = 0; result.switches < options.switches; round++) {
      try {
        await oneRound({ chrome, demo: demo.url, result, options, round });
      } catch (error) {
        if (++broken > MOST_BROKEN) throw error;
        count(result.tally, `nettleseren startet på nytt etter «${firstLine(error)}»`);
        await chrome.close().catch(() => undefined);
        chrome = await startChrome({ headless: true });
      }
      options.progress(result);
    }
  } finally {
    await chrome.close().catch(() => undefined);
    await demo.close();
  }
  return result;
}

function firstLine(error: unknown): string {
  return String(error).split("\n")[0]?.slice(0, 120) ?? "";
}

export function newResult(): Result {
  return {
    switches: 0,
    samples: 0,
    foreign: [],
    trails: [],
    tally: new Map(),
    waits: [],
    late: [],
    stuck: [],
    lags: [],
  };
}

interface Round {
  readonly chrome: Chrome;
  readonly demo: string;
  readonly result: Result;
  readonly options: TrialOptions;
  readonly round: number;
}

/** Ends with an update of the extension in the middle of a switch, while all panels are open. */
async function oneRound(given: Round): Promise<void> {
  const { chrome, demo, result, options, round } = given;
  const left = options.switches - result.switches;
  const dice = random(options.seed + round * 100 + 99);
  const most = Math.ceil(options.round * (0.5 + dice()));
  const each = Math.min(most, Math.ceil(left / options.windows));
  const lanes: Opened[] = [];
  for (let i = 0; i < options.windows; i++)
    lanes.push(await openLane(chrome, demo, result, random(options.seed + round * 100 + i), i));
  await Promise.all(lanes.map((lane) => runLane(lane, given, each)));
  await Promise.all(lanes.map(({ lane, next }) => start(lane, next, "under oppdatering")));
  await sleep(dice() * 400);
  for (const { lane } of lanes) await takeInto(result, lane.panel, []);
  await reloadExtension(chrome);
  count(result.tally, "utvidelsen lastet på nytt");
  for (const { lane } of lanes) await takeInto(result, lane.panel, []);
  for (const { lane, other } of lanes) await Promise.all([lane.page.close(), other.close()]);
}

interface Opened {
  readonly lane: Lane;
  /** Another tab of the same window, with somebody else in it. */
  readonly other: Page;
  readonly next: Random;
}

async function openLane(
  chrome: Chrome,
  demo: string,
  result: Result,
  next: Random,
  index: number,
): Promise<Opened> {
  const now = pick(demoPersons, next);
  // In every second window no part of the page says whose it is but the header.
  const address = (id: string) =>
    `${demo}?sak=${id}&tempo=20${index % 2 === 1 ? "&verter=nei" : ""}`;
  const page = await chrome.browser.newPage({ type: "window" });
  await page.goto(address(now.id));
  await untilStill(page);
  const panel = await chrome.openPanel(page);
  await watchPanel(panel);
  const other = await chrome.browser.newPage();
  await other.goto(address(pick(demoPersons, next).id));
  await page.bringToFront();
  const { tally, waits, late, stuck } = result;
  return { lane: { page, panel, now, tally, waits, late, stuck, trail: [] }, other, next };
}

async function runLane({ lane, other, next }: Opened, given: Round, most: number): Promise<void> {
  const { chrome, demo, result } = given;
  const before = await takeSeen(lane.panel);
  const strips: Said[] = [...before.strips];
  let headers: Said[] = [];
  for (let done = 0; done < most; ) {
    const dice = next();
    if (dice < 0.06) void sleep(next() * 500).then(() => killWorker(chrome.extension, lane));
    else if (dice < 0.1) await otherBrowserTab(lane, other, next() * 400);
    else if (dice < 0.12) {
      headers = headers.concat(await headersOf(lane.page));
      await backAndForth(lane, demo, next);
      // Three pages, one after the other: their headers are not compared with the strip.
      await takeInto(result, lane.panel, []);
      strips.length = 0;
      headers = [];
      done += 2;
      result.switches += 2;
    }
    const opened = await oneSwitch(lane, next);
    done += opened;
    result.switches += opened;
    const known = result.foreign.length;
    await takeInto(result, lane.panel, strips);
    if (result.foreign.length > known) result.trails.push(await trailOf(lane));
  }
  result.lags.push(...lags(strips, headers.concat(await headersOf(lane.page))));
}

/** The steps before this moment, and what the page's header said. */
async function trailOf({ trail, page }: Lane): Promise<string> {
  const said = (await headersOf(page)).slice(-8);
  const heads = said.map(({ at, person }) => `${Math.round(at % 1_000_000)} ${person}`);
  return `${page.url()}\n    ${trail.join("\n    ")}\n    header: ${heads.join(" | ")}`;
}

/** Everything that the panel has seen goes into the result, and the strips into the list. */
export async function takeInto(result: Result, panel: Page, strips: Said[]): Promise<void> {
  const seen = await takeSeen(panel);
  result.samples += seen.samples;
  result.foreign.push(...seen.foreign);
  strips.push(...seen.strips);
}

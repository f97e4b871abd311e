import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import puppeteer, { type Page } from "puppeteer";
import { bundled } from "../bundle.ts";
import { ensureBrowsers } from "../setup.mjs";
import { ratio, type Timed, timed, told } from "./ratio.ts";

interface StoreBench {
  prepare(size: number): number;
  empty(): Promise<void>;
  run(job: string): Promise<number>;
}
declare const storeBench: StoreBench;

const SIZE = 10_000;
const RUNS = 7;

/** The office list's store against raw IndexedDB in the same page of real Chromium. */
export async function benchStore(): Promise<string[]> {
  const script = await bundled("bench/store-entry.ts");
  const server = createServer((_, answer) => answer.end("<!doctype html><title>store</title>"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { chrome } = ensureBrowsers(["chrome"]);
  const browser = await puppeteer.launch({
    executablePath: chrome as string,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(script);
    await page.evaluate((n) => storeBench.prepare(n), SIZE);
    return await lines(page);
  } finally {
    await browser.close();
    server.close();
  }
}

async function lines(page: Page): Promise<string[]> {
  const bulk = await pair(page, "bulk", true);
  // After the last turn both hold the whole list.
  const read = await pair(page, "read", false);
  const list = timed(await times(RUNS, () => run(page, "listOurs")));
  const put = await pair(page, "put", false);
  return [
    `Lager: ${SIZE.toLocaleString("nb")} tiltak i Chromium, vårt mot rå IndexedDB`,
    line("skrive alle", bulk, 1.4),
    line("lese alle", read, 1.2),
    `  lese alle, sortert etter tittel: ${told(list)}`,
    line("skrive ett og ett, 50", put, 2.2),
  ];
}

interface Pair {
  readonly ours: Timed;
  readonly raw: Timed;
}

/** Both in turn; the first turn is not counted. */
async function pair(page: Page, job: string, anew: boolean): Promise<Pair> {
  const [ours, raw] = [[] as number[], [] as number[]];
  for (let turn = -1; turn < RUNS; turn++) {
    if (anew) await page.evaluate(() => storeBench.empty());
    const [o, r] = [await run(page, `${job}Ours`), await run(page, `${job}Raw`)];
    if (turn < 0) continue;
    ours.push(o);
    raw.push(r);
  }
  return { ours: timed(ours), raw: timed(raw) };
}

function run(page: Page, job: string): Promise<number> {
  return page.evaluate((j) => storeBench.run(j), job);
}

async function times(n: number, job: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < n; i++) all.push(await job());
  return all;
}

function line(what: string, { ours, raw }: Pair, limit: number): string {
  return `  ${what}: ${told(ours)} mot ${told(raw)}; ${ratio(ours.median / raw.median, "≤", limit)}`;
}

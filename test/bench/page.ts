import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import puppeteer, { type Browser, type Page } from "puppeteer";
import { buildForChrome } from "../build.ts";
import { bundled } from "../bundle.ts";
import { ensureBrowsers, root } from "../setup.mjs";
import { figure, ratio, type Timed, timed, told } from "./ratio.ts";

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 7;
const CHANGES_PER_SECOND = 1_000;
const WATCHED_MS = 5_000;

interface Bench {
  reader(): () => number;
  watch(): () => void;
}
declare const skreddersomBench: Bench;

/** Reading a page's price in real Chromium: against a bare walk over its elements and texts, in the same page. */
export async function benchPage(): Promise<string[]> {
  const script = await bundled("bench/page-entry.ts");
  const { chrome } = ensureBrowsers(["chrome"]);
  const browser = await puppeteer.launch({
    executablePath: chrome as string,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const reads: Read[] = [];
    for (const size of SIZES) reads.push(await readOf(browser, script, size));
    return [
      "Side: lesing i Chromium mot en naken gang gjennom elementer og tekster i samme side",
      ...reads.flatMap(lines),
      ...growth(reads),
      ...(await stretches(browser, script)),
      ...(await watching(browser, script)),
      ...(await contentScript(browser, script)),
    ];
  } finally {
    await browser.close();
  }
}

interface Read {
  readonly nodes: number;
  readonly bareCold: Timed;
  readonly bareWarm: Timed;
  readonly cold: Timed;
  readonly warm: Timed;
  readonly restyled: Timed;
}

function lines(read: Read): string[] {
  return [
    `  ${figure(read.nodes)} noder`,
    `    naken gang     første ${told(read.bareCold)}, senere ${told(read.bareWarm)}`,
    `    første lesing  ${told(read.cold)}  ${ratio(read.cold.median / read.bareCold.median, "≤", 4)}`,
    `    etter en tekst ${told(read.warm)}  ${ratio(read.warm.median / read.bareWarm.median, "≤", 2)}`,
    `    etter en stil  ${told(read.restyled)}  × ${figure(read.restyled.median / read.bareWarm.median)} (alt spørres på nytt)`,
  ];
}

function growth(reads: readonly Read[]): string[] {
  const [ten, hundred] = [reads.at(-2), reads.at(-1)];
  if (!ten || !hundred) return [];
  return [
    `  100 000 noder mot 10 000, første lesing: ${ratio(hundred.cold.median / ten.cold.median, "≤", 12)}`,
  ];
}

/** Cold figures need a page that no script has touched: a new one for each. */
async function readOf(browser: Browser, script: string, size: number): Promise<Read> {
  const [bareCold, cold]: [number[], number[]] = [[], []];
  let warm: { bare: number[]; ours: number[]; restyled: number[]; nodes: number } | null = null;
  for (let run = 0; run < RUNS; run++) {
    const bare = await pageOf(browser, script, size);
    bareCold.push(await bare.evaluate(bareWalk));
    await bare.close();
    const ours = await pageOf(browser, script, size);
    cold.push(await ours.evaluate(firstRead));
    if (run === RUNS - 1) warm = await ours.evaluate(laterReads, RUNS * 2);
    await ours.close();
  }
  if (!warm) throw new Error("ingen måling");
  return {
    nodes: warm.nodes,
    bareCold: timed(bareCold),
    cold: timed(cold),
    bareWarm: timed(warm.bare),
    warm: timed(warm.ours),
    restyled: timed(warm.restyled),
  };
}

async function pageOf(browser: Browser, script: string, size: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html(size));
  await page.evaluate(script);
  await page.evaluate(() => document.body.offsetHeight);
  return page;
}

/** Cards in a grid, each fourth in a shadow root: twelve elements and texts of what a case page has. */
function html(nodes: number): string {
  const card = (n: number) =>
    `<section class="kort"><h3 class="tittel">Aktivitet ${n}</h3><div class="rad"><span>Fra dato</span><span>21. jan. 2026</span></div><p>Avtalt med <b>Nav</b></p></section>`;
  const part = (n: number) =>
    n % 4 === 0
      ? `<x-kort><template shadowrootmode="open"><style>.rad{display:flex}</style>${card(n)}</template></x-kort>`
      : card(n);
  const cards = Array.from({ length: Math.ceil(nodes / 14) }, (_, n) => part(n)).join("");
  return `<!doctype html><style>.rad{display:flex}.kort{display:grid;white-space:pre-line}.tittel{font-weight:600}</style><main>${cards}</main>`;
}

function bareWalk(): number {
  const start = performance.now();
  let length = 0;
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) length += (child as Text).data.length;
      else if (child.nodeType === 1) {
        length += (child as Element).localName.length;
        const inner = (child as Element).shadowRoot;
        if (inner) walk(inner);
        walk(child);
      }
  };
  walk(document);
  return length > 0 ? performance.now() - start : Number.NaN;
}

function firstRead(): number {
  const start = performance.now();
  const read = skreddersomBench.reader();
  read();
  const took = performance.now() - start;
  Object.assign(globalThis, { read });
  return took;
}

/** Median of later reads: after one text has changed, after one attribute has, and the bare walk between them. */
function laterReads(runs: number) {
  const { read } = globalThis as unknown as { read(): number };
  const cells = [...document.querySelectorAll("main > section span")];
  const figures = {
    bare: [] as number[],
    ours: [] as number[],
    restyled: [] as number[],
    nodes: 0,
  };
  const time = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const walk = (node: Node): number => {
    let count = 0;
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) count += (child as Text).data.length > 0 ? 1 : 0;
      else if (child.nodeType === 1) {
        count += (child as Element).localName === "" ? 0 : 1;
        const inner = (child as Element).shadowRoot;
        count += (inner ? walk(inner) : 0) + walk(child);
      }
    return count;
  };
  for (let run = 0; run < runs; run++) {
    const cell = cells[(run * 37) % cells.length] as Element;
    (cell.firstChild as Text).data = `${run}. mars 2026`;
    figures.ours.push(time(read));
    figures.bare.push(time(() => (figures.nodes = walk(document))));
    cell.setAttribute("data-nr", String(run));
    figures.restyled.push(time(read));
  }
  return figures;
}

/** The longest stretch that the page had to wait, while a page of 100 000 nodes is read and read again. */
async function stretches(browser: Browser, script: string): Promise<string[]> {
  const page = await pageOf(browser, script, 100_000);
  const without = await page.evaluate(longestStretch, false);
  const withUs = await page.evaluate(longestStretch, true);
  await page.close();
  const mark = withUs <= 50 ? "" : "  ← IKKE MØTT";
  return [
    `  lengste stans i 100 000 noder: ${figure(withUs)} ms (krav ≤ 50; uten oss ${figure(without)} ms)${mark}`,
  ];
}

async function longestStretch(isWatched: boolean): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(0);
  };
  const stop = isWatched ? skreddersomBench.watch() : () => {};
  last = performance.now();
  channel.port2.postMessage(0);
  for (let i = 0; i < 4; i++) {
    await new Promise((done) => setTimeout(done, 1500));
    document.querySelector("main span")?.setAttribute("data-nr", String(i));
  }
  stop();
  channel.port1.close();
  return longest;
}

/** What watching costs the page while its texts change a thousand times a second. */
async function watching(browser: Browser, script: string): Promise<string[]> {
  const page = await pageOf(browser, script, 10_000);
  const without = await busyShare(page, false);
  const withUs = await busyShare(page, true);
  await page.close();
  const cost = (withUs - without) * 100;
  const mark = cost <= 2 ? "" : "  ← IKKE MØTT";
  return [
    `  ${CHANGES_PER_SECOND} endringer i sekundet, 10 000 noder: ${figure(cost)} % av hovedtråden (krav ≤ 2; siden selv ${figure(without * 100)} %)${mark}`,
  ];
}

async function busyShare(page: Page, isWatched: boolean): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? 0;
    return { script: of("ScriptDuration") + of("RecalcStyleDuration"), at: of("Timestamp") };
  };
  await page.evaluate((watched) => {
    const stop = watched ? skreddersomBench.watch() : () => {};
    Object.assign(globalThis, { stop });
  }, isWatched);
  await new Promise((done) => setTimeout(done, 1500));
  await page.evaluate((perSecond) => {
    const texts = [...document.querySelectorAll("main > section span")].map((s) => s.firstChild);
    let n = 0;
    const change = () => {
      for (let i = 0; i < perSecond / 50; i++) {
        const text = texts[(n * 31) % texts.length] as Text;
        text.data = `${n++ % 28}. mars 2026`;
      }
    };
    Object.assign(globalThis, { timer: setInterval(change, 20) });
  }, CHANGES_PER_SECOND);
  const before = await script();
  await new Promise((done) => setTimeout(done, WATCHED_MS));
  const after = await script();
  await page.evaluate(() => {
    const { timer, stop } = globalThis as unknown as { timer: number; stop(): void };
    clearInterval(timer);
    stop();
  });
  return (after.script - before.script) / (after.at - before.at);
}

/** The built content script: its size, and what it takes until an ordinary page is read. */
async function contentScript(browser: Browser, script: string): Promise<string[]> {
  buildForChrome();
  const built = readFileSync(join(root, ".output/chrome-mv3/content-scripts/reader.js"));
  const kilobytes = gzipSync(built, { level: 9 }).length / 1024;
  const [runs, reads]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const page = await pageOf(browser, script, 1_000);
    runs.push(await page.evaluate(compiling, built.toString("utf8")));
    reads.push(await page.evaluate(firstRead));
    await page.close();
  }
  const sum = timed(runs).median + timed(reads).median;
  return [
    `  innholdsskriptet: ${figure(kilobytes)} kB gzip (krav ≤ 25)${kilobytes <= 25 ? "" : "  ← IKKE MØTT"}`,
    `  til ro på en vanlig side (1 000 noder): ${figure(sum)} ms (krav ≤ 15), derav skriptet ${told(timed(runs))}${sum <= 15 ? "" : "  ← IKKE MØTT"}`,
  ];
}

/** Compiles and runs the script as far as it comes without an extension around it. */
function compiling(code: string): number {
  const start = performance.now();
  try {
    new Function(code)();
  } catch {
    // There is no extension here: everything up to its first call has run.
  }
  return performance.now() - start;
}

import puppeteer, { type Browser, type Page } from "puppeteer";
import { bundled } from "../bundle.ts";
import { BLIND_1 } from "../lookup/blind-1.ts";
import { BLIND_2 } from "../lookup/blind-2.ts";
import { contestants, qualityOf } from "../lookup/quality.ts";
import { ensureBrowsers } from "../setup.mjs";
import { figure, ratio } from "./ratio.ts";

interface LookupBench {
  prepare(size: number): number;
  build(engine: string): number;
  keystrokes(typed: readonly string[], runs: number): number[];
}
declare const lookupBench: LookupBench;

const SIZES = [200, 5_000, 100_000];
const BUILDS = 5;
/** Engines that take a tenth of a second for a keystroke are asked one keystroke in so many. */
const SLOW_SHARE = 8;
/** What is typed, each beginning of two letters and more being a keystroke. */
const TYPED = [
  "gjeldsrådgivning",
  "får ikke sove",
  "arbeidstrening",
  "lønnstilskudd bedrift",
  "redd for folk",
  "okonomi",
  "førerkort",
  "barna på skolen",
];
const KEYSTROKES = TYPED.flatMap((text) =>
  Array.from({ length: text.length - 1 }, (_, n) => text.slice(0, n + 2)),
);

/** The look-up against other libraries: what it finds, and in real Chromium what it costs. */
export async function benchLookup(): Promise<string[]> {
  const script = await bundled("bench/lookup-entry.ts");
  const { chrome } = ensureBrowsers(["chrome"]);
  const browser = await puppeteer.launch({
    executablePath: chrome as string,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    protocolTimeout: 600_000,
  });
  try {
    const costs: string[] = [];
    for (const size of SIZES) costs.push(...(await costsAt(browser, script, size)));
    return [...quality(), ...costs];
  } finally {
    await browser.close();
  }
}

function quality(): string[] {
  const all = Object.entries(contestants());
  const sets = { "første blinde sett": BLIND_1, "andre blinde sett": BLIND_2 };
  return Object.entries(sets).flatMap(([name, queries]) => [
    `Oppslag: ${name}, ${queries.length} søk (krav: recall@5 ≥ 0,92, MRR ≥ 0,88, over de andre)`,
    ...all.map(([who, peer]) => {
      const { recall5, mrr } = qualityOf(peer, queries);
      return `  ${who.padEnd(28)} recall@5 ${recall5.toFixed(3)}  MRR ${mrr.toFixed(3)}`;
    }),
  ]);
}

interface Cost {
  readonly build: number;
  readonly megabytes: number;
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

async function costsAt(browser: Browser, script: string, size: number): Promise<string[]> {
  const engines = [
    "ours",
    "miniSearch",
    "miniSearchAsTyped",
    ...(size <= 5_000 ? ["fuse", "flexSearch"] : []),
  ];
  const costs = new Map<string, Cost>();
  for (const engine of engines) costs.set(engine, await costOf(browser, script, size, engine));
  const of = (engine: string) => costs.get(engine) as Cost;
  const [ours, typed, fuse] = [of("ours"), of("miniSearchAsTyped"), costs.get("fuse")];
  const line = (engine: string) => {
    const { build: made, megabytes, p50, p95, longest } = of(engine);
    return `    ${engine.padEnd(18)} tast ${figure(p50)} ms, p95 ${figure(p95)}, lengst ${figure(longest)}; bygge ${figure(made)} ms; minne ${figure(megabytes)} MB`;
  };
  return [
    `  ${size.toLocaleString("nb")} tiltak, ${KEYSTROKES.length} tastetrykk i Chromium`,
    ...engines.map(line),
    `    p95 mot MiniSearch (prefix, fuzzy): ${ratio(ours.p95 / typed.p95, "≤", 1.2)}; mot MiniSearch uten: × ${figure(ours.p95 / of("miniSearch").p95)}`,
    ...(fuse && size === 5_000
      ? [`    p95 mot Fuse: ${ratio(ours.p95 / fuse.p95, "≤", 1 / 50)}`]
      : []),
    ...(size === 100_000
      ? [`    p95 ${figure(ours.p95)} ms (krav ≤ 16)${ours.p95 <= 16 ? "" : "  ← IKKE MØTT"}`]
      : []),
    `    bygge mot MiniSearch: ${ratio(ours.build / of("miniSearch").build, "≤", 2)}`,
    `    minne mot MiniSearch: ${ratio(ours.megabytes / of("miniSearch").megabytes, "≤", 1.2)}`,
  ];
}

/** Each engine in a page of its own, so that what one leaves behind costs the others nothing. */
async function costOf(
  browser: Browser,
  script: string,
  size: number,
  engine: string,
): Promise<Cost> {
  const page = await browser.newPage();
  try {
    await page.evaluate(script);
    await page.evaluate((n) => lookupBench.prepare(n), size);
    const before = await heapOf(page);
    const builds = [await page.evaluate((e) => lookupBench.build(e), engine)];
    const megabytes = (await heapOf(page)) - before;
    const again = size < 100_000 ? BUILDS : 2;
    for (let n = 1; n < again; n++)
      builds.push(await page.evaluate((e) => lookupBench.build(e), engine));
    const isSlow = engine === "fuse" || (engine === "miniSearchAsTyped" && size >= 100_000);
    const typed = isSlow ? KEYSTROKES.filter((_, n) => n % SLOW_SHARE === 0) : KEYSTROKES;
    const runs = isSlow ? 1 : size <= 5_000 ? 5 : 2;
    // A cold page is no measure of what typing costs: everything is typed once before.
    if (!isSlow) await page.evaluate((t) => lookupBench.keystrokes(t, 1), typed);
    const took = await page.evaluate((t, r) => lookupBench.keystrokes(t, r), typed, runs);
    return {
      build: share(builds, 0.5),
      megabytes,
      p50: share(took, 0.5),
      p95: share(took, 0.95),
      longest: share(took, 1),
    };
  } finally {
    await page.close();
  }
}

/** Megabytes in use after a collection, typed arrays included. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.enable");
  for (let n = 0; n < 3; n++) await session.send("HeapProfiler.collectGarbage");
  const usage: { usedSize: number; backingStorageSize?: number } =
    await session.send("Runtime.getHeapUsage");
  await session.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1024 ** 2;
}

function share(all: readonly number[], part: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length - 1) * part)] ?? Number.NaN;
}

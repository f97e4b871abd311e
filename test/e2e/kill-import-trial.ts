import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { catalogue } from "../../lib/measures/catalogue/index.ts";
import { bundled } from "../bundle.ts";
import { type Chrome, startChrome } from "./chrome.ts";

declare const killImport: {
  begin(size: number, number: number): void;
  standing(): Promise<Record<string, number>>;
};
declare const taken: Promise<unknown>;

/** What stood after a restart. */
export interface Standing {
  readonly old: number;
  readonly new: number;
  /** Restarts after which the list was neither the old nor the new one, with what stood. */
  readonly broken: readonly string[];
  /** Milliseconds an import takes that nobody kills. */
  readonly whole: number;
}

/**
 * Kills the browser at random moments of an import of so many measures (SIGKILL, nothing is closed), starts it anew on
 * the same profile, and looks at what stands. `random` gives numbers from 0 to 1.
 */
export async function killTrial(
  kills: number,
  measures: number,
  random: () => number,
): Promise<Standing> {
  const script = await bundled(join("e2e", "kill-import-entry.ts"));
  const profile = mkdtempSync(join(tmpdir(), "skreddersom-kill-"));
  try {
    const whole = await untouched(profile, script, measures);
    const seen = { old: 0, new: 0, broken: [] as string[], whole };
    let stands = 0;
    for (let n = 1; n <= kills; n++) {
      await killed(profile, script, measures, n, random() * whole * 1.1);
      const counts = await after(profile, script);
      const [only] = Object.entries(counts);
      const isWhole = Object.keys(counts).length === 1 && only?.[1] === measures;
      if (isWhole && only[0] === `utgave ${n}`) {
        seen.new++;
        stands = n;
      } else if (isWhole && only[0] === `utgave ${stands}`) seen.old++;
      else seen.broken.push(`${n}: ${JSON.stringify(counts)}, før: utgave ${stands}`);
    }
    return seen;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The first edition, taken in whole; gives the milliseconds of a second time. */
async function untouched(profile: string, script: string, measures: number): Promise<number> {
  const { chrome, page } = await opened(profile, script);
  const size = measures + catalogue.length;
  let took = 0;
  for (let time = 0; time < 2; time++) {
    const start = performance.now();
    await page.evaluate(async (s) => {
      killImport.begin(s, 0);
      await taken;
    }, size);
    took = performance.now() - start;
  }
  await chrome.close();
  return took;
}

async function killed(
  profile: string,
  script: string,
  measures: number,
  edition: number,
  wait: number,
): Promise<void> {
  const { chrome, page } = await opened(profile, script);
  const begun = page.evaluate(
    (s, n) => killImport.begin(s, n),
    measures + catalogue.length,
    edition,
  );
  begun.catch(() => undefined);
  await new Promise((done) => setTimeout(done, wait));
  const process = chrome.browser.process();
  const gone = new Promise((done) => process?.once("exit", done));
  process?.kill("SIGKILL");
  await gone;
}

async function after(profile: string, script: string): Promise<Record<string, number>> {
  const { chrome, page } = await opened(profile, script);
  const counts = await page.evaluate(() => killImport.standing());
  await chrome.close();
  return counts;
}

async function opened(profile: string, script: string): Promise<{ chrome: Chrome; page: Page }> {
  const chrome = await startChrome({ headless: true, profile });
  const page = await chrome.browser.newPage();
  await page.goto(`chrome-extension://${chrome.extension.id}/options.html`);
  await page.evaluate(script);
  return { chrome, page };
}

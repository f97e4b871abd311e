/*
 * `npm run update-waits`: an update is installed when nothing of the extension runs. Shows, in real Chromium, that the
 * background is stopped within a minute when nothing is unsaved, and still runs after it while a draft is. Exit 1 else.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer";
import { buildForChrome } from "../build.ts";
import { chromeBuild } from "../e2e/chrome.ts";
import { ensureBrowsers } from "../setup.mjs";

const MOST_MS = 60_000;

buildForChrome();
const idle = await minute(false);
const drafting = await minute(true);
console.log(`uten utkast: bakgrunnen ${told(idle)} (ventet: stanset)`);
console.log(`med utkast: bakgrunnen ${told(drafting)} (ventet: i gang)`);
process.exit(idle === "stopped" && drafting === "running" ? 0 : 1);

async function minute(isDrafting: boolean): Promise<"running" | "stopped"> {
  const profile = mkdtempSync(join(tmpdir(), "skreddersom-update-"));
  const browser = spawn(ensureBrowsers(["chrome"]).chrome as string, [
    ...["--headless=new", "--no-first-run", "--remote-debugging-port=0", "about:blank"],
    ...[`--user-data-dir=${profile}`, `--load-extension=${chromeBuild}`],
    "--disable-features=DisableLoadExtensionCommandLineSwitch",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ]);
  try {
    const port = await portOf(profile);
    const id = await untilSeen(port);
    await visit(port, id, isDrafting);
    // From here on nothing is attached: the browser lets a worker that somebody looks into live.
    const until = performance.now() + MOST_MS;
    while (performance.now() < until) {
      await pause();
      if ((await workers(port)).length === 0) return "stopped";
    }
    return "running";
  } finally {
    browser.kill();
    await once(browser, "exit");
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens and closes a page of the extension, and plants a draft in the browser's memory. */
async function visit(port: number, id: string, isDrafting: boolean): Promise<void> {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` });
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await page.evaluate((draft) => globalThis.chrome.storage.session.set(draft), {
    [isDrafting ? "draft-planted" : "planted"]: { by: "x" },
  });
  for (const one of await browser.pages())
    if (one.url().startsWith("chrome-extension:")) await one.close();
  await browser.disconnect();
}

async function portOf(profile: string): Promise<number> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const file = join(profile, "DevToolsActivePort");
    if (existsSync(file)) return Number(readFileSync(file, "utf8").split("\n")[0]);
    await pause();
  }
  throw new Error("nettleseren kom ikke i gang");
}

async function untilSeen(port: number): Promise<string> {
  for (let attempt = 0; attempt < 30; attempt++) {
    const [url] = await workers(port);
    if (url) return new URL(url).host;
    await pause();
  }
  throw new Error("utvidelsens bakgrunn kom ikke i gang");
}

async function workers(port: number): Promise<string[]> {
  const list = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  return (list as { type: string; url: string }[])
    .filter(({ type, url }) => type === "service_worker" && url.endsWith("/background.js"))
    .map(({ url }) => url);
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1000));
}

function told(state: "running" | "stopped"): string {
  return state === "running" ? "er i gang" : "er stanset";
}

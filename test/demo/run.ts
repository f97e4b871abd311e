/*
 * `npm run demo`: builds the extension, starts the demo case system on loopback and opens Chromium on Josef's case
 * with the side panel. Without a display, or with --headless: prints a summary of the report and saves screenshots.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { buildForChrome } from "../build.ts";
import { startChrome } from "../e2e/chrome.ts";
import { openPerson, savedPage } from "../e2e/demo-page.ts";
import { chooseTab, waitForPerson } from "../e2e/panel-page.ts";
import { root } from "../setup.mjs";
import { startDemo } from "./server.ts";
import { summary } from "./summary.ts";

/** The day of the course that Josef's story comes from. */
const DAY = "2021-11-22";
const JOSEF = "01459421161";
const folder = join(root, ".cache", "demo");
const headless = process.argv.includes("--headless") || !hasDisplay();

console.log("Bygger utvidelsen …");
buildForChrome();
const demo = await startDemo(0);
const chrome = await startChrome({ headless });
try {
  const page = await openPerson(chrome.browser, demo.url, "josef", { tempo: headless ? 0 : 1 });
  if (!headless) await (await chrome.browser.pages())[0]?.close();
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  if (headless) await tell(page, panel);
  else await staysOpen();
} finally {
  await chrome.close().catch(() => undefined);
  await demo.close();
}

async function tell(page: Page, panel: Page): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const saved = join(folder, "josef.html");
  writeFileSync(saved, await savedPage(page, DAY));
  console.log(summary(reportOf(saved)));
  const pictures = [await picture(page, "siden.png")];
  for (const [i, view] of ["Sak", "Kontroll", "Tiltak", "Program"].entries()) {
    await chooseTab(panel, view);
    pictures.push(await picture(panel, `panel-${i + 1}-${view.toLowerCase()}.png`));
  }
  console.log(`\nSkjermbilder:\n${pictures.map((p) => `  ${p}`).join("\n")}`);
}

async function picture(page: Page, name: string): Promise<string> {
  const path = join(folder, name);
  await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
  return path;
}

function reportOf(file: string) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "lib/cli/case.ts"), file], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

function staysOpen(): Promise<void> {
  console.log(`Demoen går på ${demo.url}\nLukk nettleseren eller trykk Ctrl+C for å avslutte.`);
  return new Promise((done) => {
    chrome.browser.on("disconnected", () => done());
    process.once("SIGINT", () => done());
  });
}

function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

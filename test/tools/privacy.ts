/*
 * `npm run privacy`: the whole product is used in real Chromium with made-up persons, every request of every page, frame and
 * worker is printed, and the profile on the disk is searched for the persons afterwards. Exit 1 when anything is asked for
 * but the demo's own pages and the list that is subscribed to on the way, when a planted request is not seen, or when
 * anything of a person lies in the profile.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { buildForChrome } from "../build.ts";
import { startDemo } from "../demo/server.ts";
import { startChrome } from "../e2e/chrome.ts";
import { openPerson } from "../e2e/demo-page.ts";
import { allow } from "../e2e/hosts.ts";
import { chooseTab, unfold, waitForPerson } from "../e2e/panel-page.ts";
import { watchRequests } from "../e2e/requests.ts";
import { filesWith } from "../e2e/storage.ts";
import { entry, listFile } from "../servers/files.ts";

const PERSONS = [
  ["josef-innvilget", "01459421161"],
  ["ingeborg", "07487811887"],
] as const;
/** Words of the persons that stand on the pages, and one that must be found: the office has written it itself. */
const SECRET = ["Tesfaye", "01459421161", "Ingeborg", "07487811887", "oppdrettsn"];
const OWN_WORD = "Kurs fra fylket";

buildForChrome();
const folder = mkdtempSync(join(tmpdir(), "skreddersom-privacy-"));
const demo = await startDemo(0);
const lists = createServer(({ url }, answer) => {
  if (url !== "/liste.json") {
    answer.writeHead(404).end();
    return;
  }
  answer.setHeader("content-type", "application/json");
  answer.end(listFile([entry("kurs", { title: OWN_WORD })]));
});
await new Promise<void>((done) => lists.listen(0, "127.0.0.1", done));
const listOrigin = `http://127.0.0.1:${(lists.address() as AddressInfo).port}/`;
const chrome = await startChrome({ headless: true, profile: folder });
const log = await watchRequests(chrome.browser);
let faults = 0;
try {
  for (const [name, number] of PERSONS) await goThroughCase(name, number);
  await goThroughOffice();
  const page = await extensionPage("options.html");
  await page.evaluate(() => fetch("http://127.0.0.1:9/planted").catch(() => undefined));
  await rest(1500);
} finally {
  log.stop();
  await chrome.close();
  await demo.close();
  lists.close();
}

const kinds = [
  ["demoens egne sider", (url: string) => url.startsWith(new URL(demo.url).origin)],
  ["den delte lista", (url: string) => url.startsWith(listOrigin)],
  ["plantet av prøven", (url: string) => url.includes("/planted")],
] as const;
for (const [kind, is] of kinds) {
  const found = log.urls.filter(is);
  console.log(`${found.length} forespørsler: ${kind}`);
  for (const url of new Set(found)) console.log(`    ${url}`);
  if (found.length === 0) faults++;
}
const others = log.urls.filter((url) => !kinds.some(([, is]) => is(url)));
console.log(`${others.length} andre forespørsler`);
for (const url of others) console.log(`    ${url}`);
faults += others.length;
console.log(`${log.own.length} filer fra utvidelsen selv`);

for (const words of SECRET) {
  const files = filesWith(join(folder, "Default"), words).filter((f) =>
    f.includes(chrome.extension.id),
  );
  console.log(`«${words}» i utvidelsens filer på disken: ${files.length}`);
  faults += files.length;
}
const own = filesWith(join(folder, "Default"), OWN_WORD).filter((f) =>
  f.includes(chrome.extension.id),
);
console.log(`«${OWN_WORD}», som skal ligge der: ${own.length}`);
if (own.length === 0) faults++;
rmSync(folder, { recursive: true, force: true });
console.log(
  faults === 0 ? "Ingenting forlot maskinen, og ingenting om noen ble liggende." : "FEIL, se over",
);
process.exitCode = faults === 0 ? 0 : 1;

/** All four views, every fold, a programme and its papers. */
async function goThroughCase(name: string, number: string): Promise<void> {
  const page = await openPerson(chrome.browser, demo.url, name);
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, number);
  for (const view of ["Sak", "Kontroll", "Tiltak", "Program"]) {
    await chooseTab(panel, view);
    await unfold(panel);
  }
  await click(panel, "[data-plan-start=forslag]");
  await panel.waitForSelector("[data-drawing=timeline] svg");
  await unfold(panel);
  await click(panel, "[data-paper-open]");
  await panel.waitForSelector("[data-paper-shown]");
  await click(panel, '[data-plan="large"]');
  await panel.type("header input", "gjeld");
  await rest(800);
  await page.close();
}

/** Welcome, the office page with its folds, a list that is subscribed to, the dugnad. */
async function goThroughOffice(): Promise<void> {
  const welcome = await extensionPage("welcome.html");
  await rest(300);
  await welcome.close();
  await allow(chrome, `${listOrigin}*`);
  const office = await extensionPage("options.html");
  await office.waitForSelector('[data-lists="add"] input');
  await office.type('[data-lists="add"] input', `${listOrigin}liste.json`);
  await office.keyboard.press("Enter");
  await office.waitForFunction(() => document.body.innerText.includes("1 tiltak"));
  const file = join(folder, "liste.csv");
  writeFileSync(file, "Tiltak;Sted\nÅpen dør;Sunndalsøra\n");
  const input = await office.$('input[type="file"]');
  await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
  await rest(800);
  await office.goto(`chrome-extension://${chrome.extension.id}/options.html#dugnad`);
  await rest(500);
  await office.close();
}

async function extensionPage(path: string): Promise<Page> {
  const page = await chrome.browser.newPage();
  await page.goto(`chrome-extension://${chrome.extension.id}/${path}`);
  return page;
}

async function click(on: Page, selector: string): Promise<void> {
  await on.waitForSelector(selector);
  await on.$eval(selector, (e) => (e as HTMLElement).click());
}

function rest(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

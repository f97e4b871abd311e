/*
 * `npm run store`: what a store asks for, in `.output/store/`: its texts in three languages, checked against the stores'
 * limits, and pictures of the real product in real Chromium, 1280 × 800, in each language.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { buildForChrome } from "../build.ts";
import { startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "../e2e/chrome.ts";
import { openPerson } from "../e2e/demo-page.ts";
import { setDate, waitForPerson } from "../e2e/panel-page.ts";
import { demoPersons } from "../e2e/wrong-person-words.ts";
import { root } from "../setup.mjs";

const LANGUAGES = ["nb", "nn", "en"] as const;
/** Chrome Web Store: 132 signs; addons.mozilla.org: 250. */
const MOST_IN_SUMMARY = 132;
const [WIDTH, HEIGHT, PANEL] = [1280, 800, 400];
const DAY = "2026-11-22";
/** Places among the panel's tabs: Sak, Kontroll, Tiltak, Program. */
const VIEWS = { sak: 0, kontroll: 1, tiltak: 2, program: 3 };

const folder = join(root, ".output", "store");
rmSync(folder, { recursive: true, force: true });
buildForChrome();
const demo = await startDemo(0);
const chrome = await startChrome({ headless: true });
try {
  for (const lang of LANGUAGES) {
    mkdirSync(join(folder, lang), { recursive: true });
    writeFileSync(join(folder, lang, "tekst.md"), checked(lang));
    await pictures(chrome, demo.url, lang);
  }
} finally {
  await chrome.close();
  await demo.close();
}
console.log(
  `${folder}: tekst og ${Object.keys(VIEWS).length + 1} bilder på ${LANGUAGES.join(", ")}`,
);

/** The text of a language. Its summary must be the manifest's own description, and short enough. */
function checked(lang: string): string {
  const text = readFileSync(join(root, ".github", "store", `${lang}.md`), "utf8");
  const summary = text.split("\n\n")[1] ?? "";
  const messages = readFileSync(join(root, "public", "_locales", lang, "messages.json"), "utf8");
  if (summary !== JSON.parse(messages).description.message)
    throw new Error(`${lang}: sammendraget er et annet enn «description» i _locales/${lang}`);
  if (summary.length > MOST_IN_SUMMARY)
    throw new Error(`${lang}: sammendraget har ${summary.length} tegn, høyst ${MOST_IN_SUMMARY}`);
  return text;
}

async function pictures({ browser, extension, openPanel }: Chrome, demo: string, lang: string) {
  const office = await browser.newPage();
  await office.setViewport({ width: WIDTH, height: HEIGHT });
  await office.goto(`chrome-extension://${extension.id}/options.html`);
  await office.evaluate((language) => globalThis.chrome.storage.local.set({ language }), lang);
  await office.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, lang);
  await settle();
  await office.screenshot({ path: join(folder, lang, "kontorsiden.png") });
  await office.close();
  const page = await openPerson(browser, demo, "ingeborg", { tab: "Program" });
  await page.setViewport({ width: WIDTH - PANEL, height: HEIGHT });
  const panel = await openPanel(page);
  await panel.setViewport({ width: PANEL, height: HEIGHT });
  await waitForPerson(panel, demoPersons.find(({ id }) => id === "ingeborg")?.owner ?? "");
  await setDate(panel, DAY);
  for (const [name, at] of Object.entries(VIEWS)) {
    await panel.evaluate((n) => {
      document.querySelectorAll<HTMLElement>('[role="tab"]')[n]?.click();
    }, at);
    await settle();
    await together(page, panel, join(folder, lang, `${name}.png`));
  }
  await page.close();
}

/** The case page with the panel at its side, as the browser shows them. */
async function together(page: Page, panel: Page, path: string): Promise<void> {
  const [left, right] = [
    await page.screenshot({ encoding: "base64" }),
    await panel.screenshot({ encoding: "base64" }),
  ];
  const sheet = await page.browser().newPage();
  await sheet.setViewport({ width: WIDTH, height: HEIGHT });
  await sheet.setContent(
    `<body style="margin:0;display:flex;background:#fff"><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}"></body>`,
  );
  await sheet.screenshot({ path: path as `${string}.png` });
  await sheet.close();
}

/** Until what was chosen is drawn. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 800));
}

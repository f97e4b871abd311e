import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, listFile } from "../servers/files.ts";
import { type Served, startApache } from "../servers/start.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { allow } from "./hosts.ts";
import { type RequestLog, watchRequests } from "./requests.ts";

const COUNTY = listFile([
  entry("fylkeskurs", { title: "Fylkets truckkurs", place: "Molde", needs: ["work-experience"] }),
]);
interface Alarms {
  getAll(): Promise<unknown[]>;
}

let apache: Served;
beforeAll(async () => {
  apache = await startApache();
}, 180_000);
afterAll(() => apache?.close());

const put = (name: string, text: string) => writeFileSync(join(apache.folder, name), text);

describe("shared lists on the office page", () => {
  let chrome: Chrome;
  let page: Page;
  let requests: RequestLog;
  beforeAll(async () => {
    chrome = await startChrome({ headless: true });
    requests = await watchRequests(chrome.browser);
    page = await chrome.browser.newPage();
    await page.setViewport({ width: 420, height: 900 });
    await page.goto(`chrome-extension://${chrome.extension.id}/options.html`);
  });
  afterAll(async () => {
    requests?.stop();
    await chrome?.close();
  });

  const says = (words: string) =>
    page.waitForFunction((w) => document.body.innerText.includes(w), { timeout: 20_000 }, words);
  /** Types into the field of a form as one does by keyboard. */
  async function type(form: string, selector: string, text: string): Promise<void> {
    const field = `[data-lists="${form}"] ${selector}`;
    await page.waitForSelector(field);
    await page.focus(field);
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type(text);
  }
  const alarms = () =>
    page.evaluate(() => {
      const { alarms: all } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
      return all.getAll();
    });

  test("without a list there is neither a request nor an alarm", async () => {
    await says("Ingen delte lister");
    await new Promise((done) => setTimeout(done, 1500));
    expect(requests.urls).toEqual([]);
    expect(await alarms()).toEqual([]);
  });

  test.each([
    ["http://intranett.example/liste.json", "må begynne med https://"],
    ["intranett", "Skriv hele adressen"],
    ["https://navn:hemmelig@intranett.example/liste.json", "brukernavn eller passord"],
  ])("%s is not asked for", async (address, said) => {
    await type("add", "input", address);
    await page.keyboard.press("Enter");
    await says(said);
    expect(requests.urls).toEqual([]);
  });

  test("one is added by its address, and its measures are found", async () => {
    put("fylke.json", COUNTY);
    await allow(chrome, `${apache.url}*`);
    await page.bringToFront();
    await type("add", "input", `${apache.url}fylke.json`);
    await page.keyboard.press("Enter");
    await says("«Fylket Prøve» er hentet.");
    await says("1 tiltak");
    await says("ikke signert");
    expect(requests.urls.every((url) => url.startsWith(apache.url))).toBe(true);
    expect(await alarms()).toHaveLength(1);
    const lookup = await chrome.browser.newPage();
    await lookup.goto(`chrome-extension://${chrome.extension.id}/sidepanel.html`);
    await lookup.waitForSelector("header input");
    await lookup.type("header input", "truckkurs");
    await lookup.waitForFunction(() => document.body.innerText.includes("Fylkets truckkurs"));
    await lookup.close();
  });

  test("what is new is told; what is wrong leaves the copy and says so", async () => {
    put("fylke.json", COUNTY.replace("Molde", "Ålesund"));
    await page.click('[aria-label="Hent «Fylket Prøve» nå"]');
    await says("0 nye, 1 endret, 0 tatt bort");
    put("fylke.json", "{");
    await page.click('[aria-label="Hent «Fylket Prøve» nå"]');
    await page.waitForSelector("[data-list][data-trouble]");
    await says("Den siste gode kopien brukes så lenge.");
    await says("1 tiltak");
  });

  for (const theme of ["light", "dark"])
    for (const width of [360, 420])
      test(`axe finds nothing, ${theme}, ${width} px`, async () => {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
        await page.setViewport({ width, height: 900 });
        const { violations } = await new AxePuppeteer(page).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
        const wide = await page.evaluate(() => document.body.scrollWidth > innerWidth);
        expect(wide).toBe(false);
      });

  test("the own list is published, and a clash is chosen", async () => {
    await page.evaluate(async () => {
      const open = indexedDB.open("skreddersom");
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const store = database
        .transaction("officeMeasures", "readwrite")
        .objectStore("officeMeasures");
      store.put({
        id: "datahjelp",
        title: "Datahjelp",
        group: "andre-tiltak",
        bullets: [],
        needs: [],
        words: [],
        place: "Biblioteket",
      });
      await new Promise((done) => {
        store.transaction.oncomplete = done;
      });
      database.close();
    });
    await page.reload();
    await type("publish", 'input[type="url"]', `${apache.url}kontor.json`);
    await page.keyboard.press("Enter");
    await says("Publisert. Vi har sett etter");
    const file = join(apache.folder, "kontor.json");
    expect(readFileSync(file, "utf8")).toContain("Biblioteket");
    // Another keeper has changed the same field meanwhile, and we as well.
    writeFileSync(file, readFileSync(file, "utf8").replace("Biblioteket", "Skolen"));
    await page.click('[data-office="datahjelp"] button');
    const place = await page.waitForSelector(
      '::-p-xpath(//label[contains(., "Sted")]/following::input[1])',
    );
    await place?.click({ count: 3 });
    await page.keyboard.type("Rådhuset");
    await page.keyboard.press("Enter");
    await says("«Datahjelp» er lagret.");
    await page.focus('[data-lists="publish"] input[type="url"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-clash="datahjelp/place"]');
    await says("Deres: Rådhuset");
    await says("Andres: Skolen");
    expect(readFileSync(file, "utf8")).toContain("Skolen");
    await page.click('[data-clash="datahjelp/place"] input[value="theirs"]');
    await page.focus('[data-lists="publish"] input[type="url"]');
    await page.keyboard.press("Enter");
    await says("Publisert. Vi har sett etter");
    await page.waitForFunction(() =>
      document.querySelector('[data-office="datahjelp"]')?.textContent?.includes("Skolen"),
    );
  });

  test("removing it takes its measures and the alarm away, and nothing is asked any more", async () => {
    await page.click('[aria-label="Fjern «Fylket Prøve»"]');
    await says("er fjernet, med alle tiltak");
    await says("Ingen delte lister");
    expect(await alarms()).toEqual([]);
  });
});

/** Where Chromium on Linux looks for what administrators set. */
const POLICIES = ["/etc/chromium/policies/managed", "/etc/opt/chrome/policies/managed"];
const mayWrite = process.getuid?.() === 0;

describe.skipIf(!mayWrite)("a policy of the administrator", () => {
  const files = POLICIES.map((folder) => join(folder, "skreddersom-test.json"));
  let chrome: Chrome;
  beforeAll(async () => {
    put("policy.json", listFile([entry("p", { title: "Policytiltak" })], "Fylket Policy"));
    // The key in the manifest keeps the id the same everywhere.
    const first = await startChrome({ headless: true });
    const { id } = first.extension;
    await first.close();
    const settings = {
      lists: [{ address: `${apache.url}policy.json`, level: "county" }, { address: "ftp://feil" }],
      systems: [{ origin: "https://fag.example", title: "Fagsystemet" }],
      language: "nn",
      off: ["publish"],
    };
    for (const folder of POLICIES) mkdirSync(folder, { recursive: true });
    for (const file of files)
      writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [id]: settings } } }));
    chrome = await startChrome({ headless: true });
  });
  afterAll(async () => {
    await chrome?.close();
    for (const file of files) rmSync(file, { force: true });
  });

  test("gives lists, proposes systems, sets the language and switches off", async () => {
    const page = await chrome.browser.newPage();
    await page.goto(`chrome-extension://${chrome.extension.id}/options.html`);
    const says = (words: string) =>
      page.waitForFunction((w) => document.body.innerText.includes(w), { timeout: 20_000 }, words);
    await says("Sett opp av administratoren");
    await says("Nettlesaren har ikkje lov til å hente frå denne adressa enno.");
    await says("Fagsystemet");
    await says("lists[1]");
    expect(await page.$('[data-lists="publish"]')).toBeNull();
    expect(await page.$(`[data-list] [aria-label^="Fjern"]`)).toBeNull();
    await allow(chrome, `${apache.url}*`);
    await page.bringToFront();
    await page.click("[data-list] button");
    await says("Fylket Policy");
    await says("1 tiltak");
  });
});

import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOf, SAVED } from "../systems/saved.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { chooseTab, shown, unfold, waitForPerson } from "./panel-page.ts";

const SOLFRID = "14838731210";
const TERJE = "27467922209";
let server: Server;
let chrome: Chrome;
let base = "";

/* Saved pages of NAV's systems, with closed roots that the browser itself makes: parts of one page, and other tabs. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    const name = pathname.replace("/skreddersom-demo/", "");
    if (!SAVED.includes(name)) return response.writeHead(404).end();
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(htmlOf(name, searchParams.get("person")));
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.on("listening", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/skreddersom-demo/`;
  chrome = await startChrome({ headless: true });
});
afterAll(async () => {
  await chrome?.close();
  server?.close();
});

test("parts of one page gather while the person is open, each fact with its origin", async () => {
  const page = await open("modia-arbeidsrettet/overblikk");
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, SOLFRID);
  await chooseTab(panel, "Sak");
  await turnTo(page, "modia-arbeidsrettet/aktivitetsplan");
  await until(panel, "programme.goal");
  await unfold(panel);
  const { facts } = await shown(panel);
  expect(facts).toEqual(
    expect.arrayContaining(["person.innsatsgruppe", "children[0].birthDate", "programme.goal"]),
  );
  expect(facts.filter((fact) => /^activities\[\d+\]\.title$/.test(fact))).toHaveLength(7);
  expect(await rowOf(panel, "person.innsatsgruppe")).toMatch(/Lest \d\d\.\d\d fra Overblikk/);
  expect(await rowOf(panel, "programme.goal")).not.toMatch(/ fra /);
  await page.close();
});

test("the next person in the tab has nothing of the last one's pages", async () => {
  const page = await open("modia-arbeidsrettet/overblikk");
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, SOLFRID);
  await turnTo(page, "modia-arbeidsrettet/dialog", TERJE);
  await waitForPerson(panel, TERJE);
  await chooseTab(panel, "Sak");
  await unfold(panel);
  const { facts } = await shown(panel);
  expect(facts.filter((fact) => !fact.startsWith("person."))).toEqual([]);
  expect(facts).not.toContain("person.innsatsgruppe");
  await page.close();
});

test("another tab with the same person is named, and fetched by a click alone", async () => {
  const other = await open("modia-personoversikt/ytelser", SOLFRID);
  await untilRead();
  const stranger = await open("modia-personoversikt/oppfolging");
  await untilRead();
  const page = await open("modia-arbeidsrettet/aktivitetsplan");
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, SOLFRID);
  await chooseTab(panel, "Sak");
  await panel.waitForSelector("[data-elsewhere]");
  const rows = await panel.$$eval("[data-elsewhere]", (found) => found.map((e) => e.textContent));
  expect(rows).toEqual([
    expect.stringContaining("Samme person er åpen i Modia personoversikt (Ytelser)."),
  ]);
  await unfold(panel);
  expect((await shown(panel)).facts.filter((fact) => fact.startsWith("benefits"))).toEqual([]);
  await panel.$eval("[data-elsewhere] button", (button) => (button as HTMLElement).click());
  await until(panel, "benefits[0].kind");
  expect(await rowOf(panel, "benefits[0].kind")).toMatch(/fra Modia personoversikt, Ytelser/);
  expect((await shown(panel)).facts).toContain("programme.goal");
  for (const tab of [other, stranger, page]) await tab.close();
});

test("a list of many people, even of one, is nobody's case", async () => {
  for (const name of ["enhetens-oversikt", "min-oversikt"]) {
    const page = await open(`veilarbportefolje/${name}`);
    const panel = await chrome.openPanel(page);
    await panel.waitForSelector('[data-state="several"]');
    expect(await panel.$("[data-person]")).toBeNull();
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain("Fjelltind");
    await page.close();
  }
});

/** A saved page; with `person`, as if it were that person's. */
function htmlOf(name: string, person: string | null): string {
  const html = readFileSync(fileOf(name, "html"), "utf8");
  if (person === null) return html;
  const [own = ""] = html.match(/(?<=fnr=")\d{11}/) ?? [];
  const spaced = (digits: string) => `${digits.slice(0, 6)} ${digits.slice(6)}`;
  return html
    .replaceAll(own, person)
    .replaceAll(spaced(own), spaced(person))
    .replaceAll("Solfrid Fjelltind", "Terje Brattli");
}

async function open(name: string, person?: string): Promise<Page> {
  const page = await chrome.browser.newPage();
  await page.goto(`${base}${name}${person ? `?person=${person}` : ""}`);
  return page;
}

/** Until the reader has read the tab in front: a tab that is out of sight is not read. */
async function untilRead(): Promise<void> {
  const [worker] = await chrome.extension.workers();
  const state = () =>
    worker?.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const [tab] = await tabs.query({ active: true });
      const answer = await tabs
        .sendMessage(tab?.id ?? -1, { type: "skreddersom/read" })
        .catch(() => null);
      return answer?.state;
    });
  for (let i = 0; i < 100 && (await state()) !== "one"; i++)
    await new Promise((done) => setTimeout(done, 100));
}

interface Tabs {
  query(by: { active: boolean }): Promise<{ id?: number }[]>;
  sendMessage(id: number, message: object): Promise<{ state?: string } | null>;
}

/** What the system does when another tab, or another person, is chosen: same document, new address, new parts. */
async function turnTo(page: Page, name: string, person?: string): Promise<void> {
  const html = htmlOf(name, person ?? null);
  await page.evaluate(
    (path, body) => {
      history.pushState(null, "", path);
      document.body.setHTMLUnsafe(body);
    },
    `/skreddersom-demo/${name}`,
    html.slice(html.indexOf("<body>") + 6, html.indexOf("</body>")),
  );
}

function until(panel: Page, fact: string) {
  return panel.waitForFunction(
    (wanted) => document.querySelector(`[data-fact="${wanted}"]`) !== null,
    { timeout: 20_000 },
    fact,
  );
}

function rowOf(panel: Page, fact: string): Promise<string | null> {
  return panel.$eval(`[data-fact="${fact}"]`, (row) => row.textContent);
}

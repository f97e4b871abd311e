import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson } from "./demo-page.ts";
import { chooseTab, waitForPerson } from "./panel-page.ts";
import { withoutRandomIds } from "./storage.ts";

/* What a caseworker does at the desk: works out the stønad by keyboard, goes through a checklist, prints it. */

const JOSEF = "01459421161";
let demo: DemoServer;
let chrome: Chrome;
let panel: Page;

beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
  panel = await chrome.openPanel(await openPerson(chrome.browser, demo.url, "josef"));
  await waitForPerson(panel, JOSEF);
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

describe("the calculator, by keyboard alone", () => {
  beforeAll(async () => {
    await chooseTab(panel, "Sak");
    await tabTo("Regn ut stønad for en periode");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector(".sk-calculator");
  });

  test("June 2026, half position, one child, absence and dagpenger: the table and both readings", async () => {
    await fill("Fra og med", "01.06.2026");
    await fill("Til og med", "30.06.2026");
    await fill("Fødselsdato", "14.03.1988");
    await press("Legg til: barn");
    await press("Legg til: arbeid med lønn");
    await fill("Timer i uken", "18,75");
    await press("Legg til: fravær som gir trekk");
    await fill("Fra og med", "08.06.2026");
    await fill("Til og med", "09.06.2026");
    await press("Legg til: andre ytelser (§ 38)");
    await fill("Kroner per dag", "300");
    await fill("Fra og med", "15.06.2026");
    await press("Regn ut");
    await panel.waitForSelector("[data-stonad=result]");
    const result = await words("[data-stonad=result]");
    expect(result).toContain("Stønad før skatt: 7 499,10 kr");
    expect(result).toContain("7 537,10 kr (+38,00)");
    expect(result).toContain("9 299,10 kr (+1 800,00)");
    expect(result).toContain("tidligst 1. juli 2026");
    expect(await panel.$$eval(".sk-stonad__table", (all) => all.length)).toBeGreaterThan(1);
  });

  test("is copied as a formatted table", async () => {
    await panel.evaluate(() => {
      Object.assign(window, { copied: [] as string[] });
      navigator.clipboard.write = async ([item]) => {
        const html = await (await item?.getType("text/html"))?.text();
        (window as unknown as { copied: unknown[] }).copied.push(html);
      };
    });
    await press("Kopier som tabell");
    await panel.waitForFunction(() => (window as unknown as { copied: string[] }).copied[0]);
    const html = await panel.evaluate(
      () => (window as unknown as { copied: string[] }).copied[0] ?? "",
    );
    expect(html).toContain("<th>Fra og med</th>");
    expect(html).toContain("<td>§ 37</td>");
    expect(html).toContain("<td>Sum</td><td></td><td></td><td>7 499,10</td>");
  });

  test("May 2027 is refused with the day from which G is not adopted", async () => {
    // Rows have the same dates: the birth date stands once, after those of the period.
    await tabTo("Fødselsdato", "back");
    await fill("Fra og med", "01.05.2027", "back");
    await fill("Til og med", "31.05.2027");
    await press("Regn ut");
    await panel.waitForSelector("[data-stonad=refused]");
    expect(await words("[data-stonad=refused]")).toContain(
      "Grunnbeløpet fra 1. mai 2027 er ikke vedtatt ennå",
    );
    expect(await panel.$("[data-stonad=result]")).toBeNull();
  });
});

describe("a checklist", () => {
  const ASKED = "office.municipality";
  const open = () => panel.$(`fieldset[data-question="${ASKED}"]`);

  beforeAll(async () => {
    await chooseTab(panel, "Kontroll");
    await panel.waitForSelector(".sk-check-switch select");
  });

  test("an answer in the list counts, and is no question elsewhere in Kontroll", async () => {
    await panel.select(".sk-check-switch select", "inngang");
    const before = await progress();
    await answer(ASKED, "Ja");
    expect(await progress()).toBe(before + 1);
    expect(await panel.$("[data-special-case='4.29.2.8']")).not.toBeNull();
    await panel.select(".sk-check-switch select", "urgent");
    expect(await open()).toBeNull();
    expect(await panel.$(`[data-answered][data-question="${ASKED}"]`)).not.toBeNull();
  });

  test("an answer taken back in Kontroll is a question in the list again, and the other way", async () => {
    const before = await panel.$$eval("[data-answered]", (all) => all.length);
    await panel.$eval(`[data-answered][data-question="${ASKED}"]`, (e) => {
      const all = [...e.querySelectorAll<HTMLElement>("button")];
      all.find((b) => b.getAttribute("aria-label")?.startsWith("Ta tilbake"))?.click();
    });
    await panel.waitForFunction(
      (n) => document.querySelectorAll("[data-answered]").length < n,
      {},
      before,
    );
    await panel.select(".sk-check-switch select", "inngang");
    expect(await open()).not.toBeNull();
    const now = await progress();
    await answer(ASKED, "Ja");
    expect(await progress()).toBe(now + 1);
  });

  test("is printed from a tab of its own: no name in its address or title, and it is gone when it is left", async () => {
    const known = new Set(chrome.browser.targets());
    await panel.evaluate(() => {
      const all = [...document.querySelectorAll("button")];
      all.find((b) => b.textContent === "Skriv ut samtaleark")?.click();
    });
    const target = await chrome.browser.waitForTarget(
      (t) => !known.has(t) && t.url().includes("/paper.html"),
    );
    const paper = await target.asPage();
    await paper.waitForSelector("[data-paper=talk] h1");
    expect(await paper.$eval(".sk-paper", (e) => e.textContent)).toContain("Vurdert per");
    expect(withoutRandomIds(`${paper.url()} ${await paper.title()}`)).not.toMatch(/josef|\d{11}/i);
    await paper.evaluate(() => window.dispatchEvent(new Event("afterprint"))).catch(() => {});
    await until(() => !chrome.browser.targets().includes(target));
  });
});

/** Tabs on (or back) until what has the focus is called so, as somebody without a mouse would. */
async function tabTo(name: string, way: "on" | "back" = "on"): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if ((await focused()) === name) return;
    if (way === "back") await panel.keyboard.down("Shift");
    await panel.keyboard.press("Tab");
    if (way === "back") await panel.keyboard.up("Shift");
  }
  throw new Error(`the focus never reached «${name}»`);
}

function focused(): Promise<string> {
  return panel.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    const label = at?.labels?.[0]?.textContent ?? at?.getAttribute("aria-label");
    return (label ?? at?.textContent ?? "").trim();
  });
}

async function press(name: string): Promise<void> {
  await tabTo(name);
  await panel.keyboard.press("Enter");
}

async function fill(name: string, value: string, way: "on" | "back" = "on"): Promise<void> {
  await tabTo(name, way);
  await panel.keyboard.down("Control");
  await panel.keyboard.press("KeyA");
  await panel.keyboard.up("Control");
  await panel.keyboard.type(value);
}

function words(selector: string): Promise<string> {
  return panel.$eval(selector, (e) => (e as HTMLElement).innerText.replace(/[\s\u00a0]+/g, " "));
}

async function progress(): Promise<number> {
  const found = await panel.$eval("[data-progress]", (e) => (e as HTMLElement).dataset.progress);
  return Number(found?.split("/")[0]);
}

async function answer(id: string, choice: string): Promise<void> {
  await panel.evaluate(
    (question, wanted) => {
      const card = document.querySelector(`fieldset[data-question="${CSS.escape(question)}"]`);
      const buttons = [...(card?.querySelectorAll("button") ?? [])];
      buttons.find((b) => b.textContent === wanted)?.click();
    },
    id,
    choice,
  );
  await panel.waitForFunction(
    (left) => !document.querySelector(`fieldset[data-question="${CSS.escape(left)}"]`),
    {},
    id,
  );
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise((done) => setTimeout(done, 50));
  expect(holds()).toBe(true);
}

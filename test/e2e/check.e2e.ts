import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rules } from "../../lib/law/rules/index.ts";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { heardArticles, heardButtons } from "./ax-tree.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson, switchTo } from "./demo-page.ts";
import { chooseTab, setDate, shown, waitForPerson } from "./panel-page.ts";

const JOSEF = "01459421161";
const INGEBORG = "07487811887";
/** Something is wrong, something comes, much is open. */
const DAY = "2021-11-22";
let demo: DemoServer;
let chrome: Chrome;
let page: Page;
let panel: Page;

beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
  page = await openPerson(chrome.browser, demo.url, "josef-innvilget", { tab: "Program" });
  panel = await openCheck();
  await setDate(panel, DAY);
  await panel.waitForSelector("article.sk-finding");
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

test("one article for each rule, each with its status", async () => {
  const { findings } = await shown(panel);
  expect(Object.keys(findings).sort()).toEqual(rules.map((r) => r.id).sort());
  expect(await count("article[data-rule]")).toBe(rules.length);
});

test("each card tells heading, status, ground and what to do in words alone", async () => {
  await unfoldDetails();
  const heard = await heardArticles(panel);
  const status = /^(Bryter loven|Mulig brudd|Bør rettes|Frist|Ikke avklart|I orden|Gjelder ikke)/;
  expect(heard.length).toBeGreaterThan(10);
  for (const card of heard) {
    expect(card.name).toMatch(status);
    expect(card.headings).toHaveLength(1);
    expect(card.name).toBe(card.headings[0]);
    expect(card.text, card.name).toMatch(/§|punkt|forskrift|rundskriv|NAV|SSB|kapittel|saken/i);
    expect(card.text, card.name).toMatch(/Slik regelen (er fra|var) \d\d\.\d\d\.\d{4}/);
  }
  const urgent = heard.filter((card) => /^(Bryter|Mulig|Bør|Frist)/.test(card.name));
  expect(urgent.length).toBeGreaterThan(0);
  for (const card of urgent) {
    expect(card.text, card.name).toContain("Fordi");
    expect(card.text, card.name).toMatch(/Gjør ?:/);
    expect(card.buttons, card.name).toContain("Kopier til notat");
    expect(card.buttons.some((name) => name.startsWith("Ikke aktuelt: "))).toBe(true);
  }
  for (const card of heard.filter((c) => c.name.startsWith("Ikke avklart")))
    expect(card.text, card.name).toMatch(/Mangler ?:|Gjør ?:|Ved behov ?:/);
});

test("nothing is wider than the panel, however narrow", async () => {
  for (const width of [320, 360, 420]) {
    await panel.setViewport({ width, height: 900 });
    const wide = await panel.evaluate(() => {
      const views = [document.documentElement, ...document.querySelectorAll(".sk-view")];
      return views.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.className);
    });
    expect(wide, `${width} px`).toEqual([]);
  }
  await panel.setViewport({ width: 360, height: 900 });
});

describe("an answer", () => {
  test("is said once, and the focus goes to the next question", async () => {
    await listen();
    const id = await firstQuestion("button");
    await answer(id, "Vet ikke");
    await panel.waitForFunction(
      (left) => !document.querySelector(`fieldset[data-question="${CSS.escape(left)}"]`),
      {},
      id,
    );
    const focused = await focus();
    expect(focused.tag).toBe("H3");
    expect(focused.text.endsWith("?") || focused.text.endsWith(".")).toBe(true);
    expect(await said()).toEqual([expect.stringMatching(/^Svaret er brukt\. .*spørsmål igjen\.$/)]);
    expect(await count("[data-answered]")).toBe(1);
  });

  test("can be taken back, and the question is where it was", async () => {
    const answered = await panel.$eval(
      "[data-answered]",
      (e) => (e as HTMLElement).dataset.question,
    );
    await listen();
    await press(/^Ta tilbake svaret på/);
    await panel.waitForFunction(() => !document.querySelector("[data-answered]"));
    expect(await said()).toEqual([expect.stringMatching(/^Svaret er tatt tilbake/)]);
    expect((await focus()).question).toBe(answered);
  });
});

describe("setting a finding aside", () => {
  test("wants a reason", async () => {
    await press(/^Ikke aktuelt: /);
    expect((await focus()).tag).toBe("INPUT");
    await press(/^Overstyr$/);
    expect(await text(".sk-override")).toContain("Velg en grunn");
    await panel.keyboard.press("Escape");
    expect((await focus()).text).toContain("Ikke aktuelt");
  });

  test("takes it out of the counts, keeps it in sight as a line, is said once, and the focus goes there", async () => {
    const before = await tabCount();
    await listen();
    await setAside("already-done");
    expect(await tabCount()).toBe(before - 1);
    expect(await text(".sk-overridden summary")).toMatch(/Overstyrt av deg.*1 (brudd|frist)/);
    expect((await focus()).tag).toBe("SUMMARY");
    expect(await said()).toEqual([expect.stringMatching(/^Overstyrt: /)]);
    expect(await count("article[data-rule]")).toBe(rules.length);
  });

  test("the pill in the page says the same numbers", async () => {
    const wanted = await tabCount();
    for (let i = 0; i < 50 && (await pillCount()) !== wanted; i++)
      await new Promise((done) => setTimeout(done, 100));
    expect(await pillCount()).toBe(wanted);
    await press(/^Angre overstyringen av/);
    for (let i = 0; i < 50 && (await pillCount()) !== wanted + 1; i++)
      await new Promise((done) => setTimeout(done, 100));
    expect(await pillCount()).toBe(wanted + 1);
    await setAside("already-done");
  });

  test("outlives the panel and a background that was stopped", async () => {
    await answer(await firstQuestion("button"), "Vet ikke");
    await panel.waitForSelector("[data-answered]");
    await panel.close();
    for (const worker of await chrome.extension.workers()) await worker.close();
    panel = await openCheck();
    await panel.waitForSelector("[data-overridden]");
    expect(await count("[data-overridden]")).toBe(1);
    expect(await count("[data-answered]")).toBe(1);
    expect(await text(".sk-otherday")).toContain("22. november 2021");
  });

  test("can be undone, and the focus goes back to the card", async () => {
    await panel.$eval(".sk-overridden summary", (e) => (e as HTMLElement).click());
    await press(/^Angre overstyringen av/);
    await panel.waitForFunction(() => !document.querySelector("[data-overridden]"));
    expect((await focus()).rule).toBeTruthy();
  });

  test("is gone with another person's case, in the panel and in the browser's memory", async () => {
    await setAside("later");
    expect(Object.keys(await memory())).toHaveLength(1);
    await switchTo(page, "ingeborg");
    await waitForPerson(panel, INGEBORG);
    expect(await count("[data-overridden], .sk-otherday")).toBe(0);
    await panel.waitForFunction(async () => {
      const kept = await globalThis.chrome.storage.session.get(null);
      return Object.keys(kept).length === 0;
    });
    await switchTo(page, "josef-innvilget");
    await waitForPerson(panel, JOSEF);
    expect(await count("[data-overridden], [data-answered]")).toBe(0);
  });

  test("is gone with another person's case also while the panel is closed", async () => {
    await setDate(panel, DAY);
    await panel.waitForSelector("article.sk-finding");
    await setAside("later");
    await panel.close();
    await switchTo(page, "ingeborg");
    await page.waitForFunction(() =>
      document.querySelector("demo-innhold")?.hasAttribute("data-fnr"),
    );
    const [worker] = await chrome.extension.workers();
    const left = () => worker?.evaluate(() => globalThis.chrome.storage.session.get(null));
    for (let i = 0; i < 100 && Object.keys((await left()) ?? {}).length > 0; i++)
      await new Promise((done) => setTimeout(done, 100));
    expect(await left()).toEqual({});
    await switchTo(page, "josef-innvilget");
    panel = await openCheck();
    expect(await count("[data-overridden], .sk-otherday")).toBe(0);
  });

  test("is beyond the reach of scripts in the page", async () => {
    expect(
      await inReader(page, "chrome.storage.session.get(null).then(() => 'read', () => 'refused')"),
    ).toBe("refused");
  });
});

describe("the day to judge by", () => {
  test("is chosen by keyboard, said over every view, and one press leads back", async () => {
    await chooseTab(panel, "Kontroll");
    await setDate(panel, DAY);
    for (const view of ["Sak", "Tiltak", "Program", "Kontroll"]) {
      await chooseTab(panel, view);
      expect(await text(".sk-otherday")).toContain("Vurdert per 22. november 2021");
    }
    await panel.focus(".sk-otherday button");
    await panel.keyboard.press("Enter");
    await panel.waitForFunction(() => !document.querySelector(".sk-otherday"));
    expect(await panel.evaluate(() => document.activeElement?.hasAttribute("data-as-of"))).toBe(
      true,
    );
    await panel.keyboard.press("ArrowUp");
    await panel.waitForSelector(".sk-otherday");
    await press(/^Til i dag/);
  });

  test("is said once with what it came to", async () => {
    await listen();
    await setDate(panel, DAY);
    await panel.waitForSelector(".sk-otherday");
    expect(await said()).toEqual([
      expect.stringMatching(/^Vurdert per 22\. november 2021\. .*å avklare/),
    ]);
    await chooseTab(panel, "Tiltak");
    await press(/^Til i dag/);
    await panel.waitForFunction(() => !document.querySelector(".sk-otherday"));
    expect((await focus()).text).toContain("Tiltak");
    await chooseTab(panel, "Kontroll");
  });

  test("a day that is no day is called so, and changes nothing", async () => {
    const before = (await shown(panel)).findings;
    await panel.focus("[data-as-of]");
    for (let i = 0; i < 3; i++) {
      await panel.keyboard.press("Backspace");
      await panel.keyboard.press("ArrowRight");
    }
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await panel.waitForSelector('[data-as-of][aria-invalid="true"]');
    expect(await text(".sk-asof")).toContain("Velg en dato som finnes");
    expect((await shown(panel)).findings).toEqual(before);
  });
});

async function openCheck(): Promise<Page> {
  const opened = await chrome.openPanel(page);
  await waitForPerson(opened, JOSEF);
  await chooseTab(opened, "Kontroll");
  return opened;
}

function count(selector: string): Promise<number> {
  return panel.$$eval(selector, (found) => found.length);
}

function text(selector: string): Promise<string> {
  return panel.$eval(selector, (e) => (e as HTMLElement).innerText.replace(/\s+/g, " "));
}

/** The number in the tab of Kontroll: breaches and near deadlines. */
function tabCount(): Promise<number> {
  return panel.$$eval('[role="tab"]', (tabs) => {
    const tab = tabs.find((t) => t.textContent?.startsWith("Kontroll"));
    return Number(tab?.querySelector(".sk-badge")?.textContent ?? 0);
  });
}

/** The same number in the page: breaches and near deadlines, as the pill says them to a screen reader. */
async function pillCount(): Promise<number> {
  const pill = (await heardButtons(page)).find((name) => name.startsWith("Skreddersøm:"));
  const [, breaches, deadlines] = /(\d+) brudd, (\d+) frist/.exec(pill ?? "") ?? [];
  return Number(breaches) + Number(deadlines);
}

async function unfoldDetails(): Promise<void> {
  await panel.$$eval("details", (all) => {
    for (const e of all) e.open = true;
  });
}

/** Presses the first button in sight with such a name. */
async function press(name: RegExp): Promise<void> {
  await unfoldDetails();
  await panel.evaluate((source) => {
    const wanted = new RegExp(source);
    const nameOf = (e: Element) => e.getAttribute("aria-label") ?? e.textContent ?? "";
    const found = [...document.querySelectorAll<HTMLElement>("button")].find(
      (e) => e.checkVisibility() && wanted.test(nameOf(e)),
    );
    if (!found) throw new Error(`no button ${source}`);
    found.focus();
    found.click();
  }, name.source);
}

async function setAside(reason: string): Promise<void> {
  await press(/^Ikke aktuelt: /);
  await panel.click(`.sk-override input[value="${reason}"]`);
  await press(/^Overstyr$/);
  await panel.waitForSelector("[data-overridden]");
}

function firstQuestion(having: string): Promise<string> {
  return panel.$eval(
    `fieldset[data-question]:has(${having})`,
    (e) => (e as HTMLElement).dataset.question ?? "",
  );
}

async function answer(id: string, words: string): Promise<void> {
  await panel.evaluate(
    (question, wanted) => {
      const card = document.querySelector(`fieldset[data-question="${CSS.escape(question)}"]`);
      const buttons = [...(card?.querySelectorAll("button") ?? [])];
      buttons.find((b) => b.textContent === wanted)?.click();
    },
    id,
    words,
  );
}

interface Focused {
  readonly tag: string;
  readonly text: string;
  readonly question: string | undefined;
  readonly rule: string | undefined;
}

function focus(): Promise<Focused> {
  return panel.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    return {
      tag: at.tagName,
      text: at.textContent?.trim() ?? "",
      question: at.closest<HTMLElement>("[data-question]")?.dataset.question,
      rule: at.closest<HTMLElement>("[data-rule]")?.dataset.rule,
    };
  });
}

/** Notes every message of the panel's live region from now on. */
async function listen(): Promise<void> {
  await panel.evaluate(() => {
    const region = document.querySelector('.sk-panel > [role="status"]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const words = region?.textContent ?? "";
      if (words !== "") heard.push(words);
    }).observe(region as Element, { childList: true, characterData: true, subtree: true });
  });
}

async function said(): Promise<string[]> {
  await new Promise((done) => setTimeout(done, 300));
  return panel.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

function memory(): Promise<Record<string, unknown>> {
  return panel.evaluate(() => globalThis.chrome.storage.session.get(null));
}

/** The value of an expression where our content script lives. */
async function inReader(of: Page, expression: string): Promise<unknown> {
  const session = await of.createCDPSession();
  const worlds: { id: number; name: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const ours = worlds.find((w) => w.name === "Skreddersøm");
  if (!ours) throw new Error(`no world of ours: ${worlds.map((w) => w.name)}`);
  const { result } = await session.send("Runtime.evaluate", {
    expression,
    contextId: ours.id,
    awaitPromise: true,
  });
  await session.detach();
  return result.value;
}

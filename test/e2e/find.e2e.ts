import type { Page, Target } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson, switchTo } from "./demo-page.ts";
import { waitForPerson } from "./panel-page.ts";

/* The browser's own menu and address bar cannot be driven: what they tell the background is told in their place. */
const JOSEF = "01459421161";
const SELECTED = "gjeld på kredittkort zqxmarkert";
let demo: DemoServer;
let chrome: Chrome;
let page: Page;

interface Told {
  readonly event: "contextMenus.onClicked" | "omnibox.onInputEntered" | "commands.onCommand";
  readonly args: readonly unknown[];
  /** Adds the tab in front as the last argument. */
  readonly tab: boolean;
}

beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

async function worker() {
  const [found] = await chrome.extension.workers();
  if (!found) throw new Error("Bakgrunnen sover");
  return found;
}

async function tell(told: Told): Promise<void> {
  await (await worker()).evaluate(
    async (event: string, args: readonly unknown[], tab: boolean) => {
      const [area = "", name = ""] = event.split(".");
      const api = globalThis.chrome as unknown as Record<
        string,
        Record<string, { dispatch(...args: unknown[]): void }>
      >;
      const [front] = await globalThis.chrome.tabs.query({ active: true, lastFocusedWindow: true });
      api[area]?.[name]?.dispatch(...args, ...(tab ? [front] : []));
    },
    told.event,
    told.args,
    told.tab,
  );
}

const box = (of: Page) => of.$eval(".sk-search__input", (e) => (e as HTMLInputElement).value);
const isFocused = (of: Page) =>
  of.evaluate(() => document.activeElement?.classList.contains("sk-search__input") ?? false);
const untilSearched = (of: Page, words: string) =>
  of.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>(".sk-search__input")?.value === wanted &&
      document.querySelector("[data-result]") !== null,
    {},
    words,
  );

/** What is told is no gesture, so the browser would open no panel; with one it does nothing more to a panel that is open. */
async function withGesture(): Promise<void> {
  await (await worker()).evaluate(() => {
    globalThis.chrome.sidePanel.open = () => Promise.resolve();
  });
}

async function withoutGesture(): Promise<void> {
  await (await worker()).evaluate(() => {
    globalThis.chrome.sidePanel.open = () => Promise.reject(new Error("no gesture"));
  });
}

function isLookup(target: Target): boolean {
  return target.type() === "page" && target.url().endsWith("/sidepanel.html");
}

/** The look-up page that opens as a tab of its own. */
async function lookupPage(): Promise<Page> {
  const target = await chrome.browser.waitForTarget(isLookup, { timeout: 15_000 });
  return (await target.page()) ?? target.asPage();
}

test("the menu, the keyword and the key are declared", async () => {
  const manifest = await (await worker()).evaluate(() => globalThis.chrome.runtime.getManifest());
  expect(manifest.omnibox?.keyword).toBe("kvp");
  expect(manifest.commands?.find?.suggested_key).toBeDefined();
  expect(manifest.permissions).toContain("contextMenus");
});

describe("with the panel open", () => {
  let panel: Page;
  beforeAll(async () => {
    page = await openPerson(chrome.browser, demo.url, "josef");
    panel = await chrome.openPanel(page);
    await waitForPerson(panel, JOSEF);
    await page.bringToFront();
    await withGesture();
  });
  afterAll(async () => {
    await withoutGesture();
    await page.close();
  });

  test("selected text is looked up there, on one line, with the focus in the box", async () => {
    const info = { menuItemId: "find", selectionText: `  ${SELECTED.replace(" på", "\n på")} ` };
    await tell({ event: "contextMenus.onClicked", args: [info], tab: true });
    await untilSearched(panel, SELECTED);
    expect(await isFocused(panel)).toBe(true);
  });

  test("it is kept nowhere: no store, no address", async () => {
    const kept = await (await worker()).evaluate(async () => {
      const { storage, tabs } = globalThis.chrome;
      const all = await Promise.all([
        storage.session.get(null),
        storage.local.get(null),
        tabs.query({}),
      ]);
      return JSON.stringify(all);
    });
    expect(kept).not.toContain("zqxmarkert");
    expect(kept.length).toBeGreaterThan(10);
    expect(
      chrome.browser
        .targets()
        .map((t) => t.url())
        .join(),
    ).not.toContain("zqxmarkert");
  });

  test("text of one person's page is gone with the person", async () => {
    const seen = panel.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const together = new Set<string>();
          const look = () => {
            const person = document.querySelector("[data-person]")?.getAttribute("data-person");
            const value = document.querySelector<HTMLInputElement>(".sk-search__input")?.value;
            if (person && value) together.add(`${person} ${value}`);
            if (person && person !== "01459421161") done([...together]);
          };
          new MutationObserver(look).observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
          });
        }),
    );
    await switchTo(page, "ingeborg");
    for (const line of await seen) expect(line).toMatch(/^01459421161 /);
    expect(await box(panel)).toBe("");
    await switchTo(page, "josef");
    await waitForPerson(panel, JOSEF);
  });

  test("the key goes to the box", async () => {
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.bringToFront();
    await tell({ event: "commands.onCommand", args: ["find"], tab: true });
    await panel.waitForFunction(() =>
      document.activeElement?.classList.contains("sk-search__input"),
    );
  });
});

describe("the address bar", () => {
  test("suggests from the same index", async () => {
    const suggest = await suggestions("gjel");
    expect(suggest[0]?.content).toBe("Økonomi- og gjeldsrådgivning");
    const courses = await suggestions("kurs");
    expect(courses.length).toBeGreaterThan(2);
    for (const { description } of [...suggest, ...courses])
      expect(description).not.toMatch(/[<>&]/);
  });

  test("Enter opens look-up with the measure where no panel can be opened; nothing of it in the address", async () => {
    const blank = await chrome.browser.newPage();
    await blank.bringToFront();
    await tell({
      event: "omnibox.onInputEntered",
      args: ["Økonomi- og gjeldsrådgivning", "currentTab"],
      tab: false,
    });
    const lookup = await lookupPage();
    await untilSearched(lookup, "Økonomi- og gjeldsrådgivning");
    const first = await lookup.$eval(
      "[data-result] article",
      (e) => (e as HTMLElement).dataset.hitId,
    );
    expect(first).toBe("okonomi-og-gjeldsradgivning");
    expect(lookup.url()).toMatch(/\/sidepanel\.html$/);
    await lookup.close();
    await blank.close();
  });
});

test("selected text on a page without a panel, and no gesture to open one: the look-up page takes it", async () => {
  page = await openPerson(chrome.browser, demo.url, "josef");
  await page.bringToFront();
  const info = { menuItemId: "find", selectionText: "norskkurs" };
  await tell({ event: "contextMenus.onClicked", args: [info], tab: true });
  const lookup = await lookupPage();
  await untilSearched(lookup, "norskkurs");
  await lookup.close();
  await page.close();
});

async function suggestions(typed: string): Promise<{ content: string; description: string }[]> {
  return (await worker()).evaluate(
    (text) =>
      new Promise<{ content: string; description: string }[]>((done) => {
        const { onInputChanged } = globalThis.chrome.omnibox as unknown as {
          onInputChanged: { dispatch(text: string, suggest: typeof done): void };
        };
        onInputChanged.dispatch(text, done);
      }),
    typed,
  );
}

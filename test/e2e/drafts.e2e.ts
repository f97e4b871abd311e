import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page, Target } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson } from "./demo-page.ts";
import { chooseTab, unfold, waitForPerson } from "./panel-page.ts";
import { filesWith, withoutRandomIds } from "./storage.ts";

/* A day's work in a profile that is kept, and what is left of it in the profile's files when the browser is closed. */

const JOSEF = "01459421161";
const INGEBORG = "07487811887";
const GUARDED = "12528929069";
const GOAL = "Røkter på Kvitholmen laksemærd";
const PASSPHRASE = "korrekt hest batteri stiftemaskin";
const MARKERS = ["plantet-ø-84613", "plantet-æ-52907", "plantet-Ł-73158"] as const;
/** Words of the persons' pages, of the plan and of the passphrase. */
const SECRETS = [
  JOSEF,
  "014594 21161",
  INGEBORG,
  "074878 11887",
  GUARDED,
  "Josef Tesfaye",
  "Tesfaye",
  "Ingeborg Vik",
  "oppdrettsnæringen",
  "flyktet alene",
  "ryggen er vond",
  GOAL,
  "Kvitholmen",
  PASSPHRASE,
  "stiftemaskin",
];
/** What only our own views could have written: it must not be anywhere in the whole profile. */
const OWN = [GOAL, "Kvitholmen", PASSPHRASE, "stiftemaskin"];

let demo: DemoServer;
let chrome: Chrome;
let profile: string;
/** Where files are saved: outside the profile, because what is saved there is the caseworker's own wish. */
let downloads: string;

const start = async () => {
  chrome = await startChrome({ headless: true, profile });
  const session = await chrome.browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
};
const restart = async (whileClosed: () => void = () => {}) => {
  await chrome.close();
  whileClosed();
  await start();
};

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), "skreddersom-drafts-"));
  downloads = mkdtempSync(join(tmpdir(), "skreddersom-downloads-"));
  demo = await startDemo(0);
  await start();
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
  for (const folder of [profile, downloads])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

describe("the draft of a person", () => {
  test("is made while the case is open", async () => {
    const { panel, page } = await opened("josef-innvilget", JOSEF);
    for (const view of ["Sak", "Tiltak", "Kontroll"]) {
      await chooseTab(panel, view);
      await unfold(panel);
    }
    await press(panel, "Ja");
    await copySomething(panel);
    await chooseTab(panel, "Program");
    await plan(panel, "forslag");
    await panel.waitForSelector('[data-draft="memory"]');
    expect(await draftKeys()).toEqual([`draft-${JOSEF}`]);
    await page.close();
  });

  test("becomes papers whose names, addresses and titles tell of nobody", async () => {
    const { panel, page } = await opened("josef-innvilget", JOSEF);
    await chooseTab(panel, "Program");
    await untilGoal(panel, GOAL);
    // The paper's tab closes when it is left: it is noted when it comes, with its title where it is still there.
    const tabs = new Map<string, Promise<string>>();
    const note = (target: Target) => {
      const url = target.url();
      if (!/\/(plan|paper)\.html/.test(url)) return;
      const title = target.asPage().then((one) => one.title());
      tabs.set(
        url,
        title.catch(() => ""),
      );
    };
    chrome.browser.on("targetcreated", note).on("targetchanged", note);
    await panel.waitForSelector("[data-papers]");
    await pressBeginning(panel, "[data-papers] .sk-papers__calendar button", "");
    await panel.$eval("[data-paper-open]", (e) => (e as HTMLElement).click());
    await panel.waitForSelector("[data-paper-shown]");
    await pressBeginning(panel, "[data-paper-shown] button", "Kopier");
    await pressBeginning(panel, "[data-paper-shown] button", "Last ned Word");
    await panel.waitForFunction(() => document.body.textContent?.includes("Kopiert"));
    await pressBeginning(panel, "[data-paper-shown] button", "Skriv ut");
    await panel.$eval('[data-plan="large"]', (e) => (e as HTMLElement).click());
    const saved = () => readdirSync(downloads).filter((name) => /\.(docx|ics)$/.test(name));
    await expect.poll(() => saved().length, { timeout: 20_000 }).toBe(2);
    const kinds = () => new Set([...tabs.keys()].map((url) => new URL(url).pathname));
    await expect.poll(() => kinds().size, { timeout: 10_000 }).toBe(2);
    chrome.browser.off("targetcreated", note).off("targetchanged", note);
    const shown = [...saved(), ...tabs.keys(), ...(await Promise.all(tabs.values()))].join(" ");
    expect(withoutRandomIds(shown)).not.toMatch(/josef|tesfaye|\d{11}|kvitholmen/i);
    await page.close();
  });

  test("outlives panel, tab and a background that is stopped", async () => {
    for (const worker of await chrome.extension.workers()) await worker.close();
    const { panel, page } = await opened("josef-innvilget", JOSEF);
    await chooseTab(panel, "Program");
    await untilGoal(panel, GOAL);
    await page.close();
  });

  test("is the person's own: the next one has none, and one for each is kept", async () => {
    const { panel, page } = await opened("ingeborg", INGEBORG);
    await chooseTab(panel, "Program");
    await panel.waitForSelector('[data-plan-start="forslag"]');
    await panel.click('[data-plan-start="forslag"]');
    await panel.waitForSelector('[data-draft="memory"]');
    expect(await draftKeys()).toEqual([`draft-${JOSEF}`, `draft-${INGEBORG}`]);
    await page.close();
  });

  test("follows in another tab with the same person, where the change can be undone", async () => {
    const one = await opened("josef-innvilget", JOSEF);
    await chooseTab(one.panel, "Program");
    await untilGoal(one.panel, GOAL);
    // The same person in a page that shows other things.
    const two = await opened("josef", JOSEF);
    await chooseTab(two.panel, "Program");
    await untilGoal(two.panel, GOAL);
    await fill(two.panel, "Mål", "Kokk på Kvitholmen");
    await untilGoal(one.panel, "Kokk på Kvitholmen");
    await one.panel.$eval('[data-plan="undo"]', (e) => (e as HTMLElement).click());
    await untilGoal(two.panel, GOAL);
    expect(await writesWithin(1500)).toBe(0);
    await two.page.close();
    await one.page.close();
  });

  test("stays in the panel, and says so, where the browser's memory is full", async () => {
    const { panel, page } = await opened("josef-innvilget", JOSEF);
    await chooseTab(panel, "Program");
    await untilGoal(panel, GOAL);
    await fillMemory();
    await fill(panel, "Mål", `${GOAL} og videre`.repeat(40));
    await panel.waitForSelector('[data-draft="full"]');
    await freeMemory();
    await fill(panel, "Mål", GOAL);
    await panel.waitForSelector('[data-draft="memory"]');
    await page.close();
  });

  test("tells what is new in the case since it was last open, until that is put away", async () => {
    const before = await opened("ingeborg", INGEBORG);
    await chooseTab(before.panel, "Program");
    await before.panel.waitForSelector('[data-draft="memory"]');
    expect(await before.panel.$("[data-news]")).toBeNull();
    await before.page.close();
    const { panel, page } = await opened("josef", JOSEF);
    await chooseTab(panel, "Program");
    await untilGoal(panel, GOAL);
    const news = await panel.waitForSelector("[data-news]");
    expect(await news?.evaluate((e) => e.textContent)).toMatch(/Siden sist.+/);
    await press(panel, "Sett");
    await panel.waitForFunction(() => !document.querySelector("[data-news]"));
    await page.close();
  });

  test("is not kept of a protected person, who is told why", async () => {
    const { panel, page } = await opened("kari-b", GUARDED);
    await chooseTab(panel, "Program");
    await panel.waitForSelector('[data-plan-start="tom"]');
    await panel.click('[data-plan-start="tom"]');
    const card = await panel.waitForSelector('[data-draft="protected"]');
    expect(await card?.evaluate((e) => e.textContent)).toContain("skjerming");
    expect(await panel.$('[data-draft-deed="keep"]')).toBeNull();
    expect(await draftKeys()).toEqual([`draft-${JOSEF}`, `draft-${INGEBORG}`]);
    await page.close();
  });
});

describe("Min uke", () => {
  test("shows what comes over the drafts when it is asked for, by name and never by number", async () => {
    const page = await chrome.browser.newPage();
    await page.goto(`chrome-extension://${chrome.extension.id}/sidepanel.html#uke`);
    const week = await page.waitForSelector("[data-my-week]");
    const text = (await week?.evaluate((e) => e.textContent)) ?? "";
    expect(text).toContain("2 utkast");
    expect(text).not.toMatch(/\d{11}|\d{6}\s\d{5}/);
    expect(await axe(page)).toEqual([]);
    expect(withoutRandomIds(`${page.url()} ${await page.title()}`)).not.toMatch(
      /josef|ingeborg|\d{11}/i,
    );
    await page.close();
  });

  test("is closed where nobody has asked for it: no name is on the page", async () => {
    const page = await chrome.browser.newPage();
    await page.goto(`chrome-extension://${chrome.extension.id}/sidepanel.html`);
    await page.waitForSelector(".sk-week");
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/Josef|Ingeborg/);
    await page.close();
  });
});

describe("when the browser is closed", () => {
  test("nothing of anybody is in the profile, and planted markers are found by the same search", async () => {
    await plantMarkers();
    await restart(() => {
      for (const marker of MARKERS) expect(ownFiles(marker), marker).not.toEqual([]);
      for (const secret of SECRETS) expect(ownFiles(secret), secret).toEqual([]);
      for (const own of OWN) expect(filesWith(profile, own), own).toEqual([]);
      for (const secret of SECRETS) expect(elsewhere(secret), secret).toEqual([]);
      // Addresses and titles of our pages lie in the browser's history: nobody is in them.
      const { all, telling } = ownAddresses();
      expect(all).toBeGreaterThan(0);
      expect(telling).toEqual([]);
    });
  });

  test("the draft is gone", async () => {
    const { panel, page } = await opened("josef-innvilget", JOSEF);
    await chooseTab(panel, "Program");
    await panel.waitForSelector("[data-plan-start]");
    expect(await draftKeys()).toEqual([]);
    await page.close();
  });
});

describe("a draft that is kept behind a passphrase", () => {
  test("lies on the disk as nothing but ciphertext", async () => {
    const { panel } = await opened("josef-innvilget", JOSEF);
    await chooseTab(panel, "Program");
    await plan(panel, "forslag");
    await keep(panel, "kort");
    await panel.waitForFunction(() => document.body.textContent?.includes("for kort"));
    expect(await rows()).toBe(0);
    expect(await axe(panel)).toEqual([]);
    await press(panel, "Avbryt");
    await keep(panel, PASSPHRASE);
    await panel.waitForSelector("[data-kept]");
    expect(await rows()).toBe(1);
    await restart(() => {
      for (const secret of SECRETS) expect(ownFiles(secret), secret).toEqual([]);
      for (const own of OWN) expect(filesWith(profile, own), own).toEqual([]);
      // The browser's own password manager and form memory were offered nothing of ours.
      const forms = filesWith(profile, chrome.extension.id).map((f) => relative(profile, f));
      expect(forms.filter((f) => /Login Data|Web Data/.test(f))).toEqual([]);
    });
  });

  test("tells a wrong passphrase, tampering and damage apart", async () => {
    const { panel, page } = await opened("josef-innvilget", JOSEF);
    await chooseTab(panel, "Program");
    expect(await tried(panel, "korrekt hest batteri stift")).toContain("Passfrasen er feil");
    await changeRow("turn");
    expect(await tried(panel, PASSPHRASE)).toContain("har endret utkastet");
    await changeRow("turn");
    await changeRow("cut");
    expect(await tried(panel, PASSPHRASE)).toContain("er skadet");
    await changeRow("mend");
    await page.close();
  });

  test("comes back with the right one, and is of nobody else", async () => {
    const other = await opened("ingeborg", INGEBORG);
    await chooseTab(other.panel, "Program");
    expect(await tried(other.panel, PASSPHRASE)).toContain("Ingenting er tatt vare på");
    await other.page.close();
    const { panel, page } = await opened("josef-innvilget", JOSEF);
    await chooseTab(panel, "Program");
    await open(panel, PASSPHRASE);
    await untilGoal(panel, GOAL);
    // The next test takes it up from the browser's memory: the page is closed when it stands there.
    await expect.poll(draftKeys, { timeout: 10_000 }).toHaveLength(1);
    await page.close();
  });

  test("takes another plan's place only when that is asked for twice", async () => {
    const { panel, page } = await opened("josef-innvilget", JOSEF);
    await chooseTab(panel, "Program");
    await untilGoal(panel, GOAL);
    await fill(panel, "Mål", "Kokk på Kvitholmen");
    await keep(panel, PASSPHRASE);
    await panel.waitForFunction(() => document.body.textContent?.includes("en annen plan"));
    expect(await panel.$("[data-kept]")).toBeNull();
    await press(panel, "Ta vare på");
    await panel.waitForSelector("[data-kept]");
    expect(await rows()).toBe(1);
    await page.close();
  });

  test("is deleted when the browser starts after its last day", async () => {
    await changeRow("expire");
    await restart();
    for (let i = 0; i < 50 && (await rows()) > 0; i++) await new Promise((r) => setTimeout(r, 100));
    expect(await rows()).toBe(0);
    await restart(() => {
      for (const secret of SECRETS) expect(ownFiles(secret), secret).toEqual([]);
    });
  });
});

async function opened(who: string, person: string): Promise<{ page: Page; panel: Page }> {
  const page = await openPerson(chrome.browser, demo.url, who);
  const panel = await chrome.openPanel(page);
  await waitForPerson(panel, person);
  return { page, panel };
}

/** Begins a plan and writes a goal of our own in it. */
async function plan(panel: Page, from: string): Promise<void> {
  await panel.waitForSelector(`[data-plan-start="${from}"]`);
  await panel.click(`[data-plan-start="${from}"]`);
  await fill(panel, "Mål", GOAL);
  await untilGoal(panel, GOAL);
}

async function keep(panel: Page, passphrase: string): Promise<void> {
  await panel.waitForSelector('[data-draft-deed="keep"]');
  await panel.$eval('[data-draft-deed="keep"]', (e) => (e as HTMLElement).click());
  await fill(panel, "Passfrase", passphrase);
  await fill(panel, "Skriv passfrasen en gang til", passphrase);
  await press(panel, "Ta vare på");
}

async function open(panel: Page, passphrase: string): Promise<void> {
  if (!(await panel.$("[data-draft] form"))) {
    await panel.waitForSelector('[data-draft-deed="open"]');
    await panel.$eval('[data-draft-deed="open"]', (e) => (e as HTMLElement).click());
  }
  await fill(panel, "Passfrase", passphrase);
  await press(panel, "Hent fram");
}

/** What is said when a passphrase does not open. */
async function tried(panel: Page, passphrase: string): Promise<string> {
  await open(panel, passphrase);
  await panel.waitForSelector("[data-draft] .aksel-error-message");
  const said = await panel.$eval("[data-draft] form", (e) => e.textContent ?? "");
  await press(panel, "Avbryt");
  return said;
}

async function press(panel: Page, name: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll("button")];
    const found = all.find((b) => b.textContent?.trim() === wanted);
    if (!found) throw new Error(`Fant ikke knappen «${wanted}»`);
    found.click();
  }, name);
}

/** Types into the field of that label, as one does. */
async function fill(panel: Page, label: string, value: string): Promise<void> {
  const field = await panel.waitForFunction(
    (wanted) => {
      const labels = [...document.querySelectorAll("label")];
      return labels.find((l) => l.textContent?.trim() === wanted)?.control;
    },
    {},
    label,
  );
  await (field as unknown as { focus(): Promise<void> }).focus();
  await panel.keyboard.down("Control");
  await panel.keyboard.press("KeyA");
  await panel.keyboard.up("Control");
  await panel.keyboard.type(value);
  await panel.keyboard.press("Tab");
}

async function untilGoal(panel: Page, goal: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => {
      const labels = [...document.querySelectorAll("label")];
      const field = labels.find((l) => l.textContent?.trim() === "Mål")?.control;
      return (field as HTMLInputElement | undefined)?.value === wanted;
    },
    // The panel of a tab that is not in front is never painted.
    { polling: 100 },
    goal,
  );
}

/** What axe finds, in both themes. */
async function axe(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const value of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    const { violations } = await new AxePuppeteer(page).analyze();
    found.push(...violations.map((v) => `${value} ${v.id}: ${v.nodes[0]?.html}`));
  }
  return found;
}

async function pressBeginning(panel: Page, selector: string, name: string): Promise<void> {
  await panel.$$eval(
    selector,
    (all, wanted) => {
      const found = all.find((b) => b.textContent?.trim().startsWith(wanted));
      if (!found)
        throw new Error(`Fant ikke knappen «${wanted}» blant ${all.map((b) => b.textContent)}`);
      (found as HTMLElement).click();
    },
    name,
  );
}

/** Copies as one does for the case system; what is copied is the caseworker's own to paste. */
async function copySomething(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const all = [...document.querySelectorAll("button")];
    const found = all.find((b) => b.textContent?.trim().startsWith("Kopier"));
    if (!found) throw new Error("Fant ingenting å kopiere");
    found.click();
  });
}

/** A page of ours, to look into the stores from. */
async function within<T>(look: (page: Page) => Promise<T>): Promise<T> {
  const page = await chrome.browser.newPage();
  await page.goto(`chrome-extension://${chrome.extension.id}/options.html`);
  const found = await look(page);
  await page.close();
  return found;
}

function draftKeys(): Promise<string[]> {
  return within((page) =>
    page.evaluate(async () => {
      const all = await globalThis.chrome.storage.session.get(null);
      return Object.keys(all).filter((key) => key.startsWith("draft-"));
    }),
  );
}

/** How often the browser's memory is written to in some milliseconds. */
function writesWithin(ms: number): Promise<number> {
  return within((page) =>
    page.evaluate(async (wait) => {
      let writes = 0;
      globalThis.chrome.storage.session.onChanged.addListener(() => {
        writes++;
      });
      await new Promise((done) => setTimeout(done, wait));
      return writes;
    }, ms),
  );
}

/** Fills the browser's memory for the session, as another part of the extension might. */
function fillMemory(): Promise<void> {
  return within((page) =>
    page.evaluate(async () => {
      const { session } = globalThis.chrome.storage;
      const used = await session.getBytesInUse(null);
      await session.set({ filler: "x".repeat(session.QUOTA_BYTES - used - 200) });
    }),
  );
}

function freeMemory(): Promise<void> {
  return within((page) => page.evaluate(() => globalThis.chrome.storage.session.remove("filler")));
}

function rows(): Promise<number> {
  return withRows("count");
}

async function changeRow(how: "turn" | "cut" | "mend" | "expire"): Promise<void> {
  expect(await withRows(how)).toBe(1);
}

/** Counts the kept rows, or changes each as somebody with the files might. */
function withRows(how: "count" | "turn" | "cut" | "mend" | "expire"): Promise<number> {
  return within((page) =>
    page.evaluate(
      (deed) =>
        new Promise<number>((done, fail) => {
          const request = indexedDB.open("skreddersom");
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const store = request.result.transaction("drafts", "readwrite").objectStore("drafts");
            const all = store.getAll();
            all.onsuccess = () => {
              for (const row of all.result) {
                const [first = 0] = row.data;
                if (deed === "turn") row.data[0] = first ^ 1;
                if (deed === "cut") Object.assign(row, { data: row.data.slice(1), first });
                if (deed === "mend") row.data = new Uint8Array([row.first, ...row.data]);
                if (deed === "expire") row.until = "2020-01-01";
                if (deed !== "count") store.put(row);
              }
            };
            store.transaction.oncomplete = () => {
              request.result.close();
              done(all.result.length);
            };
          };
        }),
      how,
    ),
  );
}

/** In both stores, as text of one byte a sign, of two, and as JSON. */
function plantMarkers(): Promise<void> {
  return within((page) =>
    page.evaluate(
      async ([json, narrow, wide]) => {
        await globalThis.chrome.storage.local.set({ planted: json });
        await new Promise<void>((done, fail) => {
          const request = indexedDB.open("planted");
          request.onerror = () => fail(request.error);
          request.onupgradeneeded = () => {
            const store = request.result.createObjectStore("planted", { autoIncrement: true });
            store.add({ narrow });
            store.add({ wide });
          };
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        });
      },
      MARKERS as unknown as [string, string, string],
    ),
  );
}

/** Files that belong to the extension and hold the words. */
function ownFiles(words: string): string[] {
  return filesWith(profile, words)
    .map((file) => relative(profile, file))
    .filter((file) => file.includes(chrome.extension.id) || OWN_PLACES.test(file));
}

/** Files that hold the words, but for where the browser keeps the case system's own page: its cache, history and tabs. */
function elsewhere(words: string): string[] {
  return filesWith(profile, words)
    .map((file) => relative(profile, file))
    .filter((file) => !CASE_PAGE.test(file));
}

const CASE_PAGE = /^Default\/(Cache|Code Cache|History|Sessions|Favicons|Top Sites)/;

/** Stores that the browser shares between extensions, or between them and pages. */
const OWN_PLACES =
  /(Extension (State|Rules|Scripts)|(Local|Sync|Managed) Extension Settings|Service Worker|Session Storage|Local Storage|File System|blob_storage|WebStorage|Shared Dictionary)/;

/** Addresses of our pages in all of the profile, with what stands beside them, and those that tell of somebody. */
function ownAddresses(): { all: number; telling: string[] } {
  const address = `chrome-extension://${chrome.extension.id}/`;
  const beside = filesWith(profile, address).flatMap((file) => {
    const text = readFileSync(file, "latin1");
    const places = [...text.matchAll(new RegExp(address, "g"))];
    return places.map(({ index }) => Buffer.from(text.slice(index, index + 120), "latin1"));
  });
  const telling = SECRETS.filter((secret) => beside.some((bytes) => bytes.includes(secret)));
  return { all: beside.length, telling };
}

import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { type Chrome, startChrome } from "./chrome.ts";
import { openPerson, switchTo } from "./demo-page.ts";
import { chooseTab, setDate, shown, waitForPerson } from "./panel-page.ts";

const JOSEF = "01459421161";
let demo: DemoServer;
let chrome: Chrome;
let page: Page;
let panel: Page;

beforeAll(async () => {
  demo = await startDemo(0);
  chrome = await startChrome({ headless: true });
  page = await openPerson(chrome.browser, demo.url, "josef");
  panel = await chrome.openPanel(page);
  await waitForPerson(panel, JOSEF);
  await setDate(panel, "2021-11-22");
  await chooseTab(panel, "Tiltak");
});
afterAll(async () => {
  await chrome?.close();
  await demo?.close();
});

const view = '[role="tabpanel"]:not([hidden])';
const chip = (need: string) => `${view} [data-need="${need}"]`;
const measures = async () => (await shown(panel)).measures;
const focused = () =>
  panel.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );
/** Moves the focus to what is found and presses a key there, as one does without a mouse. */
async function press(selector: string, key: "Enter" | "Space"): Promise<void> {
  await panel.waitForSelector(selector);
  await panel.focus(selector);
  await panel.keyboard.press(key);
}

describe("needs, by keyboard", () => {
  test("struck out: shown as struck, suggestions follow at once, the focus stays; and taken in again", async () => {
    const before = await measures();
    expect(before).toContain("okonomi-og-gjeldsradgivning");
    await press(chip("debt"), "Enter");
    await press('[aria-label="Stryk «Gjeld» for denne saken"]', "Enter");
    await panel.waitForSelector(`${chip("debt")}[data-struck]`);
    expect(await measures()).not.toContain("okonomi-og-gjeldsradgivning");
    expect(await focused()).toBe("Ta med «Gjeld» igjen");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector(`${chip("debt")}:not([data-struck])`);
    expect(await measures()).toEqual(before);
    await press(chip("debt"), "Enter");
  });

  test("added: suggested for at once, without a quote, and remembered when the panel opens anew", async () => {
    await press(".sk-add-need", "Enter");
    await panel.select(".sk-add-need__form select", "dental");
    await press(".sk-add-need__form button", "Enter");
    await panel.waitForSelector(chip("dental"));
    await panel.waitForSelector('article[data-measure="tannhelse"]');
    await panel.reload();
    await waitForPerson(panel, JOSEF);
    await chooseTab(panel, "Tiltak");
    await panel.waitForSelector(chip("dental"));
    await press(chip("dental"), "Enter");
    await press('[aria-label="Stryk «Tannhelse» for denne saken"]', "Enter");
    await panel.waitForSelector(`${chip("dental")}[data-struck]`);
  });

  test("nobody else has them", async () => {
    await switchTo(page, "ingeborg");
    await waitForPerson(panel, "07487811887");
    await chooseTab(panel, "Tiltak");
    expect(await panel.$$(`${view} [data-struck]`)).toEqual([]);
    expect(await panel.$$(chip("dental"))).toEqual([]);
    await switchTo(page, "josef");
    await waitForPerson(panel, JOSEF);
    await chooseTab(panel, "Tiltak");
  });
});

describe("suggestions", () => {
  test("one that does not fit goes, can be undone on the spot and later", async () => {
    const [first = ""] = await measures();
    await press(`article[data-measure="${first}"] .sk-suggestion__hide`, "Enter");
    await panel.waitForSelector(".sk-undo");
    expect(await measures()).not.toContain(first);
    expect(await focused()).toBe("Angre");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector(`article[data-measure="${first}"]`);
    await press(`article[data-measure="${first}"] .sk-suggestion__hide`, "Enter");
    await panel.waitForSelector(`[data-hidden="${first}"]`);
    await press(".sk-hidden > summary", "Enter");
    await press(`[data-hidden="${first}"] button`, "Enter");
    await panel.waitForSelector(`article[data-measure="${first}"]`);
  });

  test("filter by group and area", async () => {
    const before = (await measures()).length;
    await panel.select(".sk-filters .aksel-form-field:nth-of-type(2) select", "helse");
    await panel.waitForFunction(() => document.querySelector(".sk-filters__count")?.textContent);
    const filtered = await measures();
    expect(filtered.length).toBeGreaterThan(0);
    expect(filtered.length).toBeLessThan(before);
    await panel.select(".sk-filters .aksel-form-field:nth-of-type(2) select", "");
    expect((await measures()).length).toBe(before);
  });

  test("«Tenk friere» has its own heading and at least five ideas", async () => {
    const ideas = await panel.evaluate((within) => {
      const heads = [...document.querySelectorAll(`${within} h2`)];
      const head = heads.find((h) => h.textContent?.startsWith("Tenk friere"));
      return head?.closest("section")?.querySelectorAll("article[data-measure]").length ?? 0;
    }, view);
    expect(ideas).toBeGreaterThanOrEqual(5);
  });

  test("a card tells how, the law with its limits, and what can follow", async () => {
    const text = await panel.evaluate(async () => {
      const card = document.querySelector<HTMLElement>('article[data-measure="arbeidstrening"]');
      card?.querySelector<HTMLElement>("[aria-expanded]")?.click();
      await new Promise((done) => setTimeout(done, 200));
      return card?.innerText ?? "";
    });
    expect(text).toMatch(/Inntil 1 år\. Når arbeidsevnen er nedsatt: 18 måneder/);
    expect(text).toMatch(/Kan kjedes med/);
    expect(text).toMatch(/Legg inn lenke til rutinen/);
    expect(text).toMatch(/oppdrett/);
  });
});

describe("the six areas", () => {
  test("are a table of six, with a gap's quote and a link that goes to the suggestion", async () => {
    await panel.evaluate(() => {
      const fold = document.querySelector(".sk-areas")?.closest("details");
      if (fold) fold.open = true;
    });
    const areas = await panel.$$eval("[data-area]", (all) => all.map((e) => e.textContent ?? ""));
    expect(areas).toHaveLength(6);
    expect(areas.join(" ")).toContain("kredittkort");
    expect(areas.join(" ")).toContain("oppdrett");
    await panel.focus('[aria-label="Gå til forslaget «Økonomi- og gjeldsrådgivning»"]');
    await panel.keyboard.press("Enter");
    await panel.waitForFunction(() => document.activeElement?.closest("article[data-measure]"));
    expect(await focused()).toBe("Økonomi- og gjeldsrådgivning");
  });

  test("are heard as a table", async () => {
    const session = await panel.createCDPSession();
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    const roles = nodes.filter((n) => !n.ignored).map((n) => String(n.role?.value));
    expect(roles).toContain("table");
    expect(roles.filter((r) => r === "columnheader").length).toBeGreaterThanOrEqual(2);
    expect(roles.filter((r) => r === "rowheader").length).toBeGreaterThanOrEqual(6);
  });

  for (const theme of ["light", "dark"])
    for (const width of [360, 420])
      test(`axe finds nothing with everything open, ${theme}, ${width} px`, async () => {
        await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
        await panel.setViewport({ width, height: 900 });
        const { violations } = await new AxePuppeteer(panel).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
        const wide = await panel.evaluate(() => document.body.scrollWidth > innerWidth);
        expect(wide).toBe(false);
      });
});

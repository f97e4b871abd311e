import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { openPerson } from "./demo-page.ts";
import { startFirefox } from "./firefox.ts";
import { panelByPill } from "./firefox-panel.ts";
import { chooseTab, shown, unfold, waitForPerson } from "./panel-page.ts";

/* In Firefox a click in the page cannot open the sidebar: the pill opens the panel as a tab of the extension. */
describe("Josef in Firefox", () => {
  let demo: DemoServer;
  let browser: Browser;
  let panel: Page;

  beforeAll(async () => {
    demo = await startDemo(0);
    browser = await startFirefox();
    const page = await openPerson(browser, demo.url, "josef");
    panel = await panelByPill(browser, page);
    await waitForPerson(panel, "01459421161");
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  test("closed and open shadow roots are read, with quotes", async () => {
    await chooseTab(panel, "Sak");
    await unfold(panel);
    const { facts } = await shown(panel);
    expect(facts).toContain("person.registeredJobseeker");
    expect(facts).toContain("person.nationalId");
  });

  test("the open questions of § 29 stand in Kontroll, and no violation", async () => {
    await chooseTab(panel, "Kontroll");
    await unfold(panel);
    const { findings } = await shown(panel);
    expect(findings["aev-completed"]).toBe("cannot-tell");
    expect(Object.values(findings)).not.toContain("violation");
  });

  test("measures are suggested", async () => {
    await chooseTab(panel, "Tiltak");
    const { measures } = await shown(panel);
    expect(measures.length).toBeGreaterThan(5);
  });

  test("a programme is made of the suggestions, judged and drawn", async () => {
    await chooseTab(panel, "Program");
    await panel.$eval("[data-plan-start=forslag]", (e) => (e as HTMLElement).click());
    await panel.waitForSelector("[data-plan=law][data-broken='0']");
    await panel.waitForSelector("[data-drawing=timeline] svg");
    await panel.waitForSelector("[data-drawing=weeks] svg");
    await panel.waitForSelector("[data-papers]");
    const told = await panel.$eval("[data-drawing=weeks] [role=slider]", (e) =>
      e.getAttribute("aria-valuetext"),
    );
    expect(told).toMatch(/^Uke \d+, fra /);
  });
});

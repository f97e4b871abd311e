import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemo } from "../demo/server.ts";
import { openPerson } from "./demo-page.ts";
import { startFirefox } from "./firefox.ts";
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
});

/** Clicks the pill, when it has come, until the panel's tab is there. */
async function panelByPill(browser: Browser, page: Page): Promise<Page> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (let attempt = 0; attempt < 20; attempt++) {
    await new Promise((done) => setTimeout(done, 500));
    await page.mouse.click(size.width - 50, size.height - 28);
    const panel = await extensionPage(browser);
    if (panel) return panel;
  }
  throw new Error("Pillen åpnet ikke panelet");
}

/** Puppeteer names the address of such a tab `about:blank`; the page itself knows better. */
async function extensionPage(browser: Browser): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => "");
    if (address.startsWith("moz-extension:")) return page;
  }
  return null;
}

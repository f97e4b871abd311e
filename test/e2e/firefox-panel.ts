import type { Browser, Page } from "puppeteer";

/** Clicks the pill, when it has come, until the panel's tab is there. */
export async function panelByPill(browser: Browser, page: Page): Promise<Page> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (let attempt = 0; attempt < 20; attempt++) {
    await new Promise((done) => setTimeout(done, 500));
    await page.mouse.click(size.width - 50, size.height - 28);
    const panel = await extensionPage(browser, "sidepanel.html");
    if (panel) return panel;
  }
  throw new Error("Pillen åpnet ikke panelet");
}

/** Puppeteer names the address of such a tab `about:blank`; the page itself knows better. */
export async function extensionPage(browser: Browser, name: string): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => "");
    if (address.startsWith("moz-extension:") && address.includes(`/${name}`)) return page;
  }
  return null;
}

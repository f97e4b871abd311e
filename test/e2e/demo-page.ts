import type { Browser, Page } from "puppeteer";

/** Opens a person of the demo system and waits until the whole page has arrived. */
export async function openPerson(
  browser: Browser,
  demo: string,
  person: string,
  options: { tab?: string; tempo?: number } = {},
): Promise<Page> {
  const { tab = "Sak", tempo = 0 } = options;
  const page = await browser.newPage();
  await page.goto(`${demo}?sak=${person}&fane=${tab}&tempo=${tempo}`);
  await untilStill(page);
  return page;
}

/** Until the demo's page has arrived whole. */
export async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as unknown as { demoStill?: number }).demoStill);
}

/** The page as a file: shadow roots written as declarative templates with the mode they have. */
export async function savedPage(page: Page, date: string | null): Promise<string> {
  const html = await page.evaluate(() => {
    const roots = (window as unknown as { demoRoots(): ShadowRoot[] }).demoRoots();
    return document.documentElement.getHTML({ shadowRoots: roots });
  });
  const { pathname, search } = new URL(page.url());
  const lines = [`<!-- url: http://127.0.0.1${pathname}${search} -->`];
  if (date) lines.push(`<!-- date: ${date} -->`);
  // The demo's own script would run a second time; what is saved is what it drew.
  const still = html.replace(/<script[^>]*><\/script>/g, "");
  return `${lines.join("\n")}\n<!doctype html>\n<html lang="nb">${still}</html>\n`;
}

/** Switches the person as a caseworker would, by the list; does not wait. */
export async function switchTo(page: Page, person: string): Promise<void> {
  await page.click(`button[data-person="${person}"]`);
}

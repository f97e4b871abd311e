import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer";
import { ensureBrowsers, root } from "../setup.mjs";

export const firefoxBuild = join(root, ".output", "firefox-mv3");

/** A real Firefox with the built extension. */
export async function startFirefox(
  prefs: Readonly<Record<string, boolean>> = {},
): Promise<Browser> {
  const { firefox } = ensureBrowsers(["firefox"]);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefox as string,
    headless: true,
    extraPrefsFirefox: { "browser.shell.checkDefaultBrowser": false, ...prefs },
  });
  await browser.installExtension(firefoxBuild);
  return browser;
}

import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer";
import { ensureBrowsers, root } from "../setup.mjs";
import { extensionPage } from "./firefox-panel.ts";

const firefoxBuild = join(root, ".output", "firefox-mv3");

/** A real Firefox with the built extension. */
export async function startFirefox(
  prefs: Readonly<Record<string, boolean | number | string>> = {},
  profile?: string,
  isInstalled = true,
): Promise<Browser> {
  const { firefox } = ensureBrowsers(["firefox"]);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefox as string,
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: {
      "browser.shell.checkDefaultBrowser": false,
      "intl.accept_languages": "nb-NO, nb",
      ...prefs,
    },
  });
  if (!isInstalled) return browser;
  await browser.installExtension(firefoxBuild);
  await closeWelcome(browser);
  return browser;
}

/** The page that comes with a new extension lies in front of what is opened next. */
async function closeWelcome(browser: Browser): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const welcome = await extensionPage(browser, "welcome.html");
    if (welcome) return welcome.close();
    await new Promise((done) => setTimeout(done, 100));
  }
}

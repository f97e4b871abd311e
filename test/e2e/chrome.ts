import { join } from "node:path";
import puppeteer, { type Browser, type Extension, type Page } from "puppeteer";
import { ensureBrowsers, root } from "../setup.mjs";

/** A real Chromium with the built extension. */
export interface Chrome {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Clicks the toolbar button on a page and gives the real side panel that opens. */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface ChromeOptions {
  readonly headless: boolean;
  readonly args?: readonly string[];
}

export const chromeBuild = join(root, ".output", "chrome-mv3");

export async function startChrome(options: ChromeOptions): Promise<Chrome> {
  const { chrome } = ensureBrowsers(["chrome"]);
  const browser = await puppeteer.launch({
    executablePath: chrome as string,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.args ?? []),
    ],
  });
  const extension = await install(browser);
  return {
    browser,
    extension,
    openPanel: (page) => openPanel(browser, extension, page),
    close: () => browser.close(),
  };
}

/** Keeps the browser itself from asking for its maker's servers. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-default-apps",
  "--disable-quic",
];

async function install(browser: Browser): Promise<Extension> {
  const id = await browser.installExtension(chromeBuild);
  // Until its background runs, a click on the toolbar button is heard by nobody.
  await browser.waitForTarget((t) => t.type() === "service_worker" && t.url().includes(id));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${chromeBuild} lot seg ikke laste. Kjør «npm run build».`);
  return extension;
}

async function openPanel(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  const before = new Set(browser.targets());
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (t) => !before.has(t) && t.url().includes(`${extension.id}/sidepanel.html`),
    { timeout: 15_000 },
  );
  const panel = await target.asPage();
  await panel.setViewport({ width: 360, height: 900 });
  return panel;
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Extension, type Page, type Target } from "puppeteer";
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
  /** A folder that keeps what the browser stores, over several starts. */
  readonly profile?: string;
  /** The unpacked extension, where it is not the one just built. */
  readonly build?: string;
  /** The page that comes with a new extension stays open; else it is closed, for it lies in front. */
  readonly welcome?: boolean;
}

export const chromeBuild = join(root, ".output", "chrome-mv3");

export async function startChrome(options: ChromeOptions): Promise<Chrome> {
  const { chrome } = ensureBrowsers(["chrome"]);
  const isNew = !options.profile || !existsSync(join(options.profile, "Default"));
  const browser = await puppeteer.launch({
    executablePath: chrome as string,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...QUIET,
      "--accept-lang=nb-NO,nb",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.args ?? []),
      ...(options.profile ? kept(options.profile) : []),
    ],
  });
  const extension = options.profile
    ? await loaded(browser)
    : await install(browser, options.build ?? chromeBuild);
  if (isNew && !options.welcome) await closeWelcome(browser);
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

/** Loaded at the start, so that the browser knows it for the same extension as last time, with its permissions. */
function kept(profile: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--load-extension=${chromeBuild}`,
    "--disable-features=DisableLoadExtensionCommandLineSwitch",
  ];
}

async function loaded(browser: Browser): Promise<Extension> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const [extension] = (await browser.extensions()).values();
    if (extension) {
      await untilListening(extension);
      return extension;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${chromeBuild} ble ikke lastet ved oppstart. Kjør «npm run build».`);
}

async function install(browser: Browser, build: string): Promise<Extension> {
  const id = await browser.installExtension(build);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${build} lot seg ikke laste. Kjør «npm run build».`);
  await untilListening(extension);
  return extension;
}

/** Until its background listens, a click on the toolbar button is heard by nobody. */
async function untilListening(extension: Extension): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const [worker] = await extension.workers();
    const listens = await worker
      ?.evaluate(() => chrome.action.onClicked.hasListeners())
      .catch(() => false);
    if (listens) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("Utvidelsens bakgrunn kom ikke i gang på ti sekunder");
}

async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (target: Target) => target.url().endsWith("/welcome.html");
  const target = await browser.waitForTarget(isWelcome, { timeout: 5000 }).catch(() => null);
  await (await target?.asPage())?.close();
}

async function openPanel(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  const before = new Set(browser.targets());
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (t) => !before.has(t) && t.url().includes(`${extension.id}/sidepanel.html`),
    { timeout: 30_000 },
  );
  const panel = await target.asPage();
  await panel.setViewport({ width: 360, height: 900 });
  return panel;
}

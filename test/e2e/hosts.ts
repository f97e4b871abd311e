import type { Chrome } from "./chrome.ts";

/**
 * Gives the extension an origin as the browser's own extensions page does. A permission dialog hangs headless Chromium;
 * with the origin given first, the product's own request answers at once.
 */
export async function allow(chrome: Chrome, pattern: string): Promise<void> {
  const page = await chrome.browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    (id, origin) =>
      (
        globalThis as unknown as {
          chrome: {
            developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
          };
        }
      ).chrome.developerPrivate.addHostPermission(id, origin),
    chrome.extension.id,
    pattern,
  );
  await page.close();
}

/** Whether the reader is registered for an origin, and the browser lets it in. */
export async function isRegistered({ extension }: Chrome, origin: string): Promise<boolean> {
  const [worker] = await extension.workers();
  if (!worker) throw new Error("Utvidelsens bakgrunn går ikke");
  return worker.evaluate(async (wanted) => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.some(({ matches }) => matches?.includes(`${wanted}/*`));
  }, origin);
}

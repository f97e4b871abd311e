import { browser } from "wxt/browser";

/* From which version the extension was updated: kept until the caseworker has closed the news. */

const KEY = "updated-from";

/** An update over one whose news nobody has read: both are new. */
export async function rememberUpdate(from: string): Promise<void> {
  const kept = await updatedFrom();
  if (kept === null) await browser.storage.local.set({ [KEY]: from });
}

/** The version that was there before; null where nothing is new. */
export async function updatedFrom(): Promise<string | null> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return typeof kept[KEY] === "string" ? kept[KEY] : null;
}

export async function forgetUpdate(): Promise<void> {
  await browser.storage.local.remove(KEY).catch(() => undefined);
}

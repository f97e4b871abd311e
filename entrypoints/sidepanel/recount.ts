import { browser } from "wxt/browser";
import type { ToPage } from "../../lib/messages/contract.ts";
import { originOf } from "../../lib/page/learned-page.ts";
import { pillOf } from "../../lib/store/pill.ts";

/**
 * The pill counts anew after the caseworker has said something of the case. A reader that is told how its pill is set
 * counts again; so it is told what it knows already.
 */
export async function recount(tabId: number, url: string): Promise<void> {
  const origin = originOf(url);
  if (origin === null) return;
  try {
    const setting = await pillOf(origin);
    const message: ToPage = { type: "skreddersom/pill-set", origin, setting };
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // No reader, or a store that cannot be opened: the pill follows at the next reading.
  }
}

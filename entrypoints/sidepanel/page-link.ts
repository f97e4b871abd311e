import { browser } from "wxt/browser";
import type { PageAnswer, Target, ToPage } from "../../lib/messages/contract.ts";
import { parsePageAnswer } from "../../lib/messages/schema.ts";

/** The page's own answer; null when no reader answers, or not by the contract. */
export async function readTab(tabId: number, again: boolean): Promise<PageAnswer | null> {
  return parsePageAnswer(await ask(tabId, { type: "skreddersom/read", again }));
}

/** Points at a place in the page; false when it no longer stands there. */
export async function showInTab(tabId: number, stamp: string, target: Target): Promise<boolean> {
  const reply = await ask(tabId, { type: "skreddersom/show", stamp, target });
  return (reply as { shown?: unknown } | null)?.shown === true;
}

async function ask(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null;
  }
}

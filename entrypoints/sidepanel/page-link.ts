import { browser } from "wxt/browser";
import {
  isOpened,
  type Opened,
  type PageAnswer,
  type Target,
  type ToPage,
} from "../../lib/messages/contract.ts";
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

/** What a tab has open of this very person; null where it is somebody else, nobody, or no reader is there. */
export async function openedIn(tabId: number, person: string): Promise<Opened | null> {
  const reply = await ask(tabId, { type: "skreddersom/same", person });
  return isOpened(reply) ? reply : null;
}

async function ask(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null;
  }
}

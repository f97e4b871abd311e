import { browser } from "wxt/browser";
import type { PageAnswer, Target, ToPage } from "../../lib/messages/contract.ts";
import { parseFromPage, parsePageAnswer } from "../../lib/messages/schema.ts";

/** What the panel hears from its tab. */
export interface PageEvents {
  /** What was read holds no more. */
  readonly empty: () => void;
  readonly read: (answer: PageAnswer) => void;
  readonly gone: () => void;
}

interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
}

/** Listens to the reader in one tab, and to the tab itself, until the signal ends it. */
export function listen(tabId: number, events: PageEvents, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
    const known = parseFromPage(message);
    if (known?.type === "skreddersom/changed") events.empty();
    if (known?.type === "skreddersom/settled") events.read(known.answer);
  };
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    if (id === tabId && (change.status === "loading" || change.url !== undefined)) events.empty();
  };
  const onRemoved = (id: number) => {
    if (id === tabId) events.gone();
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener("abort", () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
}

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

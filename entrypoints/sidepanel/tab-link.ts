import { browser } from "wxt/browser";
import { PANEL_PORT, type PageAnswer } from "../../lib/messages/contract.ts";
import { parseFromPage } from "../../lib/messages/schema.ts";
import { readTab } from "./page-link.ts";

/** What the panel hears from its tab. */
export interface PageEvents {
  /** What was read holds no more. */
  readonly empty: () => void;
  readonly read: (answer: PageAnswer) => void;
  readonly gone: () => void;
}

/** The way to the reader in one tab. */
export interface PageLink {
  /** The page's own answer; null when no reader answers, or not by the contract. */
  read(again: boolean): Promise<PageAnswer | null>;
}

interface Port {
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(heard: () => void): void };
  disconnect(): void;
}

/** Pauses before a page without a reader is tried again, in ms; the last one is kept. */
const PAUSES = [100, 200, 400, 800, 1600];

/**
 * Listens to the reader in one tab, and to the tab itself, until the signal ends it. What is read holds only while the
 * port to the page is open: a page that is left, or whose reader is gone, could tell of no change.
 */
export function linkTo(tabId: number, events: PageEvents, signal: AbortSignal): PageLink {
  let port: Port | null = null;
  let hasRead = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (from: Port, message: unknown) => {
    const known = from === port ? parseFromPage(message) : null;
    if (known?.type === "skreddersom/changed") events.empty();
    if (known?.type === "skreddersom/settled") {
      hasRead = true;
      events.read(known.answer);
    }
  };
  const connect = () => {
    clearTimeout(timer);
    const opened = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 }) as Port;
    port = opened;
    opened.onMessage.addListener((message) => hear(opened, message));
    opened.onDisconnect.addListener(() => lost(opened));
  };
  const lost = (closed: Port) => {
    // Reading it keeps the browser from calling a page without a reader an error.
    void browser.runtime.lastError;
    if (closed !== port || signal.aborted) return;
    port = null;
    tries = hasRead ? 0 : tries;
    timer = setTimeout(connect, PAUSES[Math.min(tries++, PAUSES.length - 1)]);
    if (!hasRead) return;
    hasRead = false;
    events.empty();
  };
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    if (id !== tabId) return;
    if (change.status === "loading" || change.url !== undefined) events.empty();
    if (port === null) connect();
  };
  const onRemoved = (id: number) => {
    if (id === tabId) events.gone();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    port?.disconnect();
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
  connect();
  return {
    async read(again) {
      const mine = port;
      const answer = await readTab(tabId, again);
      if (answer === null || mine === null || mine !== port) return null;
      hasRead = true;
      return answer;
    },
  };
}

import { browser } from "wxt/browser";
import { asWantedFind, type Find, queryOf } from "../../lib/messages/find.ts";
import { canHavePanel, openFor } from "./panel.ts";

/** The browser's own, without the names that only a build could know. */
const { i18n, runtime } = browser as unknown as {
  readonly i18n: { getMessage(name: string): string };
  readonly runtime: { getURL(path: string): string };
};

type Tab = { id?: number; url?: string };
type Sender = { id?: string; url?: string };

/** What the panel that is about to open shall look up. In memory, for a moment, and given out once. */
let waiting: { readonly find: Find; readonly until: number } | null = null;
/** Longer than a panel takes to open on a slow machine. */
const WAIT_MS = 15_000;

/** The selected text in the context menu, and the command key; both open the panel of the tab with the search box. */
export function listenForFinding(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab?: Tab) => {
    if (menuItemId === MENU) findIn(tab, selectionText ?? "");
  });
  browser.commands.onCommand.addListener((command: string, tab?: Tab) => {
    if (command === "find") findIn(tab, "");
  });
}

const MENU = "find";

/** Made when the extension is installed or updated: the browser keeps it. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: i18n.getMessage("findFor"),
    contexts: ["selection"],
  });
}

/** Opens the panel of the tab, or look-up as a page where there can be none, and looks the words up there. Must run inside the user's gesture. */
export function findIn(tab: Tab | undefined, words: string): void {
  const tabId = tab && canHavePanel(tab) ? (tab.id ?? null) : null;
  const find: Find = { type: "skreddersom/find", tabId, query: queryOf(words) };
  waiting = { find, until: Date.now() + WAIT_MS };
  openFor(tab ?? {}, () => {
    // No panel came: the look-up page takes it.
    if (waiting?.find === find) waiting = { ...waiting, find: { ...find, tabId: null } };
  });
  void tellOpenPanel(find);
}

/** A panel that is open already does not ask; it is told. */
async function tellOpenPanel(find: Find): Promise<void> {
  if (find.tabId === null) return;
  const taken = await browser.runtime.sendMessage(find).catch(() => false);
  if (taken === true && waiting?.find === find) waiting = null;
}

/** The answer to a panel of ours that has just opened; undefined for every other message or sender. */
export function answerWanted(message: unknown, sender: Sender): Promise<string | null> | undefined {
  const wanted = asWantedFind(message);
  const isOurs = sender.id === browser.runtime.id && isOwnPage(sender.url ?? "");
  if (wanted === null || !isOurs) return undefined;
  const found = waiting;
  if (found === null || found.find.tabId !== wanted.tabId) return Promise.resolve(null);
  waiting = null;
  return Promise.resolve(Date.now() <= found.until ? found.find.query : null);
}

function isOwnPage(url: string): boolean {
  return url.startsWith(runtime.getURL("/sidepanel.html"));
}

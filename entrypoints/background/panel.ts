import { browser } from "wxt/browser";

interface Tab {
  id?: number;
  url?: string;
}

/** Chrome: the panel belongs to its tab; no other tab has one until it is opened there. */
export function closePanelElsewhere(): void {
  if (!hasSidePanel()) return;
  chrome.sidePanel.setOptions({ enabled: false });
  chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}

/**
 * Opens the panel for a tab, or look-up as a tab of its own where no page can be read. Must run inside the
 * user's gesture: nothing is awaited before `open`. `onLookup` is told when it became look-up after all.
 */
export function openFor(tab: Tab, onLookup: () => void): void {
  const { id } = tab;
  if (id === undefined || !canHavePanel(tab)) openLookup();
  else {
    if (hasSidePanel()) openSidePanel(id, onLookup);
    else openSidebar(id);
    startReader(id);
  }
}

/** Whether a page can be read in the tab at all. */
export function canHavePanel({ id, url }: Tab): boolean {
  return id !== undefined && /^(https?|file):/.test(url ?? "");
}

function openSidePanel(tabId: number, onLookup: () => void): void {
  chrome.sidePanel.setOptions({ tabId, path: `sidepanel.html?tab=${tabId}`, enabled: true });
  chrome.sidePanel.open({ tabId }).catch(() => {
    onLookup();
    openLookup();
  });
}

/** Firefox: the toolbar button opens the sidebar; a click in the page cannot, so it opens a tab. */
function openSidebar(tabId: number): void {
  const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
  sidebarAction.open().catch(() => openTab(`/sidepanel.html?tab=${tabId}`));
}

function openLookup(): void {
  openTab("/sidepanel.html");
}

function openTab(path: string): void {
  void browser.tabs.create({ url: path });
}

/**
 * The reader on a page of an unknown system: the click gives access to this page, until it is left. False where the
 * browser gives none.
 */
export async function startReader(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: "skreddersom/ping" });
    return true;
  } catch {
    const target = { tabId };
    return browser.scripting.executeScript({ target, files: ["/content-scripts/reader.js"] }).then(
      () => true,
      () => false,
    );
  }
}

function hasSidePanel(): boolean {
  return typeof chrome !== "undefined" && chrome.sidePanel !== undefined;
}

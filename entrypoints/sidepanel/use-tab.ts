import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

/** `undefined`: not known yet. `null`: no tab belongs to this panel, it is for look-up. */
export type OwnTab = number | null | undefined;

/**
 * The tab the panel belongs to: the one in its address. Without it, a page in a tab of its own is for look-up, and a
 * sidebar (Firefox has one for all tabs) follows the tab that is in front of it.
 */
export function useTab(): OwnTab {
  const [tab, setTab] = useState<OwnTab>(() => tabInAddress(location.search));
  useEffect(() => {
    if (tabInAddress(location.search) !== undefined) return;
    const stop = new AbortController();
    void followUnlessTab(setTab, stop.signal);
    return () => stop.abort();
  }, []);
  return tab;
}

function tabInAddress(search: string): number | undefined {
  const text = new URLSearchParams(search).get("tab") ?? "";
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

async function followUnlessTab(setTab: (tab: OwnTab) => void, signal: AbortSignal): Promise<void> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  if (signal.aborted) return;
  if (own) setTab(null);
  else await follow(setTab, signal);
}

async function follow(setTab: (tab: OwnTab) => void, signal: AbortSignal): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (signal.aborted) return;
  setTab(active?.id ?? null);
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === active?.windowId) setTab(info.tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener("abort", () => browser.tabs.onActivated.removeListener(onActivated));
}

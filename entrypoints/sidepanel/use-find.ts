import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import type { Found } from "../../components/frame/use-found.ts";
import { asFind, type WantedFind } from "../../lib/messages/find.ts";
import type { OwnTab } from "./use-tab.ts";

/** What the context menu, the address bar or the command key wants looked up in this panel; null until something is. */
export function useFind(tab: OwnTab): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (tab === undefined) return;
    const stop = new AbortController();
    const take = (query: string) => setFound((last) => ({ query, at: (last?.at ?? 0) + 1 }));
    const onMessage = (message: unknown, sender: { id?: string; tab?: unknown }) => {
      const find = asFind(message);
      const isBackground = sender.id === browser.runtime.id && sender.tab === undefined;
      if (find === null || !isBackground || find.tabId !== tab) return undefined;
      take(find.query);
      return Promise.resolve(true);
    };
    browser.runtime.onMessage.addListener(onMessage);
    const wanted: WantedFind = { type: "skreddersom/wanted-find", tabId: tab };
    void browser.runtime
      .sendMessage(wanted)
      .then((query: unknown) => {
        if (typeof query === "string" && !stop.signal.aborted) take(query);
      })
      .catch(() => undefined);
    return () => {
      stop.abort();
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, [tab]);
  return found;
}

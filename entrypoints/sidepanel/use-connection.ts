import { useCallback, useEffect, useState } from "react";
import { browser } from "wxt/browser";
import type { Connection } from "../../components/systems/types.ts";
import { originOf } from "../../lib/page/learned-page.ts";
import { connectText } from "../../lib/text/learn.ts";
import type { Text } from "../../lib/text/text.ts";
import { connect, isAllowed, isBuiltIn } from "../background/connect.ts";
import { startReader } from "../background/panel.ts";

type Status = Connection["status"];
type Said = { readonly text: Text; readonly isTrouble: boolean } | null;

interface Options {
  readonly tabId: number | null;
  /** Where the last reading was made; null where nothing is read. */
  readonly url: string | null;
  /** No reader answers in the tab. */
  readonly isUnread: boolean;
  readonly onRead: () => void;
}

/** Whether the open page's system is connected, and connecting it; null where there is no page to connect. */
export function useConnection({ tabId, url, isUnread, onRead }: Options): Connection | null {
  const address = useAddress(tabId, url);
  const origin = address === null ? null : originOf(address);
  const [status, setStatus] = useStatus(address, origin);
  const [said, setSaid] = useState<Said>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is of one origin
  useEffect(() => setSaid(null), [origin]);
  const start = useCallback(async () => {
    if (tabId === null) return;
    const isThere = await startReader(tabId);
    if (isThere) onRead();
    else setSaid({ text: connectText.needsButton, isTrouble: true });
  }, [tabId, onRead]);
  if (origin === null || status === null) return null;
  const host = origin.replace(/^https?:\/\//, "");
  const connectNow = async () => {
    // Nothing may be awaited before the browser is asked: the click would be over.
    const isGiven = await connect(origin, host);
    if (!isGiven) return setSaid({ text: connectText.refused, isTrouble: true });
    setStatus("connected");
    setSaid({ text: connectText.connected(host), isTrouble: false });
    await start();
  };
  return {
    host,
    status,
    said: said?.text ?? null,
    isTrouble: said?.isTrouble ?? false,
    read: isUnread ? () => void start() : null,
    connect: () => void connectNow(),
  };
}

/** The tab's address, where the browser tells it; else the one of the last reading. */
function useAddress(tabId: number | null, url: string | null): string | null {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    const stop = new AbortController();
    const ask = async () => {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      if (!stop.signal.aborted) setTold(tab?.url ?? null);
    };
    const onUpdated = (id: number) => {
      if (id === tabId) void ask();
    };
    void ask();
    browser.tabs.onUpdated.addListener(onUpdated);
    stop.signal.addEventListener("abort", () => browser.tabs.onUpdated.removeListener(onUpdated));
    return () => stop.abort();
  }, [tabId]);
  return told ?? url;
}

function useStatus(address: string | null, origin: string | null) {
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    if (address === null || origin === null) return setStatus(null);
    if (isBuiltIn(address)) return setStatus("built-in");
    const stop = new AbortController();
    const look = async () => {
      const allowed = await isAllowed(origin);
      if (!stop.signal.aborted) setStatus(allowed ? "connected" : "open");
    };
    const onChange = () => void look();
    void look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(onChange);
    onRemoved.addListener(onChange);
    stop.signal.addEventListener("abort", () => {
      onAdded.removeListener(onChange);
      onRemoved.removeListener(onChange);
    });
    return () => stop.abort();
  }, [address, origin]);
  return [status, setStatus] as const;
}

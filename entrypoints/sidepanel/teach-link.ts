import { browser } from "wxt/browser";
import type { Looked, ToPage } from "../../lib/messages/contract.ts";
import { parseFromPage, parseLooked } from "../../lib/messages/schema.ts";
import type { Lang } from "../../lib/text/text.ts";

interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
}

/** A look at the page, for pointing at its values. */
export async function lookAtTab(tabId: number): Promise<Looked | null> {
  return parseLooked(await ask(tabId, { type: "skreddersom/look" }));
}

interface Place {
  readonly node: number;
  readonly label: string | null;
  readonly value: string | null;
}

/** Lets the caseworker point at one of these places. */
export async function pickInTab(
  tabId: number,
  look: number,
  places: readonly Place[],
  lang: Lang,
): Promise<void> {
  const nodes = places.map(({ node }) => node);
  const names = places.map(({ label, value }) => [label, value].filter(Boolean).join(": "));
  await ask(tabId, { type: "skreddersom/pick", look, nodes, names, lang });
}

/** Marks a place of a look; null takes marks away and ends pointing. */
export async function pointInTab(tabId: number, look: number, node: number | null): Promise<void> {
  await ask(tabId, { type: "skreddersom/point", look, node });
}

/** Calls back with what was pointed at in the tab; gives the way to stop. */
export function listenPicked(
  tabId: number,
  onPicked: (look: number, node: number | null) => void,
): () => void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
    const known = parseFromPage(message);
    if (known?.type === "skreddersom/picked") onPicked(known.look, known.node);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** Lets the page be read anew, with what has just been taught; its answer comes as every other one does. */
export async function readAnew(tabId: number): Promise<void> {
  await ask(tabId, { type: "skreddersom/read", again: true });
}

async function ask(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
}

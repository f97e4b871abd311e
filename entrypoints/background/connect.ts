import { browser } from "wxt/browser";
import type { ToPage } from "../../lib/messages/contract.ts";
import { listLists } from "../../lib/store/lists.ts";
import { listSystems, putSystem, removeSystem } from "../../lib/store/systems.ts";

/*
 * Which origins the reader may read. The extension's own are in the manifest; every other one is added by the caseworker,
 * one at a time, and taken away with everything that belongs to it. Shared by background, panel and office page.
 */

const READER = "/content-scripts/reader.js";

/** The match pattern of an origin. Firefox knows no ports in patterns: there it holds for every port of the host. */
export function patternOf(origin: string): string {
  const isFirefox = location.protocol === "moz-extension:";
  return `${isFirefox ? origin.replace(/:\d+$/, "") : origin}/*`;
}

/** Whether the extension reads the address from the start: what the manifest names. */
export function isBuiltIn(url: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.some(({ matches }) => matches?.some((pattern) => isMatch(pattern, url)));
}

/** Whether this browser lets the reader in at the origin. */
export async function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] }).catch(() => false);
}

/**
 * Asks for an origin and nothing more, and adds it to the office's systems. Must be called in the user's gesture: nothing
 * is awaited before the request. False when the user says no: then nothing has changed.
 */
export async function connect(origin: string, title: string): Promise<boolean> {
  const granted = await browser.permissions
    .request({ origins: [patternOf(origin)] })
    .catch(() => false);
  if (!granted) return false;
  await putSystem(origin, title);
  await reconcile();
  return true;
}

/** Takes back the permission, the registration and everything that was taught there; open pages are read no more. */
export async function disconnect(origin: string): Promise<void> {
  await removeSystem(origin);
  await tellTabs({ type: "skreddersom/leave", origin });
  await giveBack(origin);
  await reconcile();
}

/** Gives the permission for an origin back, where neither a system nor a list needs it any more. */
export async function giveBack(origin: string): Promise<void> {
  const lists = (await listLists()).map(({ address }) => new URL(address));
  const used = [...(await listSystems()), ...lists].map((one) => patternOf(one.origin));
  if (!used.includes(patternOf(origin)))
    await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/**
 * Registers the reader for exactly those systems that are kept and allowed. An update of the extension clears
 * registrations, and permissions may be taken back in the browser: run at every start and change.
 */
export async function reconcile(): Promise<void> {
  // The office page and the background may both have heard of the same change: one after the other.
  await navigator.locks.request("skreddersom/reconcile", register);
}

async function register(): Promise<void> {
  const wanted = new Map<string, string>();
  for (const { origin } of await listSystems())
    if (await isAllowed(origin)) wanted.set(idOf(patternOf(origin)), patternOf(origin));
  const here = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(here.map(({ id }) => id));
  const gone = here.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = [...wanted].filter(([id]) => !known.has(id));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(scriptOf));
}

/** How long one waits for pages to have heard; a page that hangs must not hold up what comes after. */
const HEARD_MS = 1000;

/** Says something to every page that is read; those it is not meant for do nothing. */
export async function tellTabs(message: Extract<ToPage, { readonly origin: string }>) {
  const tabs = await browser.tabs.query({});
  const told = Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? null : browser.tabs.sendMessage(id, message).catch(() => undefined),
    ),
  );
  await Promise.race([told, new Promise((done) => setTimeout(done, HEARD_MS))]);
}

function scriptOf([id, pattern]: readonly [string, string]) {
  return { id, matches: [pattern], js: [READER], runAt: "document_idle" as const };
}

function idOf(pattern: string): string {
  return `system ${pattern}`;
}

function isMatch(pattern: string, url: string): boolean {
  const [, scheme = "", host = "", path = ""] = /^([^:]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const open = host.startsWith("*.");
  const name = (open ? host.slice(2) : host).replace(/[.]/g, "\\.");
  const where = path.replace(/[.?+^$()[\]{}|]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${scheme}://${open ? "([^/]+\\.)?" : ""}${name}(:\\d+)?${where}$`).test(url);
}

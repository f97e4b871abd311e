import { browser } from "wxt/browser";
import { chooseLang, isPanelLang, type PanelLang } from "../../lib/text/choose-lang.ts";
import { readPolicy } from "./policy.ts";

const KEY = "language";

/** The language that the caseworker has chosen here; null: none, the browser's counts. */
export async function chosenLang(): Promise<PanelLang | null> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return isPanelLang(kept[KEY]) ? kept[KEY] : null;
}

/** Null: the browser's language from now on. */
export async function setChosenLang(lang: PanelLang | null): Promise<void> {
  if (lang) await browser.storage.local.set({ [KEY]: lang });
  else await browser.storage.local.remove(KEY);
}

/** Calls back with every change, wherever it is made. */
export function watchChosenLang(
  onLang: (lang: PanelLang | null) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) onLang(isPanelLang(change.newValue) ? change.newValue : null);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}

/** The language of what is said outside the panel: omnibox and menus. */
export async function currentLang(): Promise<PanelLang> {
  const [chosen, policy] = await Promise.all([chosenLang(), readPolicy()]);
  return chooseLang(chosen, policy.language, navigator.languages);
}

/** The same for what must not wait: what the administrator has set counts once it has come, which can be long after the browser's start. */
export function followLang(): () => Promise<PanelLang> {
  let byPolicy: PanelLang | null = null;
  void readPolicy().then(({ language }) => {
    byPolicy = language;
  });
  return async () => chooseLang(await chosenLang(), byPolicy, navigator.languages);
}

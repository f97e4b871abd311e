import { browser } from "wxt/browser";
import type { Search } from "../../components/search/types.ts";
import { queryOf } from "../../lib/messages/find.ts";
import { listOffered } from "../../lib/store/lists.ts";
import { makeSearch } from "../sidepanel/search.ts";
import { findIn } from "./find.ts";
import { currentLang } from "./language.ts";

type Tab = { id?: number; url?: string };
type Suggest = (suggestions: { content: string; description: string }[]) => void;

const MOST = 6;

/** "kvp gjeld" in the address bar: the same index and ranking as the panel's search box. */
export function listenToOmnibox(): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let search: Promise<Search> | null = null;
  let front: Tab | undefined;
  const wake = () => {
    search ??= Promise.all([listOffered().catch(() => []), currentLang()]).then(([office, lang]) =>
      makeSearch(office, lang),
    );
    // Known before Enter: opening the panel must not wait for anything.
    void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
      front = tab;
    });
    return search;
  };
  omnibox.onInputStarted.addListener(() => void wake());
  omnibox.onInputChanged.addListener((text: string, suggest: Suggest) => {
    void wake().then((find) => suggest(suggestionsFor(find, text)));
  });
  omnibox.onInputCancelled.addListener(() => {
    search = null;
  });
  omnibox.onInputEntered.addListener((text: string) => {
    search = null;
    findIn(front, text);
  });
}

/** Titles, with where they come from; the browser shows them as plain text. */
export function suggestionsFor(
  search: Search,
  text: string,
): { content: string; description: string }[] {
  const query = queryOf(text);
  if (query === "") return [];
  return (search(query) ?? [])
    .filter((hit) => hit.title !== text)
    .slice(0, MOST)
    .map((hit) => ({
      content: hit.title,
      description: escaped([hit.title, hit.local].filter(Boolean).join(" – ")),
    }));
}

/** Chromium reads a description as XML; Firefox shows it as it is, so the signs are left out rather than written out. */
function escaped(text: string): string {
  return text.replace(/[<>&"']/g, " ").replace(/\s+/g, " ");
}

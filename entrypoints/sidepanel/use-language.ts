import { useCallback, useEffect, useState } from "react";
import type { Policy } from "../../lib/sharing/policy.ts";
import { chooseLang, type PanelLang } from "../../lib/text/choose-lang.ts";
import { chosenLang, setChosenLang, watchChosenLang } from "../background/language.ts";

export interface LanguageChoice {
  readonly lang: PanelLang;
  /** Null: the browser's language is followed. */
  readonly chosen: PanelLang | null;
  readonly choose: (lang: PanelLang | null) => void;
}

/** The language shown, on every page of the extension at once; the page itself says which it is. */
export function useLanguage({ language }: Policy): LanguageChoice {
  const [chosen, setChosen] = useState<PanelLang | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void chosenLang().then((lang) => {
      if (!stop.signal.aborted) setChosen(lang);
    });
    watchChosenLang(setChosen, stop.signal);
    return () => stop.abort();
  }, []);
  const lang = chooseLang(chosen, language, navigator.languages);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const choose = useCallback((next: PanelLang | null) => {
    setChosen(next);
    // Where it cannot be kept it holds as long as the page.
    void setChosenLang(next).catch(() => undefined);
  }, []);
  return { lang, chosen, choose };
}

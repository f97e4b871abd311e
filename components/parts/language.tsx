import { createContext, type ReactNode, useCallback, useContext } from "react";
import { type Lang, say, type Text } from "../../lib/text/text.ts";

const LanguageContext = createContext<Lang>("nb");

/** The language of everything below. */
export function Language({ lang, children }: { lang: Lang; children?: ReactNode }) {
  return <LanguageContext value={lang}>{children}</LanguageContext>;
}

export function useLang(): Lang {
  return useContext(LanguageContext);
}

/** Says a text in the language of the panel. */
export function useSay(): (text: Text) => string {
  const lang = useContext(LanguageContext);
  return useCallback((text: Text) => say(text, lang), [lang]);
}

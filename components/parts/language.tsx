import { createContext, type ReactNode, useCallback, useContext } from "react";
import { type Lang, langOf, say, type Text } from "../../lib/text/text.ts";

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

/** A text, with its own language told to a screen reader where it is not the panel's. */
export function Said({ text }: { text: Text }) {
  const lang = useContext(LanguageContext);
  const other = langOf(text, lang);
  return other ? <span lang={other}>{say(text, lang)}</span> : say(text, lang);
}

/** Words that are Norwegian whatever the panel speaks, told to a screen reader: the law's and the catalogue's. */
export function Norwegian({ children }: { children: ReactNode }) {
  return useContext(LanguageContext) === "en" ? <span lang="nb">{children}</span> : children;
}

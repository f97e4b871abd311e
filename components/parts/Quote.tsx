import { useLang } from "./language.tsx";

/** The page's own words, as text and nothing else; they are Norwegian whatever the panel speaks. */
export function Quote({ children }: { children: string }) {
  return (
    <q className="sk-quote" lang={useLang() === "en" ? "no" : undefined}>
      {children}
    </q>
  );
}

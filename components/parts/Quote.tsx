/** The page's own words, as text and nothing else. */
export function Quote({ children }: { children: string }) {
  return <q className="sk-quote">{children}</q>;
}

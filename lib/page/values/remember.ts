/** More different words than any page has of its own; then the memory begins anew. */
const MOST = 20_000;

/** The same function, worked out once for each text: pages repeat their words. */
export function remembering<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const found = work(text);
    known.set(text, found);
    return found;
  };
}

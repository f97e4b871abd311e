/** Splits Norwegian compounds by a vocabulary of stems: "gjeldsrådgivning" into "gjeld" and "rådgivning". */
export type Splitter = (word: string) => readonly string[];

/** A splitter over these stems. Parts shorter than four letters split too much. */
export function createSplitter(stems: ReadonlySet<string>): Splitter {
  return (word) => split(word, stems, 2) ?? [];
}

const MIN = 4;
const LINKS = ["", "s", "e", "er"];

function split(word: string, stems: ReadonlySet<string>, depth: number): string[] | undefined {
  for (let n = word.length - MIN; n >= MIN; n--) {
    const head = word.slice(0, n);
    const first = LINKS.map((link) => without(head, link)).find((h) => h !== null && stems.has(h));
    if (!first) continue;
    const tail = word.slice(n);
    if (stems.has(tail)) return [first, tail];
    const rest = depth > 0 ? split(tail, stems, depth - 1) : undefined;
    if (rest) return [first, ...rest];
  }
  return undefined;
}

function without(word: string, link: string): string | null {
  if (!word.endsWith(link)) return null;
  const bare = word.slice(0, word.length - link.length);
  return bare.length >= MIN ? bare : null;
}

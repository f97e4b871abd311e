import { measureById } from "./catalogue/index.ts";

/** An id made of the title that no other measure has, of the office or of the catalogue: "Åpen dør" → `apen-dor`, `apen-dor-2`. */
export function newId(title: string, taken: ReadonlySet<string>): string {
  const base = slug(title) || "tiltak";
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id) && !measureById(id)) return id;
  }
}

const LETTERS: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

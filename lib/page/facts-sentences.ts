import type { Said } from "./facts-leaf.ts";
import type { TextBlock } from "./outline.ts";
import { plain } from "./values/words.ts";

const LONGEST_QUOTE = 300;

/** A running text sentence by sentence. */
export function sentencesOf({ text, node }: TextBlock): Said[] {
  return plain(text)
    .split(/(?<=[\p{L}\d)][.!?]) (?=\p{Lu})/u)
    .map((value) => ({ label: "", value, quote: value.slice(0, LONGEST_QUOTE), node }));
}

import type { PageAccess } from "./access.ts";
import { childNodesOf, ELEMENT, kindOf, read, TEXT, tagOf } from "./members.ts";
import { mayHost } from "./open-parts.ts";

/** A head is small: no more nodes than this are looked at. */
const MOST_NODES = 2000;
const CONTROLS = /^(?:input|textarea|select)$/;

/**
 * All words in a part of the page, shown or not: through open and closed shadow roots, with what stands in controls.
 * Asks no styles: cheap enough for every change of the page.
 */
export function wordsIn(part: Node, access: PageAccess): string {
  const words: string[] = [];
  const left: Node[] = [part];
  for (let count = 0; count < MOST_NODES; count++) {
    const node = left.pop();
    if (!node) break;
    if (kindOf(node) === TEXT) words.push(String(read(node, "data")));
    else left.push(...inside(node, words, access).reverse());
  }
  return words.join(" ");
}

function inside(node: Node, words: string[], access: PageAccess): Node[] {
  if (kindOf(node) !== ELEMENT) return childNodesOf(node);
  const element = node as Element;
  const tag = tagOf(element);
  if (CONTROLS.test(tag)) words.push(String(read(element, "value") ?? ""));
  const root = mayHost(tag) ? access.shadowRoot(element) : null;
  return root ? [root, ...childNodesOf(element)] : childNodesOf(element);
}

/** Eleven digits that may be a national id; the extension knows whether they are. */
const ELEVEN = /(?<!\d)\d{6}\s?\d{5}(?!\d)/g;

export function elevenDigits(words: string): string[] {
  return (words.match(ELEVEN) ?? []).map((digits) => digits.replace(/\s/, ""));
}

/** The first two words after one another with capital letters; the extension knows whether they are a name. */
const NAME_LIKE = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/u;

export function likeName(words: string): string | null {
  return NAME_LIKE.exec(words)?.[0] ?? null;
}

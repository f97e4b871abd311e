import { nationalIdOf } from "../../facts/national-id.ts";
import type { Entry } from "../outline.ts";
import { around, type NodeNumber, type Shown, within } from "../tree.ts";

const NOT_A_HOST =
  /^(tr|td|th|li|dt|dd|a|button|input|option|select|textarea|article|label|span|p|aside|img|svg)$/;
/** Attributes whose value is content, an address or a name of the page's own making. */
const NOT_ASKED =
  /^(?:value|href|src|id|for|name|class|style|title|alt|placeholder|content|key|aria-.*)$/;

/**
 * Numbers that hosts of page parts carry in an attribute (`fnr`, `data-fnr`, `user-key`): whose page the application
 * thinks it is. Rows, cards and side columns say nothing: each is about somebody of its own.
 */
export function hostNumbers(top: Shown, entries: readonly Entry[]): Set<string> {
  const items = new Set(entries.map((e) => e.node));
  const hosts = new Map<Shown, string[]>();
  for (const shown of within(top)) {
    const numbers = NOT_A_HOST.test(shown.tag) || items.has(shown.node) ? [] : numbersOn(shown);
    if (numbers.length > 0) hosts.set(shown, numbers);
  }
  const outer = [...hosts].filter(([shown]) => !isInside(shown, hosts, items));
  return new Set(outer.flatMap(([, numbers]) => numbers));
}

function numbersOn({ attributes }: Shown): string[] {
  const found: string[] = [];
  for (const [name, value] of attributes) {
    const digits = NOT_ASKED.test(name) ? undefined : nationalIdOf(value)?.digits;
    if (digits) found.push(digits);
  }
  return found;
}

/** Inside another host, or inside one of many things. */
function isInside(
  shown: Shown,
  hosts: ReadonlyMap<Shown, unknown>,
  items: ReadonlySet<NodeNumber>,
): boolean {
  for (const outer of around(shown))
    if (
      hosts.has(outer) ||
      items.has(outer.node) ||
      /^(tr|li|aside|article|dialog)$/.test(outer.tag)
    )
      return true;
  return false;
}

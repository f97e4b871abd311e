import type { Shown } from "../tree.ts";
import type { PageLine, PageLines } from "./lines.ts";
import { nameBeside } from "./name-beside.ts";
import { type NamePlace, nameAt } from "./name-places.ts";
import { sameName } from "./names.ts";
import type { NumberPlace } from "./number-places.ts";

/**
 * Whether a number stands apart from the name in the page's head: in a letter or another part that does not say the
 * same name. The letter may be another's, left standing or opened beside; name and number are not joined then.
 */
export function isApart(
  { rank, line }: NumberPlace,
  names: readonly NamePlace[],
  lines: PageLines,
): boolean {
  const head = names.find((n) => isOfHead(n) && n.line !== line);
  if (!head || rank === "head" || rank === "named") return false;
  const frame = frameOf(line.shown);
  const isFramed = frame !== null && frame !== frameOf(head.line.shown);
  if (rank === "person" && !isFramed) return false;
  if (nameBeside(line, lines)) return false;
  return !(isFramed && lines.inside(frame).some((l) => says(l, head.found.name)));
}

function isOfHead({ rank, line }: NamePlace): boolean {
  return line.region.head && rank !== "bare";
}

function says(line: PageLine, name: string): boolean {
  const found = nameAt(line);
  return found !== null && sameName(found.name, name);
}

/** The innermost frame that an element stands in. */
function frameOf(shown: Shown): Shown | null {
  for (let { host } = shown.scope; host; { host } = host.scope)
    if (/^i?frame$/.test(host.tag)) return host;
  return null;
}

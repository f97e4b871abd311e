import type { Entry } from "../outline.ts";
import type { PageLine, PageLines } from "./lines.ts";
import { nameIn } from "./name-lines.ts";

/** Whether rows, cards or list items that stand together are headed by the names of different people. */
export function listsPeople({ all }: PageLines): boolean {
  const lists = new Map<string, Set<string>>();
  for (const line of all) {
    const name = line.entry && isHead(line, line.entry) ? nameIn(line.text)?.name : undefined;
    if (!line.entry || !name) continue;
    const list = [line.entry.kind, ...line.entry.trail].join("|");
    lists.set(list, (lists.get(list) ?? new Set()).add(name));
  }
  return [...lists.values()].some((names) => names.size > 1);
}

/** The entry's own heading, or the cell that names somebody. */
function isHead({ text, level, label }: PageLine, { heading }: Entry): boolean {
  return (
    level > 0 ||
    text === heading ||
    /^(?:na(?:v|m)n|brukar|bruker|delta[kg][ea]r|person)$/iu.test(label ?? "")
  );
}

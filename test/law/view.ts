import type { FactPath, FactView } from "../../lib/facts/paths.ts";
import type { CaseFacts } from "../../lib/facts/types.ts";

/** The facts reduced to the given paths, so that a rule cannot see more than it declares. */
export function viewOf<P extends FactPath>(facts: CaseFacts, paths: readonly P[]): FactView<P> {
  const view: Record<string, unknown> = {};
  for (const [top, under] of splitOf(paths)) {
    const value = facts[top] as unknown;
    if (value === undefined) continue;
    if (under === undefined || value === null) view[top] = value;
    else addUnder(view, top, under, value as Record<string, unknown>);
  }
  return view as FactView<P>;
}

type Split = readonly [top: keyof CaseFacts, under?: string];

/** A rule's paths stay the same from case to case. */
const split = new WeakMap<readonly FactPath[], readonly Split[]>();

function splitOf(paths: readonly FactPath[]): readonly Split[] {
  const known = split.get(paths);
  if (known) return known;
  const made = paths.map((path) => path.split(".") as unknown as Split);
  split.set(paths, made);
  return made;
}

function addUnder(
  view: Record<string, unknown>,
  top: string,
  under: string,
  from: Record<string, unknown>,
): void {
  view[top] ??= {};
  if (from[under] !== undefined) (view[top] as Record<string, unknown>)[under] = from[under];
}

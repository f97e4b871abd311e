import { searchText } from "../../lib/text/measures.ts";
import { groupLabels } from "../../lib/text/need-labels.ts";
import type { Text } from "../../lib/text/text.ts";
import type { SearchHit } from "./types.ts";

export interface HitGroup {
  readonly label: Text;
  /** Hits, best first, with their place among all that are drawn. */
  readonly hits: readonly { readonly hit: SearchHit; readonly place: number }[];
}

/** The hits by group: the group of the best hit first, and in each group the best first. */
export function groupsOf(hits: readonly SearchHit[]): HitGroup[] {
  const groups = Map.groupBy(hits, labelOf);
  let place = 0;
  return [...groups].map(([label, own]) => ({
    label,
    hits: own.map((hit) => ({ hit, place: place++ })),
  }));
}

function labelOf(hit: SearchHit): Text {
  if (hit.group) return groupLabels[hit.group];
  return hit.kind === "law" ? searchText.law : searchText.rules;
}

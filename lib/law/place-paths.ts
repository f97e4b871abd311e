/** The lists of a case whose places the rules name most. */
type List = "activities" | "decisions";

/** Path of a place in a list, `activities[2]`. */
export function placeIn(list: List, index: number): string {
  return WRITTEN[list][index] ?? `${list}[${index}]`;
}

/** Every rule writes the same few. */
const FEW = 40;
const WRITTEN = { activities: written("activities"), decisions: written("decisions") };

function written(list: List): readonly string[] {
  return Array.from({ length: FEW }, (_, index) => [list, "[", index, "]"].join(""));
}

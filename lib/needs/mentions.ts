import { readClause } from "./clause.ts";
import { fold, tokenize } from "./tokens.ts";
import { NEEDS, type Need } from "./types.ts";

/**
 * The needs a search text is about, whatever it says of them: "økonomi" is about household economy, "kommer seg ikke
 * opp" about daily structure. Longest wording first.
 */
export function needsMentioned(text: string): Need[] {
  const { needs, mentions } = readClause([], tokenize(fold(text)));
  const found = [...needs, ...mentions];
  const length = (need: Need) =>
    Math.max(...found.filter((h) => h.need === need).map((h) => h.to - h.from));
  return NEEDS.filter((need) => found.some((h) => h.need === need)).sort(
    (a, b) => length(b) - length(a),
  );
}

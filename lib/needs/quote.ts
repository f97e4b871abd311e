import type { Clause } from "./clause.ts";
import type { Hit } from "./reading.ts";

/** Quotes are at most this many characters. */
export const MAX_QUOTE = 120;

/** The words that told a need: the part they stand in, or as much around them as a quote may hold. */
export function quoteOf(text: string, clause: Clause, hit: Pick<Hit, "from" | "to">): string {
  const first = clause.parts[clause.partOf[hit.from] ?? 0];
  const last = clause.parts[clause.partOf[hit.to - 1] ?? 0];
  if (!first || !last) return "";
  let from = skipOpeners(clause, first.from, hit.from);
  let to = last.to;
  while (to > hit.to && isLoose(clause, to - 1)) to--;
  while (length(clause, from, to) > MAX_QUOTE && (from < hit.from || to > hit.to)) {
    if (to - hit.to >= hit.from - from) to--;
    else from++;
  }
  const [start, end] = [clause.tokens[from]?.start ?? 0, clause.tokens[to - 1]?.end ?? 0];
  return cut(text.slice(start, end));
}

/** A mark or a small word at the end, whose rest stands in the next part: "… gjeld uten". */
function isLoose(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  return token?.kind === "mark" || TRAILERS.has(token?.word ?? "");
}

const TRAILERS = new Set([
  "og",
  "eller",
  "men",
  "uten",
  "utan",
  "at",
  "som",
  "med",
  "for",
  "fordi",
  "slik",
  "mens",
]);

function length(clause: Clause, from: number, to: number): number {
  return (clause.tokens[to - 1]?.end ?? 0) - (clause.tokens[from]?.start ?? 0);
}

const OPENERS = new Set(["og", "men", "mens", "medan", "fordi", "at", "som", "så"]);

function skipOpeners(clause: Clause, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (clause.tokens[at]?.kind === "mark" || OPENERS.has(clause.tokens[at]?.word ?? ""))
  )
    at++;
  return at;
}

/** A single pattern may be longer than a quote: cut at the last whole word. */
function cut(quote: string): string {
  if (quote.length <= MAX_QUOTE) return quote;
  const end = quote.lastIndexOf(" ", MAX_QUOTE);
  return quote.slice(0, end === -1 ? MAX_QUOTE : end);
}

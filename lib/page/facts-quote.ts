import type { Said } from "./facts-leaf.ts";
import { findDays } from "./values/day.ts";
import { plain } from "./values/words.ts";

/** A date's quote ends with the date: what follows may name whoever was there ("24.03.2026 kl. 10.00 med …"). */
export function upToDay(said: Said): Said {
  const value = plain(said.value ?? "");
  const end = findDays(value).at(-1)?.end;
  if (end === undefined || !/\p{L}{2}/u.test(value.slice(end))) return said;
  const quote = plain(said.quote);
  const at = quote.lastIndexOf(value);
  return at < 0 ? said : { ...said, quote: quote.slice(0, at + end) };
}

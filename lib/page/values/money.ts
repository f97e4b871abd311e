import { folded } from "./words.ts";

/**
 * Kroner as Norwegians write them: "1 071,91", "12.500 kr", "kr 12 500,-". Null when it is no amount.
 * A dot before three digits groups thousands, before one or two it is the decimal sign.
 */
export function kronerOf(text: string): number | null {
  const match =
    /^(?:kr\.? ?|nok ?)?(\d{1,3}(?:[ .]\d{3})+|\d+)(?:[.,](\d{1,2}|-))? ?(?:kr\.?|kroner|nok|,-)?$/.exec(
      folded(text)
        .replace(/ ?(?:per|pr\.?|om|i|\/) ?(?:dag|dagen|stønadsdag)$/, "")
        .replace(/'/g, " "),
    );
  if (!match) return null;
  const cents = match[2] === undefined || match[2] === "-" ? "" : `.${match[2]}`;
  return Number((match[1] ?? "").replace(/[ .]/g, "") + cents);
}

/** Whether the words say that an amount is for something else than one day. */
export function otherThanDay(text: string): boolean {
  return /(?:per|pr\.?|i|\/) ?(?:uke|veke|uka|veka|måned|månad|mnd|år)/.test(folded(text));
}

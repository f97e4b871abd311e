import { NUMBER, numberOf } from "./numbers.ts";
import { folded, LONGEST_VALUE } from "./words.ts";

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMBER}) ?-?(år|halvår|måneder|månader|måned|månad|mnd|mån|md|uker|uke|veker|veke)(?![\\p{L}])\\.?`,
  "gu",
);
const HALF_YEAR = /\b(?:et|eit) halvt år(?!\p{L})|^halvår$/gu;
const FILLER =
  /^(?:i|og|på|for|varer|varig|varighet|varigheit|til sammen|totalt|fra (?:program)?start|frå (?:program)?start|fra oppstart|frå oppstart|[\s,.()])*$/u;

/** Months in one unit of the word that names it; weeks only where they make whole months (52 weeks a year). */
function monthsPer(unit: string): number {
  if (unit === "år") return 12;
  if (unit === "halvår") return 6;
  return unit.startsWith("u") || unit.startsWith("v") ? 12 / 52 : 1;
}

/** Whole months named anywhere in the text, the text without them beside it; null when none or no whole number. */
export function takeMonths(text: string): { months: number; rest: string } | null {
  if (text.length > 2 * LONGEST_VALUE) return null;
  let months = 0;
  let any = false;
  const take = (amount: number) => {
    months += amount;
    any = true;
    return " ";
  };
  const rest = folded(text)
    .replace(HALF_YEAR, () => take(6))
    .replace(AMOUNT, (_, amount: string, unit: string) =>
      take((numberOf(amount) ?? 0) * monthsPer(unit)),
    );
  const whole = Math.round(months * 1000) / 1000;
  if (!any || !Number.isInteger(whole) || whole < 1 || whole > 60) return null;
  return { months: whole, rest: rest.replace(/\s+/g, " ").trim() };
}

/** A stated length in months: "12 måneder", "eitt år", "1 år og 6 md.", "52 uker"; null when it says anything more. */
export function monthsOf(text: string): number | null {
  const taken = takeMonths(text);
  return taken && FILLER.test(taken.rest) ? taken.months : null;
}

/** The number alone, for a field whose label names the unit ("Antall måneder": "12"). */
export function bareMonths(text: string): number | null {
  const number = numberOf(folded(text));
  return number !== null && Number.isInteger(number) && number >= 1 && number <= 60 ? number : null;
}

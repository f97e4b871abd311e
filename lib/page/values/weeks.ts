import { addDays, type Day, mondayOf } from "../../facts/days.ts";
import { folded } from "./words.ts";

/** Monday and Sunday of a week. */
export interface Week {
  readonly from: Day;
  readonly to: Day;
}

const NAME = "(?:ukene|uke|uka|u\\.|vekene|veke|veka|v\\.)";
const YEAR = "(?:,? (?:i )?|[/-])(\\d{4})";
const ONE = new RegExp(`^${NAME} ?(\\d{1,2})${YEAR}$|^(\\d{4})-?w(\\d{2})$`);
const SPAN = new RegExp(
  `(?<!\\p{L})${NAME} ?(\\d{1,2})(?:${YEAR})? ?(?:-|til og med|til|t\\.?o\\.?m\\.?) ?(?:${NAME} ?)?(\\d{1,2})${YEAR}`,
  "u",
);
const SINGLE = new RegExp(`(?<![\\p{L}\\d])${NAME} ?(\\d{1,2})${YEAR}(?!\\d)`, "u");

/** The one week a value names, by ISO 8601: "uke 36 2026", "veke 36, 2026", "2026-W36". Null for anything else. */
export function weekOf(text: string): Week | null {
  const [, number, year, isoYear, isoNumber] = ONE.exec(folded(text)) ?? [];
  return weekIn(Number(year ?? isoYear), Number(number ?? isoNumber));
}

/** A text with its weeks as days: "uke 10–20 2026" from the first Monday to the last Sunday. */
export function withWeekDays(line: string): string {
  const [span, first, ownYear, last, year] = SPAN.exec(line) ?? [];
  if (span !== undefined) {
    const from = weekIn(Number(ownYear ?? year), Number(first));
    const to = weekIn(Number(year), Number(last));
    return from && to ? line.replace(span, `${from.from} - ${to.to}`) : line;
  }
  return line.replace(SINGLE, (found: string, number: string, year: string, at: number) => {
    const week = weekIn(Number(year), Number(number));
    if (!week) return found;
    const before = line.slice(0, at);
    if (/(?:fra|frå|fra og med|f\.?o\.?m\.?|start|oppstart) ?$/.test(before)) return week.from;
    if (/(?:til|til og med|t\.?o\.?m\.?|-) ?$/.test(before)) return week.to;
    return `${week.from} - ${week.to}`;
  });
}

/** Null where the year has no such week. */
function weekIn(year: number, number: number): Week | null {
  if (!(year >= 1900 && year < 2200 && number >= 1 && number <= 53)) return null;
  const from = addDays(mondayOf(`${year}-01-04`), 7 * (number - 1));
  const isOwn = addDays(from, 3).startsWith(String(year));
  return isOwn ? { from, to: addDays(from, 6) } : null;
}

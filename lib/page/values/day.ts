import type { Day } from "../../facts/days.ts";
import { folded, LONGEST_VALUE } from "./words.ts";

/** A written date in a text; `day` is null where no such day exists (31.06.2026) and never rolled over. */
export interface DayFound {
  readonly day: Day | null;
  readonly at: number;
  readonly end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];
const MONTH_NAME =
  "januar|februar|mars|april|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|mai|jun|jul|aug|sept|sep|okt|nov|des";
/** Two-digit years from here on are of the last century: no case is older than the act's forerunners. */
const PIVOT = 70;

const WRITTEN = new RegExp(
  [
    "(?<!\\d)(?<!\\d[.,/])(?:",
    "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:t[\\d:.]+(?:z|[+-]\\d\\d:?\\d\\d)?)?",
    "|(\\d{1,2})(?:\\. ?|[/-])(\\d{1,2})(?:(?:\\. ?|[/-])(\\d{4}|\\d{2})| (\\d{4}))",
    `|(\\d{1,2})\\.? ?(${MONTH_NAME})\\.?,? ?(\\d{4}|[-'] ?\\d{2}(?!\\d)|\\d{2}(?= ?(?:$|[-),;]|til )))`,
    ")(?!\\d|[.,/]\\d| ?%)",
  ].join(""),
  "gu",
);

const DAY_NAME =
  "(?:ma|ti|ty|on|to|fr|lø|la|sø|su)\\.|m[aå]n(?:dag|\\.)?|tirs?(?:dag|\\.)?|tys(?:dag|\\.)?|ons(?:dag|\\.)?|tors?(?:dag|\\.)?|fre(?:dag|\\.)?|lør(?:dag|\\.)?|laur?dag|søn(?:dag|\\.)?|sundag";
const BEFORE = new RegExp(
  `^(?:(?:${DAY_NAME}|den|dato|datert|fra og med|frå og med|f\\.?o\\.?m\\.?|fra|frå|til og med|t\\.?o\\.?m\\.?),? )*(?:(?:${DAY_NAME}),? ?)?$`,
);
const CLOCK =
  "(?:,? ?(?:kl(?:okka|okken)?\\.? ?\\d{1,2}(?:[.:]\\d{2})?|\\d{1,2}:\\d{2}(?::\\d{2})?)(?: ?- ?\\d{1,2}[.:]\\d{2})?)?";
const UNSURE =
  "ikke|ikkje|avlyst|utsatt|utsett|foreløpig|førebels|antatt|forvent|ca|estimert|tentativ|utkast|\\?|eller";
const REMARK = `(?:,? ?\\((?!.*(?:${UNSURE}))[^()]*\\))?`;
const SOURCE = "(?: (?:av|ved|hos|i|på|frå|med) (?:[\\p{L}.-]+ ?){1,5})?";
const AFTER = new RegExp(`^${CLOCK}${REMARK}${SOURCE}[.,;]?$`, "u");

/** Every date written out in the text, in order. Birth years are of no interest here: "26" is 2026. */
export function findDays(text: string): DayFound[] {
  const found: DayFound[] = [];
  for (const match of folded(text).matchAll(WRITTEN)) {
    found.push({ day: dayFrom(match), at: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * The one day a value states: "15.03.2026", "1. mars 2026 kl. 10.00", "mandag 2.3.26". Null when it states none,
 * several, one that does not exist, or one it does not stand by ("ca.", "foreløpig").
 */
export function dayOf(text: string): Day | null {
  if (text.length > LONGEST_VALUE) return null;
  const [found, second] = findDays(text);
  if (!found || second) return null;
  const line = folded(text);
  if (!BEFORE.test(line.slice(0, found.at)) || !AFTER.test(line.slice(found.end))) return null;
  return found.day;
}

/** Day of the month and month without a year, "1. mars" or "1.3."; the year must come from elsewhere. */
export function yearless(text: string): { day: number; month: number } | null {
  const named = new RegExp(`^(\\d{1,2})\\.? ?(${MONTH_NAME})\\.?$`).exec(folded(text));
  if (named) return { day: Number(named[1]), month: monthOf(named[2] ?? "") };
  const numbers = /^(\d{1,2})[./] ?(\d{1,2})\.?$/.exec(folded(text));
  return numbers ? { day: Number(numbers[1]), month: Number(numbers[2]) } : null;
}

/** The day as ISO, or null when there is no such day. Gregorian, years 1900 to 2199. */
export function existingDay(year: number, month: number, day: number): Day | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (length === undefined || day < 1 || day > length || year < 1900 || year > 2199) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function dayFrom(match: RegExpExecArray | RegExpMatchArray): Day | null {
  const [, isoYear, isoMonth, isoDay, day, month, near, far, namedDay, name, namedYear] = match;
  if (isoYear) return existingDay(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (day) return existingDay(fullYear(near ?? far ?? ""), Number(month), Number(day));
  return existingDay(fullYear(namedYear ?? ""), monthOf(name ?? ""), Number(namedDay));
}

function fullYear(written: string): number {
  const year = Number(written.replace(/[-' ]/g, ""));
  if (written.length >= 4) return year;
  return year < PIVOT ? 2000 + year : 1900 + year;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

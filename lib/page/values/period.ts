import type { Day } from "../../facts/days.ts";
import { existingDay, findDays, yearless } from "./day.ts";
import { takeMonths } from "./duration.ts";
import { withWeekDays } from "./weeks.ts";
import { folded, LONGEST_VALUE } from "./words.ts";

/** What a written period states. A bound is null where the page names a day that does not exist. */
export interface Period {
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly months?: number;
  /** Only one day is named, without "fra" or "til": what it means depends on the field. */
  readonly single?: boolean;
}

const FROM =
  "(?:gjelder |gyldig |perioden |i perioden )?(?:fra og med|frå og med|f\\.?o\\.?m\\.?|fra|frå|startet|starter|startar|start|oppstart):? ?";
const UNTIL = "(?:til og med|t\\.?o\\.?m\\.?|til|→|->|-)";
const OPEN =
  "(?:nå|no|pågår|pågående|pågåande|løpende|løpande|inntil videre|inntil vidare|dags dato|d\\.?d\\.?|i dag|\\.\\.\\.?|…)";
const BOTH = new RegExp(`^(?:${FROM})?#(?: ?,? ?${UNTIL} ?)#$`);
const OPEN_END = new RegExp(
  `^(?:${FROM}# ?(?:${UNTIL} ?(?:${OPEN})?)?|# ?${UNTIL} ?(?:${OPEN})?)$`,
);
const OPEN_START = new RegExp(`^(?:\\? ?)?${UNTIL} ?#$`);
const LEAD =
  /^(?:i perioden|perioden|periode|gjelder|gyldig|varighet|varigheit|dato|tidsrom)\b:? ?(?=\d|fra|frå)/;

/**
 * "21. jan. 2023 - 21. aug. 2023", "fra 1.2.2026 til 31.1.2027", "fom. 01.02.2026", "t.o.m. 31.01.2027",
 * "1.3.-31.5.2026", "12 måneder fra 1. mars 2026". Null when the text says something else.
 */
export function periodOf(text: string): Period | null {
  if (text.length > LONGEST_VALUE) return null;
  const line = withYears(withWeekDays(folded(text))).replace(LEAD, "");
  const days = findDays(line);
  if (days.length < 1 || days.length > 2) return null;
  const { months, rest } = withoutMonths(masked(line, days));
  const [first, second] = days.map((found) => found.day);
  const length = months === undefined ? {} : { months };
  if (second !== undefined) {
    return BOTH.test(rest) ? { from: first, to: second, ...length } : null;
  }
  if (OPEN_END.test(rest)) return { from: first, ...length };
  if (OPEN_START.test(rest)) return { to: first, ...length };
  if (rest !== "#") return null;
  return months === undefined ? { from: first, single: true } : { from: first, ...length };
}

/** "1. mars - 31. mai 2026": the end's year is the start's too, or the year before when the start is later in the year. */
function withYears(line: string): string {
  const parts =
    /^(?<lead>.*?)(?<start>\d{1,2}(?:\. ?\p{L}+\.?|[./] ?\d{1,2}\.?)) ?(?<mid>-|til og med|til|t\.?o\.?m\.?) ?(?<end>\d.*)$/u.exec(
      line,
    )?.groups;
  const start = parts?.start === undefined ? null : yearless(parts.start);
  if (!parts) return withMonth(line);
  const end = parts?.end === undefined ? null : findDays(parts.end)[0];
  if (!parts || !start || !end?.day || end.at !== 0) return line;
  const [year = 0, month = 0, day = 0] = end.day.split("-").map(Number);
  const later = start.month > month || (start.month === month && start.day > day);
  const from = existingDay(later ? year - 1 : year, start.month, start.day);
  return from ? `${parts.lead}${from} ${parts.mid} ${parts.end}` : line;
}

/** "11.–15. mai 2026": the end's month and year are the start's too. */
function withMonth(line: string): string {
  const [, lead = "", start = "", mid = "", end = ""] =
    /^(.*?)(?<!\d|\d\.)(\d{1,2})\.? ?(-|til og med|til|t\.?o\.?m\.?) ?(\d.*)$/u.exec(line) ?? [];
  const [found] = findDays(end);
  if (!found?.day || found.at !== 0 || Number(start) > Number(found.day.slice(8))) return line;
  const [year = 0, month = 0] = found.day.split("-").map(Number);
  const from = existingDay(year, month, Number(start));
  return from ? `${lead}${from} ${mid} ${end}` : line;
}

function masked(line: string, days: readonly { at: number; end: number }[]): string {
  let out = "";
  let at = 0;
  for (const found of days) {
    out += `${line.slice(at, found.at)}#`;
    at = found.end;
  }
  return out + line.slice(at);
}

function withoutMonths(line: string): { months?: number; rest: string } {
  const taken = takeMonths(line);
  const rest = (taken?.rest ?? line)
    .replace(/(?:,|\bi\b|\bvarighet\b|\bvarigheit\b|\(\s*\)|[.;]$)+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return taken ? { months: taken.months, rest } : { rest };
}

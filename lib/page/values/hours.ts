import { NUMBER, numberOf } from "./numbers.ts";
import { folded, LONGEST_VALUE } from "./words.ts";

/** What a field's label says about its number: "Timer per uke" names unit and period. */
export interface HoursHint {
  readonly unit?: "hours" | "minutes";
  readonly per?: "week" | "day";
  /** It asks how much there is of an activity: "Omfang". */
  readonly amount?: boolean;
}

const WEEK = "uke|uken|uka|ukene|veke|veka|vekene";
const DAY = "dag|dagen";
const PER = "(?:per|pr\\.?|i|/|om|hver|kvar|à|a)";
const CLOCK = new RegExp(
  `(${NUMBER}|\\d{1,2}) ?(?:timer|timar|time|t|h)(?![\\p{L}])\\.?(?:(?:,| og|) (\\d{1,2}) ?(?:minutter|minutt|min|m)(?![\\p{L}])\\.?)?`,
  "u",
);
const COLON = /(?<!\d)(\d{1,2}):([0-5]\d)(?: ?t(?:imer|imar)?)?(?![\p{L}\d])/u;
const MINUTES = /(\d{1,4}) ?(?:minutter|minutt|min)(?![\p{L}])\.?/u;
const PER_WEEK = new RegExp(`${PER} ?(?:${WEEK})(?![\\p{L}])|ukentlig|vekentleg|i uka|i veka`, "u");
const PER_DAY = new RegExp(`${PER} ?(?:${DAY})(?![\\p{L}])|daglig|dagleg`, "u");
const DAYS = new RegExp(
  `(${NUMBER}) ?(?:dager|dagar|dag|ganger|gonger|gong|gang)(?![\\p{L}])( ?${PER} ?(?:${WEEK})(?![\\p{L}]))?`,
  "u",
);
const WORKDAYS =
  /(?:alle )?(?:hverdager|kvardagar|ukedager|vekedagar|virkedager|yrkedagar)|m[aå]n(?:dag)? ?(?:-|til) ?fre(?:dag)?/u;
const NAMED_DAY =
  /(?<!\p{L})(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag)(?:er|ar|ene|ane)?(?!\p{L})/gu;
const SPREAD = /fordel/;
const EACH = /[×x*à]|(?<!\p{L})a(?!\p{L})|(?:hver|kvar) dag/u;
const JOINING =
  /^(?:totalt|til sammen|til saman|fordelt på|fordelt over|fordelte på|og|à|a|x|×|\*|på|over|i|av|=|fast|[\s,.;:()])*$/u;

/**
 * Minutes a week: "37 ½ timer per uke", "37 t 30 min i uka", "3 timer pr dag, 5 dager i uken", "2 dager à 6 timer".
 * Null where the week is not stated, for a range and for words that soften it ("ca.", "inntil").
 */
export function weeklyMinutesOf(text: string, hint: HoursHint): number | null {
  if (text.length > LONGEST_VALUE) return null;
  const line = folded(text);
  return weekly(line, hint) ?? weekly(line.replace(/\([^()]*\)/g, " "), hint);
}

function weekly(line: string, hint: HoursHint): number | null {
  const said = takeAmount(line, hint);
  if (!said) return null;
  const days = takeDays(said.rest);
  const perDay = take(days.rest, PER_DAY);
  const perWeek = take(perDay.rest, PER_WEEK);
  if (!JOINING.test(perWeek.rest)) return null;
  const ofWeek = perWeek.hit || hint.per === "week";
  const multiplied = days.count !== null && EACH.test(line);
  if (perWeek.hit && !perDay.hit && !multiplied) return said.minutes;
  if (days.count === null) {
    return ofWeek && !perDay.hit && hint.per !== "day" ? said.minutes : null;
  }
  // "3 dager à 5 timer" beside "Omfang" is a week's: nobody counts a longer time in days.
  const isWeekOfDays = multiplied && hint.amount === true && days.count <= 5;
  if (!days.ofWeek && !ofWeek && !isWeekOfDays) return null;
  if (SPREAD.test(line)) return said.minutes;
  const eachDay = perDay.hit || days.named || hint.per === "day" || multiplied;
  // "15 timer, 3 dager i uka" may be the week's or the day's amount; only a short day can be meant as the day's.
  if (!eachDay && (hint.per === "week" || said.minutes > 480)) return null;
  return said.minutes * days.count;
}

/** An amount of time in whole minutes: "4 timer, 15 minutter", "7,5 t", "7:30". Null when it says more than that. */
export function minutesOf(text: string, hint: HoursHint): number | null {
  const said = takeAmount(folded(text), hint);
  return said && JOINING.test(said.rest) ? said.minutes : null;
}

function takeAmount(line: string, hint: HoursHint): { minutes: number; rest: string } | null {
  const clock = CLOCK.exec(line);
  if (clock) {
    return amount(line, clock, (numberOf(clock[1] ?? "") ?? 0) * 60 + Number(clock[2] ?? 0));
  }
  const colon = COLON.exec(line);
  if (colon) return amount(line, colon, Number(colon[1]) * 60 + Number(colon[2]));
  const minutes = MINUTES.exec(line);
  if (minutes) return amount(line, minutes, Number(minutes[1]));
  const bare = hint.unit ? new RegExp(`^${NUMBER}`, "u").exec(line) : null;
  const number = bare && numberOf(bare[0]);
  if (!bare || number === null) return null;
  return amount(line, bare, number * (hint.unit === "minutes" ? 1 : 60));
}

function amount(line: string, match: RegExpExecArray, minutes: number) {
  const rest = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
  const whole = Math.round(minutes);
  return whole <= 168 * 60 ? { minutes: whole, rest } : null;
}

interface DaysSaid {
  readonly count: number | null;
  readonly ofWeek: boolean;
  readonly named: boolean;
  readonly rest: string;
}

function takeDays(line: string): DaysSaid {
  const workdays = take(line, WORKDAYS);
  if (workdays.hit) return { count: 5, ofWeek: true, named: true, rest: workdays.rest };
  const names = line.match(NAMED_DAY);
  if (names) {
    const rest = line.replace(NAMED_DAY, " ");
    return { count: names.length, ofWeek: true, named: true, rest };
  }
  const counted = DAYS.exec(line);
  const count = counted && numberOf(counted[1] ?? "");
  if (!counted || count === null || count > 7) {
    return { count: null, ofWeek: false, named: false, rest: line };
  }
  return { count, ofWeek: counted[2] !== undefined, named: false, rest: take(line, DAYS).rest };
}

function take(line: string, pattern: RegExp): { hit: boolean; rest: string } {
  const match = pattern.exec(line);
  if (!match) return { hit: false, rest: line };
  return {
    hit: true,
    rest: `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`,
  };
}
